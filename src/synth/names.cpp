#include "synth/names.h"

#include "base/csv.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

constexpr std::string_view kinh = "01";
constexpr std::string_view not_named = "99";

std::optional<std::int64_t> weight(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value < 0) return {};
    return value;
}

}  // namespace

void Urn::add(std::string text, std::int64_t weight)
{
    if (weight == 0) return;
    texts_.push_back(std::move(text));
    sums_.push_back((sums_.empty() ? 0 : sums_.back()) + weight);
}

const std::string& Urn::draw(Draws& draws) const
{
    check(!texts_.empty(), "something is in the urn");
    const auto drawn = draws.below(sums_.back());
    return texts_[static_cast<std::size_t>(std::ranges::upper_bound(sums_, drawn) - sums_.begin())];
}

Fashion fashion_of(int birth_year)
{
    if (birth_year < 1965) return Fashion::old;
    return birth_year < 1990 ? Fashion::middle : Fashion::young;
}

Result<Names> Names::read(std::string_view text)
{
    Names names;
    csv::Header header;
    std::optional<std::size_t> fault;
    const auto take = [&](const csv::Row& row) {
        const auto part = header.cell(row, "part");
        const std::string name = nfc(header.cell(row, "text"));
        const std::array weights = {weight(header.cell(row, "old")),
                                    weight(header.cell(row, "middle")),
                                    weight(header.cell(row, "young"))};
        const auto sex = header.cell(row, "sex") == "male" ? Sex::male : Sex::female;
        if (name.empty() ||
            !std::ranges::all_of(weights, [](const auto& w) { return w.has_value(); })) {
            fault = fault.value_or(row.line);
            return;
        }
        if (part == "family") {
            const std::pair key{std::string(header.cell(row, "region")),
                                std::string(header.cell(row, "ethnicity"))};
            names.families_[key].add(name, *weights[1]);
            if (key.second == not_named) names.others_.add(name, *weights[1]);
            return;
        }
        auto& urns =
            (part == "middle" ? names.middle_ : names.last_)[static_cast<std::size_t>(sex)];
        for (std::size_t i = 0; i < weights.size(); ++i) urns[i].add(name, *weights[i]);
    };
    TRY_VOID(csv::read(text, {.header = [&](csv::Header found) { header = std::move(found); },
                              .row = [&](const csv::Row& row) { take(row); }}));
    const auto full = [](const auto& sexes) {
        return std::ranges::all_of(sexes, [](const auto& urns) {
            return std::ranges::none_of(urns, [](const auto& urn) { return urn.empty(); });
        });
    };
    if (fault || !full(names.middle_) || !full(names.last_) || names.others_.empty())
        return fail({.code = "names/malformed",
                     .detail = {"Bảng tần suất họ tên không đúng.",
                                "The table of names is not as it must be."},
                     .where = fmt::format("names.csv, line {}", fault.value_or(0)),
                     .remedy = {"Dùng tệp names.csv đi kèm chương trình.",
                                "Use the names.csv that the program ships."}});
    return names;
}

const std::string& Names::family(std::string_view region, std::string_view ethnicity,
                                 Draws& draws) const
{
    const auto place = ethnicity == kinh ? region : std::string_view{"all"};
    const auto found = families_.find(std::pair{std::string(place), std::string(ethnicity)});
    return found == families_.end() ? others_.draw(draws) : found->second.draw(draws);
}

std::string Names::given(Sex sex, Fashion fashion, Draws& draws) const
{
    const auto side = static_cast<std::size_t>(sex);
    const auto time = static_cast<std::size_t>(fashion);
    const auto& middle = middle_[side][time].draw(draws);
    const auto* last = &last_[side][time].draw(draws);
    // "Minh Minh" is nobody's name.
    for (int tries = 0; middle.ends_with(*last) && tries < 8; ++tries)
        last = &last_[side][time].draw(draws);
    return middle + " " + *last;
}

}  // namespace ansinh::synth
