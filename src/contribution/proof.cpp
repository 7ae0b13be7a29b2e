#include "contribution/proof.h"

#include "contribution/impl/books.h"
#include "contribution/impl/columns.h"
#include "contribution/impl/proof_money.h"
#include "db/rows.h"

#include <limits>
#include <map>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

constexpr auto everyone = std::numeric_limits<std::int64_t>::max();

using Key = std::pair<std::int64_t, ledger::Fund>;
using Sums = std::map<Key, Vnd>;

std::vector<Month> months(db::Database& database, std::string_view table)
{
    std::vector<Month> all;
    for (db::Rows rows(database,
                       fmt::format("SELECT DISTINCT month FROM {} ORDER BY month", table));
         rows.next();)
        all.push_back(Month::from_number(rows.number(0)));
    return all;
}

void add(Sums& sums, std::int64_t payer, const Amounts& amounts)
{
    for (std::size_t fund = 0; fund < lines / sides; ++fund)
        sums[{payer, static_cast<ledger::Fund>(fund)}] += amounts.of(static_cast<law::Fund>(fund));
}

Sums of_people(db::Database& database, Month month)
{
    std::string sums_of;
    for (const auto line : line_names)
        sums_of += fmt::format(", CAST(SUM(CAST({} AS BIGINT)) AS BIGINT)", line);
    const std::array bound = {std::int64_t{month.number()}};
    Sums sums;
    for (db::Rows rows(database,
                       fmt::format("SELECT employer_id{} FROM contribution_due WHERE month = $1"
                                   " GROUP BY employer_id",
                                   sums_of),
                       bound);
         rows.next();)
        add(sums, rows.number(0), amounts_of(rows, 1));
    return sums;
}

Sums of_employers(db::Database& database, Month month)
{
    Sums sums;
    for (const auto& sum : employer_sums(database, month, 0, everyone))
        add(sums, sum.employer.value(), sum.amounts);
    return sums;
}

Sums of_books(db::Database& database, Month month, ledger::PayerKind kind,
              ledger::OriginKind origin)
{
    Sums sums;
    for (const auto& balance :
         ledger::balances(database, {.account = ledger::Account::dues_receivable,
                                     .month = month,
                                     .kind = kind,
                                     .first = 0,
                                     .last = everyone,
                                     .origin = origin}))
        sums[{balance.payer.number, balance.fund}] += balance.amount;
    return sums;
}

Sums of_premiums(db::Database& database, Month month, ledger::PayerKind kind)
{
    const std::array bound = {std::int64_t{month.number()}, static_cast<std::int64_t>(kind)};
    Sums sums;
    for (db::Rows rows(database,
                       "SELECT commune, scheme, CAST(SUM(amount) AS BIGINT)"
                       " FROM contribution_premium WHERE month = $1 AND payer = $2"
                       " GROUP BY commune, scheme",
                       bound);
         rows.next();)
        sums[{rows.number(0), rows.number(1) == static_cast<std::int64_t>(coverage::Scheme::health)
                                  ? ledger::Fund::health
                                  : ledger::Fund::voluntary}] += Vnd{rows.number(2)};
    return sums;
}

/// What is compared, so that a fault can be named.
struct Rule {
    std::string_view name;
    Bilingual words;
    Month month;
};

bool compare(const Sums& sub_ledger, Sums books, const Rule& rule, Proof& proof)
{
    const auto differ = [&](const Key& key, Vnd sub, Vnd book) {
        proof.fault = {.rule = rule.name,
                       .words = rule.words,
                       .month = rule.month,
                       .payer = key.first,
                       .fund = key.second,
                       .sub_ledger = sub,
                       .books = book};
        return false;
    };
    for (const auto& [key, amount] : sub_ledger) {
        ++proof.compared;
        const auto found = books.find(key);
        const Vnd book = found == books.end() ? Vnd{} : found->second;
        if (book != amount) return differ(key, amount, book);
        if (found != books.end()) books.erase(found);
    }
    for (const auto& [key, amount] : books)
        if (amount != Vnd{}) return differ(key, Vnd{}, amount);
    return true;
}

}  // namespace

Proof prove(db::Database& database)
{
    Proof proof;
    for (const auto month : months(database, "contribution_employer_due")) {
        const auto employers = of_employers(database, month);
        if (!compare(of_people(database, month), employers,
                     {"people-employers",
                      {"tổng của người lao động và của đơn vị", "sums of people and of employers"},
                      month},
                     proof))
            return proof;
        if (!compare(
                employers,
                of_books(database, month, ledger::PayerKind::employer, ledger::OriginKind::dues),
                {"employers-books",
                 {"sổ chi tiết đơn vị và sổ cái", "sums of employers and the books"},
                 month},
                proof))
            return proof;
    }
    using enum ledger::PayerKind;
    for (const auto month : months(database, "contribution_premium"))
        for (const auto kind : {commune, budget, fund, sponsor})
            if (!compare(of_premiums(database, month, kind),
                         of_books(database, month, kind, ledger::OriginKind::premiums),
                         {"premiums-books",
                          {"phí theo xã và sổ cái", "premiums of communes and the books"},
                          month},
                         proof))
                return proof;
    prove_money(database, proof);
    return proof;
}

}  // namespace ansinh::contribution
