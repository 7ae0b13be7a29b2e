#include "registry/traits.h"

#include <soci/soci.h>

namespace ansinh::registry {

void read_traits(db::Database& database, std::int64_t after, std::int64_t last,
                 std::vector<PersonTraits>& people)
{
    const long long above = after;
    const long long up_to = last;
    long long person = 0;
    long long birth = 0;
    long long sex = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT person_id, birth_date, sex FROM registry_person"
                                   " WHERE person_id > :above AND person_id <= :up_to"
                                   " ORDER BY person_id",
         soci::use(above, "above"), soci::use(up_to, "up_to"), soci::into(person),
         soci::into(birth), soci::into(sex));
    people.clear();
    for (bool more = rows.execute(true); more; more = rows.fetch())
        people.push_back(
            {.person = person, .birth = Date::from_number(birth), .sex = static_cast<Sex>(sex)});
}

std::vector<EmployerTraits> employer_traits(db::Database& database)
{
    long long employer = 0;
    std::string unit_code;
    std::string industry;
    long long commune = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT employer_id, unit_code, industry, commune"
                                   " FROM registry_employer"
                                   " ORDER BY employer_id",
         soci::into(employer), soci::into(unit_code), soci::into(industry), soci::into(commune));
    std::vector<EmployerTraits> result;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        result.push_back({.employer = EmployerId{employer},
                          .unit_code = unit_code,
                          .industry = industry,
                          .commune = AreaId{commune}});
    return result;
}

}  // namespace ansinh::registry
