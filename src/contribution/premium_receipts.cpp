#include "contribution/premium_receipts.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/hash.h"
#include "contribution/impl/premium_reversal.h"
#include "contribution/impl/premium_schema.h"
#include "contribution/impl/premium_settling.h"
#include "contribution/impl/reach.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

using ledger::PayerKind;

Problem on_file(const BankLine& line)
{
    return of_line(line, "receipt/on-file",
                   {"Khoản này đã nhập cùng chứng từ thu của các đơn vị.",
                    "The line came in with the receipts of employers."},
                   {"Xử lý ở danh sách chứng từ thu.", "Settle it among the receipts."});
}

/// What had gone out is no premium when it comes back, whatever its words name.
Problem came_back(const BankLine& line)
{
    return of_line(line, "receipt/came-back",
                   {"Tiền đã chi bị trả lại, không phải tiền đóng.",
                    "Money that had gone out came back: it is no premium."},
                   {"Nhập cùng chứng từ thu; cán bộ thu xử lý ở đó.",
                    "Import it among the receipts, where an officer settles it."});
}

/// What came in, or below zero what was taken back.
void keep(db::Database& database, std::int64_t statement, const std::vector<PremiumTaken>& taken,
          const std::vector<PremiumReversal>& reversals)
{
    db::BulkInsert rows(database, "contribution_premium_receipt",
                        {"receipt_id", "statement_id", "line", "paid_on", "amount", "reference",
                         "transaction_key", "payer", "area", "account", "bank_number", "reverses"});
    const auto add = [&](const PremiumTaken& one, Vnd amount, const db::Cell& reverses) {
        rows.add({one.receipt, statement, static_cast<std::int64_t>(one.line->line),
                  std::int64_t{one.line->on.number()}, amount.dong(),
                  std::string_view{one.line->reference}, std::string_view{one.key},
                  static_cast<std::int64_t>(one.payer.kind), one.payer.area.value(),
                  std::string_view{one.account}, std::string_view{one.line->transaction},
                  reverses});
    };
    for (const auto& one : taken) add(one, one.line->amount, {});
    for (const auto& one : reversals) add(one, Vnd{} - one.line->amount, one.reverses);
    rows.finish();
}

/// Money that came in is settled in the order of the file; what was taken back waits.
std::vector<NewLine> settle(std::vector<NewLine> lines, PremiumSettling& settling,
                            ImportedPremiums& done)
{
    std::vector<NewLine> taken_back;
    for (auto& one : lines) {
        if (one.line->move == BankMove::credit_reversed) {
            taken_back.push_back(std::move(one));
            continue;
        }
        if (one.line->move == BankMove::debit_reversed) {
            done.refused.push_back(came_back(*one.line));
            continue;
        }
        const auto amount = one.line->amount;
        if (auto settled = settling.settle(std::move(one)); !settled) {
            done.refused.push_back(std::move(settled).error());
            continue;
        }
        ++done.booked;
        done.received += amount;
    }
    return taken_back;
}

}  // namespace

std::vector<PremiumDue> premium_dues(db::Database& database, Month month)
{
    const std::array bound = {std::int64_t{month.number()}};
    db::Rows rows(database,
                  "SELECT commune, scheme, group_code, payer, CAST(SUM(people) AS BIGINT),"
                  " CAST(SUM(amount) AS BIGINT) FROM contribution_premium WHERE month = $1"
                  " GROUP BY commune, scheme, group_code, payer"
                  " HAVING SUM(amount) <> 0 ORDER BY commune, scheme, group_code, payer",
                  bound);
    std::vector<PremiumDue> dues;
    while (rows.next())
        dues.push_back({.commune = AreaId{rows.number(0)},
                        .scheme = static_cast<coverage::Scheme>(rows.number(1)),
                        .group = std::string(rows.text(2)),
                        .payer = static_cast<PayerKind>(rows.number(3)),
                        .people = rows.number(4),
                        .amount = Vnd{rows.number(5)}});
    return dues;
}

Checked<ImportedPremiums> import_premiums(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const StatementFile& file,
                                          const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!reaches(areas, actor, file.area))
        return std::unexpected(Problems{access::out_of_scope("/area")});
    const auto statement = TRY(read_statement(file.text));
    const auto hash = sha256(file.text);
    db::Transaction transaction(database);
    transaction.lock("contribution_premium_statement");
    TRY_VOID(hold_accounts(database, areas, actor, statement, file));
    ImportedPremiums done{.refused = statement.refused};
    const auto before = known_statement(database, of_premiums, hash);
    done.known = before.has_value();
    const auto recorded = access::record(
        database, actor,
        {.action = "premiums.import",
         .object_kind = "statement",
         .detail = fmt::format("{} lines, {} refused, sha256 {}", statement.lines.size(),
                               statement.refused.size(), hash.substr(0, 12))},
        at);
    done.statement = before.value_or(recorded.value());
    auto found = new_lines(database, of_premiums, statement, file, done.statement);
    done.repeated = found.repeated;
    for (const auto* line : found.of_others) done.refused.push_back(on_file(*line));
    PremiumSettling settling(database, areas, actor, recorded);
    auto taken_back = settle(std::move(found.lines), settling, done);
    keep(database, done.statement, settling.taken(), {});
    TRY_VOID(posted(database, settling.entries()));
    // A file may say that money came and went: of the receipts as they are now.
    auto reversals = premium_reversals(database, areas, actor, std::move(taken_back));
    keep(database, done.statement, {}, reversals.found);
    TRY_VOID(book(database, areas, reversals.found, recorded));
    for (const auto& one : reversals.found) {
        ++done.reversed;
        done.taken_back += one.line->amount;
    }
    std::ranges::move(reversals.refused, std::back_inserter(done.refused));
    if (done.known && done.booked + done.reversed == 0) return done;
    if (!before) keep_statement(database, of_premiums, done.statement, file, hash);
    transaction.commit();
    return done;
}

}  // namespace ansinh::contribution
