#include "contribution/arrears.h"

#include "access/allowed.h"
#include "contribution/dues.h"
#include "contribution/impl/late.h"
#include "law/in_force.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"
#include "registry/territory.h"

#include <algorithm>
#include <limits>
#include <map>

namespace ansinh::contribution {

namespace {

using ledger::Account;

constexpr auto everyone = std::numeric_limits<std::int64_t>::max();

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

std::vector<ledger::Balance> balances(db::Database& database, Account account,
                                      const ArrearsQuestion& question)
{
    const auto& one = question.employer;
    return ledger::balances_of_all_months(database, {.account = account,
                                                     .kind = ledger::PayerKind::employer,
                                                     .first = one ? one->value() : 0,
                                                     .last = one ? one->value() : everyone,
                                                     .until = Month{question.on}});
}

Checked<registry::Territory> within(const registry::Areas& areas, const access::Actor& actor,
                                    const std::optional<AreaId>& area)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_read); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    const auto own = registry::Territory::of(areas, actor);
    if (!area) return own;
    const std::array one = {*area};
    auto asked = registry::Territory::of(areas, one);
    const auto communes = asked.communes();
    if (!std::ranges::all_of(communes, [&](auto commune) { return own.contains(commune); }))
        return std::unexpected(Problems{access::out_of_scope("/area")});
    return asked;
}

/// What is late of one employer's months.
class Late {
public:
    Late(Deadlines& deadlines, int cycle, Date on, bool charged_daily)
        : deadlines_{deadlines}, cycle_{cycle}, on_{on}, charged_daily_{charged_daily}
    {
    }

    Checked<void> add(const ledger::Balance& balance, UnitArrears& unit)
    {
        const auto due = TRY(deadlines_.of(balance.month, cycle_));
        if (due >= on_) return {};
        unit.late += balance.amount;
        unit.by_fund.at(static_cast<std::size_t>(balance.fund)) += balance.amount;
        // 41/2024/QH15 art.40.1: each day late. Before it 595/QĐ-BHXH art.37.1: what fell due last
        // month bears no interest yet.
        if (charged_daily_ || Month{due} < Month{on_}.plus(-1))
            unit.interest_bearing += balance.amount;
        if (balance.amount > Vnd{} && (!oldest_ || due < *oldest_)) {
            oldest_ = due;
            unit.oldest = balance.month;
            unit.months = whole_months(due, on_);
            unit.band = age_band(unit.months);
        }
        return {};
    }

private:
    Deadlines& deadlines_;
    int cycle_;
    Date on_;
    bool charged_daily_;
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
const Bilingual& word(AgeBand band) { return bands().at(static_cast<std::size_t>(band)).word; }

Checked<std::vector<UnitArrears>> arrears(db::Database& database, const law::Law& law,
                                          const registry::Areas& areas, const access::Actor& actor,
                                          const ArrearsQuestion& question)
{
    const auto territory = TRY(within(areas, actor, question.area));
    const auto owed = balances(database, Account::dues_receivable, question);
    const auto charged = balances(database, Account::charges_receivable, question);
    const auto people = people_of(database, question);
    const bool charged_daily = law::InForce(law, question.on).has("arrears_under_new_law_from");
    Deadlines deadlines(law);
    std::vector<UnitArrears> units;
    auto next = owed.begin();
    auto charge = charged.begin();
    for (const auto& employer : registry::employer_list(database)) {
        if (question.employer && *question.employer != employer.id) continue;
        const auto number = employer.id.value();
        UnitArrears unit{.employer = employer.id,
                         .unit_code = employer.unit_code,
                         .name = employer.name,
                         .commune = employer.commune,
                         .status = employer.status};
        Late late(deadlines, static_cast<int>(employer.payment_cycle), question.on, charged_daily);
        while (next != owed.end() && next->payer.number < number) ++next;
        for (; next != owed.end() && next->payer.number == number; ++next)
            TRY_VOID(late.add(*next, unit));
        while (charge != charged.end() && charge->payer.number < number) ++charge;
        for (; charge != charged.end() && charge->payer.number == number; ++charge)
            unit.charges += charge->amount;
        if (unit.late <= Vnd{} || unit.months < question.months_least ||
            !territory.contains(employer.commune))
            continue;
        if (const auto found = people.find(employer.id); found != people.end())
            unit.people = found->second;
        units.push_back(std::move(unit));
    }
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
        ++sum.units_by_band.at(static_cast<std::size_t>(unit.band));
        sum.late_by_band.at(static_cast<std::size_t>(unit.band)) += unit.late;
    }
    return sum;
}

}  // namespace ansinh::contribution
