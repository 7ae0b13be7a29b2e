#include "registry/impl/people_reader.h"

#include "db/list.h"

#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::string_view shown_columns =
    "SELECT person_id, name, name_id, sex, birth_date, birth_precision, birth_year, commune,"
    " hamlet, residence, died_on, citizen_id, merged_into FROM registry_person WHERE ";
constexpr std::string_view household_limit = " ORDER BY member_no, person_id LIMIT 200";

/// One row as it comes; texts move on with it.
struct Row {
    long long person = 0;
    std::string name;
    long long name_id = 0;
    int sex = 0;
    long long birth_date = 0;
    int precision = 0;
    int birth_year = 0;
    long long commune = 0;
    std::string hamlet;
    int residence = 0;
    long long died_on = 0;
    soci::indicator died = soci::i_null;
    long long citizen_id = 0;
    soci::indicator has_citizen_id = soci::i_null;
    long long merged_into = 0;
    soci::indicator merged = soci::i_null;
};

PersonRead read(Row& row)
{
    PersonRead read{.shown = {.person = PersonId{row.person},
                              .name = std::move(row.name),
                              .sex = static_cast<Sex>(row.sex),
                              .birth_year = row.birth_year,
                              .commune = AreaId{row.commune},
                              .hamlet = std::move(row.hamlet),
                              .residence = static_cast<Residence>(row.residence),
                              .alive = row.died != soci::i_ok,
                              .citizen_id = {},
                              .reasons = {}},
                    .birth_date = Date::from_number(row.birth_date),
                    .precision = static_cast<BirthPrecision>(row.precision),
                    .name_id = row.name_id};
    if (row.has_citizen_id == soci::i_ok)
        read.shown.citizen_id = CitizenId::from_number(row.citizen_id);
    if (row.merged == soci::i_ok) read.merged_into = PersonId{row.merged_into};
    return read;
}

/// `value` is bound once in `condition`.
template <class Value>
std::vector<PersonRead> people_where(db::Database& database, const std::string& condition,
                                     const Value& value)
{
    Row row;
    soci::statement rows =
        (database.sql().prepare << std::string(shown_columns) + condition, soci::use(value),
         soci::into(row.person), soci::into(row.name), soci::into(row.name_id), soci::into(row.sex),
         soci::into(row.birth_date), soci::into(row.precision), soci::into(row.birth_year),
         soci::into(row.commune), soci::into(row.hamlet), soci::into(row.residence),
         soci::into(row.died_on, row.died), soci::into(row.citizen_id, row.has_citizen_id),
         soci::into(row.merged_into, row.merged));
    rows.execute();
    std::vector<PersonRead> people;
    while (rows.fetch()) people.push_back(read(row));
    return people;
}

}  // namespace

std::int64_t PeopleReader::name_id(const std::string& folded)
{
    long long id = 0;
    database_.sql() << "SELECT name_id FROM registry_name WHERE folded = :name", soci::use(folded),
        soci::into(id);
    return id;
}

std::vector<PersonEntry> PeopleReader::entries(const std::string& condition,
                                               const std::string& order,
                                               std::span<const std::int64_t> names,
                                               const EntryFilter& filter)
{
    const auto dialect = database_.dialect();
    const auto name_list = db::list(dialect, names);
    const auto commune_list =
        db::list(dialect, filter.communes.value_or(std::span<const std::int64_t>{}));
    const int year = filter.birth_year.value_or(0);
    const auto limit = static_cast<long long>(filter.limit);
    long long person = 0;
    long long name = 0;
    long long commune = 0;
    int birth_year = 0;
    soci::statement rows(database_.sql());
    if (!names.empty()) rows.exchange(soci::use(name_list, "names"));
    if (filter.birth_year) rows.exchange(soci::use(year, "year"));
    if (filter.communes) rows.exchange(soci::use(commune_list, "communes"));
    rows.exchange(soci::use(limit, "limit"));
    rows.exchange(soci::into(person));
    rows.exchange(soci::into(name));
    rows.exchange(soci::into(birth_year));
    rows.exchange(soci::into(commune));
    rows.alloc();
    rows.prepare(fmt::format("SELECT person_id, name_id, birth_year, commune FROM registry_person"
                             " WHERE {}{} LIMIT :limit",
                             condition, order));
    rows.define_and_bind();
    rows.execute();
    std::vector<PersonEntry> found;
    while (rows.fetch())
        found.push_back({.person = PersonId{person},
                         .name_id = name,
                         .birth_year = birth_year,
                         .commune = AreaId{commune}});
    return found;
}

std::vector<PersonEntry> PeopleReader::bearing(std::span<const std::int64_t> names,
                                               const EntryFilter& filter)
{
    const auto dialect = database_.dialect();
    auto condition = db::is_in(dialect, "name_id", "names");
    if (filter.birth_year) condition += " AND birth_year = :year";
    // The plus keeps the store on the index of names, which holds the commune too.
    if (filter.communes) condition += " AND " + db::is_in(dialect, "+commune", "communes");
    return entries(condition, " ORDER BY name_id, birth_year, commune, person_id", names, filter);
}

std::vector<PersonEntry> PeopleReader::living_in(const EntryFilter& filter)
{
    auto condition = db::is_in(database_.dialect(), "commune", "communes");
    if (filter.birth_year) condition += " AND birth_year = :year";
    return entries(condition, "", {}, filter);
}

std::vector<PersonRead> PeopleReader::people(std::span<const std::int64_t> numbers)
{
    const auto dialect = database_.dialect();
    return people_where(database_,
                        db::is_in(dialect, "person_id", "people") + " ORDER BY person_id",
                        db::list(dialect, numbers));
}

std::vector<PersonRead> PeopleReader::with(NumberKind kind, const std::string& digits)
{
    long long number = 0;
    for (const char digit : digits) number = number * 10 + (digit - '0');
    switch (kind) {
    case NumberKind::person_id: return people_where(database_, "person_id = :number", number);
    case NumberKind::citizen_id:
        return people_where(database_, "citizen_id = :number ORDER BY person_id", number);
    case NumberKind::old_id:
        return people_where(database_, "old_id = :digits ORDER BY person_id", digits);
    case NumberKind::phone:
        return people_where(database_, "phone = :digits ORDER BY person_id", digits);
    case NumberKind::household:
        return people_where(database_, "household_id = :number" + std::string(household_limit),
                            number);
    }
    std::unreachable();
}

}  // namespace ansinh::registry
