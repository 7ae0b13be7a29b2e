#include "figures/impl/versioned.h"

#include "base/hash.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::figures {

namespace {

/// What is on file of one key.
struct Standing {
    std::int64_t version = 0;
    std::vector<std::int64_t> ids;
    std::unordered_set<std::string> contents;
};
using OnFile = std::unordered_map<std::string, Standing>;

OnFile read_standing(db::Database& database, const VersionedTable& table,
                     const std::unordered_set<std::string>& keys)
{
    OnFile on_file;
    constexpr std::size_t block = 4096;
    std::vector<std::string> key(block);
    std::vector<std::string> content(block);
    std::vector<long long> id(block);
    std::vector<long long> version(block);
    soci::statement select =
        (database.sql().prepare << fmt::format(
             "SELECT {}, content, {}, version FROM {} WHERE superseded_by IS NULL",
             table.key_expression, table.id, table.name),
         soci::into(key), soci::into(content), soci::into(id), soci::into(version));
    select.execute();
    while (select.fetch()) {
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (!keys.contains(key[i])) continue;
            auto& standing = on_file[key[i]];
            standing.version = std::max<std::int64_t>(standing.version, version[i]);
            standing.ids.push_back(id[i]);
            standing.contents.insert(content[i]);
        }
        key.resize(block);
        content.resize(block);
        id.resize(block);
        version.resize(block);
    }
    return on_file;
}

void supersede(db::Database& database, const VersionedTable& table, ImportId import,
               const std::vector<std::int64_t>& ids)
{
    if (ids.empty()) return;
    long long id = 0;
    const long long by = import.value();
    soci::statement update =
        (database.sql().prepare << fmt::format("UPDATE {} SET superseded_by = :by WHERE {} = :id",
                                               table.name, table.id),
         soci::use(by), soci::use(id));
    for (const auto next : ids) {
        id = next;
        update.execute(true);
    }
}

std::int64_t last_id(db::Database& database, const VersionedTable& table)
{
    long long last = 0;
    database.sql() << fmt::format("SELECT COALESCE(MAX({}), 0) FROM {}", table.id, table.name),
        soci::into(last);
    return last;
}

std::vector<std::string_view> all_columns(const VersionedTable& table)
{
    std::vector<std::string_view> columns = {table.id, "import_id", "version", "content"};
    columns.insert(columns.end(), table.columns.begin(), table.columns.end());
    return columns;
}

/// The rows of the file without repetitions, by key.
struct Wanted {
    std::unordered_map<std::string, std::unordered_set<std::string>> contents;
    std::vector<bool> first;  ///< the row is the first to say this
};

Wanted wanted_of(const std::vector<Incoming>& rows)
{
    Wanted wanted;
    wanted.contents.reserve(rows.size());
    for (const auto& row : rows)
        wanted.first.push_back(wanted.contents[row.key].insert(row.content).second);
    return wanted;
}

}  // namespace

Merged merge(db::Database& database, const VersionedTable& table, ImportId import,
             const std::vector<Incoming>& rows, const CellsOf& cells)
{
    const auto wanted = wanted_of(rows);
    std::unordered_set<std::string> keys;
    for (const auto& [key, contents] : wanted.contents) keys.insert(key);
    auto on_file = read_standing(database, table, keys);

    std::vector<std::int64_t> replaced;
    for (auto& [key, standing] : on_file)
        if (standing.contents != wanted.contents.at(key))
            replaced.insert(replaced.end(), standing.ids.begin(), standing.ids.end());
    supersede(database, table, import, replaced);

    Merged merged;
    auto id = last_id(database, table);
    db::BulkInsert bulk(database, table.name, all_columns(table));
    std::vector<db::Cell> row;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto found = on_file.find(rows[i].key);
        const bool stands =
            found != on_file.end() && found->second.contents == wanted.contents.at(rows[i].key);
        if (stands || !wanted.first[i]) {
            ++merged.unchanged;
            continue;
        }
        const auto version = found == on_file.end() ? 1 : found->second.version + 1;
        row = {++id, import.value(), version, std::string_view(rows[i].content)};
        cells(i, row);
        bulk.add(row);
        ++merged.added;
    }
    bulk.finish();
    return merged;
}

std::string content_of(const std::vector<std::string>& fields)
{
    std::string joined;
    for (const auto& field : fields) {
        joined += field;
        joined += '\x1F';  // ASCII unit separator, which no field may hold
    }
    return sha256(joined).substr(0, 32);
}

}  // namespace ansinh::figures
