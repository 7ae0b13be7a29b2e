#include "base/format.h"
#include "figures/impl/desk.h"

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// What the same source lists: one statement for each area one level below, on the same day.
std::vector<const Statement*> listed(const Desk& desk, const ListCount& count)
{
    std::vector<const Statement*> result;
    for (const auto* statement : desk.index().told(desk.source(), count.indicator, desk.as_of())) {
        if (desk.evidence().areas.area(statement->area).parent != desk.area()) continue;
        const bool reached = statement->plan_percent && *statement->plan_percent >= Decimal{100};
        if (!count.plan_reached || reached) result.push_back(statement);
    }
    return result;
}

Decimal sum(const std::vector<const Statement*>& statements)
{
    Decimal total;
    for (const auto* statement : statements)
        if (statement->value) total = total + *statement->value;
    return total;
}

void check_list(Desk& desk, const Statement& statement, const ListCount& count)
{
    const auto list = listed(desk, count);
    if (list.empty()) return;
    const auto stated = *statement.value;
    const Decimal found{static_cast<std::int64_t>(list.size())};
    if (stated == found) {
        desk.hold();
        return;
    }
    const auto& name = desk.indicator(statement).name;
    const auto number = [](Decimal value, Language language) {
        return format::number(value, language);
    };
    const auto missing = stated - found;
    Question question{
        .code = "figure/list",
        .title = {fmt::format("{}: danh sách có đủ?", name.vi),
                  fmt::format("{}: is the list complete?", name.en)},
        .reason = {fmt::format("Bài nêu {} nhưng liệt kê {}.", number(stated, Language::vi),
                               number(found, Language::vi)),
                   fmt::format("The text says {} and lists {}.", number(stated, Language::en),
                               number(found, Language::en))},
        .recomputed = {{.label = {"số được liệt kê", "listed"},
                        .value = found,
                        .unit = statement.unit}},
        .suggestion =
            missing.is_negative()
                ? Bilingual{fmt::format("Sửa số đếm thành {}.", number(found, Language::vi)),
                            fmt::format("Correct the count to {}.", number(found, Language::en))}
                : Bilingual{
                      fmt::format("Bổ sung {} địa bàn còn thiếu.", number(missing, Language::vi)),
                      fmt::format("Add the {} missing from the list.",
                                  number(missing, Language::en))}};
    const auto* whole = desk.sole(count.indicator);
    const auto total = sum(list);
    if (!total.is_zero()) {
        question.recomputed.push_back({.label = {"tổng được liệt kê", "sum of the listed"},
                                       .value = total,
                                       .unit = list.front()->unit});
        if (whole != nullptr && !whole->value->is_zero())
            question.recomputed.push_back(
                {.label = {"tỷ trọng trong toàn bộ", "share of the whole"},
                 .value = Quotient{total, *whole->value, 2}.bounded_to(1, Rounding::half_up),
                 .unit = Unit::percent});
    }
    std::vector<const Statement*> about = {&statement};
    about.insert(about.end(), list.begin(), list.end());
    desk.ask(std::move(question), about);
}

/// What is listed cannot add to more than the whole that the same source gives.
void check_sum(Desk& desk, const Statement& whole)
{
    const auto list = listed(desk, {.indicator = whole.indicator});
    const auto total = sum(list);
    if (list.size() < 2 || total.is_zero()) return;
    if (total <= printed_value(whole).high) {
        desk.hold();
        return;
    }
    const auto& name = desk.indicator(whole).name;
    std::vector<const Statement*> about = {&whole};
    about.insert(about.end(), list.begin(), list.end());
    desk.ask(
        {.code = "figure/parts-total",
         .title = {fmt::format("{}: các địa bàn cộng lại vượt toàn bộ?", name.vi),
                   fmt::format("{}: do the areas exceed the whole?", name.en)},
         .reason = {fmt::format("Các địa bàn được liệt kê cộng lại {}, toàn bộ chỉ {}.",
                                said(total, whole.unit).vi, said(*whole.value, whole.unit).vi),
                    fmt::format("The listed areas add to {}, the whole is {}.",
                                said(total, whole.unit).en, said(*whole.value, whole.unit).en)},
         .recomputed = {{.label = {"tổng được liệt kê", "sum of the listed"},
                         .value = total,
                         .unit = whole.unit}},
         .suggestion = {"Đối chiếu từng địa bàn với nguồn.",
                        "Check each area against its source."}},
        about);
}

}  // namespace

void check_lists(Desk& desk)
{
    for (const auto* statement : desk.statements()) {
        if (!statement->value || desk.is_doubted(*statement)) continue;
        const auto& indicator = desk.indicator(*statement);
        if (indicator.list_count)
            check_list(desk, *statement, *indicator.list_count);
        else if (is_counted(indicator.unit))
            check_sum(desk, *statement);
    }
}

}  // namespace ansinh::figures
