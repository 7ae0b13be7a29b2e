#include "contribution/impl/receipt_keys.h"

#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

std::string key_of(const BankLine& line, const std::string& account)
{
    auto key =
        fmt::format("{}|{}|{}|{}", account, line.on.number(), line.amount.dong(), line.transaction);
    // The bank may give a line and its reversal one number.
    if (line.move != BankMove::credit) key += fmt::format("|{}", code(line.move));
    if (line.transaction.empty())
        key += fmt::format("|{}|{}", line.unit_code, fmt::join(words_of(line.reference), " "));
    return key;
}

}  // namespace

std::string account_of(const BankLine& line, const std::string& of_file,
                       const std::optional<AreaId>& area)
{
    std::string account;
    for (const char c : line.account.empty() ? of_file : line.account)
        if (c != ' ' && c != '.' && c != '-') account += c;
    if (!account.empty()) return account;
    return area ? fmt::format("area {}", area->value()) : "nation";
}

std::vector<std::string> keys_of(const std::vector<BankLine>& lines,
                                 const std::vector<std::string>& accounts)
{
    std::unordered_map<std::string, int> seen;
    std::vector<std::string> keys;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        auto key = key_of(lines[at], accounts[at]);
        const int times = ++seen[key];
        if (lines[at].transaction.empty() || times > 1) key += fmt::format("|{}", times);
        keys.push_back(std::move(key));
    }
    return keys;
}

std::string key_without_account(const BankLine& line) { return key_of(line, "?"); }

std::unordered_set<std::string> keys_on_file(db::Database& database, std::string_view table,
                                             const std::vector<std::string>& keys)
{
    // Asked many at a time: on another machine each question costs a way there and back.
    constexpr std::size_t each = 250;
    std::string names;
    for (std::size_t at = 0; at < each; ++at) names += fmt::format("{}:k{}", at ? ", " : "", at);
    std::vector<std::string> asked(each);
    std::string key;
    soci::statement statement(database.sql());
    for (auto& one : asked) statement.exchange(soci::use(one));
    statement.exchange(soci::into(key));
    statement.alloc();
    statement.prepare(
        fmt::format("SELECT transaction_key FROM {} WHERE transaction_key IN ({})", table, names));
    statement.define_and_bind();
    std::unordered_set<std::string> found;
    for (std::size_t first = 0; first < keys.size(); first += each) {
        for (std::size_t at = 0; at < each; ++at)
            asked[at] = first + at < keys.size() ? keys[first + at] : std::string{};
        statement.execute(false);
        while (statement.fetch()) found.insert(key);
    }
    return found;
}

}  // namespace ansinh::contribution
