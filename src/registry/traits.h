#pragma once

/// What counts are broken down by: sex and birth of people, industry and place of employers. Read
/// many at a time; names nobody.

#include "base/date.h"
#include "base/sex.h"
#include "db/database.h"
#include "registry/area.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::registry {

struct PersonTraits {
    std::int64_t person = 0;
    Date birth;
    Sex sex = Sex::male;
};

/// Of everybody numbered above `after` up to `last`, rising, as the register says now.
void read_traits(db::Database& database, std::int64_t after, std::int64_t last,
                 std::vector<PersonTraits>& people);

struct EmployerTraits {
    EmployerId employer;
    std::string unit_code;
    std::string industry;  ///< a letter of industries(); empty where it is not known
    AreaId commune;
};

/// Of all employers, by number, as they were on the day: where they were then, on the map of then.
/// One that began later is as it began.
std::vector<EmployerTraits> employer_traits(db::Database& database, Date on);

}  // namespace ansinh::registry
