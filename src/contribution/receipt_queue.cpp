/// Receipts as they stand, and those that wait for an officer.

#include "access/allowed.h"
#include "access/audit.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/receipt_books.h"
#include "contribution/impl/reversal.h"
#include "contribution/receipts.h"
#include "coverage/money.h"
#include "db/rows.h"
#include "registry/employer_hold.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

constexpr std::array<std::string_view, 5> states = {"unmatched", "matched", "refund", "reversed",
                                                    "handed_over"};

constexpr std::string_view not_reversed = " AND r.reverses IS NULL AND r.reversed_by IS NULL";

std::string condition(ReceiptState state)
{
    switch (state) {
    case ReceiptState::unmatched:
        return fmt::format(" AND r.employer_id IS NULL AND r.refund IS NULL"
                           " AND r.hand_over IS NULL{}",
                           not_reversed);
    case ReceiptState::matched:
        return fmt::format(" AND r.employer_id IS NOT NULL{}", not_reversed);
    case ReceiptState::refund: return " AND r.refund IS NOT NULL";
    case ReceiptState::handed_over:
        return fmt::format(" AND r.hand_over IS NOT NULL{}", not_reversed);
    case ReceiptState::reversed:
        return " AND (r.reverses IS NOT NULL OR r.reversed_by IS NOT NULL)";
    }
    std::unreachable();
}

/// Which accounts' statements the actor may see, as a condition. Statements are of few areas.
std::string of_reach(db::Database& database, const registry::Areas& areas,
                     const access::Actor& actor)
{
    if (actor.everywhere) return {};
    std::string list;
    for (db::Rows rows(database, "SELECT DISTINCT area FROM contribution_statement"
                                 " WHERE area IS NOT NULL");
         rows.next();)
        if (reaches(areas, actor, AreaId{rows.number(0)}))
            list += fmt::format("{}{}", list.empty() ? "" : ", ", rows.number(0));
    return list.empty() ? " AND 1 = 0" : fmt::format(" AND s.area IN ({})", list);
}

constexpr std::string_view from_where =
    " FROM contribution_receipt r JOIN contribution_statement s ON s.statement_id = r.statement_id"
    " LEFT JOIN registry_employer e ON e.employer_id = r.employer_id WHERE 1 = 1";

ReceiptLine line_of(const db::Rows& rows)
{
    ReceiptLine line{.receipt = rows.number(0),
                     .on = Date::from_number(rows.number(1)),
                     .amount = Vnd{rows.number(2)},
                     .reference = std::string(rows.text(3)),
                     .refund = rows.number(6),
                     .move = static_cast<BankMove>(rows.number(7)),
                     .account = std::string(rows.text(8))};
    const bool is_reversed = !rows.is_null(9) || !rows.is_null(10);
    if (!rows.is_null(4)) line.unit_code = std::string(rows.text(4));
    if (!rows.is_null(5)) line.area = AreaId{rows.number(5)};
    line.state = line.refund != 0         ? ReceiptState::refund
                 : is_reversed            ? ReceiptState::reversed
                 : !rows.is_null(11)      ? ReceiptState::handed_over
                 : line.unit_code.empty() ? ReceiptState::unmatched
                                          : ReceiptState::matched;
    return line;
}

constexpr std::string_view line_columns_of_receipt =
    "SELECT r.receipt_id, r.paid_on, r.amount, r.reference, e.unit_code, s.area, r.refund,"
    " r.move, r.account, r.reverses, r.reversed_by, r.hand_over";

/// What the question asks for, and the values that are bound to it from $1 on.
struct Where {
    std::string text;
    std::vector<std::int64_t> bound;

    void also(std::string_view comparison, std::int64_t value)
    {
        bound.push_back(value);
        text += fmt::format(" AND {} ${}", comparison, bound.size());
    }
};

}  // namespace

std::string_view code(ReceiptState state) { return states.at(static_cast<std::size_t>(state)); }
std::optional<ReceiptState> receipt_state_of(std::string_view code)
{
    const auto* found = std::ranges::find(states, code);
    if (found == states.end()) return {};
    return static_cast<ReceiptState>(found - states.begin());
}

Checked<ReceiptPage> receipts(db::Database& database, const registry::Areas& areas,
                              const access::Actor& actor, const ReceiptQuestion& question)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_read); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    Where where{.text = of_reach(database, areas, actor), .bound = {}};
    if (question.state) where.text += condition(*question.state);
    if (question.from) where.also("r.paid_on >=", question.from->number());
    if (question.to) where.also("r.paid_on <=", question.to->number());
    ReceiptPage page;
    {
        db::Rows sums(database,
                      fmt::format("SELECT COUNT(*), CAST(COALESCE(SUM(r.amount), 0) AS BIGINT){}{}",
                                  from_where, where.text),
                      where.bound);
        sums.next();
        page.in_all = sums.number(0);
        page.amount = Vnd{sums.number(1)};
    }
    where.also("r.receipt_id >", question.after);
    for (db::Rows rows(database,
                       fmt::format("{}{}{} ORDER BY r.receipt_id LIMIT {}", line_columns_of_receipt,
                                   from_where, where.text, question.limit + 1),
                       where.bound);
         rows.next();)
        page.receipts.push_back(line_of(rows));
    page.more = page.receipts.size() > question.limit;
    if (page.more) page.receipts.pop_back();
    return page;
}

Checked<ReceiptLine> receipt(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, std::int64_t receipt)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_read); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    Where where{.text = of_reach(database, areas, actor), .bound = {}};
    where.also("r.receipt_id =", receipt);
    db::Rows rows(database, fmt::format("{}{}{}", line_columns_of_receipt, from_where, where.text),
                  where.bound);
    if (rows.next()) return line_of(rows);
    return std::unexpected(Problems{{.code = "receipt/unknown",
                                     .detail = {"Không có khoản thu này.", "No such receipt."},
                                     .where = "/receipt"}});
}

namespace {

Problem taken_back()
{
    return {.code = "receipt/reversed",
            .detail = {"Ngân hàng đã rút lại khoản thu này.", "The bank took the receipt back."},
            .where = "/receipt"};
}

/// Refuses one that does not wait any more.
Checked<void> waits(const ReceiptLine& receipt)
{
    switch (receipt.state) {
    case ReceiptState::unmatched: return {};
    case ReceiptState::matched:
        return std::unexpected(
            Problems{{.code = "receipt/matched",
                      .detail = {"Khoản thu này đã có đơn vị.", "The receipt has its employer."},
                      .where = "/receipt"}});
    case ReceiptState::refund:
        return std::unexpected(
            Problems{{.code = "receipt/refunded",
                      .detail = {"Khoản thu này đang được hoàn trả, hoặc đã hoàn trả.",
                                 "The receipt is being paid back, or has been."},
                      .where = "/receipt"}});
    case ReceiptState::handed_over:
        return std::unexpected(Problems{
            {.code = "receipt/matched",
             .detail = {"Khoản thu này đã ghi cho nhân viên thu.", "The receipt is a collector's."},
             .where = "/receipt"}});
    case ReceiptState::reversed: return std::unexpected(Problems{taken_back()});
    }
    std::unreachable();
}

Problem not_brought()
{
    return {.code = "receipt/not-brought",
            .detail = {"Nhân viên thu này không nộp khoản nào như vậy trong 92 ngày trước.",
                       "The collector brought no such receipt in the 92 days before."},
            .where = "/collector",
            .remedy = {"Chọn đúng nhân viên thu đã nộp khoản bị rút lại.",
                       "Name the collector who paid in what was taken back."}};
}

/// Books it to the employer; what the bank took back is taken from it.
Checked<void> book_matched(db::Database& database, const law::Law& law, const Incoming& money)
{
    registry::hold_employers(database, {money.employer});
    OpenPeriods periods(database);
    TRY_VOID(posted(database, std::array{unmatched_entry(money, periods.of(money.on), false)}));
    if (money.amount > Vnd{}) return book_receipts(database, law, {money});
    if (const auto of = reversed_receipt(database, money.employer, money.on, Vnd{} - money.amount))
        mark_reversed(database, *of, money.receipt, money.recorded);
    return book_reversal(database, money);
}

}  // namespace

Checked<void> match_receipt(db::Database& database, const law::Law& law,
                            const registry::Areas& areas, const access::Actor& actor,
                            const ReceiptMatch& match, const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    db::Transaction transaction(database);
    transaction.lock("contribution_receipt");
    const auto employer = registry::employer(database, areas, actor, match.unit_code);
    if (!employer) {
        auto problem = employer.error();
        problem.where = "/unit_code";
        return std::unexpected(Problems{std::move(problem)});
    }
    const auto id = employer->id.value();
    const auto found = TRY(receipt(database, areas, actor, match.receipt));
    TRY_VOID(waits(found));
    const auto recorded = access::record(database, actor,
                                         {.action = "receipts.match",
                                          .object_kind = "employer",
                                          .object = id,
                                          .detail = fmt::format("receipt {}", match.receipt)},
                                         at);
    const long long key = match.receipt;
    const long long of = id;
    const long long by = recorded.value();
    database.sql() << "UPDATE contribution_receipt SET employer_id = :employer, matched = :by"
                      " WHERE receipt_id = :id",
        soci::use(of), soci::use(by), soci::use(key);
    TRY_VOID(book_matched(database, law,
                          {.receipt = match.receipt,
                           .employer = id,
                           .on = found.on,
                           .amount = found.amount,
                           .recorded = recorded}));
    transaction.commit();
    return {};
}

namespace {

struct Brought {
    const ReceiptLine& receipt;
    const std::string& collector;
};
/// The collector holds less cash by what came in, or again what the bank took back. Its number.
Checked<std::int64_t> move_cash(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, const Brought& brought,
                                const std::string& at, db::Transaction& transaction)
{
    const auto& [receipt, collector] = brought;
    const auto document = fmt::format("receipt {}", receipt.receipt);
    if (receipt.amount > Vnd{})
        return coverage::hand_over_within(database, areas, actor,
                                          {.collector = collector,
                                           .fund = {},
                                           .amount = receipt.amount,
                                           .document = document,
                                           .on = receipt.on},
                                          at, transaction);
    const auto whose = coverage::own_collector(database, areas, actor, collector);
    const auto before = whose ? brought_by(database, *whose, receipt) : std::nullopt;
    if (!before) return std::unexpected(Problems{not_brought()});
    mark_reversed(database, {.receipt = before->receipt}, receipt.receipt, AuditId{});
    return coverage::take_back_within(
        database, actor, {.number = before->hand_over, .document = document, .on = receipt.on}, at,
        transaction);
}

}  // namespace

Checked<void> match_to_collector(db::Database& database, const registry::Areas& areas,
                                 const access::Actor& actor, std::int64_t number,
                                 const std::string& collector, const std::string& at)
{
    db::Transaction transaction(database);
    transaction.lock("contribution_receipt");
    const auto found = TRY(receipt(database, areas, actor, number));
    TRY_VOID(waits(found));
    const long long brought =
        TRY(move_cash(database, areas, actor, {found, collector}, at, transaction));
    const auto recorded = access::record(database, actor,
                                         {.action = "receipts.match",
                                          .object_kind = "collection",
                                          .object = brought,
                                          .detail = fmt::format("receipt {}", number)},
                                         at);
    const long long key = number;
    const long long by = recorded.value();
    database.sql() << "UPDATE contribution_receipt SET hand_over = :brought, matched = :by"
                      " WHERE receipt_id = :id",
        soci::use(brought), soci::use(by), soci::use(key);
    OpenPeriods periods(database);
    const Incoming money{.receipt = number,
                         .employer = 0,
                         .on = found.on,
                         .amount = found.amount,
                         .recorded = recorded};
    TRY_VOID(posted(database, std::array{unmatched_entry(money, periods.of(found.on), false)}));
    transaction.commit();
    return {};
}

}  // namespace ansinh::contribution
