#include "registry/traits.h"

#include "db/rows.h"

#include <algorithm>
#include <array>

namespace ansinh::registry {

void read_traits(db::Database& database, std::int64_t after, std::int64_t last,
                 std::vector<PersonTraits>& people)
{
    const std::array bound = {after, last};
    db::Rows rows(database,
                  "SELECT person_id, birth_date, sex FROM registry_person"
                  " WHERE person_id > $1 AND person_id <= $2 ORDER BY person_id",
                  bound);
    people.clear();
    while (rows.next())
        people.push_back({.person = rows.number(0),
                          .birth = Date::from_number(rows.number(1)),
                          .sex = static_cast<Sex>(rows.number(2))});
}

std::vector<EmployerTraits> employer_traits(db::Database& database, Date on)
{
    db::Rows rows(database, "SELECT employer_id, unit_code, industry, commune"
                            " FROM registry_employer ORDER BY employer_id");
    std::vector<EmployerTraits> result;
    while (rows.next())
        result.push_back({.employer = EmployerId{rows.number(0)},
                          .unit_code = std::string{rows.text(1)},
                          .industry = std::string{rows.text(2)},
                          .commune = AreaId{rows.number(3)}});
    // What was believed until a day is kept with that day; what was wrong has none.
    const std::array bound = {std::int64_t{on.number()}};
    for (db::Rows past(database,
                       "SELECT employer_id, industry, commune FROM registry_employer_past"
                       " WHERE valid_from <= $1 AND valid_to > $1 ORDER BY employer_id, ended",
                       bound);
         past.next();) {
        const auto found = std::ranges::lower_bound(result, EmployerId{past.number(0)}, {},
                                                    &EmployerTraits::employer);
        if (found == result.end() || found->employer != EmployerId{past.number(0)}) continue;
        found->industry = std::string{past.text(1)};
        found->commune = AreaId{past.number(2)};
    }
    return result;
}

}  // namespace ansinh::registry
