#include "contribution/impl/statement_files.h"

#include "base/check.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/receipt_keys.h"
#include "db/bulk.h"

#include <map>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

constexpr std::int64_t lines_most = 1'000'000;

/// Whose the account is: from now on the area's, where it was nobody's. The nation claims none.
std::optional<AreaId> holder(db::Database& database, const std::string& account,
                             const std::optional<AreaId>& area)
{
    if (area) {
        const long long own = area->value();
        // Two offices at once: the second waits for the first, and reads what that wrote.
        database.sql() << "INSERT INTO contribution_account (account, area) VALUES (:account,"
                          " :area) ON CONFLICT (account) DO NOTHING",
            soci::use(account), soci::use(own);
    }
    long long found = 0;
    database.sql() << "SELECT area FROM contribution_account WHERE account = :account",
        soci::use(account), soci::into(found);
    if (!database.sql().got_data()) return {};
    return AreaId{found};
}

Problem account_elsewhere(const std::string& account, std::size_t line)
{
    return {
        .code = "statement/account-elsewhere",
        .detail = {fmt::format("Tài khoản {} là của cơ quan khác.", account),
                   fmt::format("Account {} is another office's.", account)},
        .where = fmt::format("line {}", line),
        .remedy = {"Kiểm tra lại tài khoản; nếu đúng là của mình, đề nghị người vận hành ghi lại.",
                   "Look at the account again; if it is yours, the operator can say so."}};
}

}  // namespace

Checked<void> hold_accounts(db::Database& database, const registry::Areas& areas,
                            const access::Actor& actor, const Statement& statement,
                            const StatementFile& file)
{
    std::map<std::string, std::size_t> accounts;  // in one order, so that two wait for each other
    for (const auto& line : statement.lines)
        accounts.try_emplace(account_of(line, file.account, file.area), line.line);
    Problems problems;
    for (const auto& [account, line] : accounts)
        if (const auto held_by = holder(database, account, file.area);
            held_by && !reaches(areas, actor, held_by))
            problems.push_back(account_elsewhere(account, line));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

std::optional<std::int64_t> known_statement(db::Database& database, const ReceiptTables& tables,
                                            const std::string& sha256)
{
    long long id = 0;
    soci::indicator found = soci::i_null;
    database.sql() << fmt::format("SELECT MAX(statement_id) FROM {} WHERE sha256 = :hash",
                                  tables.statements),
        soci::use(sha256), soci::into(id, found);
    if (found == soci::i_null) return {};
    return id;
}

void keep_statement(db::Database& database, const ReceiptTables& tables, std::int64_t number,
                    const StatementFile& file, const std::string& sha256)
{
    db::BulkInsert rows(database, tables.statements,
                        {"statement_id", "name", "sha256", "content", "area"});
    rows.add({number, std::string_view{file.name}, std::string_view{sha256},
              std::string_view{file.text}, file.area ? db::Cell{file.area->value()} : db::Cell{}});
    rows.finish();
}

NewLines new_lines(db::Database& database, const ReceiptTables& tables, const Statement& statement,
                   const StatementFile& file, std::int64_t number)
{
    std::vector<std::string> accounts;
    std::vector<std::string> asked;
    for (const auto& line : statement.lines) {
        accounts.push_back(account_of(line, file.account, file.area));
        asked.push_back(key_without_account(line));
    }
    auto keys = keys_of(statement.lines, accounts);
    asked.insert(asked.end(), keys.begin(), keys.end());
    auto known = keys_on_file(database, tables.receipts, asked);
    const auto& other = tables.receipts == of_premiums.receipts ? of_employers : of_premiums;
    const auto others = keys_on_file(database, other.receipts, asked);
    NewLines found;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        const auto& line = statement.lines[at];
        check(static_cast<std::int64_t>(line.line) < lines_most, "a statement fits its numbers");
        if (known.contains(asked[at]) || !known.insert(keys[at]).second) {
            ++found.repeated;
            continue;
        }
        if (others.contains(asked[at]) || others.contains(keys[at])) {
            found.of_others.push_back(&line);
            continue;
        }
        found.lines.push_back(
            {.receipt = number * lines_most + static_cast<std::int64_t>(line.line),
             .line = &line,
             .key = std::move(keys[at]),
             .account = std::move(accounts[at])});
    }
    return found;
}

}  // namespace ansinh::contribution
