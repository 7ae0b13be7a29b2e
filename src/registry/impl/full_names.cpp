#include "registry/impl/full_names.h"

#include "base/text.h"
#include "db/bulk.h"

#include <algorithm>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

/// From so many questions on, all names are read at once.
constexpr std::size_t questions_max = 2'000;

long long highest(db::Database& database)
{
    long long id = 0;
    database.sql() << "SELECT COALESCE(MAX(name_id), 0) FROM registry_name", soci::into(id);
    return id;
}

/// 0 when nobody bears it.
long long stored_id(db::Database& database, const std::string& folded)
{
    long long id = 0;
    database.sql() << "SELECT name_id FROM registry_name WHERE folded = :name", soci::use(folded),
        soci::into(id);
    return id;
}

}  // namespace

std::int64_t name_id(db::Database& database, const std::string& folded)
{
    long long id = stored_id(database, folded);
    if (id > 0) {
        database.sql() << "UPDATE registry_name SET people = people + 1 WHERE name_id = :id",
            soci::use(id);
        return id;
    }
    id = highest(database) + 1;
    database.sql() << "INSERT INTO registry_name (name_id, folded, people) VALUES (:id, :name, 1)",
        soci::use(id), soci::use(folded);
    return id;
}

FullNames::FullNames(db::Database& database) : database_{database}
{
    last_ = last_stored_ = highest(database);
}

const FullNames::Name& FullNames::borne(std::string_view written)
{
    auto found = written_.find(written);
    if (found == written_.end()) {
        Written entry{.name = {.id = 0, .composed = nfc(written)}, .folded = 0};
        entry.folded = place_of(fold(written));
        entry.name.id = folded_[entry.folded].id;
        found = written_.emplace(std::string(written), std::move(entry)).first;
    }
    ++folded_[found->second.folded].bearers;
    return found->second.name;
}

std::size_t FullNames::place_of(std::string folded)
{
    if (const auto known = places_.find(folded); known != places_.end()) return known->second;
    if (last_stored_ > 0 && asked_ <= questions_max) {
        if (++asked_ > questions_max) {
            read_stored();
            return place_of(std::move(folded));
        }
        if (const auto id = stored_id(database_, folded); id > 0) {
            folded_.push_back({.id = id});
            places_.emplace(std::move(folded), folded_.size() - 1);
            return folded_.size() - 1;
        }
    }
    folded_.push_back({.id = ++last_});
    places_.emplace(std::move(folded), folded_.size() - 1);
    return folded_.size() - 1;
}

void FullNames::read_stored()
{
    long long id = 0;
    std::string folded;
    soci::statement rows = (database_.sql().prepare << "SELECT name_id, folded FROM registry_name",
                            soci::into(id), soci::into(folded));
    rows.execute();
    while (rows.fetch())
        if (places_.emplace(folded, folded_.size()).second) folded_.push_back({.id = id});
}

void FullNames::write()
{
    count_known();
    write_new();
}

void FullNames::count_known()
{
    long long id = 0;
    long long bearers = 0;
    soci::statement update =
        (database_.sql().prepare
             << "UPDATE registry_name SET people = people + :bearers WHERE name_id = :id",
         soci::use(bearers), soci::use(id));
    for (const auto& name : folded_) {
        if (name.id > last_stored_ || name.bearers == 0) continue;
        id = name.id;
        bearers = name.bearers;
        update.execute(true);
    }
}

void FullNames::write_new()
{
    std::vector<std::pair<const std::string*, Folded>> names;
    for (const auto& [folded, place] : places_)
        if (folded_[place].id > last_stored_) names.emplace_back(&folded, folded_[place]);
    std::ranges::sort(names, {}, [](const auto& name) { return name.second.id; });
    db::BulkInsert bulk(database_, "registry_name", {"name_id", "folded", "people"});
    for (const auto& [folded, name] : names)
        bulk.add({name.id, std::string_view(*folded), name.bearers});
    bulk.finish();
}

}  // namespace ansinh::registry
