#include "contribution/unit_money.h"

#include "contribution/impl/booked_on.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

using ledger::PayerKind;
using registry::EmployerBrief;

std::string payers(PayerKind first, PayerKind last)
{
    return fmt::format("payer_kind BETWEEN {} AND {}", static_cast<int>(first),
                       static_cast<int>(last));
}

std::string payer(EmployerId employer)
{
    return fmt::format("{} AND payer = {}", payers(PayerKind::employer, PayerKind::employer),
                       employer.value());
}

/// Payers that are no employer are numbered by their commune.
void read_others(db::Database& database, Date on, MoneyOnDay& money)
{
    const auto months = booked_months(database);
    if (!months) return;
    std::map<std::int64_t, YearMoney> communes;
    const auto query = sums_of(database, payers(PayerKind::commune, PayerKind::sponsor), on);
    const auto nobody = sums_of(database, payers(PayerKind::nobody, PayerKind::nobody), on);
    for (auto month = months->first; month <= months->last; ++month) {
        const std::array bound = {std::int64_t{month.number()}};
        for (db::Rows rows(database, query, bound); rows.next();) {
            const BookedSums sums(rows);
            add(sums, communes[sums.payer]);
        }
        for (db::Rows rows(database, nobody, bound); rows.next();)
            money.unmatched += BookedSums(rows).unmatched;
    }
    for (const auto& [commune, year] : communes)
        if (year != YearMoney{}) money.communes.push_back({AreaId{commune}, year});
}

}  // namespace

Vnd total(const FundSums& sums) { return std::accumulate(sums.begin(), sums.end(), Vnd{}); }

Checked<MoneyOnDay> money_on(db::Database& database, const law::Law& law, Date on,
                             const std::vector<EmployerId>* only)
{
    auto employers = registry::employer_list(database);
    if (only != nullptr)
        std::erase_if(employers, [&](const EmployerBrief& employer) {
            return !std::ranges::binary_search(*only, employer.id);
        });
    const auto part_size = only == nullptr ? employers_of_a_range : employers_named_at_once;
    UnitReader reader(database, law, on);
    MoneyOnDay money;
    std::span<const EmployerBrief> rest(employers);
    while (!rest.empty()) {
        const auto part = rest.first(std::min(part_size, rest.size()));
        std::ranges::move(TRY(reader.of(part, only != nullptr)), std::back_inserter(money.units));
        rest = rest.subspan(part.size());
    }
    if (only == nullptr) read_others(database, on, money);
    return money;
}

Checked<std::map<Month, Vnd>> owed_by_month(db::Database& database, const law::Law& law,
                                            EmployerId employer, Date on)
{
    std::map<Month, Vnd> owed;
    const auto months = booked_months(database);
    if (!months) return owed;
    const Suspended suspended(database);
    Deadlines deadlines(law);
    const auto need_not_be_paid = [&](const BookedSums& sums, Month month) -> Checked<bool> {
        const auto until = suspended.until(sums.payer, static_cast<ledger::Fund>(sums.fund), month);
        return until && on <= TRY(deadlines.of(month, 1, until));
    };
    const auto query = sums_of(database, payer(employer), on);
    for (auto month = months->first; month <= months->last; ++month) {
        const std::array bound = {std::int64_t{month.number()}};
        for (db::Rows rows(database, query, bound); rows.next();) {
            BookedSums sums(rows);
            if (TRY(need_not_be_paid(sums, month))) sums.owed = {};
            if (sums.owed > Vnd{} || sums.charges_owed > Vnd{})
                owed[month] += std::max(sums.owed, Vnd{}) + std::max(sums.charges_owed, Vnd{});
        }
    }
    return owed;
}

Checked<std::vector<LateDues>> late_dues(db::Database& database, const law::Law& law,
                                         EmployerId employer, Date on)
{
    std::vector<LateDues> found;
    const auto months = booked_months(database);
    const auto brief = registry::employer_brief(database, employer);
    if (!months || !brief) return found;
    const Suspended suspended(database);
    LateOn late(law, on);
    const auto query = sums_of(database, payer(employer), on);
    for (auto month = months->first; month <= months->last; ++month) {
        const std::array bound = {std::int64_t{month.number()}};
        std::map<Date, Vnd> of_month;
        for (db::Rows rows(database, query, bound); rows.next();) {
            const BookedSums sums(rows);
            if (sums.owed == Vnd{}) continue;
            const auto until =
                suspended.until(sums.payer, static_cast<ledger::Fund>(sums.fund), month);
            const auto said = TRY(late.of(month, static_cast<int>(brief->payment_cycle), until));
            if (said.is_late) of_month[said.due] += sums.owed;
        }
        for (const auto& [due, amount] : of_month)
            if (amount != Vnd{}) found.push_back({month, due, amount});
    }
    return found;
}

}  // namespace ansinh::contribution
