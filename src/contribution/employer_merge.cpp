#include "contribution/employer_merge.h"

#include "base/check.h"
#include "contribution/impl/columns.h"
#include "contribution/impl/receipt_books.h"
#include "db/bulk.h"
#include "db/rows.h"
#include "db/run.h"

#include <array>
#include <map>
#include <optional>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;
using ledger::OriginKind;

struct Moving {
    AuditId merge;
    std::int64_t from = 0;
    std::int64_t to = 0;
    db::RunId run;
    Month period;  ///< of the books
};

/// The period in which the move is booked: the last one there is, or the next open one.
Month period_of(db::Database& database)
{
    const auto all = ledger::periods(database);
    return ledger::open_period(database, all.empty() ? Month{} : all.back());
}

db::RunId run_of(db::Database& database, std::string_view name, AuditId merge)
{
    return db::begin_run(database,
                         {.name = std::string(name),
                          .period = std::to_string(merge.value()),
                          .scope = {},
                          .basis = {}},
                         [] { return std::vector<db::Slice>{}; }, {});
}

/// Dues of people and of the employer: what stands is taken back there and put down here.
void move_dues(db::Database& database, const Moving& moving)
{
    std::string sums;
    std::string columns;
    for (const auto line : line_names) {
        columns += fmt::format(", {}", line);
        sums += fmt::format(", SUM({}) * {{0}}", line);
    }
    const auto copy = [&](std::string_view query, int sign, std::int64_t employer) {
        database.execute(
            fmt::format(fmt::runtime(query), sign, moving.run.value(), employer, moving.from));
    };
    const auto people =
        fmt::format("INSERT INTO contribution_due (month, person_id, employer_id, run_id, base{})"
                    " SELECT month, person_id, {{2}}, {{1}}, SUM(base) * {{0}}{} FROM"
                    " contribution_due WHERE employer_id = {{3}} AND run_id <> {{1}}"
                    " GROUP BY month, person_id",
                    columns, sums);
    const auto employers = fmt::format(
        "INSERT INTO contribution_employer_due (month, employer_id, run_id, slice, people, base{})"
        " SELECT month, {{2}}, {{1}}, 0, SUM(people) * {{0}}, SUM(base) * {{0}}{} FROM"
        " contribution_employer_due WHERE employer_id = {{3}} AND run_id <> {{1}} GROUP BY month",
        columns, sums);
    for (const auto& query : {people, employers}) {
        copy(query, 1, moving.to);
        copy(query, -1, moving.from);
    }
}

/// To where an entry goes: its own origin, or the one of the merge where employers share a number.
ledger::Origin origin_there(const ledger::Entry& entry, const Moving& moving)
{
    switch (entry.origin.kind) {
    case OriginKind::dues: return {OriginKind::dues, moving.run.value()};
    case OriginKind::credit: return {OriginKind::credit, moving.run.value()};
    case OriginKind::charge: return {OriginKind::charge, moving.merge.value()};
    case OriginKind::premiums:
    case OriginKind::receipt:
    case OriginKind::refund:
    case OriginKind::merge:
    case OriginKind::merge_undone:
    case OriginKind::enrolment:
    case OriginKind::hand_over:
    case OriginKind::gift: return entry.origin;
    }
    std::unreachable();
}

using Key = std::tuple<Month, ledger::Fund, Account, Account, ledger::Origin>;

/// Entries of one payer, summed by what tells them apart.
class Gathered {
public:
    void add(const ledger::Entry& entry, ledger::Origin origin, int sign)
    {
        sums_[{entry.month, entry.fund, entry.debit, entry.credit, origin}] += entry.amount * sign;
    }
    void write(std::int64_t payer, const Moving& moving, std::vector<ledger::Entry>& entries) const
    {
        for (const auto& [key, amount] : sums_)
            if (amount != Vnd{})
                entries.push_back({.period = moving.period,
                                   .month = std::get<0>(key),
                                   .payer = {ledger::PayerKind::employer, payer},
                                   .fund = std::get<1>(key),
                                   .debit = std::get<2>(key),
                                   .credit = std::get<3>(key),
                                   .amount = amount,
                                   .origin = std::get<4>(key),
                                   .recorded = moving.merge});
    }

private:
    std::map<Key, Vnd> sums_;
};

bool is_moved(OriginKind kind)
{
    return kind != OriginKind::merge && kind != OriginKind::merge_undone;
}

void move_books(db::Database& database, const Moving& moving)
{
    Gathered here;
    Gathered there;
    for (const auto& entry :
         ledger::entries(database, ledger::PayerKind::employer, moving.from, moving.from)) {
        if (!is_moved(entry.origin.kind)) continue;
        const bool dues = entry.origin.kind == OriginKind::dues;
        here.add(entry,
                 dues ? ledger::Origin{OriginKind::dues, moving.run.value()}
                      : ledger::Origin{OriginKind::merge, moving.merge.value()},
                 -1);
        there.add(entry, origin_there(entry, moving), 1);
    }
    std::vector<ledger::Entry> entries;
    here.write(moving.from, moving, entries);
    there.write(moving.to, moving, entries);
    check(posted(database, entries).has_value(), "a merge books in an open period");
}

/// The day on which credits settled: the first of them, where several are taken together.
void move_credit_days(db::Database& database, const Moving& moving)
{
    std::optional<std::int64_t> day;
    {
        const std::array bound = {moving.from};
        db::Rows rows(database,
                      "SELECT MIN(used_on) FROM contribution_credit_use WHERE employer_id = $1",
                      bound);
        if (rows.next() && !rows.is_null(0)) day = rows.number(0);
    }
    if (!day) return;
    db::BulkInsert rows(database, "contribution_credit_use", {"run_id", "employer_id", "used_on"});
    rows.add({moving.run.value(), moving.to, *day});
    rows.finish();
}

void move_receipts(db::Database& database, const Moving& moving)
{
    database.execute(fmt::format(
        "INSERT INTO contribution_receipt_moved (merge, receipt_id) SELECT {0}, receipt_id FROM"
        " contribution_receipt WHERE employer_id = {1};"
        "UPDATE contribution_receipt SET employer_id = {2} WHERE employer_id = {1};"
        "INSERT INTO contribution_merge (merge, gone, kept, run_id) VALUES ({0}, {1}, {2}, {3})",
        moving.merge.value(), moving.from, moving.to, moving.run.value()));
}

std::optional<Moving> moved_by(db::Database& database, AuditId merge)
{
    const std::array bound = {merge.value()};
    db::Rows rows(database,
                  "SELECT gone, kept, run_id FROM contribution_merge WHERE merge = $1"
                  " AND undone IS NULL",
                  bound);
    if (!rows.next()) return {};
    return Moving{.merge = merge,
                  .from = rows.number(0),
                  .to = rows.number(1),
                  .run = db::RunId{rows.number(2)},
                  .period = {}};
}

/// The rows of the run that moved the dues, once more with the other sign.
void take_back_dues(db::Database& database, const Moving& moved, db::RunId run)
{
    std::string columns;
    std::string negated;
    for (const auto line : line_names) {
        columns += fmt::format(", {}", line);
        negated += fmt::format(", -{}", line);
    }
    database.execute(fmt::format(
        "INSERT INTO contribution_due (month, person_id, employer_id, run_id, base{0})"
        " SELECT month, person_id, employer_id, {2}, -base{1} FROM contribution_due"
        " WHERE run_id = {3} AND employer_id IN ({4}, {5});"
        "INSERT INTO contribution_employer_due (month, employer_id, run_id, slice, people, base{0})"
        " SELECT month, employer_id, {2}, slice, -people, -base{1} FROM contribution_employer_due"
        " WHERE run_id = {3} AND employer_id IN ({4}, {5})",
        columns, negated, run.value(), moved.run.value(), moved.from, moved.to));
}

void take_back_books(db::Database& database, const Moving& moved, db::RunId run)
{
    Gathered here;
    Gathered there;
    const ledger::Origin undone{OriginKind::merge_undone, moved.merge.value()};
    for (const auto& entry :
         ledger::entries(database, ledger::PayerKind::employer, moved.from, moved.from)) {
        const bool dues = entry.origin == ledger::Origin{OriginKind::dues, moved.run.value()};
        if (!dues && entry.origin != ledger::Origin{OriginKind::merge, moved.merge.value()})
            continue;
        const auto origin = dues ? ledger::Origin{OriginKind::dues, run.value()} : undone;
        here.add(entry, origin, -1);
        there.add(entry, origin, 1);
    }
    std::vector<ledger::Entry> entries;
    here.write(moved.from, moved, entries);
    there.write(moved.to, moved, entries);
    check(posted(database, entries).has_value(), "a merge is taken back in an open period");
}

}  // namespace

void repoint(db::Database& database, AuditId merge, EmployerId gone, EmployerId kept)
{
    const Moving moving{.merge = merge,
                        .from = gone.value(),
                        .to = kept.value(),
                        .run = run_of(database, "dues.merge", merge),
                        .period = period_of(database)};
    move_dues(database, moving);
    move_books(database, moving);
    move_credit_days(database, moving);
    move_receipts(database, moving);
}

void undo_repoint(db::Database& database, AuditId merge)
{
    auto moved = moved_by(database, merge);
    if (!moved) return;
    moved->period = period_of(database);
    const auto run = run_of(database, "dues.merge-undone", merge);
    take_back_dues(database, *moved, run);
    take_back_books(database, *moved, run);
    database.execute(fmt::format(
        "UPDATE contribution_receipt SET employer_id = {1} WHERE employer_id = {2} AND receipt_id"
        " IN (SELECT receipt_id FROM contribution_receipt_moved WHERE merge = {0});"
        "DELETE FROM contribution_receipt_moved WHERE merge = {0};"
        "DELETE FROM contribution_credit_use WHERE run_id = {3};"
        "UPDATE contribution_merge SET undone = {4} WHERE merge = {0}",
        merge.value(), moved->from, moved->to, moved->run.value(), run.value()));
}

}  // namespace ansinh::contribution
