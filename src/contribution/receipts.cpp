/// Bank statements taken in.

#include "contribution/receipts.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/check.h"
#include "base/hash.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/receipt_books.h"
#include "contribution/impl/receipt_keys.h"
#include "contribution/impl/reversal.h"
#include "db/bulk.h"
#include "registry/employer_hold.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

constexpr std::int64_t lines_most = 1'000'000;

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

std::optional<std::int64_t> known_statement(db::Database& database, const std::string& sha256)
{
    long long id = 0;
    soci::indicator found = soci::i_null;
    database.sql() << "SELECT MAX(statement_id) FROM contribution_statement WHERE sha256 = :hash",
        soci::use(sha256), soci::into(id, found);
    if (found == soci::i_null) return {};
    return id;
}

void keep(db::Database& database, std::int64_t statement, const StatementFile& file,
          const std::string& sha256)
{
    db::BulkInsert rows(database, "contribution_statement",
                        {"statement_id", "name", "sha256", "content", "area"});
    rows.add({statement, std::string_view{file.name}, std::string_view{sha256},
              std::string_view{file.text}, file.area ? db::Cell{file.area->value()} : db::Cell{}});
    rows.finish();
}

/// A receipt as it is written down.
struct Taken {
    std::int64_t id = 0;
    const BankLine* line = nullptr;
    std::string key;
    std::string account;
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
        rows.add({one.id, statement, static_cast<std::int64_t>(one.line->line),
                  std::int64_t{one.line->on.number()}, one.amount().dong(),
                  std::string_view{one.line->reference}, std::string_view{one.key},
                  one.employer ? db::Cell{one.employer->id.value()} : db::Cell{},
                  one.employer ? db::Cell{statement} : db::Cell{}, std::string_view{one.account},
                  std::string_view{one.line->transaction},
                  static_cast<std::int64_t>(one.line->move)});
    rows.finish();
}

/// The lines that are not on file yet.
std::vector<Taken> new_lines(db::Database& database, const Statement& statement,
                             const StatementFile& file, ImportedStatement& done)
{
    std::vector<std::string> accounts;
    std::vector<std::string> asked;
    for (const auto& line : statement.lines) {
        accounts.push_back(account_of(line, file.account, file.area));
        asked.push_back(key_without_account(line));
    }
    auto keys = keys_of(statement.lines, accounts);
    asked.insert(asked.end(), keys.begin(), keys.end());
    auto known = keys_on_file(database, asked);
    std::vector<Taken> taken;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        const auto& line = statement.lines[at];
        check(static_cast<std::int64_t>(line.line) < lines_most, "a statement fits its numbers");
        if (known.contains(asked[at]) || !known.insert(keys[at]).second) {
            ++done.repeated;
            continue;
        }
        taken.push_back({.id = done.statement * lines_most + static_cast<std::int64_t>(line.line),
                         .line = &line,
                         .key = std::move(keys[at]),
                         .account = std::move(accounts[at])});
    }
    return taken;
}

Incoming incoming(const Taken& one, std::int64_t statement)
{
    return {.receipt = one.id,
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
    return {.code = "receipt/reversal-unknown",
            .detail = {fmt::format("Ngân hàng rút lại {} đồng; chưa rõ của khoản thu nào.",
                                   line.amount.dong()),
                       fmt::format("The bank took {} VND back; of which receipt is not known.",
                                   line.amount.dong())},
            .where = fmt::format("line {}", line.line),
            .remedy = {"Khoản này chờ trong danh sách chưa rõ đơn vị.",
                       "It waits among the unmatched receipts."}};
}

/// Which receipts the bank took back: of the rows as they are now, since a file may say both.
void find_reversed(db::Database& database, std::vector<Taken>& receipts, AuditId by)
{
    for (auto& one : receipts) {
        if (!one.is_reversal()) continue;
        one.reversed = reversed_receipt(database, *one.line, one.account);
        if (one.reversed) mark_reversed(database, *one.reversed, one.id, by);
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
    const auto employers = registry::employer_list(database);
    const UnitCodes codes(employers);
    const auto own = registry::Territory::of(areas, actor);
    db::Transaction transaction(database);
    transaction.lock("contribution_statement");
    transaction.lock("contribution_receipt");
    ImportedStatement done{.debits = statement.debits, .refused = statement.refused};
    if (const auto known = known_statement(database, hash)) {
        done.statement = *known;
        done.known = true;
        return done;
    }
    done.statement =
        access::record(
            database, actor,
            {.action = "receipts.import",
             .object_kind = "statement",
             .detail = fmt::format("{} lines, {} refused, sha256 {}", statement.lines.size(),
                                   statement.refused.size(), hash.substr(0, 12))},
            at)
            .value();
    keep(database, done.statement, file, hash);
    auto receipts = new_lines(database, statement, file, done);
    for (auto& one : receipts) {
        // What comes back of what had gone out may be no dues: an officer says whose it is.
        if (one.line->move != BankMove::credit) continue;
        one.employer = employer_of(*one.line, codes);
        if (one.employer && !actor.everywhere && !own.contains(one.employer->commune))
            one.employer = nullptr;
    }
    keep(database, done.statement, receipts);
    find_reversed(database, receipts, AuditId{done.statement});
    hold(database, receipts);
    TRY_VOID(book(database, law, receipts, done.statement));
    TRY_VOID(book_reversals(database, receipts, done));
    count(receipts, done);
    transaction.commit();
    return done;
}

}  // namespace ansinh::contribution
