#include "base/format.h"
#include "figures/impl/desk.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// Plans that were in force: the one printed beside it, and the targets on file for that year. What
/// a printed percentage implies is no evidence about it.
std::vector<Decimal> plans(const Desk& desk, const Statement& statement)
{
    if (statement.plan) return {*statement.plan};
    std::vector<Decimal> result;
    for (const auto& target : desk.evidence().targets)
        if (target.area == statement.area && target.indicator == statement.indicator &&
            target.year == statement.as_of.year() && target.unit == statement.unit &&
            target.current && !target.implied &&
            (!target.issued || *target.issued <= statement.as_of))
            result.push_back(target.value);
    return result;
}

bool holds(const Statement& statement, Decimal plan)
{
    constexpr int scale = 4;
    return quotient(printed_value(statement), {plan, plan}, 2, scale)
        .overlaps(printed_percent(*statement.plan_percent));
}

void ask_about_plan(Desk& desk, const Statement& statement, Decimal plan)
{
    const auto& name = desk.indicator(statement).name;
    const auto printed = *statement.plan_percent;
    const auto percent = Quotient{*statement.value, plan, 2}.bounded_to(
        std::max(printed.scale(), 2), Rounding::half_up);
    // Of 0 % no plan follows.
    const auto implied =
        printed.is_zero() ? plan
                          : Quotient{*statement.value, printed, 2}.bounded_to(0, Rounding::half_up);
    const auto in = [&](Language language, fmt::string_view words) {
        return fmt::format(fmt::runtime(words), said(*statement.value, statement.unit).in(language),
                           said(plan, statement.unit).in(language),
                           format::percent(percent, language), format::percent(printed, language));
    };
    desk.ask({.code = "figure/plan",
              .title = {fmt::format("{}: tỷ lệ kế hoạch có khớp?", name.vi),
                        fmt::format("{}: does it match the plan?", name.en)},
              .reason = {in(Language::vi, "{} trên kế hoạch {} là {}, bài ghi {}."),
                         in(Language::en, "{} of a plan of {} is {}, the text says {}.")},
              .recomputed = {{.label = {"tỷ lệ kế hoạch", "percentage of the plan"},
                              .value = percent,
                              .unit = Unit::percent},
                             {.label = {"kế hoạch ngầm định", "plan implied"},
                              .value = implied,
                              .unit = statement.unit}},
              .suggestion = {fmt::format("Tỷ lệ có thể là {}, hoặc kế hoạch đã được điều chỉnh.",
                                         format::percent(percent, Language::vi)),
                             fmt::format("Probably {}, or the plan was changed.",
                                         format::percent(percent, Language::en))}},
             {&statement});
}

/// Outside these a percentage of a plan is a slip: half-way plans of counts start near last year's
/// end.
struct Range {
    Decimal low;
    Decimal high;
};
constexpr Range count_range{Decimal{20}, Decimal{200}};
constexpr Range flow_range{Decimal{1, 1}, Decimal{200}};

void check_range(Desk& desk, const Statement& statement)
{
    const auto& range = desk.indicator(statement).flow ? flow_range : count_range;
    const auto percent = *statement.plan_percent;
    const auto inside = [&](Decimal value) { return range.low <= value && value <= range.high; };
    if (inside(percent)) {
        desk.hold();
        return;
    }
    Bilingual suggestion{"Kiểm tra dấu thập phân và kế hoạch.",
                         "Check the decimal mark and the plan."};
    for (const int factor : {10, 100}) {
        const auto smaller = Quotient{percent, Decimal{factor}}.bounded_to(2, Rounding::half_up);
        const auto larger = bounded_product(percent, Decimal{factor}, 2, Rounding::half_up);
        const auto& likely = inside(smaller) ? smaller : larger;
        if (!inside(likely)) continue;
        suggestion = {fmt::format("Có thể là {}.", format::percent(likely, Language::vi)),
                      fmt::format("Probably {}.", format::percent(likely, Language::en))};
        break;
    }
    const auto& name = desk.indicator(statement).name;
    const auto words = said(percent, Unit::percent);
    desk.ask({.code = "figure/plan",
              .title = {fmt::format("{}: tỷ lệ kế hoạch có đúng?", name.vi),
                        fmt::format("{}: is the percentage of the plan right?", name.en)},
              .reason = {fmt::format("{} kế hoạch là ngoài khoảng thường gặp.", words.vi),
                         fmt::format("{} of the plan is out of the ordinary.", words.en)},
              .suggestion = suggestion},
             {&statement});
}

}  // namespace

void check_plan(Desk& desk)
{
    for (const auto* statement : desk.statements()) {
        if (!statement->plan_percent) continue;
        const auto known = statement->value ? plans(desk, *statement) : std::vector<Decimal>{};
        const bool usable = !known.empty() && std::ranges::none_of(known, &Decimal::is_zero);
        if (!usable) {
            check_range(desk, *statement);
            continue;
        }
        if (std::ranges::any_of(known, [&](Decimal plan) { return holds(*statement, plan); }))
            desk.hold();
        else
            ask_about_plan(desk, *statement, known.front());
    }
}

}  // namespace ansinh::figures
