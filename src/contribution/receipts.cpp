#include "contribution/receipts.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/check.h"
#include "base/hash.h"
#include "contribution/impl/allocate.h"
#include "db/bulk.h"
#include "db/rows.h"
#include "ledger/ledger.h"
#include "registry/employer_list.h"
#include "registry/employers.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

using ledger::Account;
using UnitCodes = std::unordered_map<std::string, EmployerId>;

constexpr std::int64_t lines_most = 1'000'000;

UnitCodes unit_codes(db::Database& database)
{
    UnitCodes codes;
    for (auto& employer : registry::employer_list(database))
        codes.emplace(std::move(employer.unit_code), employer.id);
    return codes;
}

/// Whose it is: by the column, else by the one code among the words; nobody where they are several.
std::optional<EmployerId> employer_of(const BankLine& line, const UnitCodes& codes)
{
    if (const auto found = codes.find(line.unit_code); found != codes.end()) return found->second;
    std::optional<EmployerId> employer;
    for (const auto& word : words_of(line.reference)) {
        const auto found = codes.find(word);
        if (found == codes.end()) continue;
        if (employer && *employer != found->second) return {};
        employer = found->second;
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

bool is_on_file(db::Database& database, const std::string& key)
{
    long long count = 0;
    database.sql() << "SELECT COUNT(*) FROM contribution_receipt WHERE transaction_key = :key",
        soci::use(key), soci::into(count);
    return count != 0;
}

void keep(db::Database& database, std::int64_t statement, const StatementFile& file,
          const std::string& sha256)
{
    db::BulkInsert rows(database, "contribution_statement",
                        {"statement_id", "name", "sha256", "content"});
    rows.add({statement, std::string_view{file.name}, std::string_view{sha256},
              std::string_view{file.text}});
    rows.finish();
}

/// A receipt as it is written down and booked.
struct Receipt {
    std::int64_t id = 0;
    std::int64_t statement = 0;
    const BankLine& line;
    std::string key;
    std::optional<EmployerId> employer;
};

void keep(db::Database& database, const Receipt& receipt)
{
    db::BulkInsert rows(database, "contribution_receipt",
                        {"receipt_id", "statement_id", "line", "paid_on", "amount", "reference",
                         "transaction_key", "employer_id", "matched"});
    rows.add({receipt.id, receipt.statement, static_cast<std::int64_t>(receipt.line.line),
              std::int64_t{receipt.line.on.number()}, receipt.line.amount.dong(),
              std::string_view{receipt.line.reference}, std::string_view{receipt.key},
              receipt.employer ? db::Cell{receipt.employer->value()} : db::Cell{},
              receipt.employer ? db::Cell{receipt.statement} : db::Cell{}});
    rows.finish();
}

Checked<void> post(db::Database& database, const std::vector<ledger::Entry>& entries)
{
    if (auto posted = ledger::post(database, entries); !posted)
        return std::unexpected(Problems{std::move(posted).error()});
    return {};
}

Checked<void> book(db::Database& database, const law::Law& law, const ReceiptFacts& receipt)
{
    const auto before =
        ledger::entries(database, ledger::PayerKind::employer, receipt.employer, receipt.employer);
    return post(database, TRY(allocated(receipt, before, law)));
}

/// Into the queue, or out of it again.
ledger::Entry unmatched_entry(const ReceiptFacts& receipt, bool in)
{
    return {.period = receipt.period,
            .month = Month{receipt.on},
            .payer = {ledger::PayerKind::nobody, receipt.receipt},
            .fund = ledger::Fund::undivided,
            .debit = in ? Account::bank : Account::unmatched,
            .credit = in ? Account::unmatched : Account::bank,
            .amount = receipt.amount,
            .origin = {ledger::OriginKind::receipt, receipt.receipt},
            .recorded = receipt.recorded};
}

Checked<void> take(db::Database& database, const law::Law& law, const Receipt& receipt)
{
    keep(database, receipt);
    const ReceiptFacts facts{.receipt = receipt.id,
                             .employer = receipt.employer.value_or(EmployerId{}).value(),
                             .on = receipt.line.on,
                             .amount = receipt.line.amount,
                             .period = ledger::open_period(database, Month{receipt.line.on}),
                             .recorded = AuditId{receipt.statement}};
    if (receipt.employer) return book(database, law, facts);
    return post(database, {unmatched_entry(facts, true)});
}

struct OnFile {
    Date on;
    Vnd amount;
    bool matched = false;
};

Checked<OnFile> receipt_on_file(db::Database& database, std::int64_t receipt)
{
    const std::array bound = {receipt};
    db::Rows rows(database,
                  "SELECT paid_on, amount, employer_id FROM contribution_receipt"
                  " WHERE receipt_id = $1",
                  bound);
    if (rows.next())
        return OnFile{.on = Date::from_number(rows.number(0)),
                      .amount = Vnd{rows.number(1)},
                      .matched = !rows.is_null(2)};
    return std::unexpected(Problems{{.code = "receipt/unknown",
                                     .detail = {"Không có khoản thu này.", "No such receipt."},
                                     .where = "/receipt"}});
}

}  // namespace

Checked<ImportedStatement> import_statement(db::Database& database, const law::Law& law,
                                            const access::Actor& actor, const StatementFile& file,
                                            const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    if (!actor.everywhere) return std::unexpected(Problems{access::out_of_scope()});
    const auto statement = TRY(read_statement(file.text));
    const auto hash = sha256(file.text);
    db::Transaction transaction(database);
    transaction.lock("contribution_statement");
    ImportedStatement done{.refused = statement.refused};
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
    const auto codes = unit_codes(database);
    for (const auto& line : statement.lines) {
        check(static_cast<std::int64_t>(line.line) < lines_most, "a statement fits its numbers");
        auto key =
            line.transaction.empty() ? fmt::format("{}:{}", hash, line.line) : line.transaction;
        if (is_on_file(database, key)) {
            ++done.repeated;
            continue;
        }
        const Receipt receipt{.id = done.statement * lines_most +
                                    static_cast<std::int64_t>(line.line),
                              .statement = done.statement,
                              .line = line,
                              .key = std::move(key),
                              .employer = employer_of(line, codes)};
        TRY_VOID(take(database, law, receipt));
        ++(receipt.employer ? done.matched : done.unmatched);
        done.received += line.amount;
    }
    transaction.commit();
    return done;
}

std::vector<UnmatchedReceipt> unmatched_receipts(db::Database& database)
{
    db::Rows rows(database, "SELECT receipt_id, paid_on, amount, reference"
                            " FROM contribution_receipt WHERE employer_id IS NULL"
                            " ORDER BY paid_on, receipt_id");
    std::vector<UnmatchedReceipt> all;
    while (rows.next())
        all.push_back({.receipt = rows.number(0),
                       .on = Date::from_number(rows.number(1)),
                       .amount = Vnd{rows.number(2)},
                       .reference = std::string(rows.text(3))});
    return all;
}

Checked<void> match_receipt(db::Database& database, const law::Law& law,
                            const registry::Areas& areas, const access::Actor& actor,
                            std::int64_t receipt, const std::string& unit_code,
                            const std::string& at)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_change); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    const auto employer = registry::employer(database, areas, actor, unit_code);
    if (!employer) return std::unexpected(Problems{employer.error()});
    db::Transaction transaction(database);
    transaction.lock("contribution_receipt");
    const auto found = TRY(receipt_on_file(database, receipt));
    if (found.matched)
        return std::unexpected(
            Problems{{.code = "receipt/matched",
                      .detail = {"Khoản thu này đã có đơn vị.", "The receipt has its employer."},
                      .where = "/receipt"}});
    const auto recorded = access::record(database, actor,
                                         {.action = "receipts.match",
                                          .object_kind = "employer",
                                          .object = employer->id.value(),
                                          .detail = fmt::format("receipt {}", receipt)},
                                         at);
    const long long id = receipt;
    const long long of = employer->id.value();
    const long long by = recorded.value();
    database.sql() << "UPDATE contribution_receipt SET employer_id = :employer, matched = :by"
                      " WHERE receipt_id = :id",
        soci::use(of), soci::use(by), soci::use(id);
    const ReceiptFacts facts{.receipt = receipt,
                             .employer = employer->id.value(),
                             .on = found.on,
                             .amount = found.amount,
                             .period = ledger::open_period(database, Month{found.on}),
                             .recorded = recorded};
    TRY_VOID(post(database, {unmatched_entry(facts, false)}));
    TRY_VOID(book(database, law, facts));
    transaction.commit();
    return {};
}

}  // namespace ansinh::contribution
