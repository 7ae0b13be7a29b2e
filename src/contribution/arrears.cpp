#include "contribution/arrears.h"

#include "contribution/impl/booked_on.h"
#include "contribution/impl/charged_days.h"
#include "contribution/impl/reach.h"
#include "coverage/workers.h"

#include <algorithm>
#include <map>
#include <span>

namespace ansinh::contribution {

namespace {

struct NamedBand {
    std::string_view code;
    Bilingual word;
};
const std::array<NamedBand, 5>& bands()
{
    static const std::array<NamedBand, 5> all = {
        {{"under_1", {"dưới 1 tháng", "under 1 month"}},
         {"from_1", {"từ 1 đến dưới 3 tháng", "1 to under 3 months"}},
         {"from_3", {"từ 3 đến dưới 6 tháng", "3 to under 6 months"}},
         {"from_6", {"từ 6 đến dưới 24 tháng", "6 to under 24 months"}},
         {"from_24", {"từ 24 tháng trở lên", "24 months and more"}}}};
    return all;
}

}  // namespace

AgeBand age_band(int months)
{
    if (months >= 24) return AgeBand::from_24;
    if (months >= 6) return AgeBand::from_6;
    if (months >= 3) return AgeBand::from_3;
    return months >= 1 ? AgeBand::from_1 : AgeBand::under_1;
}

std::string_view code(AgeBand band) { return bands().at(static_cast<std::size_t>(band)).code; }
std::optional<AgeBand> age_band_of(std::string_view code)
{
    const auto* found = std::ranges::find(bands(), code, &NamedBand::code);
    if (found == bands().end()) return {};
    return static_cast<AgeBand>(found - bands().begin());
}
const Bilingual& word(AgeBand band) { return bands().at(static_cast<std::size_t>(band)).word; }

namespace {

/// What every employer is asked about.
struct Asked {
    const ArrearsQuestion& question;
    std::map<EmployerId, HardMark> hard{};

    bool wants(const UnitArrears& unit) const
    {
        return unit.late > Vnd{} && unit.months >= question.months_least &&
               (!question.band || *question.band == unit.band) &&
               (!question.hard || *question.hard == unit.hard.has_value());
    }
};

UnitArrears unit_of(const registry::EmployerBrief& employer, const UnitMoney& money,
                    const Asked& asked)
{
    UnitArrears unit{.employer = employer.id,
                     .unit_code = employer.unit_code,
                     .name = employer.name,
                     .commune = employer.commune,
                     .status = employer.status,
                     .late = total(money.late),
                     .interest_bearing = total(money.interest_bearing),
                     .charges = money.charges,
                     .oldest = money.oldest.value_or(Month{}),
                     .due = money.first_due ? money.first_due->due : Date{},
                     .months = static_cast<int>(money.months_late),
                     .band = age_band(static_cast<int>(money.months_late))};
    std::copy_n(money.late.begin(), employer_funds, unit.by_fund.begin());
    if (const auto found = asked.hard.find(employer.id); found != asked.hard.end())
        unit.hard = found->second;
    return unit;
}

/// One range of employers.
Checked<void> add_late(UnitReader& reader, UnchargedSince& without_rate, const Asked& asked,
                       std::span<const registry::EmployerBrief> employers, bool named,
                       std::vector<UnitArrears>& units)
{
    auto next = employers.begin();
    for (const auto& money : TRY(reader.of(employers, named))) {
        while (next->id < money.employer) ++next;
        auto unit = unit_of(*next, money, asked);
        if (!asked.wants(unit)) continue;
        if (const auto& first = money.first_due)
            unit.uncharged = without_rate.of(first->month, static_cast<int>(next->payment_cycle),
                                             first->suspended_until);
        units.push_back(std::move(unit));
    }
    return {};
}

std::vector<registry::EmployerBrief> asked_about(db::Database& database,
                                                 const ArrearsQuestion& question)
{
    if (!question.employer) return registry::employer_list(database);
    auto one = registry::employer_brief(database, *question.employer);
    if (!one) return {};
    return {std::move(*one)};
}

/// Who works there on the day: as a close counts them, and as the way from its number shows them.
void add_people(db::Database& database, Date on, std::vector<UnitArrears>& units)
{
    std::vector<EmployerId> employers;
    for (const auto& unit : units) employers.push_back(unit.employer);
    const auto people = coverage::workers_of(database, on, employers);
    for (auto& unit : units)
        if (const auto found = people.find(unit.employer); found != people.end())
            unit.people = found->second;
}

}  // namespace

Checked<std::vector<UnitArrears>> arrears(db::Database& database, const law::Law& law,
                                          const registry::Areas& areas, const access::Actor& actor,
                                          const ArrearsQuestion& question)
{
    const auto territory = TRY(within(areas, actor, access::Permission::dues_read, question.area));
    const Asked asked{.question = question, .hard = hard_debts(database)};
    auto employers = asked_about(database, question);
    std::erase_if(employers, [&](const auto& one) { return !territory.contains(one.commune); });
    const bool named = question.employer.has_value() || !territory.is_whole_nation();
    const auto part_size = named ? employers_named_at_once : employers_of_a_range;
    UnitReader reader(database, law, question.on);
    UnchargedSince without_rate(law, question.on);
    std::vector<UnitArrears> units;
    const std::span<const registry::EmployerBrief> all{employers};
    for (std::size_t first = 0; first < all.size(); first += part_size)
        TRY_VOID(add_late(reader, without_rate, asked,
                          all.subspan(first, std::min(part_size, all.size() - first)), named,
                          units));
    add_people(database, question.on, units);
    std::ranges::stable_sort(units, std::ranges::greater{}, &UnitArrears::late);
    return units;
}

ArrearsSum sum_of(const std::vector<UnitArrears>& units)
{
    ArrearsSum sum;
    for (const auto& unit : units) {
        ++sum.units;
        sum.people += unit.people;
        sum.late += unit.late;
        sum.interest_bearing += unit.interest_bearing;
        sum.charges += unit.charges;
        for (std::size_t at = 0; at < employer_funds; ++at) sum.by_fund[at] += unit.by_fund[at];
        sum.uncharged_units += unit.uncharged ? 1 : 0;
        sum.hard_units += unit.hard ? 1 : 0;
        if (unit.hard) sum.hard_late += unit.late;
        ++sum.units_by_band.at(static_cast<std::size_t>(unit.band));
        sum.late_by_band.at(static_cast<std::size_t>(unit.band)) += unit.late;
    }
    return sum;
}

}  // namespace ansinh::contribution
