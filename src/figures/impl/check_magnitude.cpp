#include "base/format.h"
#include "figures/impl/desk.h"

#include <array>
#include <map>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// A value held against one ratio of the catalogue.
struct Judged {
    const Ratio* ratio = nullptr;
    Decimal found;  ///< the value divided, in the ratio's unit
    Decimal low;
    Decimal high;

    bool is_plausible() const { return low <= found && found <= high; }
};

int shift_of(const Ratio& ratio) { return ratio.unit == Unit::percent ? 2 : 0; }

/// The bounds on that day: a flow has come as far as the year has.
Judged judged(const Desk& desk, const Ratio& ratio, Decimal found)
{
    const bool grows =
        desk.catalogue().at(ratio.numerator).flow && !desk.catalogue().at(ratio.denominator).flow;
    constexpr int scale = 4;
    const auto gone = grows ? desk.year_gone() : Decimal{1};
    return {.ratio = &ratio,
            .found = found,
            .low = bounded_product(ratio.low, gone, scale, Rounding::down),
            .high = bounded_product(ratio.high, gone, scale, Rounding::up)};
}

Decimal middle(const Interval& interval)
{
    return bounded_product(interval.low + interval.high, Decimal{5, 1}, 0, Rounding::half_up);
}

/// What every ratio that can be formed here says of a value under a label.
std::vector<Judged> judgements(const Desk& desk, const Indicator& label, Decimal value)
{
    constexpr int scale = 4;
    std::vector<Judged> result;
    for (const auto& ratio : desk.catalogue().ratios()) {
        const bool as_numerator = ratio.numerator == label.code && !ratio.questions_denominator;
        const bool as_denominator = ratio.denominator == label.code && ratio.questions_denominator;
        if (!as_numerator && !as_denominator) continue;
        const auto other = desk.whole(as_numerator ? ratio.denominator : ratio.numerator);
        if (!other || middle(*other).is_zero() || value.is_zero()) continue;
        const auto found = as_numerator
                               ? Quotient{value, middle(*other), shift_of(ratio)}.bounded_to(
                                     scale, Rounding::half_up)
                               : Quotient{middle(*other), value, shift_of(ratio)}.bounded_to(
                                     scale, Rounding::half_up);
        result.push_back(judged(desk, ratio, found));
    }
    return result;
}

const Judged* first_implausible(const std::vector<Judged>& all)
{
    for (const auto& one : all)
        if (!one.is_plausible()) return &one;
    return nullptr;
}

/// Wrong by a word (thousand, million, billion) or by a digit.
std::optional<Decimal> slipped(const Desk& desk, const Indicator& label, const Statement& statement)
{
    constexpr std::array by_word = {1'000, 1'000'000, 1'000'000'000};
    constexpr std::array by_digit = {10, 100, 1'000};
    const auto& factors = statement.unit == Unit::vnd ? by_word : by_digit;
    constexpr std::int64_t largest = 100'000'000'000'000'000;
    for (const auto factor : factors) {
        const auto smaller =
            Quotient{*statement.value, Decimal{factor}}.bounded_to(0, Rounding::half_up);
        if (fit(desk, label, smaller) == Fit::plausible) return smaller;
        if (statement.value->units() > largest / factor) continue;
        const Decimal larger{statement.value->units() * factor, statement.value->scale()};
        if (fit(desk, label, larger) == Fit::plausible) return larger;
    }
    return {};
}

/// A doubtful value with what may have been meant.
struct Doubt {
    const Statement* statement;
    Judged judged;
    std::optional<Decimal> corrected{};
    const Indicator* relabelled = nullptr;
};

std::string ratio_words(const Judged& judged, Language language)
{
    const auto& unit = judged.ratio->unit;
    const auto value = judged.found.rounded(
        unit == Unit::percent || unit == Unit::visit_per_person ? 2 : 0, Rounding::half_up);
    return said(value, unit).in(language);
}

Bilingual reason(const Doubt& doubt)
{
    const auto in = [&](Language language, fmt::string_view words) {
        return fmt::format(
            fmt::runtime(words), said(*doubt.statement->value, doubt.statement->unit).in(language),
            doubt.judged.ratio->meaning.in(language), ratio_words(doubt.judged, language),
            format::number(doubt.judged.low.rounded(1, Rounding::half_up), language),
            format::number(doubt.judged.high.rounded(1, Rounding::half_up), language));
    };
    return {in(Language::vi, "Với {}, {} là {}, ngoài khoảng hợp lý {} đến {}."),
            in(Language::en, "At {}, {} would be {}, outside the plausible {} to {}.")};
}

Bilingual suggestion(const Desk& desk, const Doubt& doubt)
{
    if (doubt.relabelled != nullptr)
        return {fmt::format("Có thể là {}.", doubt.relabelled->name.vi),
                fmt::format("Probably this is: {}.", doubt.relabelled->name.en)};
    if (doubt.corrected) {
        const auto value = said(*doubt.corrected, doubt.statement->unit);
        return {fmt::format("Có thể là {}.", value.vi), fmt::format("Probably {}.", value.en)};
    }
    return {
        fmt::format("Đối chiếu {} với nguồn.", desk.indicator(*doubt.statement).name.vi),
        fmt::format("Check it against its source: {}.", desk.indicator(*doubt.statement).name.en)};
}

void add_recomputed(const Desk& desk, const Doubt& doubt, Question& question)
{
    question.recomputed.push_back({.label = doubt.judged.ratio->meaning,
                                   .value = doubt.judged.found,
                                   .unit = doubt.judged.ratio->unit});
    if (!doubt.corrected) return;
    question.recomputed.push_back({.label = desk.indicator(*doubt.statement).name,
                                   .value = *doubt.corrected,
                                   .unit = doubt.statement->unit});
    for (const auto& judged : judgements(desk, desk.indicator(*doubt.statement), *doubt.corrected))
        if (judged.ratio == doubt.judged.ratio)
            question.recomputed.push_back({.label = judged.ratio->meaning,
                                           .value = judged.found,
                                           .unit = judged.ratio->unit});
}

/// A total and its parts that slipped by the same word are one question.
void ask_together(Desk& desk, const std::vector<Doubt>& doubts)
{
    const auto& first = doubts.front();
    const auto& name = desk.catalogue().root(desk.indicator(*first.statement)).name;
    const bool is_label = first.relabelled != nullptr;
    Question question{
        .code = is_label ? "figure/label" : "figure/magnitude",
        .title = is_label ? Bilingual{fmt::format("{}: có đúng tên chỉ tiêu?", name.vi),
                                      fmt::format("{}: is this the right label?", name.en)}
                          : Bilingual{fmt::format("{}: có đúng độ lớn?", name.vi),
                                      fmt::format("{}: is this the right magnitude?", name.en)},
        .reason = reason(first),
        .suggestion = suggestion(desk, first)};
    std::vector<const Statement*> statements;
    for (const auto& doubt : doubts) {
        add_recomputed(desk, doubt, question);
        statements.push_back(doubt.statement);
    }
    desk.ask(std::move(question), statements);
}

std::optional<Doubt> doubt_of(const Desk& desk, const Statement& statement)
{
    const auto& label = desk.indicator(statement);
    const auto all = judgements(desk, label, *statement.value);
    const auto* implausible = first_implausible(all);
    if (implausible == nullptr) return {};
    Doubt doubt{.statement = &statement, .judged = *implausible};
    doubt.relabelled = likelier_label(desk, label, *statement.value);
    if (doubt.relabelled == nullptr) doubt.corrected = slipped(desk, label, statement);
    return doubt;
}

bool is_share(const Indicator& indicator) { return indicator.unit == Unit::percent; }

/// A percentage of a whole lies between 0 and 100; a count is not negative.
void check_range(Desk& desk, const Statement& statement)
{
    const bool too_high = is_share(desk.indicator(statement)) && *statement.value > Decimal{100};
    if (!too_high && !statement.value->is_negative()) return;
    const auto& name = desk.indicator(statement).name;
    const auto value = said(*statement.value, statement.unit);
    desk.ask({.code = "figure/magnitude",
              .title = {fmt::format("{}: có đúng độ lớn?", name.vi),
                        fmt::format("{}: is this the right magnitude?", name.en)},
              .reason = {fmt::format("{} không thể là {}.", name.vi, value.vi),
                         fmt::format("{} cannot be {}.", name.en, value.en)},
              .suggestion = {"Đối chiếu với nguồn; kiểm tra dấu và dấu thập phân.",
                             "Check it against its source, its sign and its decimal mark."}},
             {&statement});
    desk.doubt(statement);
}

}  // namespace

Fit fit(const Desk& desk, const Indicator& label, Decimal value)
{
    const auto all = judgements(desk, label, value);
    if (all.empty()) return Fit::unknown;
    return first_implausible(all) == nullptr ? Fit::plausible : Fit::implausible;
}

const Indicator* likelier_label(const Desk& desk, const Indicator& label, Decimal value)
{
    for (const auto& code : label.confusable) {
        const auto& candidate = desk.catalogue().at(code);
        if (desk.of(code).empty() && fit(desk, candidate, value) == Fit::plausible)
            return &candidate;
    }
    return nullptr;
}

void check_magnitude(Desk& desk)
{
    for (const auto* statement : desk.statements())
        if (statement->value && !desk.is_doubted(*statement)) check_range(desk, *statement);

    std::map<std::string, std::vector<Doubt>> doubts;
    for (const auto* statement : desk.statements()) {
        if (!statement->value || desk.is_doubted(*statement)) continue;
        const auto doubt = doubt_of(desk, *statement);
        if (!doubt) {
            if (fit(desk, desk.indicator(*statement), *statement->value) == Fit::plausible)
                desk.hold();
            continue;
        }
        doubts[desk.catalogue().root(desk.indicator(*statement)).code].push_back(*doubt);
    }
    for (const auto& [root, together] : doubts) {
        ask_together(desk, together);
        for (const auto& doubt : together) desk.doubt(*doubt.statement);
    }
}

}  // namespace ansinh::figures
