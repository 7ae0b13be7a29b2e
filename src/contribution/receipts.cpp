/// Bank statements taken in.

#include "contribution/receipts.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/format.h"
#include "base/hash.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/receipt_books.h"
#include "contribution/impl/reversal.h"
#include "contribution/impl/statement_files.h"
#include "db/bulk.h"
#include "registry/employer_hold.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

/// Whose it is: by the column, else by the one code among the words; nobody where they are several.
const registry::EmployerBrief* employer_of(const BankLine& line, const UnitCodes& codes)
{
    if (const auto* found = codes.find(line.unit_code)) return found;
    const registry::EmployerBrief* employer = nullptr;
    for (const auto& word : words_of(line.reference)) {
        const auto* found = codes.find(word);
        if (found == nullptr) continue;
        if (employer != nullptr && employer != found) return nullptr;
        employer = found;
    }
    return employer;
}

/// A receipt as it is written down.
struct Taken : NewLine {
    const registry::EmployerBrief* employer = nullptr;
    std::optional<Reversed> reversed{};  ///< what a reversal took back

    bool is_reversal() const { return line->move == BankMove::credit_reversed; }
    Vnd amount() const { return is_reversal() ? Vnd{} - line->amount : line->amount; }
};

void keep(db::Database& database, std::int64_t statement, const std::vector<Taken>& receipts)
{
    db::BulkInsert rows(database, "contribution_receipt",
                        {"receipt_id", "statement_id", "line", "paid_on", "amount", "reference",
                         "transaction_key", "employer_id", "matched", "account", "bank_number",
                         "move"});
    for (const auto& one : receipts)
        rows.add({one.receipt, statement, static_cast<std::int64_t>(one.line->line),
                  std::int64_t{one.line->on.number()}, one.amount().dong(),
                  std::string_view{one.line->reference}, std::string_view{one.key},
                  one.employer ? db::Cell{one.employer->id.value()} : db::Cell{},
                  one.employer ? db::Cell{statement} : db::Cell{}, std::string_view{one.account},
                  std::string_view{one.line->transaction},
                  static_cast<std::int64_t>(one.line->move)});
    rows.finish();
}

Incoming incoming(const Taken& one, std::int64_t statement)
{
    return {.receipt = one.receipt,
            .employer = one.employer ? one.employer->id.value() : 0,
            .on = one.line->on,
            .amount = one.amount(),
            .recorded = AuditId{statement}};
}

Checked<void> book(db::Database& database, const law::Law& law, const std::vector<Taken>& receipts,
                   std::int64_t statement)
{
    std::vector<Incoming> matched;
    std::vector<ledger::Entry> waiting;
    OpenPeriods periods(database);
    for (const auto& one : receipts) {
        if (one.is_reversal()) continue;
        const auto receipt = incoming(one, statement);
        if (one.employer)
            matched.push_back(receipt);
        else
            waiting.push_back(unmatched_entry(receipt, periods.of(receipt.on), true));
    }
    TRY_VOID(posted(database, waiting));
    return book_receipts(database, law, std::move(matched));
}

Problem reversal_unknown(const BankLine& line)
{
    const Decimal amount{line.amount.dong()};
    return {.code = "receipt/reversal-unknown",
            .detail = {fmt::format("Ngân hàng rút lại {}; chưa rõ của khoản thu nào.",
                                   format::money_in_full(amount, Language::vi)),
                       fmt::format("The bank took {} back; of which receipt is not known.",
                                   format::money_in_full(amount, Language::en))},
            .where = fmt::format("line {}", line.line),
            .remedy = {"Khoản này chờ trong danh sách chưa rõ đơn vị.",
                       "It waits among the unmatched receipts."}};
}

/// Which receipts the bank took back: of the rows as they are now, since a file may say both. One
/// that whoever imports does not reach waits.
void find_reversed(db::Database& database, std::vector<Taken>& receipts, AuditId by,
                   const std::function<bool(const Reversed&)>& is_reached)
{
    for (auto& one : receipts) {
        if (!one.is_reversal()) continue;
        one.reversed = reversed_receipt(database, of_employers, *one.line, one.account);
        if (one.reversed && !is_reached(*one.reversed)) one.reversed.reset();
        if (one.reversed) mark_reversed(database, *one.reversed, one.receipt, by);
    }
}

/// All whose money moves are held at once, in their order: nobody waits for them crosswise.
void hold(db::Database& database, const std::vector<Taken>& receipts)
{
    std::set<std::int64_t> employers;
    for (const auto& one : receipts) {
        if (one.employer) employers.insert(one.employer->id.value());
        if (one.reversed && one.reversed->employer != 0) employers.insert(one.reversed->employer);
    }
    registry::hold_employers(database, {employers.begin(), employers.end()});
}

/// After what came in. One that is of no known receipt waits.
Checked<void> book_reversals(db::Database& database, const std::vector<Taken>& receipts,
                             ImportedStatement& done)
{
    OpenPeriods periods(database);
    for (const auto& one : receipts) {
        if (!one.is_reversal()) continue;
        auto reversal = incoming(one, done.statement);
        ++done.reversed;
        done.taken_back += one.line->amount;
        if (one.reversed && one.reversed->employer != 0) {
            reversal.employer = one.reversed->employer;
            TRY_VOID(book_reversal(database, reversal));
            continue;
        }
        TRY_VOID(
            posted(database, std::array{unmatched_entry(reversal, periods.of(reversal.on), true)}));
        if (!one.reversed) done.notes.push_back(reversal_unknown(*one.line));
    }
    return {};
}

/// What it adds to the count of the import.
void count(const std::vector<Taken>& receipts, ImportedStatement& done)
{
    for (const auto& one : receipts) {
        if (one.is_reversal()) continue;
        ++(one.employer ? done.matched : done.unmatched);
        done.received += one.line->amount;
    }
}

}  // namespace

Checked<ImportedStatement> import_statement(db::Database& database, const law::Law& law,
                                            const registry::Areas& areas,
                                            const access::Actor& actor, const StatementFile& file,
                                            const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!reaches(areas, actor, file.area))
        return std::unexpected(Problems{access::out_of_scope("/area")});
    const auto statement = TRY(read_statement(file.text));
    const auto hash = sha256(file.text);
    const auto own = registry::Territory::of(areas, actor);
    db::Transaction transaction(database);
    transaction.lock("contribution_statement");
    transaction.lock("contribution_receipt");
    const auto employers = registry::employer_list(database);
    const UnitCodes codes(employers);
    ImportedStatement done{.debits = statement.debits, .refused = statement.refused};
    if (const auto known = known_statement(database, of_employers, hash)) {
        done.statement = *known;
        done.known = true;
        return done;
    }
    TRY_VOID(hold_accounts(database, areas, actor, statement, file));
    done.statement =
        access::record(
            database, actor,
            {.action = "receipts.import",
             .object_kind = "statement",
             .detail = fmt::format("{} lines, {} refused, sha256 {}", statement.lines.size(),
                                   statement.refused.size(), hash.substr(0, 12))},
            at)
            .value();
    keep_statement(database, of_employers, done.statement, file, hash);
    auto found = new_lines(database, of_employers, statement, file, done.statement);
    done.repeated = found.repeated + std::ssize(found.of_others);
    std::vector<Taken> receipts;
    for (auto& line : found.lines) {
        auto& one = receipts.emplace_back(Taken{std::move(line)});
        // What comes back of what had gone out may be no dues: an officer says whose it is.
        if (one.line->move != BankMove::credit) continue;
        one.employer = employer_of(*one.line, codes);
        if (one.employer && !actor.everywhere && !own.contains(one.employer->commune))
            one.employer = nullptr;
    }
    keep(database, done.statement, receipts);
    find_reversed(database, receipts, AuditId{done.statement}, [&](const Reversed& one) {
        const auto whose =
            std::ranges::find(employers, EmployerId{one.employer}, &registry::EmployerBrief::id);
        const bool is_own = one.employer == 0 || actor.everywhere ||
                            (whose != employers.end() && own.contains(whose->commune));
        return is_own && receipt(database, areas, actor, one.receipt).has_value();
    });
    hold(database, receipts);
    TRY_VOID(book(database, law, receipts, done.statement));
    TRY_VOID(book_reversals(database, receipts, done));
    count(receipts, done);
    transaction.commit();
    return done;
}

}  // namespace ansinh::contribution
