#include "contribution/arrears.h"

#include "contribution/dues.h"
#include "contribution/impl/late.h"
#include "contribution/impl/reach.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"

#include <algorithm>
#include <map>
#include <span>

namespace ansinh::contribution {

namespace {

using ledger::Account;

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

constexpr std::size_t employers_each = 4'000;

/// What is late of one employer's months.
class Late {
public:
    Late(LateOn& late, int cycle, Date on) : late_{late}, cycle_{cycle}, on_{on} {}

    Checked<void> add(const ledger::Standing& balance, UnitArrears& unit)
    {
        if (balance.account == Account::charges_receivable) {
            unit.charges += balance.amount;
            return {};
        }
        const auto said = TRY(late_.of(balance.month, cycle_));
        if (!said.is_late) return {};
        unit.late += balance.amount;
        unit.by_fund.at(static_cast<std::size_t>(balance.fund)) += balance.amount;
        if (said.bears_charge) unit.interest_bearing += balance.amount;
        if (balance.amount > Vnd{} && (!oldest_ || said.due < *oldest_)) {
            oldest_ = said.due;
            unit.oldest = balance.month;
            unit.months = whole_months(said.due, on_);
            unit.band = age_band(unit.months);
        }
        return {};
    }

private:
    LateOn& late_;
    int cycle_;
    Date on_;
    std::optional<Date> oldest_;
};

std::map<EmployerId, std::int64_t> people_of(db::Database& database,
                                             const ArrearsQuestion& question)
{
    const auto on = question.on;
    std::map<EmployerId, std::int64_t> people;
    if (question.employer) {
        for (auto month = Month{on}; people.empty() && Month{on} - month < 3;
             month = month.plus(-1))
            if (const auto dues = employer_dues(database, *question.employer, month);
                dues.people > 0)
                people[*question.employer] = dues.people;
        return people;
    }
    for (auto month = Month{on}; people.empty() && Month{on} - month < 3; month = month.plus(-1))
        for (const auto& dues : all_employer_dues(database, month))
            people[dues.employer] = dues.people;
    return people;
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
    registry::Territory territory;
    std::map<EmployerId, std::int64_t> people{};
    std::map<EmployerId, HardMark> hard{};

    bool wants(const UnitArrears& unit) const
    {
        return unit.late > Vnd{} && unit.months >= question.months_least &&
               (!question.band || *question.band == unit.band) &&
               (!question.hard || *question.hard == unit.hard.has_value());
    }
};

UnitArrears unit_of(const registry::EmployerBrief& employer, const Asked& asked)
{
    UnitArrears unit{.employer = employer.id,
                     .unit_code = employer.unit_code,
                     .name = employer.name,
                     .commune = employer.commune,
                     .status = employer.status};
    if (const auto found = asked.people.find(employer.id); found != asked.people.end())
        unit.people = found->second;
    if (const auto found = asked.hard.find(employer.id); found != asked.hard.end())
        unit.hard = found->second;
    return unit;
}

/// One range of employers.
Checked<void> add_late(db::Database& database, LateOn& late_on, const Asked& asked,
                       std::span<const registry::EmployerBrief> employers,
                       std::vector<UnitArrears>& units)
{
    const auto owed = ledger::standing(
        database, {.first = employers.front().id.value(),
                   .last = employers.back().id.value(),
                   .until = Month{asked.question.on},
                   .accounts = {Account::dues_receivable, Account::charges_receivable}});
    auto next = owed.begin();
    for (const auto& employer : employers) {
        const auto number = employer.id.value();
        while (next != owed.end() && next->payer < number) ++next;
        if (!asked.territory.contains(employer.commune)) continue;
        auto unit = unit_of(employer, asked);
        Late late(late_on, static_cast<int>(employer.payment_cycle), asked.question.on);
        for (; next != owed.end() && next->payer == number; ++next) TRY_VOID(late.add(*next, unit));
        if (asked.wants(unit)) units.push_back(std::move(unit));
    }
    return {};
}

}  // namespace

Checked<std::vector<UnitArrears>> arrears(db::Database& database, const law::Law& law,
                                          const registry::Areas& areas, const access::Actor& actor,
                                          const ArrearsQuestion& question)
{
    Asked asked{.question = question,
                .territory =
                    TRY(within(areas, actor, access::Permission::dues_read, question.area))};
    asked.people = people_of(database, question);
    asked.hard = hard_debts(database);
    LateOn late_on(law, question.on);
    std::vector<UnitArrears> units;
    auto employers = registry::employer_list(database);
    if (question.employer)
        std::erase_if(employers, [&](const auto& one) { return one.id != *question.employer; });
    const std::span all{employers};
    for (std::size_t first = 0; first < all.size(); first += employers_each)
        TRY_VOID(add_late(database, late_on, asked,
                          all.subspan(first, std::min(employers_each, all.size() - first)), units));
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
        sum.hard_units += unit.hard ? 1 : 0;
        if (unit.hard) sum.hard_late += unit.late;
        ++sum.units_by_band.at(static_cast<std::size_t>(unit.band));
        sum.late_by_band.at(static_cast<std::size_t>(unit.band)) += unit.late;
    }
    return sum;
}

}  // namespace ansinh::contribution
