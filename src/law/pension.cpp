#include "law/pension.h"

#include <algorithm>

namespace ansinh::law {

namespace {

/// Of the open grounds, one whose age is reached: plain age first, then the one nearest to it.
struct Entitlement {
    Ground ground{};
    std::optional<int> age_required{};
    std::vector<Used> age_from{};
    bool is_old_enough = false;
};

/// 135/2020/NĐ-CP art.3: the age stands at the end of the month before the start.
Month last_month(const PensionFacts& facts) { return facts.start.plus(-1); }

/// The limit of the month before the start, or of a ground that came with the start's law.
Checked<std::optional<AgeLimit>> limit_of(const PensionFacts& facts, const Law& law,
                                          std::string_view ground)
{
    auto limit = TRY(age_limit(law, ground, last_month(facts).first_day()));
    if (!limit) limit = TRY(age_limit(law, ground, facts.start.first_day()));
    return limit;
}

Checked<Entitlement> entitlement_of(const PensionFacts& facts, const Law& law, int age,
                                    Ground ground)
{
    const auto at = static_cast<std::size_t>(facts.claim.sex);
    const auto limit = TRY(limit_of(facts, law, ground.id.value));
    Entitlement found{.ground = std::move(ground)};
    if (!limit) return found;
    found.age_required = limit->months.at(at);
    found.age_from = limit->made_of.at(at);
    found.is_old_enough = !found.age_required || age >= *found.age_required;
    // Who is known by year of birth alone may be of age by the rule for that.
    if (!found.is_old_enough && facts.born && facts.born->year_only) {
        const auto ages = TRY(RetirementAges::read(law, found.ground.id.value));
        if (const auto reached = ages.reached(facts.claim.sex, *facts.born))
            found.is_old_enough = reached->month < facts.start;
    }
    return found;
}

Checked<Entitlement> best_entitlement(const PensionFacts& facts, const Law& law, int age,
                                      int voluntary_months)
{
    const auto day = facts.start.first_day();
    auto open = TRY(grounds(law, day, facts.claim));
    std::optional<Entitlement> best;
    for (auto& ground : open) {
        auto found = TRY(entitlement_of(facts, law, age, std::move(ground)));
        if (found.is_old_enough) return found;
        if (!best) best = std::move(found);
    }
    if (const auto kept = kept_age(law, facts.start, facts.claim, voluntary_months);
        kept && age >= kept->value) {
        best->age_required = static_cast<int>(kept->value);
        best->age_from = {{kept->origin, to_shown(*kept)}};
        best->is_old_enough = true;
    }
    check(best.has_value(), "grounds() gives at least one");
    return *std::move(best);
}

/// Years before the age are counted from the age of the same work without any loss
/// (135/2020/NĐ-CP art.7.3, 158/2025/NĐ-CP art.13.2).
Checked<int> months_early(const PensionFacts& facts, const Law& law, int age, Trace& trace)
{
    InForce in(law, facts.start.first_day());
    const auto standard = ground_without_loss(in, facts.claim);
    const auto limit = TRY(limit_of(facts, law, standard));
    const auto at = static_cast<std::size_t>(facts.claim.sex);
    if (!limit || !limit->months.at(at)) return 0;
    const auto early = std::max(0, *limit->months.at(at) - age);
    trace.step({"Nghỉ trước tuổi", "Before the age"}, Count{early, "months"},
               worked(Count{*limit->months.at(at), "months"}, "−", Count{age, "months"}),
               limit->made_of.at(at));
    return early;
}

Checked<int> age_of(const PensionFacts& facts, const Law& law)
{
    if (facts.age) return *facts.age;
    auto born = facts.born->month;
    if (facts.born->year_only) {
        InForce in(law, facts.start.first_day());
        const auto month = in.count("birth_month_unknown_reduction");
        TRY_VOID(in.checked(true));
        born = Month{born.year(), static_cast<unsigned>(month.value)};
    }
    return last_month(facts) - born;
}

/// The rate before any reduction: by bands, by treaty, or of commune staff under twenty years.
std::optional<Rate> rate_before(const PensionFacts& facts, int months,
                                const Known<std::int64_t>& full_months, const PensionLaw& law,
                                Trace& trace)
{
    const Rate years{credited(months, law), months_of_a_year};
    std::optional<Rate> rate;
    // 41/2024/QH15 art.66.4: only where the time in Viet Nam alone is too short.
    if (facts.by_treaty && law.treaty_per_year && months < full_months.value) {
        rate = std::min(law.treaty_per_year->value * years, law.most.value);
        trace.step({"Tỷ lệ hưởng", "Rate"}, *rate, *law.treaty_per_year, full_months,
                   worked(Number{years, "years"}, "×", *law.treaty_per_year), law.most);
        return rate;
    }
    const auto& band = law.bands.front();
    if (facts.claim.route == PensionRoute::commune_woman && law.commune_woman_per_year &&
        months < full_months.value) {
        const auto further = years - Rate{band.months_from.value, months_of_a_year};
        rate = std::min(band.start.value + law.commune_woman_per_year->value * further,
                        law.most.value);
        trace.step({"Tỷ lệ hưởng", "Rate"}, *rate, band.start, *law.commune_woman_per_year);
        return rate;
    }
    rate = base_rate(months, law);
    if (!rate) return {};
    const auto* used = &band;
    for (const auto& one : law.bands)
        if (one.months_from.value <= months) used = &one;
    trace.step({"Số năm tính hưởng", "Years credited"}, Number{years, "years"}, law.half_year_most,
               worked(Count{months, "months"}));
    const auto further = years - Rate{used->months_from.value, months_of_a_year};
    trace.step({"Tỷ lệ hưởng", "Rate"}, *rate, used->months_from,
               worked(used->start, "+", Number{further, "years"}, "×", used->per_year), law.most);
    return rate;
}

/// 153/2018/NĐ-CP: on top of the pension of women who started in 2018–2021.
void adjust_for_women(const PensionFacts& facts, const Law& law, Pension& told, Trace& trace)
{
    InForce in(law, facts.start.first_day());
    if (facts.claim.sex != Sex::female || !in.has("women_pension_adjustment")) return;
    const auto row = in.find("women_pension_adjustment", {std::int64_t{told.months}});
    if (!row || row->rate("rate").value.is_zero()) return;
    const auto rate = row->rate("rate");
    told.women_adjustment = rate.value;
    if (!told.amounts.monthly) return;
    const auto monthly = *told.amounts.monthly;
    told.monthly_adjusted = monthly + monthly.share(rate, Rounding::half_up);
    trace.step({"Sau điều chỉnh lao động nữ", "After the adjustment for women"},
               *told.monthly_adjusted, worked(monthly, "+", monthly, "×", rate), Rounding::half_up);
}

Checked<std::optional<Mean>> average_of(const PensionFacts& facts, const Law& law, Trace& trace)
{
    if (facts.average) return Mean{.sum = facts.average->dong(), .parts = 1};
    if (facts.spells.empty()) return std::nullopt;
    const auto found = TRY(average_wage({.start = facts.start,
                                         .joined = facts.joined,
                                         .spells = facts.spells,
                                         .rounding = facts.rounding},
                                        law, trace));
    return found.mean;
}

int compulsory_months(const PensionFacts& facts, int months)
{
    if (facts.compulsory_months) return *facts.compulsory_months;
    if (facts.claim.route == PensionRoute::voluntary) return 0;
    if (facts.months) return months;
    return months - months_of(facts.spells, SpellKind::voluntary);
}

/// As the spells say, unless the months were told as sums.
int voluntary_months(const PensionFacts& facts, int months)
{
    if (facts.spells.empty() || facts.months || facts.compulsory_months)
        return months - compulsory_months(facts, months);
    return months_of(facts.spells, SpellKind::voluntary);
}

Checked<PensionFacts> with_route(const PensionFacts& facts, const Law& law, int months)
{
    InForce in(law, facts.start.first_day());
    const auto least = in.count("pension_months_required", {key_of(facts.claim.route)});
    TRY_VOID(in.checked(true));
    auto routed = facts;
    if (facts.claim.route == PensionRoute::age &&
        retires_as_voluntary(compulsory_months(facts, months), months,
                             static_cast<int>(least.value))) {
        routed.claim.route = PensionRoute::voluntary;
        routed.claim.work = Work::normal;
    }
    return routed;
}

/// Contributed after the retirement age: as told, else what the spells and the birth say.
Checked<int> months_after_age(const PensionFacts& facts, const Law& law, int excess_months)
{
    if (facts.months_after_age) return *facts.months_after_age;
    if (facts.spells.empty() || !facts.born || excess_months <= 0) return 0;
    InForce in(law, facts.start.first_day());
    const auto ages = TRY(RetirementAges::read(law, ground_without_loss(in, facts.claim)));
    const auto reached = ages.reached(facts.claim.sex, *facts.born);
    if (!reached) return 0;
    return months_of(facts.spells) - months_before(facts.spells, reached->month.plus(1));
}

/// Not old enough or not long enough: an answer that says so.
bool refuse(const Entitlement& found, int counted, Pension& told, Trace& trace)
{
    if (!found.is_old_enough)
        told.reason = NoPension::too_young;
    else if (counted < told.months_required)
        told.reason = NoPension::too_few_months;
    told.entitled = !told.reason;
    if (told.reason) trace.step({"Được hưởng", "Entitled"}, false, because(label_of(*told.reason)));
    return !told.entitled;
}

}  // namespace

Checked<Pension> pension(const PensionFacts& asked, const Law& law, Trace& trace)
{
    const auto rules = TRY(pension_law(law, asked.start, asked.claim.sex));
    Pension told;
    told.months = asked.months.value_or(months_of(asked.spells));
    const auto facts = TRY(with_route(asked, law, told.months));
    const auto compulsory = compulsory_months(asked, told.months);
    told.age = TRY(age_of(facts, law));
    const auto found =
        TRY(best_entitlement(facts, law, told.age, voluntary_months(asked, told.months)));
    told.ground = found.ground.label;
    told.age_required = found.age_required;
    const auto route = required_key(facts.claim.route, found.ground.is_loss());
    InForce in(law, facts.start.first_day());
    const auto required = in.count("pension_months_required", {route});
    const auto full = in.count("pension_months_required", {key_of(PensionRoute::age)});
    TRY_VOID(in.checked(true));
    told.months_required = facts.by_treaty ? 0 : static_cast<int>(required.value);
    trace.step({"Trường hợp", "Ground"}, told.ground, found.age_from, required,
               worked(Count{told.age, "months"}, ",", Count{told.months, "months"}));
    const bool is_voluntary = facts.claim.route == PensionRoute::voluntary;
    if (refuse(found, is_voluntary ? told.months : compulsory, told, trace)) return told;

    told.credited_months = credited(told.months, rules);
    const auto average = TRY(average_of(facts, law, trace));
    if (average) told.average = average->rounded(Rounding::half_up);
    const auto base = rate_before(facts, told.months, full, rules, trace);
    if (!base) {
        told.entitled = false;
        told.reason = NoPension::too_few_months;
        return told;
    }
    const PensionCase one{
        .months = told.months,
        .compulsory_months = is_voluntary ? 0 : compulsory,
        .months_early = found.ground.is_loss() ? TRY(months_early(facts, law, told.age, trace)) : 0,
        .months_after_age = TRY(
            months_after_age(facts, law, told.months - static_cast<int>(rules.lump_over.value))),
        .joined =
            facts.joined.value_or(facts.spells.empty() ? facts.start : facts.spells.front().from),
        .base = *base,
        .average = average};
    told.amounts = amounts(one, rules, trace);
    adjust_for_women(facts, law, told, trace);
    return told;
}

}  // namespace ansinh::law
