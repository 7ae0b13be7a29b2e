#include "api/impl/indicator_search.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ansinh::api {

namespace {

/// The catalogue abbreviates, people may not.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> abbreviations = {{
    {"bao hiem xa hoi", "bhxh"},
    {"bao hiem y te", "bhyt"},
    {"bao hiem that nghiep", "bhtn"},
}};

std::string folded_query(std::string_view text)
{
    auto query = fold(text);
    for (const auto& [words, abbreviation] : abbreviations)
        for (auto at = query.find(words); at != std::string::npos; at = query.find(words))
            query.replace(at, words.size(), abbreviation);
    return query;
}

/// Whether each word of the folded query begins a word of the name.
bool has_words(std::string_view query, std::string_view name)
{
    const auto words = " " + fold(name);
    while (!query.empty()) {
        const auto end = query.find(' ');
        if (!words.contains(" " + std::string(query.substr(0, end)))) return false;
        query.remove_prefix(end == std::string_view::npos ? query.size() : end + 1);
    }
    return true;
}

bool is_meant(const figures::Indicator& indicator, std::string_view query)
{
    const std::array<std::string_view, 4> names = {
        indicator.name.vi, indicator.name.en, indicator.short_name.vi, indicator.short_name.en};
    return query == fold(indicator.code) || query == fold(indicator.symbol) ||
           std::ranges::any_of(names,
                               [&](std::string_view name) { return has_words(query, name); });
}

}  // namespace

std::vector<const figures::Indicator*> find_indicators(const figures::Catalogue& catalogue,
                                                       std::string_view text, std::size_t limit)
{
    const auto query = folded_query(text);
    std::vector<const figures::Indicator*> found;
    if (query.empty()) return found;
    for (const auto& indicator : catalogue.indicators())
        if (found.size() < limit && is_meant(indicator, query)) found.push_back(&indicator);
    return found;
}

}  // namespace ansinh::api
