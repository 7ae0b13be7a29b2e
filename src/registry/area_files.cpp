#include "registry/area_files.h"

#include "base/hash.h"
#include "base/text.h"
#include "db/bulk.h"
#include "db/migration.h"
#include "registry/impl/area_map.h"
#include "registry/impl/area_rows.h"
#include "registry/impl/names.h"
#include "registry/impl/schema.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

/// Raised when the same files have to be loaded anew because we derive something else from them.
constexpr std::string_view derivation = "1";

std::string fingerprint(const AreaFiles& files)
{
    return sha256(sha256(files.areas) + sha256(files.links) + std::string(derivation));
}

/// Also holds off everybody else who loads: on either store the row stays locked to the end of the
/// transaction.
bool was_loaded(db::Database& database, const std::string& fingerprint)
{
    std::string loaded;
    database.sql() << "UPDATE registry_file SET sha256 = sha256 WHERE name = 'areas'";
    database.sql() << "SELECT sha256 FROM registry_file WHERE name = 'areas'", soci::into(loaded);
    return loaded == fingerprint;
}

using Identity = std::tuple<std::string, AreaLevel, std::int64_t>;  // code, level, first day

std::map<Identity, std::int64_t> ids_on_file(db::Database& database)
{
    std::map<Identity, std::int64_t> ids;
    long long id = 0;
    std::string code;
    int level = 0;
    long long from = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT id, code, level, valid_from FROM registry_area",
         soci::into(id), soci::into(code), soci::into(level), soci::into(from));
    rows.execute();
    while (rows.fetch()) ids[{code, static_cast<AreaLevel>(level), from}] = id;
    return ids;
}

/// The id of each row: the one it has on file, or a new one that no area ever had.
std::vector<std::int64_t> ids_of(std::span<const AreaRow> rows,
                                 const std::map<Identity, std::int64_t>& on_file)
{
    std::int64_t last = 0;
    for (const auto& [identity, id] : on_file) last = std::max(last, id);
    std::vector<std::int64_t> ids;
    for (const auto& row : rows) {
        const auto found = on_file.find({row.code, row.level, row.validity.from.number()});
        ids.push_back(found == on_file.end() ? ++last : found->second);
    }
    return ids;
}

/// Makes room for the rows to come; what the files no longer have stays, marked.
void clear_replaced(db::Database& database, const std::vector<std::int64_t>& replaced,
                    const std::map<Identity, std::int64_t>& on_file)
{
    const std::set<std::int64_t> kept(replaced.begin(), replaced.end());
    database.sql() << "DELETE FROM registry_area_link";
    database.sql() << "UPDATE registry_area SET left_out = 0";
    for (const auto& [identity, id] : on_file) {
        const long long left_out = id;
        if (!kept.contains(id))
            database.sql() << "UPDATE registry_area SET left_out = 1 WHERE id = :id",
                soci::use(left_out);
    }
    database.sql() << "DELETE FROM registry_area WHERE left_out = 0";
}

/// "ben tre|tinh ben tre": each form a person may type, folded, without the ones said twice.
std::string search_keys(const AreaRow& row)
{
    std::vector<std::string> keys;
    for (const auto* text : {&row.name.vi, &row.full_name, &row.name.en})
        if (auto key = fold(*text); !key.empty() && std::ranges::find(keys, key) == keys.end())
            keys.push_back(std::move(key));
    std::string joined;
    for (const auto& key : keys) joined += (joined.empty() ? "" : "|") + key;
    return joined;
}

std::vector<std::int64_t> places(std::span<const AreaRow> rows)
{
    std::vector<std::tuple<std::string, std::string, std::size_t>> keys;
    keys.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        keys.emplace_back(sort_key(rows[at].name.vi), rows[at].code, at);
    std::ranges::sort(keys);
    std::vector<std::int64_t> places(rows.size());
    for (std::size_t place = 0; place < keys.size(); ++place)
        places[std::get<std::size_t>(keys[place])] = static_cast<std::int64_t>(place);
    return places;
}

void insert_areas(db::Database& database, std::span<const AreaRow> rows, const AreaMap& map,
                  const std::vector<std::int64_t>& ids)
{
    const auto place = places(rows);
    db::BulkInsert bulk(database, "registry_area",
                        {"id", "code", "level", "name_vi", "name_en", "full_name", "kind", "parent",
                         "valid_from", "valid_to", "region", "keys", "place", "left_out"});
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& row = rows[at];
        const auto& parent = map.parents[at];
        const auto keys = search_keys(row);
        bulk.add({ids[at], std::string_view(row.code), std::int64_t{std::to_underlying(row.level)},
                  std::string_view(row.name.vi), std::string_view(row.name.en),
                  std::string_view(row.full_name), std::string_view(row.kind),
                  parent ? db::Cell{ids[*parent]} : db::Cell{}, row.validity.from.number(),
                  row.validity.to ? db::Cell{row.validity.to->number()} : db::Cell{},
                  std::string_view(row.region), std::string_view(keys), place[at],
                  std::int64_t{0}});
    }
    bulk.finish();
}

void insert_links(db::Database& database, const AreaMap& map, const std::vector<std::int64_t>& ids)
{
    db::BulkInsert bulk(database, "registry_area_link",
                        {"from_area", "to_area", "divided", "basis"});
    for (const auto& link : map.links)
        bulk.add({ids[link.from], ids[link.to], std::int64_t{link.divided},
                  std::string_view(link.basis)});
    bulk.finish();
}

}  // namespace

void migrate(db::Database& database) { db::migrate(database, "registry", schema()); }

bool is_current(db::Database& database) { return db::is_current(database, "registry", schema()); }

bool has_areas(db::Database& database)
{
    int loaded = 0;
    database.sql() << "SELECT COUNT(*) FROM registry_file WHERE name = 'areas' AND sha256 <> ''",
        soci::into(loaded);
    return loaded > 0;
}

Checked<AreasLoaded> load_areas(db::Database& database, const AreaFiles& files)
{
    Problems problems;
    const auto areas = read_areas(files.areas, problems);
    const auto links = read_links(files.links, problems);
    // Rows that are wrong by themselves would only raise echoes of their faults here.
    const auto map = problems.empty() ? joined(areas, links, problems) : AreaMap{};
    if (!problems.empty()) return std::unexpected(std::move(problems));

    db::Transaction transaction(database);
    AreasLoaded loaded{.areas = areas.size(), .links = links.size()};
    const auto hash = fingerprint(files);
    loaded.unchanged = was_loaded(database, hash);
    if (loaded.unchanged) return loaded;
    const auto on_file = ids_on_file(database);
    const auto ids = ids_of(areas, on_file);
    clear_replaced(database, ids, on_file);
    insert_areas(database, areas, map, ids);
    insert_links(database, map, ids);
    database.sql() << "UPDATE registry_file SET sha256 = :hash WHERE name = 'areas'",
        soci::use(hash);
    transaction.commit();
    return loaded;
}

}  // namespace ansinh::registry
