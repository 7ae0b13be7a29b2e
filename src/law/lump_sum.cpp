#include "law/lump_sum.h"

#include "law/pension.h"
#include "law/people.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(LumpGround)
{
    static constexpr std::array<Choice, 6> all = {
        {{"left", {"Sau thời gian không đóng", "After a time without contributions"}},
         {"of_age", {"Đủ tuổi, chưa đủ năm đóng", "Of age, short of years"}},
         {"abroad", {"Ra nước ngoài định cư", "Settling abroad"}},
         {"illness", {"Bệnh hiểm nghèo", "Serious illness"}},
         {"disabled", {"Suy giảm nặng, khuyết tật đặc biệt nặng", "Severe loss or disability"}},
         {"discharged", {"Phục viên, xuất ngũ", "Discharged from the forces"}}}};
    return all;
}

std::span<const Choice> choices(NoLumpSum)
{
    static constexpr std::array<Choice, 4> all = {
        {{"no_such_ground", {"Luật lúc đó không có trường hợp này", "The law had no such ground"}},
         {"too_many_months", {"Thời gian đóng quá dài", "Too long a contribution time"}},
         {"too_soon", {"Chưa đủ số tháng ngừng đóng", "Too soon after the last contribution"}},
         {"joined_too_late", {"Tham gia sau mốc của luật", "Joined after the law's date"}}}};
    return all;
}

std::span<const Choice> choices(ShortBasis)
{
    static constexpr std::array<Choice, 2> all = {
        {{"paid", {"Tiền lương đã đóng", "The wages contributed on"}},
         {"indexed", {"Tiền lương sau điều chỉnh", "The wages after indexation"}}}};
    return all;
}

namespace {

struct LumpLaw {
    Known<Date> boundary{};
    Known<bool> always_moves{};
    Known<Rate> first{};
    Known<Rate> second{};
    Known<std::int64_t> half_year_most{};
    Known<std::int64_t> short_below{};
    Known<Rate> short_rate{};
    Known<Rate> short_most{};
};

Checked<LumpLaw> lump_law(InForce& in)
{
    return in.checked(LumpLaw{.boundary = in.date("lump_sum_second_period"),
                              .always_moves = in.flag("lump_sum_odd_months_always_move"),
                              .first = in.rate("lump_sum_per_year_first"),
                              .second = in.rate("lump_sum_per_year_second"),
                              .half_year_most = in.count("odd_months_half_most"),
                              .short_below = in.count("lump_sum_short_below"),
                              .short_rate = in.rate("lump_sum_short_rate"),
                              .short_most = in.rate("lump_sum_short_most")});
}

/// Odd months of the first period move to the second, what is odd then counts as half a year or a
/// whole one (59/2015/TT-BLĐTBXH art.19.4, 41/2024/QH15 art.70.3.a).
TwoPeriods credited(TwoPeriods months, const LumpLaw& law)
{
    if (law.always_moves || months.from > 0) {
        const int odd = months.before % months_of_a_year;
        months.before -= odd;
        months.from += odd;
    }
    return {.before = half_years_up(months.before, law.half_year_most.value),
            .from = half_years_up(months.from, law.half_year_most.value)};
}

TwoPeriods periods(const LumpSumFacts& facts, const LumpLaw& law)
{
    if (facts.months) return *facts.months;
    const auto before = months_before(facts.spells, Month{law.boundary.value});
    return {.before = before, .from = months_of(facts.spells) - before};
}

/// Full months without contributions before the month of filing.
std::optional<int> months_out(const LumpSumFacts& facts)
{
    if (facts.months_out) return facts.months_out;
    if (facts.spells.empty()) return {};
    return Month{facts.decided} - facts.spells.back().end();
}

std::optional<NoLumpSum> refused(const LumpSumFacts& facts, const std::optional<RowInForce>& row,
                                 int months, Trace& trace)
{
    constexpr Name condition{"Điều kiện", "Condition"};
    if (!row) return NoLumpSum::no_such_ground;
    std::optional<NoLumpSum> reason;
    const auto ask = [&](const auto& limit, bool holds, NoLumpSum otherwise) {
        trace.step(condition, holds, because(label_of(facts.ground)), limit);
        if (!holds && !reason) reason = otherwise;
    };
    if (row->has("joined_before")) {
        const auto limit = row->date("joined_before");
        const auto joined = facts.joined           ? facts.joined
                            : facts.spells.empty() ? std::nullopt
                                                   : std::optional{facts.spells.front().from};
        ask(limit, !joined || joined->first_day() < limit.value, NoLumpSum::joined_too_late);
    }
    if (row->has("months_below")) {
        const auto limit = row->count("months_below");
        ask(limit, months < limit.value, NoLumpSum::too_many_months);
    }
    if (row->has("months_out")) {
        const auto limit = row->count("months_out");
        ask(limit, months_out(facts).value_or(static_cast<int>(limit.value)) >= limit.value,
            NoLumpSum::too_soon);
    }
    return reason;
}

/// On the State's scale a wage may be known by its coefficient alone.
bool is_by_coefficient(const Spell& spell)
{
    return spell.kind == SpellKind::state_scale && spell.wage == Vnd{};
}

Exact wage_of(const Spell& spell, Vnd level)
{
    if (!is_by_coefficient(spell)) return Exact{spell.wage.dong(), 1};
    return Exact{Wide{level.dong()} * spell.points, Spell::points_of_one};
}

/// Less than a year: what was contributed, at most two averages (art.60.2 and 70.3.c).
Exact short_payment(const LumpSumFacts& facts, const LumpLaw& law, const Known<Vnd>& level,
                    const AverageWage& average, Trace& trace)
{
    Known<Vnd> used{};
    Exact wages = average.mean.exact() * average.sums.months;
    if (facts.short_basis == ShortBasis::paid && !facts.spells.empty()) {
        wages = {};
        for (const auto& spell : facts.spells) {
            wages = wages + wage_of(spell, level.value) * std::int64_t{spell.months};
            if (is_by_coefficient(spell)) used = level;
        }
    }
    const auto paid = wages * law.short_rate.value;
    const auto most = average.mean.exact() * law.short_most.value;
    trace.step({"Chưa đủ một năm", "Under a year"}, std::min(paid, most), law.short_below,
               worked(wages, "×", law.short_rate), law.short_most, used,
               because(label_of(facts.short_basis)));
    return std::min(paid, most);
}

Checked<std::optional<AverageWage>> average_of(const LumpSumFacts& facts, const Law& law,
                                               int months, Trace& trace)
{
    AverageWage told;
    if (facts.average) {
        told.mean = {.sum = facts.average->dong(), .parts = 1};
        told.average = *facts.average;
        told.sums.months = months;
        return told;
    }
    if (facts.spells.empty()) return std::nullopt;
    return TRY(average_wage({.start = Month{facts.decided},
                             .joined = facts.joined,
                             .spells = facts.spells,
                             .rounding = facts.rounding},
                            law, trace));
}

void pay(const LumpSumFacts& facts, const Exact& before, bool keeps_support, LumpSum& told,
         Trace& trace)
{
    told.before_support = before.rounded(Rounding::half_up);
    told.amount = told.before_support;
    if (!keeps_support && facts.support > Vnd{}) {
        told.amount = std::max(Vnd{}, *told.before_support - facts.support);
        trace.step({"Trừ tiền Nhà nước hỗ trợ", "Less the State's support"}, *told.amount,
                   worked(*told.before_support, "−", facts.support));
        return;
    }
    trace.step({"Được hưởng", "Paid"}, *told.amount, Rounding::half_up,
               facts.support > Vnd{} ? because({"trường hợp này không trừ tiền hỗ trợ",
                                                "this ground keeps the State's support"})
                                     : because(label_of(facts.ground)));
}

}  // namespace

Checked<LumpSum> lump_sum(const LumpSumFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.decided);
    const auto rules = TRY(lump_law(in));
    const auto row = in.find("lump_sum_ground", {key_of(facts.ground)});
    const auto months = periods(facts, rules);
    LumpSum told;
    if ((told.reason = refused(facts, row, months.all(), trace))) {
        told.entitled = false;
        trace.step({"Được hưởng", "Entitled"}, false, because(label_of(*told.reason)));
        return told;
    }
    const auto average = TRY(average_of(facts, law, months.all(), trace));
    if (average) told.average = average->average;
    const bool keeps_support = row->has("keeps_support") && row->flag("keeps_support").value;
    if (months.all() < rules.short_below.value) {
        if (!average) return told;
        const auto level = TRY(in.checked(base_level(in)));
        pay(facts, short_payment(facts, rules, level, *average, trace), keeps_support, told, trace);
        return told;
    }
    told.credited = credited(months, rules);
    const auto multiple = rules.first.value * as_years(told.credited.before) +
                          rules.second.value * as_years(told.credited.from);
    told.months_of_average = multiple;
    trace.step({"Số tháng mức bình quân", "Months of the average"}, Number{multiple, "months"},
               worked(in_years(told.credited.before), "×", rules.first, "+",
                      in_years(told.credited.from), "×", rules.second),
               rules.half_year_most, rules.boundary);
    if (average) pay(facts, average->mean.exact() * multiple, keeps_support, told, trace);
    return told;
}

Checked<AbroadPayment> abroad_payment(const AbroadFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.decided);
    const auto rules = TRY(lump_law(in));
    const auto first = in.rate("emigrant_per_year_first");
    const auto second = in.rate("emigrant_per_year_second");
    const auto less = in.rate("emigrant_less_per_month");
    const auto least = in.rate("emigrant_least");
    TRY_VOID(in.checked(true));
    const auto counted = credited(facts.months, rules);
    const auto earned =
        first.value * as_years(counted.before) + second.value * as_years(counted.from);
    const auto rest = earned - less.value * facts.drawn_months;
    AbroadPayment told{.months_of_pension = std::max(rest, least.value),
                       .is_least = rest < least.value};
    told.amount = facts.pension.share(told.months_of_pension, Rounding::half_up);
    trace.step({"Số tháng lương hưu", "Months of pension"}, Number{rest, "months"},
               worked(in_years(counted.before), "×", first, "+", in_years(counted.from), "×",
                      second, "−", Count{facts.drawn_months, "months"}, "×", less));
    trace.step({"Trợ cấp một lần", "One-off payment"}, told.amount,
               told.is_least ? because({"thấp hơn mức thấp nhất", "below the least payment"})
                             : because({"theo thời gian đóng, trừ tháng đã hưởng",
                                        "by time contributed, less the months drawn"}),
               worked(facts.pension, "×", Number{told.months_of_pension}), least,
               Rounding::half_up);
    return told;
}

}  // namespace ansinh::law
