#include "intake/impl/places.h"

#include "registry/employers.h"
#include "registry/facilities.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>

#include <soci/soci.h>

namespace ansinh::intake {

namespace {

constexpr AreaId untold{};

std::vector<AreaId> areas_of_sender(db::Database& database, const registry::Areas& areas,
                                    const access::Actor& sender)
{
    if (sender.everywhere) return {untold};
    if (sender.employer) {
        const auto own = registry::employer(database, areas, sender,
                                            registry::unit_code(database, *sender.employer));
        if (own) return {own->version.record.commune};
    }
    if (sender.facility) {
        const auto own =
            registry::facility(database, areas, sender, registry::text(*sender.facility));
        if (own) return {own->version.record.commune};
    }
    return sender.areas.empty() ? std::vector{untold} : sender.areas;
}

bool lies_in(const registry::Areas& areas, const registry::Territory& territory, AreaId place)
{
    if (territory.is_whole_nation()) return true;
    if (place == untold) return false;
    if (areas.area(place).level == registry::AreaLevel::commune) return territory.contains(place);
    const std::array within = {place};
    return territory.holds(registry::Territory::of(areas, within));
}

}  // namespace

std::vector<AreaId> places_of(db::Database& database, const registry::Areas& areas,
                              const access::Actor& sender, const Examined& seen, Date on)
{
    std::set<AreaId> places;
    bool names_all = seen.names_all_communes;
    for (const auto& name : seen.communes) {
        // A code or name of today may be another's of old: which one is meant is told by the row.
        const auto now = areas.resolve(name, on, registry::AreaLevel::commune);
        const auto once = areas.resolve_ended(name, registry::AreaLevel::commune);
        if (now) places.insert(*now);
        if (once) places.insert(*once);
        names_all = names_all && (now || once);
    }
    if (!names_all)
        for (const auto area : areas_of_sender(database, areas, sender)) places.insert(area);
    return {places.begin(), places.end()};
}

bool is_called(const registry::Areas& areas, AreaId commune, std::string_view name, Date today)
{
    const auto now = areas.resolve(name, today, registry::AreaLevel::commune);
    const auto became = areas.successors(commune);
    if (now) return *now == commune || (became.size() == 1 && became.front().to == *now);
    const auto once = areas.resolve_ended(name, registry::AreaLevel::commune);
    return once && *once == commune;
}

void put_places(db::Database& database, FileId id, const std::vector<AreaId>& places)
{
    const std::int64_t number = id.value();
    database.sql() << "DELETE FROM intake_place WHERE file_id = :id", soci::use(number);
    for (const auto place : places) {
        const std::int64_t area = place.value();
        database.sql() << "INSERT INTO intake_place (file_id, area_id) VALUES (:id, :area)",
            soci::use(number), soci::use(area);
    }
}

bool lies_in(db::Database& database, const registry::Areas& areas,
             const registry::Territory& territory, FileId id)
{
    if (territory.is_whole_nation()) return true;
    const std::int64_t number = id.value();
    std::int64_t area = 0;
    std::vector<AreaId> places;
    {
        soci::statement select =
            (database.sql().prepare
                 << "SELECT area_id FROM intake_place WHERE file_id = :id ORDER BY area_id",
             soci::use(number), soci::into(area));
        for (bool more = select.execute(true); more; more = select.fetch())
            places.emplace_back(area);
    }
    return !places.empty() && std::ranges::all_of(places, [&](AreaId place) {
        return lies_in(areas, territory, place);
    });
}

}  // namespace ansinh::intake
