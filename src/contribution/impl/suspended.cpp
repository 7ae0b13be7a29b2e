#include "contribution/impl/suspended.h"

#include "db/rows.h"

#include <algorithm>

namespace ansinh::contribution {

Suspended::Suspended(db::Database& database)
{
    // The last row of a suspension is what holds of it.
    std::map<std::pair<std::int64_t, std::int64_t>, SuspendedMonths> hold;
    for (db::Rows rows(database, "SELECT employer_id, suspension, first_month, last_month"
                                 " FROM contribution_suspension ORDER BY employer_id, recorded");
         rows.next();)
        hold[{rows.number(0), rows.number(1)}] = {.first = Month::from_number(rows.number(2)),
                                                  .last = Month::from_number(rows.number(3))};
    for (const auto& [key, months] : hold)
        if (months.first <= months.last) months_[key.first].push_back(months);
}

std::optional<Month> Suspended::until(std::int64_t employer, ledger::Fund fund, Month month) const
{
    if (fund != ledger::Fund::pension_survivors) return {};
    const auto of_employer = months_.find(employer);
    if (of_employer == months_.end()) return {};
    const auto found = std::ranges::find_if(of_employer->second, [&](const SuspendedMonths& one) {
        return one.first <= month && month <= one.last;
    });
    if (found == of_employer->second.end()) return {};
    return found->last;
}

bool Suspended::waits(std::int64_t employer, ledger::Fund fund, Month month, Date on) const
{
    const auto last = until(employer, fund, month);
    return last && on <= last->last_day();
}

}  // namespace ansinh::contribution
