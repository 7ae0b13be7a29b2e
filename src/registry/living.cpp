#include "registry/living.h"

#include "db/list.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::size_t households_at_once = 10'000;

struct Standard {
    std::int64_t household = 0;
    LivingStandard standard = LivingStandard::unknown;
    Date since;
};

/// People and their households lie apart on several servers: each is asked for by its own number.
void read_standards(db::Database& database, std::span<const std::int64_t> households,
                    std::vector<Standard>& standards)
{
    const auto bound = db::list(database.dialect(), households);
    long long id = 0;
    long long since = 0;
    std::string standard;
    soci::statement rows =
        (database.sql().prepare << "SELECT household_id, living_standard, valid_from FROM"
                                   " registry_household WHERE " +
                                       db::is_in(database.dialect(), "household_id", "ids"),
         soci::use(bound, "ids"), soci::into(id), soci::into(standard), soci::into(since));
    for (bool more = rows.execute(true); more; more = rows.fetch())
        standards.push_back(
            {.household = id,
             .standard = living_standard_of(standard).value_or(LivingStandard::unknown),
             .since = Date::from_number(since)});
}

void add_standards(db::Database& database, std::vector<Living>& people)
{
    std::vector<std::int64_t> ids;
    for (const auto& living : people)
        if (living.household) ids.push_back(living.household->value());
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    std::vector<Standard> standards;
    for (std::size_t at = 0; at < ids.size(); at += households_at_once)
        read_standards(database,
                       std::span(ids).subspan(at, std::min(households_at_once, ids.size() - at)),
                       standards);
    std::ranges::sort(standards, {}, &Standard::household);
    for (auto& living : people) {
        if (!living.household) continue;
        const auto found = std::ranges::lower_bound(standards, living.household->value(), {},
                                                    &Standard::household);
        if (found == standards.end() || found->household != living.household->value()) continue;
        living.standard = found->standard;
        living.standard_since = found->since;
    }
}

}  // namespace

void read_living(db::Database& database, std::int64_t after, std::int64_t last,
                 std::vector<Living>& people)
{
    enum Column : int {
        person_at,
        birth_at,
        precision_at,
        died_at,
        commune_at,
        ethnicity_at,
        household_at,
        no_at,
        merged_at
    };
    const std::array bound = {after, last};
    db::Rows rows(database,
                  "SELECT person_id, birth_date, birth_precision, died_on, commune, ethnicity,"
                  " household_id, member_no, merged_into FROM registry_person"
                  " WHERE person_id > $1 AND person_id <= $2 ORDER BY person_id",
                  bound);
    people.clear();
    while (rows.next()) {
        Living living{.person = rows.number(person_at),
                      .birth = Date::from_number(rows.number(birth_at)),
                      .birth_is_a_day = rows.number(precision_at) ==
                                        static_cast<std::int64_t>(BirthPrecision::day),
                      .commune = AreaId{rows.number(commune_at)},
                      .ethnicity = std::string(rows.text(ethnicity_at)),
                      .member_no = rows.number(no_at),
                      .merged = !rows.is_null(merged_at)};
        if (!rows.is_null(died_at)) living.died_on = Date::from_number(rows.number(died_at));
        if (!rows.is_null(household_at)) living.household = HouseholdId{rows.number(household_at)};
        people.push_back(std::move(living));
    }
    add_standards(database, people);
}

std::vector<Living> born_since(db::Database& database, const std::vector<AreaId>& communes,
                               Date since)
{
    std::vector<std::int64_t> ids;
    for (const auto commune : communes) ids.push_back(commune.value());
    const auto bound = db::list(database.dialect(), ids);
    const long long first = since.number();
    const long long year = since.year();
    long long person = 0;
    long long birth = 0;
    long long commune = 0;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT person_id, birth_date, commune FROM registry_person WHERE " +
                    db::is_in(database.dialect(), "commune", "communes") +
                    " AND birth_year >= :year AND birth_date >= :first AND died_on IS NULL"
                    " AND merged_into IS NULL ORDER BY person_id",
         soci::use(bound, "communes"), soci::use(year, "year"), soci::use(first, "first"),
         soci::into(person), soci::into(birth), soci::into(commune));
    std::vector<Living> found;
    for (bool more = rows.execute(true); more; more = rows.fetch())
        found.push_back(
            {.person = person, .birth = Date::from_number(birth), .commune = AreaId{commune}});
    return found;
}

}  // namespace ansinh::registry
