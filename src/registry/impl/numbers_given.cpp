#include "registry/impl/numbers_given.h"

#include "base/check.h"
#include "registry/territory.h"

#include <algorithm>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::int64_t numbers_of_a_province = 100'000'000;

std::int64_t province_of(const Areas& areas, AreaId commune)
{
    for (const auto* area : areas.path(commune))
        if (area->level == AreaLevel::province)
            return (area->code[0] - '0') * 10 + area->code[1] - '0';
    check(false, "a commune lies in a province");
    return 0;
}

/// 0: none.
long long last_given(db::Database& database, long long province)
{
    long long last = 0;
    database.sql() << "SELECT COALESCE(MAX(last), 0) FROM registry_number WHERE province ="
                      " :province",
        soci::use(province), soci::into(last);
    return last;
}

/// The last of the numbers on file that follow on `number` without a gap; `number` itself when the
/// one after it is free.
long long end_of_run(db::Database& database, long long number)
{
    const long long next = number + 1;
    long long found = 0;
    database.sql() << "SELECT COUNT(*) FROM registry_person WHERE person_id = :next",
        soci::use(next), soci::into(found);
    if (found == 0) return number;
    database.sql() << "SELECT person_id FROM registry_person p WHERE person_id >= :next AND NOT"
                      " EXISTS (SELECT 1 FROM registry_person q WHERE q.person_id ="
                      " p.person_id + 1) ORDER BY person_id LIMIT 1",
        soci::use(next), soci::into(found);
    return found;
}

}  // namespace

Result<PersonId> next_free_number(db::Database& database, const Areas& areas, AreaId commune)
{
    const long long province = province_of(areas, commune);
    const long long first = province * numbers_of_a_province;
    const long long last = first + numbers_of_a_province - 1;
    const auto taken = end_of_run(database, std::max(last_given(database, province), first));
    if (taken < last) return PersonId{taken + 1};
    return fail(
        {.code = "person/no-free-number",
         .detail = {"Tỉnh này không còn mã số BHXH để cấp.",
                    "The province has no social-insurance number left to give."},
         .where = "/id",
         .remedy = {"Nhập mã số đã cấp cho người này.", "Enter a number given to this person."}});
}

void note_given(db::Database& database, PersonId id)
{
    const long long number = id.value();
    const long long province = number / numbers_of_a_province;
    database.sql() << "INSERT INTO registry_number (province, last) VALUES (:province, :number)"
                      " ON CONFLICT (province) DO UPDATE SET last = excluded.last"
                      " WHERE excluded.last > registry_number.last",
        soci::use(province), soci::use(number);
}

bool may_exist(db::Database& database, const Areas& areas, const access::Actor& actor, PersonId id)
{
    const long long province = id.value() / numbers_of_a_province;
    const auto last = last_given(database, province);
    if (last == 0 || id.value() <= last) return true;
    const auto territory = Territory::of(areas, actor);
    return territory.is_whole_nation() ||
           std::ranges::any_of(territory.communes(), [&](AreaId commune) {
               return province_of(areas, commune) == province;
           });
}

}  // namespace ansinh::registry
