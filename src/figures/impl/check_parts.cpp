#include "base/format.h"
#include "figures/impl/desk.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

using Parts = std::vector<const Statement*>;

Parts stated_parts(const Desk& desk, const Indicator& total)
{
    Parts parts;
    for (const auto& code : total.parts)
        if (const auto* part = desk.sole(code)) parts.push_back(part);
    return parts;
}

Decimal sum_of_values(const Parts& parts)
{
    Decimal sum;
    for (const auto* part : parts) sum = sum + *part->value;
    return sum;
}

/// How many digits differ when both are written one under the other, a shift counting fully.
int digits_apart(Decimal a, Decimal b)
{
    const auto left = to_string(a);
    const auto right = to_string(b);
    if (left.size() != right.size()) return static_cast<int>(std::max(left.size(), right.size()));
    int apart = 0;
    for (std::size_t i = 0; i < left.size(); ++i) apart += left[i] != right[i] ? 1 : 0;
    return apart;
}

/// The number's own change and percentage agree with it: it is not the one that slipped.
bool is_borne_out(const Statement& statement)
{
    if (!statement.change || !statement.change_percent) return false;
    const auto base = *statement.value - *statement.change;
    if (base.is_zero() || base.is_negative()) return false;
    const auto percent = Quotient{*statement.change, base, 2}.bounded_to(
        statement.change_percent->scale(), Rounding::half_up);
    return percent == *statement.change_percent;
}

struct Correction {
    const Statement* statement;
    Decimal value;
    int cost;
};

/// The one number whose correction changes the fewest digits and contradicts nothing else.
Correction likeliest(const Statement& total, const Parts& parts)
{
    constexpr int contradiction = 10;
    const auto sum = sum_of_values(parts);
    const auto candidate = [](const Statement& statement, Decimal value) {
        const int cost =
            value.is_negative() ? 2 * contradiction : digits_apart(*statement.value, value);
        return Correction{&statement, value, cost + (is_borne_out(statement) ? contradiction : 0)};
    };
    auto best = candidate(total, sum);
    for (const auto* part : parts) {
        const auto other = candidate(*part, *part->value + (*total.value - sum));
        if (other.cost < best.cost) best = other;
    }
    return best;
}

void ask_about_sum(Desk& desk, const Statement& total, const Parts& parts, bool all_parts)
{
    const auto sum = sum_of_values(parts);
    const auto& name = desk.indicator(total).name;
    const auto correction = likeliest(total, parts);
    const auto& corrected = desk.indicator(*correction.statement).name;
    const auto in = [&](Language language, fmt::string_view words) {
        return fmt::format(fmt::runtime(words), said(sum, total.unit).in(language),
                           said(*total.value, total.unit).in(language));
    };
    std::vector<const Statement*> about = {&total};
    about.insert(about.end(), parts.begin(), parts.end());
    desk.ask({.code = "figure/parts-total",
              .title = {fmt::format("{}: các phần có cộng thành tổng?", name.vi),
                        fmt::format("{}: do the parts add up?", name.en)},
              .reason = all_parts
                            ? Bilingual{in(Language::vi, "Các phần cộng lại {}, tổng ghi {}."),
                                        in(Language::en, "The parts add to {}, the total says {}.")}
                            : Bilingual{in(Language::vi,
                                           "Riêng các phần được nêu đã là {}, tổng chỉ ghi {}."),
                                        in(Language::en,
                                           "The parts given already are {}, the total says {}.")},
              .recomputed = {{.label = {"tổng các phần", "sum of the parts"},
                              .value = sum,
                              .unit = total.unit},
                             {.label = {"chênh lệch", "difference"},
                              .value = *total.value - sum,
                              .unit = total.unit}},
              .suggestion = {fmt::format("{} có thể là {}.", corrected.vi,
                                         said(correction.value, total.unit).vi),
                             fmt::format("{}: probably {}.", corrected.en,
                                         said(correction.value, total.unit).en)}},
             about);
    for (const auto* statement : about) desk.doubt(*statement);
}

void check_sum(Desk& desk, const Indicator& indicator)
{
    const auto* total = desk.sole(indicator.code);
    const auto parts = stated_parts(desk, indicator);
    if (total == nullptr || parts.empty()) return;
    if (!std::ranges::all_of(parts,
                             [&](const Statement* part) { return part->unit == total->unit; }))
        return;
    Interval sum{};
    for (const auto* part : parts) sum = sum + printed_value(*part);
    const bool all_parts = parts.size() == indicator.parts.size();
    const auto whole = printed_value(*total);
    if (all_parts ? sum.overlaps(whole) : sum.low <= whole.high)
        desk.hold();
    else
        ask_about_sum(desk, *total, parts, all_parts);
}

/// The changes of the parts add up to the total's change, when all are counted from the same base.
void check_sum_of_changes(Desk& desk, const Indicator& indicator)
{
    const auto stated = [&](const std::string& code) -> const Statement* {
        for (const auto* statement : desk.statements())
            if (statement->indicator == code && statement->change) return statement;
        return nullptr;
    };
    const auto* total = stated(indicator.code);
    if (total == nullptr) return;
    Interval sum{};
    std::vector<const Statement*> about = {total};
    for (const auto& code : indicator.parts) {
        const auto* part = stated(code);
        if (part == nullptr || part->change_base != total->change_base || part->unit != total->unit)
            return;
        sum = sum + printed_change(*part);
        about.push_back(part);
    }
    if (sum.overlaps(printed_change(*total))) {
        desk.hold();
        return;
    }
    const auto& name = desk.indicator(*total).name;
    const auto added = bounded_product(sum.low + sum.high, Decimal{5, 1}, 0, Rounding::half_up);
    desk.ask(
        {.code = "figure/parts-total",
         .title = {fmt::format("{}: mức tăng giảm các phần có cộng thành tổng?", name.vi),
                   fmt::format("{}: do the changes of the parts add up?", name.en)},
         .reason = {fmt::format("Các phần thay đổi {}, tổng ghi {}.", said(added, total->unit).vi,
                                said(*total->change, total->unit).vi),
                    fmt::format("The parts changed by {}, the total by {}.",
                                said(added, total->unit).en, said(*total->change, total->unit).en)},
         .recomputed = {{.label = {"tổng mức tăng giảm", "sum of the changes"},
                         .value = added,
                         .unit = total->unit}},
         .suggestion = {"Đối chiếu mức tăng giảm từng phần với nguồn.",
                        "Check each change against its source."}},
        about);
}

/// A part that is what another leaves of the whole tells the new sum of the rest, not an addition.
const Statement* told_as_rest(const Parts& parts)
{
    for (const auto* part : parts)
        for (const auto* other : parts)
            if (part != other && *part->value + *other->value == Decimal{100}) return part;
    return nullptr;
}

void check_within(Desk& desk, const Indicator& whole)
{
    const auto parts = stated_parts(desk, whole);
    if (parts.size() < 2) return;
    const auto sum = sum_of_values(parts);
    if (sum <= Decimal{100}) {
        desk.hold();
        return;
    }
    // The later part is the one a text adds to what was there before.
    const auto* rest = told_as_rest({parts.rbegin(), parts.rend()});
    const auto percent = said(sum, Unit::percent);
    const Bilingual nothing_told{"Xem lại nhóm đối tượng và từng mức hỗ trợ.",
                                 "Review the group and each of the shares."};
    const auto suggestion =
        rest == nullptr ? nothing_told
                        : Bilingual{fmt::format("{} có thể là mức tổng mới của phần còn lại, không "
                                                "phải cộng thêm; xem lại nhóm đối tượng.",
                                                said(*rest->value, Unit::percent).vi),
                                    fmt::format("{} is probably the new sum of the remaining "
                                                "share, not an addition; review the group too.",
                                                said(*rest->value, Unit::percent).en)};
    desk.ask({.code = "figure/parts-over-whole",
              .title = {fmt::format("{}: cộng lại quá 100%?", whole.name.vi),
                        fmt::format("{}: more than 100%?", whole.name.en)},
              .reason = {fmt::format("Các mức cộng lại {}, mà toàn bộ chỉ 100%.", percent.vi),
                         fmt::format("The shares add to {} of a whole of 100%.", percent.en)},
              .recomputed = {{.label = {"tổng các mức", "sum of the shares"},
                              .value = sum,
                              .unit = Unit::percent}},
              .suggestion = suggestion},
             parts);
}

}  // namespace

void check_parts(Desk& desk)
{
    for (const auto& indicator : desk.catalogue().indicators()) {
        if (indicator.parts.empty()) continue;
        if (indicator.parts_within) {
            check_within(desk, indicator);
            continue;
        }
        check_sum(desk, indicator);
        check_sum_of_changes(desk, indicator);
    }
}

}  // namespace ansinh::figures
