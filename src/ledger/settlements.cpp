/// What receipts settled.

#include "db/rows.h"
#include "ledger/impl/months.h"
#include "ledger/ledger.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::ledger {

namespace {

template <class Enum>
std::int64_t number(Enum value)
{
    return static_cast<std::int64_t>(value);
}

/// Of one month; $1 is the month, the payers come last.
std::string query_of(std::size_t payers)
{
    std::string places;
    for (std::size_t at = 0; at < payers; ++at)
        places += fmt::format("{}${}", at == 0 ? "" : ", ", at + 6);
    return fmt::format("SELECT payer, origin, credit, fund, CAST(SUM(amount) AS BIGINT)"
                       " FROM ledger_entry WHERE month = $1 AND payer_kind = $2"
                       " AND origin_kind = $3 AND credit IN ($4, $5) AND payer IN ({})"
                       " GROUP BY payer, origin, credit, fund HAVING SUM(amount) <> 0",
                       places);
}

}  // namespace

std::vector<Settlement> settlements(db::Database& database, PayerKind kind,
                                    std::span<const std::int64_t> payers)
{
    std::vector<Settlement> found;
    if (payers.empty()) return found;
    const auto query = query_of(payers.size());
    std::vector<std::int64_t> bound = {0, number(kind), number(OriginKind::receipt),
                                       number(Account::dues_receivable),
                                       number(Account::charges_receivable)};
    bound.insert(bound.end(), payers.begin(), payers.end());
    for (const auto month : months_of_dues(database)) {
        bound.front() = month.number();
        for (db::Rows rows(database, query, bound); rows.next();)
            found.push_back({.payer = rows.number(0),
                             .receipt = rows.number(1),
                             .month = month,
                             .account = static_cast<Account>(rows.number(2)),
                             .fund = static_cast<Fund>(rows.number(3)),
                             .amount = Vnd{rows.number(4)}});
    }
    std::ranges::sort(found, {}, [](const Settlement& one) {
        return std::tuple(one.payer, one.receipt, one.month, one.account, one.fund);
    });
    return found;
}

}  // namespace ansinh::ledger
