/// What stands on the accounts of payers.

#include "db/rows.h"
#include "ledger/impl/months.h"
#include "ledger/ledger.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::ledger {

namespace {

using Key = std::tuple<std::int64_t, Account, Fund, Month>;

bool is_asked(const StandingQuestion& question, Account account)
{
    return std::ranges::find(question.accounts, account) != question.accounts.end();
}

void read_month(db::Database& database, const StandingQuestion& question, Month month,
                std::map<Key, Vnd>& sums)
{
    std::vector<std::int64_t> bound = {month.number(), static_cast<std::int64_t>(question.kind),
                                       question.first, question.last};
    if (question.until) bound.push_back(question.until->number());
    db::Rows rows(database,
                  fmt::format("SELECT payer, fund, debit, credit, CAST(SUM(amount) AS BIGINT)"
                              " FROM ledger_entry WHERE month = $1 AND payer_kind = $2"
                              " AND payer BETWEEN $3 AND $4{} GROUP BY payer, fund, debit, credit",
                              question.until ? " AND period <= $5" : ""),
                  bound);
    while (rows.next()) {
        const auto fund = static_cast<Fund>(rows.number(1));
        const auto debit = static_cast<Account>(rows.number(2));
        const auto credit = static_cast<Account>(rows.number(3));
        const Vnd amount{rows.number(4)};
        if (is_asked(question, debit)) sums[{rows.number(0), debit, fund, month}] += amount;
        if (is_asked(question, credit)) sums[{rows.number(0), credit, fund, month}] -= amount;
    }
}

}  // namespace

std::vector<Standing> standing(db::Database& database, const StandingQuestion& question)
{
    std::map<Key, Vnd> sums;
    for (const auto month : months_of_dues(database)) read_month(database, question, month, sums);
    std::vector<Standing> found;
    for (const auto& [key, amount] : sums)
        if (amount != Vnd{})
            found.push_back({.payer = std::get<0>(key),
                             .account = std::get<1>(key),
                             .fund = std::get<2>(key),
                             .month = std::get<3>(key),
                             .amount = amount});
    return found;
}

std::vector<Credit> credits(db::Database& database, PayerKind kind, std::int64_t first,
                            std::int64_t last)
{
    static_assert(static_cast<int>(Account::credit) == 6, "the index of credits names it");
    const std::array bound = {static_cast<std::int64_t>(kind), first, last};
    std::vector<Credit> found;
    for (db::Rows rows(database,
                       "SELECT payer, CAST(SUM(CASE WHEN credit = 6 THEN amount ELSE -amount END)"
                       " AS BIGINT) FROM ledger_entry WHERE (debit = 6 OR credit = 6)"
                       " AND payer_kind = $1 AND payer BETWEEN $2 AND $3 GROUP BY payer"
                       " HAVING SUM(CASE WHEN credit = 6 THEN amount ELSE -amount END) > 0"
                       " ORDER BY payer",
                       bound);
         rows.next();)
        found.push_back({.payer = rows.number(0), .amount = Vnd{rows.number(1)}});
    return found;
}

std::vector<std::int64_t> payers_of_lowered_dues(db::Database& database, PayerKind kind,
                                                 std::int64_t first, std::int64_t last, Month month)
{
    const std::array bound = {std::int64_t{month.number()}, static_cast<std::int64_t>(kind), first,
                              last, static_cast<std::int64_t>(OriginKind::dues)};
    std::vector<std::int64_t> found;
    for (db::Rows rows(database,
                       "SELECT DISTINCT payer FROM ledger_entry WHERE month = $1"
                       " AND payer_kind = $2 AND payer BETWEEN $3 AND $4 AND origin_kind = $5"
                       " AND amount < 0 ORDER BY payer",
                       bound);
         rows.next();)
        found.push_back(rows.number(0));
    return found;
}

std::vector<OriginSum> sums_of_origins(db::Database& database, OriginKind kind, Account account,
                                       std::int64_t first, std::int64_t last)
{
    const std::array bound = {static_cast<std::int64_t>(account), static_cast<std::int64_t>(kind),
                              first, last};
    std::vector<OriginSum> found;
    for (db::Rows rows(database,
                       "SELECT origin, payer_kind, payer, CAST(SUM(CASE WHEN debit = $1 THEN amount"
                       " ELSE -amount END) AS BIGINT) FROM ledger_entry"
                       " WHERE (debit = $1 OR credit = $1) AND origin_kind = $2"
                       " AND origin BETWEEN $3 AND $4 GROUP BY origin, payer_kind, payer"
                       " HAVING SUM(CASE WHEN debit = $1 THEN amount ELSE -amount END) <> 0"
                       " ORDER BY origin, payer_kind, payer",
                       bound);
         rows.next();)
        found.push_back(
            {.origin = rows.number(0),
             .payer = {.kind = static_cast<PayerKind>(rows.number(1)), .number = rows.number(2)},
             .amount = Vnd{rows.number(3)}});
    return found;
}

}  // namespace ansinh::ledger
