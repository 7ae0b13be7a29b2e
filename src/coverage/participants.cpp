#include "coverage/participants.h"

#include <numeric>

#include <soci/soci.h>

namespace ansinh::coverage {

std::vector<Participants> participants(db::Database& database, Scheme scheme, Date on)
{
    const auto kind = static_cast<long long>(scheme);
    const long long day = on.number();
    long long commune = 0;
    std::string group;
    long long people = 0;
    soci::statement rows =
        (database.sql().prepare
             // What CountsOnce says of spells one by one, said of a whole table.
             << "SELECT s.commune, s.group_code, count(*) FROM coverage_membership s"
                " WHERE s.scheme = :kind AND s.valid_from <= :day"
                " AND (s.valid_to IS NULL OR s.valid_to > :day)"
                " AND NOT EXISTS (SELECT 1 FROM coverage_membership e"
                " WHERE e.person_id = s.person_id AND e.scheme = s.scheme"
                " AND e.valid_from < s.valid_from AND (e.valid_to IS NULL OR e.valid_to > :day))"
                " GROUP BY s.commune, s.group_code ORDER BY s.commune, s.group_code",
         soci::use(kind, "kind"), soci::use(day, "day"), soci::into(commune), soci::into(group),
         soci::into(people));
    std::vector<Participants> result;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        result.push_back({.commune = AreaId{commune}, .group = group, .people = people});
    return result;
}

std::int64_t participants_in_all(db::Database& database, Scheme scheme, Date on)
{
    const auto cells = participants(database, scheme, on);
    return std::accumulate(cells.begin(), cells.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& cell) { return sum + cell.people; });
}

}  // namespace ansinh::coverage
