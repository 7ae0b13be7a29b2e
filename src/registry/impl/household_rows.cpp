#include "registry/impl/household_rows.h"

#include "registry/impl/person_rows.h"

#include <algorithm>
#include <array>
#include <tuple>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

using enum ColumnKind;

enum Place : std::size_t { head, commune, hamlet, address, living_standard, places };

constexpr std::array<Column, places> columns = {{{"head", number},
                                                 {"commune", number},
                                                 {"hamlet", text},
                                                 {"address", text},
                                                 {"living_standard", text}}};

constexpr RecordTable table{
    .name = "registry_household", .key = "household_id", .columns = columns};

std::vector<PersonId> numbers(db::Database& database, const std::string& query, HouseholdId id)
{
    const long long household = id.value();
    long long number = 0;
    std::vector<PersonId> found;
    soci::statement select =
        (database.sql().prepare << query, soci::use(household, "id"), soci::into(number));
    select.execute();
    while (select.fetch()) found.emplace_back(number);
    return found;
}

auto place_of(PersonId id, const Person& person)
{
    return std::tuple(person.household ? person.household->member_no : 0, id);
}

}  // namespace

const RecordTable& household_table() { return table; }

Values values_of(const Household& household)
{
    Values values(places);
    if (household.head) values[head] = household.head->value();
    values[commune] = household.commune.value();
    values[hamlet] = household.hamlet;
    values[address] = household.address;
    values[living_standard] = std::string(code(household.living_standard));
    return values;
}

Household household_of(const Values& values)
{
    Household household;
    if (const auto id = registry::number(values[head])) household.head = PersonId{*id};
    household.commune = AreaId{registry::number(values[commune]).value_or(0)};
    household.hamlet = registry::text(values[hamlet]).value_or("");
    household.address = registry::text(values[address]).value_or("");
    household.living_standard =
        living_standard_of(registry::text(values[living_standard]).value_or(""))
            .value_or(LivingStandard::unknown);
    return household;
}

Version<Household> household_version(const Version<Values>& version)
{
    return {.record = household_of(version.record),
            .valid_from = version.valid_from,
            .valid_to = version.valid_to,
            .recorded = version.recorded,
            .ended = version.ended};
}

std::vector<MemberRow> member_rows(db::Database& database, HouseholdId id)
{
    std::vector<MemberRow> rows;
    for (const auto person : numbers(database,
                                     "SELECT person_id FROM registry_person WHERE household_id ="
                                     " :id AND merged_into IS NULL",
                                     id))
        if (auto row = current(database, person_table(), person.value()))
            rows.push_back({.id = person, .row = std::move(*row)});
    std::ranges::sort(rows, {}, [](const MemberRow& member) {
        return place_of(member.id, person_of(member.row.record));
    });
    return rows;
}

bool lives_within(db::Database& database, const Territory& territory, PersonId id)
{
    if (territory.is_whole_nation()) return true;
    const auto now = current(database, person_table(), id.value());
    return now && territory.contains(person_of(now->record).commune);
}

FoundHousehold with_members(db::Database& database, const Territory& territory,
                            FoundHousehold found, const AsOf& as_of)
{
    auto& head = found.version.record.head;
    for (const auto person :
         numbers(database,
                 "SELECT person_id FROM registry_person WHERE household_id = :id UNION"
                 " SELECT person_id FROM registry_person_past WHERE household_id = :id",
                 found.id)) {
        const auto then = state(database, person_table(), person.value(), as_of);
        if (!then) continue;
        auto version = person_version(*then);
        const auto& record = version.record;
        if (!record.household || record.household->household != found.id || record.merged_into)
            continue;
        if (lives_within(database, territory, person))
            found.members.push_back({.id = person, .version = std::move(version)});
        else
            ++found.elsewhere;
    }
    if (head && !lives_within(database, territory, *head)) {
        head.reset();
        found.head_is_elsewhere = true;
    }
    std::ranges::sort(found.members, {}, [](const Member& member) {
        return place_of(member.id, member.version.record);
    });
    return found;
}

}  // namespace ansinh::registry
