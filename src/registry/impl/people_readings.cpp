#include "registry/impl/people_readings.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::registry {

namespace {

constexpr std::size_t splits_max = 12;
constexpr std::size_t place_words_max = 6;
constexpr std::size_t places_max = 3;  // commune, district, province

/// How type words are shortened in letters and addresses.
constexpr std::array short_forms = {
    std::pair<std::string_view, std::string_view>{"h", "huyen"},
    std::pair<std::string_view, std::string_view>{"p", "phuong"},
    std::pair<std::string_view, std::string_view>{"q", "quan"},
    std::pair<std::string_view, std::string_view>{"t", "tinh"},
    std::pair<std::string_view, std::string_view>{"tp", "thanh pho"},
    std::pair<std::string_view, std::string_view>{"tt", "thi tran"},
    std::pair<std::string_view, std::string_view>{"tx", "thi xa"},
    std::pair<std::string_view, std::string_view>{"x", "xa"},
};

std::vector<const Area*> places_called(const Areas& areas, std::span<const std::string> words)
{
    auto named = areas.called(fmt::format("{}", fmt::join(words, " ")));
    if (named.empty() && words.size() > 1)
        for (const auto& [shortened, full] : short_forms)
            if (words.front() == shortened)
                named = areas.called(fmt::format("{} {}", full, fmt::join(words.subspan(1), " ")));
    std::erase_if(named, [](const Area* area) { return area->level == AreaLevel::nation; });
    return named;
}

}  // namespace

NamedPlace::NamedPlace(const Areas& areas, std::span<const Area* const> named)
{
    for (const auto level : {AreaLevel::commune, AreaLevel::district, AreaLevel::province}) {
        std::vector<AreaId> ids;
        for (const auto* area : named)
            if (area->level == level) ids.push_back(area->id);
        if (!ids.empty())
            levels_.emplace_back(level, Territory::of(areas, std::span<const AreaId>(ids)));
    }
}

std::optional<AreaLevel> NamedPlace::contains(AreaId commune) const
{
    for (const auto& [level, territory] : levels_)
        if (territory.contains(commune)) return level;
    return {};
}

std::vector<AreaId> NamedPlace::communes() const
{
    std::vector<AreaId> all;
    for (const auto& [level, territory] : levels_)
        std::ranges::copy(territory.communes(), std::back_inserter(all));
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

std::optional<AreaLevel> Reading::contains(AreaId commune) const
{
    std::optional<AreaLevel> lowest;
    for (const auto& place : places) {
        const auto level = place.contains(commune);
        if (!level) return {};
        if (!lowest || *level > *lowest) lowest = level;
    }
    return lowest;
}

std::vector<AreaId> Reading::communes() const
{
    auto all = places.front().communes();
    std::erase_if(all, [&](AreaId commune) { return !contains(commune); });
    return all;
}

std::vector<Readings::Split> Readings::splits() const
{
    const Split whole{.first = 0, .count = query_.words.size()};
    std::vector<Split> all = {whole};
    take_places(whole, true, all);
    take_places(whole, false, all);
    return all;
}

/// Adds every way to read one more area off the end (or the beginning) of the words.
void Readings::take_places(const Split& so_far, bool from_end, std::vector<Split>& all) const
{
    if (so_far.places.size() == places_max) return;
    for (std::size_t taken = 1; taken <= place_words_max && taken < so_far.count; ++taken) {
        if (all.size() >= splits_max) return;
        const auto at = from_end ? so_far.first + so_far.count - taken : so_far.first;
        auto named =
            places_called(areas_, std::span<const std::string>(query_.words).subspan(at, taken));
        if (named.empty()) continue;
        Split split{.first = from_end ? so_far.first : so_far.first + taken,
                    .count = so_far.count - taken,
                    .places = so_far.places};
        split.places.push_back(std::move(named));
        all.push_back(split);
        take_places(split, from_end, all);
    }
}

Reading Readings::reading(const Split& split) const
{
    Reading reading{
        .words = std::span<const std::string>(query_.words).subspan(split.first, split.count),
        .spelled = std::span<const std::string>(query_.spelled).subspan(split.first, split.count)};
    for (const auto& named : split.places) reading.places.emplace_back(areas_, named);
    return reading;
}

}  // namespace ansinh::registry
