#include "access/allowed.h"
#include "base/text.h"
#include "registry/facilities.h"
#include "registry/impl/unit_match.h"
#include "registry/impl/unit_rows.h"
#include "registry/territory.h"

#include <algorithm>
#include <tuple>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct Candidate {
    UnitMatch match;
    bool closed;
    std::string key;
    std::int64_t id;

    auto order() const { return std::tie(match, closed, key, id); }
};

/// The nation has some 13,000 facilities: their names are read through in a few milliseconds.
std::vector<Candidate> candidates(db::Database& database, const Territory& territory,
                                  const access::Actor& actor, std::string_view typed)
{
    const auto key = unit_key(typed);
    const auto words = words_of(key);
    std::vector<Candidate> found;
    long long id = 0;
    std::string folded;
    long long commune = 0;
    std::string status;
    soci::statement rows =
        (database.sql().prepare << "SELECT facility_id, folded, commune, status FROM"
                                   " registry_facility",
         soci::into(id), soci::into(folded), soci::into(commune), soci::into(status));
    rows.execute();
    while (rows.fetch()) {
        const bool reached = actor.facility
                                 ? actor.facility->value() == id
                                 : actor.everywhere || territory.contains(AreaId{commune});
        if (!reached) continue;
        auto match = text(FacilityId{id}) == typed ? std::optional(UnitMatch::number)
                                                   : unit_match(expanded(folded), key, words);
        if (match)
            found.push_back(
                {.match = *match, .closed = status == "closed", .key = folded, .id = id});
    }
    std::ranges::sort(found, {}, &Candidate::order);
    return found;
}

}  // namespace

Result<FacilitiesFound> find_facilities(db::Database& database, const Areas& areas,
                                        const access::Actor& actor, std::string_view text,
                                        std::size_t limit)
{
    TRY_VOID(access::allowed(actor, access::Permission::facility_read));
    constexpr std::size_t least = 2;
    const auto typed = trimmed(text);
    if (!is_utf8(typed) || fold(typed).size() < least) return fail(too_short());
    const auto territory = Territory::of(areas, actor);
    FacilitiesFound found;
    for (const auto& candidate : candidates(database, territory, actor, typed)) {
        if (found.hits.size() == limit) {
            found.more = true;
            break;
        }
        auto row = current(database, facility_table(), candidate.id);
        if (!row) continue;
        found.hits.push_back({.id = FacilityId{candidate.id},
                              .facility = facility_version(*std::move(row)).record,
                              .match = candidate.match});
    }
    return found;
}

}  // namespace ansinh::registry
