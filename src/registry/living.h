#pragma once

/// What decides the group of health insurance beside work and lists: birth, place, people,
/// household. Read many at a time; names nobody.

#include "base/date.h"
#include "db/database.h"
#include "registry/area.h"
#include "registry/household.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::registry {

struct Living {
    std::int64_t person = 0;
    Date birth;
    bool birth_is_a_day = true;  ///< else of a year or a month alone
    std::optional<Date> died_on{};
    AreaId commune;
    std::string ethnicity;
    std::optional<HouseholdId> household{};
    std::int64_t member_no = 0;
    LivingStandard standard = LivingStandard::unknown;
    Date standard_since{};  ///< since when what is on file of the household holds
    bool merged = false;    ///< another record was kept in its place

    bool operator==(const Living&) const = default;
};

/// Of everybody numbered above `after` up to `last`, rising, as the register says now.
void read_living(db::Database& database, std::int64_t after, std::int64_t last,
                 std::vector<Living>& people);

/// Who lives in one of the communes, was born on that day or later and has not died; by number.
std::vector<Living> born_since(db::Database& database, const std::vector<AreaId>& communes,
                               Date since);

}  // namespace ansinh::registry
