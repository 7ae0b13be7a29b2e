#include "registry/impl/person_rows.h"

#include <array>

namespace ansinh::registry {

namespace {

using enum ColumnKind;

enum Place : std::size_t {
    citizen_id,
    old_id,
    name,
    name_number,
    birth_date,
    birth_precision,
    birth_year,
    sex,
    ethnicity,
    nationality,
    phone,
    bank,
    bank_account,
    commune,
    hamlet,
    residence,
    household,
    member_no,
    relation,
    died_on,
    authentication,
    merged_into,
    places
};

constexpr std::array<Column, places> columns = {{
    {"citizen_id", number},  {"old_id", text},         {"name", text},
    {"name_id", number},     {"birth_date", number},   {"birth_precision", number},
    {"birth_year", number},  {"sex", number},          {"ethnicity", text},
    {"nationality", text},   {"phone", text},          {"bank", text},
    {"bank_account", text},  {"commune", number},      {"hamlet", text},
    {"residence", number},   {"household_id", number}, {"member_no", number},
    {"relation", text},      {"died_on", number},      {"authentication", number},
    {"merged_into", number},
}};

constexpr RecordTable table{.name = "registry_person", .key = "person_id", .columns = columns};

template <class Enum>
Value stored(Enum word)
{
    return Value{static_cast<std::int64_t>(word)};
}

std::int64_t whole(const Values& values, Place place)
{
    const auto found = registry::number(values[place]);
    check(found.has_value(), "a column that is never NULL has a number");
    return *found;
}

std::string words(const Values& values, Place place)
{
    return registry::text(values[place]).value_or("");
}

template <class Enum>
Enum read(const Values& values, Place place)
{
    return static_cast<Enum>(whole(values, place));
}

}  // namespace

const RecordTable& person_table() { return table; }

Values values_of(const Person& person, std::int64_t name_id)
{
    Values values(places);
    if (person.citizen_id) values[citizen_id] = person.citizen_id->number();
    values[old_id] = value(person.old_id);
    values[name] = person.name;
    values[name_number] = name_id;
    values[birth_date] = std::int64_t{person.birth.date.number()};
    values[birth_precision] = stored(person.birth.precision);
    values[birth_year] = std::int64_t{person.birth.date.year()};
    values[sex] = stored(person.sex);
    values[ethnicity] = person.ethnicity;
    values[nationality] = person.nationality;
    values[phone] = value(person.phone);
    values[bank] = value(person.bank);
    values[bank_account] = value(person.bank_account);
    values[commune] = person.commune.value();
    values[hamlet] = person.hamlet;
    values[residence] = stored(person.residence);
    if (person.household) {
        values[household] = person.household->household.value();
        values[member_no] = person.household->member_no;
        if (!person.household->relation.empty()) values[relation] = person.household->relation;
    }
    if (person.died_on) values[died_on] = std::int64_t{person.died_on->number()};
    values[authentication] = stored(person.authentication);
    if (person.merged_into) values[merged_into] = person.merged_into->value();
    return values;
}

Person person_of(const Values& values)
{
    Person person;
    if (const auto id = registry::number(values[citizen_id]))
        person.citizen_id = CitizenId::from_number(*id);
    person.old_id = registry::text(values[old_id]);
    person.name = words(values, name);
    person.birth = {.date = Date::from_number(whole(values, birth_date)),
                    .precision = read<BirthPrecision>(values, birth_precision)};
    person.sex = read<Sex>(values, sex);
    person.ethnicity = words(values, ethnicity);
    person.nationality = words(values, nationality);
    person.phone = registry::text(values[phone]);
    person.bank = registry::text(values[bank]);
    person.bank_account = registry::text(values[bank_account]);
    person.commune = AreaId{whole(values, commune)};
    person.hamlet = words(values, hamlet);
    person.residence = read<Residence>(values, residence);
    if (const auto id = registry::number(values[household]))
        person.household = Membership{.household = HouseholdId{*id},
                                      .member_no = registry::number(values[member_no]).value_or(0),
                                      .relation = words(values, relation)};
    if (const auto day = registry::number(values[died_on]))
        person.died_on = Date::from_number(*day);
    person.authentication = read<Authentication>(values, authentication);
    if (const auto id = registry::number(values[merged_into])) person.merged_into = PersonId{*id};
    return person;
}

std::int64_t name_id_of(const Values& values) { return whole(values, name_number); }

Version<Person> person_version(const Version<Values>& version)
{
    return {.record = person_of(version.record),
            .valid_from = version.valid_from,
            .valid_to = version.valid_to,
            .recorded = version.recorded,
            .ended = version.ended};
}

}  // namespace ansinh::registry
