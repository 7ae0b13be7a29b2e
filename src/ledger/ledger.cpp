#include "ledger/ledger.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/check.h"
#include "db/bulk.h"
#include "db/hold.h"
#include "db/rows.h"
#include "ledger/impl/months.h"
#include "ledger/impl/schema.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace ansinh::ledger {

namespace {

constexpr std::string_view module_name = "ledger";

template <class Enum>
std::int64_t number(Enum value)
{
    return static_cast<std::int64_t>(value);
}

Problem closed(Month period)
{
    return {.code = "ledger/period-closed",
            .detail = {fmt::format("Kỳ kế toán {} đã khóa sổ.", to_string(period)),
                       fmt::format("The period {} is closed.", to_string(period))},
            .remedy = {"Ghi vào kỳ đang mở, hoặc mở lại kỳ này.",
                       "Book it in an open period, or open this one again."}};
}

std::vector<Balance> summed(db::Database& database, const BalanceQuestion& question, bool one_month)
{
    std::vector<std::int64_t> bound = {number(question.account), number(question.kind),
                                       question.first, question.last};
    std::string also;
    const auto narrow = [&](std::string_view condition, std::int64_t value) {
        bound.push_back(value);
        also += fmt::format(" AND {} ${}", condition, bound.size());
    };
    if (one_month) narrow("month =", question.month.number());
    if (question.origin) narrow("origin_kind =", number(*question.origin));
    if (question.until) narrow("period <=", question.until->number());
    const auto query =
        fmt::format("SELECT payer, month, fund, CAST(SUM(CASE WHEN debit = $1 THEN amount"
                    " ELSE -amount END) AS BIGINT) FROM ledger_entry"
                    " WHERE (debit = $1 OR credit = $1) AND payer_kind = $2"
                    " AND payer BETWEEN $3 AND $4{} GROUP BY payer, month, fund"
                    " HAVING SUM(CASE WHEN debit = $1 THEN amount ELSE -amount END) <> 0"
                    " ORDER BY payer, month, fund",
                    also);
    std::vector<Balance> found;
    for (db::Rows rows(database, query, bound); rows.next();)
        found.push_back({.payer = {.kind = question.kind, .number = rows.number(0)},
                         .month = Month::from_number(rows.number(1)),
                         .fund = static_cast<Fund>(rows.number(2)),
                         .amount = Vnd{rows.number(3)}});
    return found;
}

}  // namespace

void migrate(db::Database& database) { db::migrate(database, module_name, schema()); }
bool is_current(db::Database& database) { return db::is_current(database, module_name, schema()); }

Result<void> post(db::Database& database, std::span<const Entry> entries)
{
    db::share(database, "ledger_period");
    std::set<Month> periods;
    for (const auto& entry : entries) periods.insert(entry.period);
    for (const auto period : periods)
        if (is_closed(database, period)) return fail(closed(period));
    db::BulkInsert rows(database, "ledger_entry",
                        {"month", "payer_kind", "payer", "fund", "debit", "credit", "origin_kind",
                         "origin", "period", "amount", "recorded"});
    std::vector<db::Cell> row;
    for (const auto& entry : entries) {
        check(entry.debit != entry.credit && entry.amount != Vnd{},
              "an entry moves something from one account to another");
        row.assign({std::int64_t{entry.month.number()}, number(entry.payer.kind),
                    entry.payer.number, number(entry.fund), number(entry.debit),
                    number(entry.credit), number(entry.origin.kind), entry.origin.number,
                    std::int64_t{entry.period.number()}, entry.amount.dong(),
                    entry.recorded.value()});
        rows.add(row);
    }
    rows.finish();
    return {};
}

std::vector<Balance> balances(db::Database& database, const BalanceQuestion& question)
{
    return summed(database, question, true);
}

std::vector<Balance> balances_of_all_months(db::Database& database, const BalanceQuestion& question)
{
    return summed(database, question, false);
}

std::vector<Entry> entries(db::Database& database, PayerKind kind, std::int64_t first,
                           std::int64_t last)
{
    constexpr auto query =
        "SELECT payer, fund, origin_kind, origin, debit, credit, period, amount, recorded"
        " FROM ledger_entry WHERE month = $1 AND payer_kind = $2 AND payer BETWEEN $3 AND $4"
        " ORDER BY payer, fund, origin_kind, origin, debit, credit";
    std::vector<Entry> found;
    for (const auto month : months_of_dues(database)) {
        const std::array bound = {std::int64_t{month.number()}, number(kind), first, last};
        for (db::Rows rows(database, query, bound); rows.next();)
            found.push_back({.period = Month::from_number(rows.number(6)),
                             .month = month,
                             .payer = {.kind = kind, .number = rows.number(0)},
                             .fund = static_cast<Fund>(rows.number(1)),
                             .debit = static_cast<Account>(rows.number(4)),
                             .credit = static_cast<Account>(rows.number(5)),
                             .amount = Vnd{rows.number(7)},
                             .origin = {.kind = static_cast<OriginKind>(rows.number(2)),
                                        .number = rows.number(3)},
                             .recorded = AuditId{rows.number(8)}});
    }
    std::ranges::stable_sort(found, {}, [](const Entry& entry) { return entry.payer.number; });
    return found;
}

std::vector<TrialLine> trial_balance(db::Database& database, Month period)
{
    const std::array bound = {std::int64_t{period.number()}};
    std::map<std::pair<Fund, Account>, TrialLine> lines;
    const auto add = [&](Fund fund, Account account, Vnd before, Vnd debit, Vnd credit) {
        auto& line = lines[{fund, account}];
        line.fund = fund;
        line.account = account;
        line.opening += before;
        line.debit += debit;
        line.credit += credit;
        line.closing += before + debit - credit;
    };
    db::Rows rows(database,
                  "SELECT fund, debit, credit,"
                  " CAST(SUM(CASE WHEN period < $1 THEN amount ELSE 0 END) AS BIGINT),"
                  " CAST(SUM(CASE WHEN period = $1 THEN amount ELSE 0 END) AS BIGINT)"
                  " FROM ledger_entry WHERE period <= $1 GROUP BY fund, debit, credit",
                  bound);
    while (rows.next()) {
        const auto fund = static_cast<Fund>(rows.number(0));
        const Vnd before{rows.number(3)};
        const Vnd now{rows.number(4)};
        add(fund, static_cast<Account>(rows.number(1)), before, now, Vnd{});
        add(fund, static_cast<Account>(rows.number(2)), Vnd{} - before, Vnd{}, now);
    }
    std::vector<TrialLine> result;
    for (const auto& [key, line] : lines) result.push_back(line);
    return result;
}

std::vector<PeriodTurn> period_turns(db::Database& database)
{
    std::vector<PeriodTurn> all;
    for (db::Rows rows(database, "SELECT period, closed, reason, recorded FROM ledger_period"
                                 " ORDER BY recorded DESC");
         rows.next();)
        all.push_back({.period = Month::from_number(rows.number(0)),
                       .closed = rows.number(1) != 0,
                       .reason = std::string(rows.text(2)),
                       .recorded = AuditId{rows.number(3)}});
    return all;
}

std::vector<Month> periods(db::Database& database)
{
    std::vector<Month> all;
    for (db::Rows rows(database, "SELECT DISTINCT period FROM ledger_entry ORDER BY period");
         rows.next();)
        all.push_back(Month::from_number(rows.number(0)));
    return all;
}

bool is_closed(db::Database& database, Month period)
{
    const std::array bound = {std::int64_t{period.number()}};
    db::Rows rows(database,
                  "SELECT closed FROM ledger_period WHERE period = $1"
                  " ORDER BY recorded DESC LIMIT 1",
                  bound);
    return rows.next() && rows.number(0) != 0;
}

Month next_open(db::Database& database, Month period)
{
    while (is_closed(database, period)) ++period;
    return period;
}

Month open_period(db::Database& database, Month period)
{
    db::share(database, "ledger_period");
    return next_open(database, period);
}

namespace {

Checked<void> turn(db::Database& database, const access::Actor& actor, Month period,
                   const std::string& reason, bool close, const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::ledger_close); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (reason.empty())
        return std::unexpected(
            Problems{{.code = "ledger/reason-missing",
                      .detail = {"Khóa sổ và mở lại sổ phải nêu lý do.",
                                 "Closing and opening the books needs a reason."},
                      .where = "/reason",
                      .remedy = {"Ghi lý do.", "Give the reason."}}});
    db::Transaction transaction(database);
    // Recorded first, as whoever posts does: then the two do not wait for each other.
    const auto recorded = access::record(database, actor,
                                         {.action = close ? "ledger.close" : "ledger.reopen",
                                          .object_kind = "period",
                                          .object = period.number(),
                                          .reason = reason},
                                         at);
    transaction.lock("ledger_period");
    if (is_closed(database, period) == close) {
        if (close) return std::unexpected(Problems{closed(period)});
        return std::unexpected(
            Problems{{.code = "ledger/period-open",
                      .detail = {fmt::format("Kỳ kế toán {} đang mở.", to_string(period)),
                                 fmt::format("The period {} is open.", to_string(period))}}});
    }
    db::BulkInsert rows(database, "ledger_period", {"period", "recorded", "closed", "reason"});
    rows.add({std::int64_t{period.number()}, recorded.value(), std::int64_t{close},
              std::string_view{reason}});
    rows.finish();
    transaction.commit();
    return {};
}

}  // namespace

Checked<void> close_period(db::Database& database, const access::Actor& actor, Month period,
                           const std::string& reason, const std::string& at)
{
    return turn(database, actor, period, reason, true, at);
}

Checked<void> reopen_period(db::Database& database, const access::Actor& actor, Month period,
                            const std::string& reason, const std::string& at)
{
    return turn(database, actor, period, reason, false, at);
}

}  // namespace ansinh::ledger
