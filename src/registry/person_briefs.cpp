#include "registry/person_briefs.h"

#include "db/list.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::registry {

namespace {

std::vector<PersonBrief> briefs(db::Database& database, const std::string& condition,
                                const std::string& value)
{
    long long person = 0;
    std::string name;
    int sex = 0;
    long long birth = 0;
    int precision = 0;
    long long citizen_id = 0;
    auto has_citizen_id = soci::i_null;
    long long commune = 0;
    long long died_on = 0;
    auto died = soci::i_null;
    long long merged_into = 0;
    auto merged = soci::i_null;
    soci::statement rows =
        (database.sql().prepare << "SELECT person_id, name, sex, birth_date, birth_precision,"
                                   " citizen_id, commune, died_on, merged_into"
                                   " FROM registry_person WHERE " +
                                       condition + " ORDER BY person_id",
         soci::use(value, "value"), soci::into(person), soci::into(name), soci::into(sex),
         soci::into(birth), soci::into(precision), soci::into(citizen_id, has_citizen_id),
         soci::into(commune), soci::into(died_on, died), soci::into(merged_into, merged));
    std::vector<PersonBrief> found;
    for (bool more = rows.execute(true); more; more = rows.fetch()) {
        PersonBrief brief{.id = PersonId{person},
                          .name = name,
                          .sex = static_cast<Sex>(sex),
                          .birth = {.date = Date::from_number(birth),
                                    .precision = static_cast<BirthPrecision>(precision)},
                          .citizen_id = {},
                          .commune = AreaId{commune}};
        if (has_citizen_id == soci::i_ok) brief.citizen_id = CitizenId::from_number(citizen_id);
        if (died == soci::i_ok) brief.died_on = Date::from_number(died_on);
        if (merged == soci::i_ok) brief.merged_into = PersonId{merged_into};
        found.push_back(std::move(brief));
    }
    return found;
}

/// Folded names hold letters, digits and blanks alone: nothing in them must be escaped.
std::string list_of_texts(db::Dialect dialect, std::span<const std::string> texts)
{
    const bool sqlite = dialect == db::Dialect::sqlite;
    return fmt::format("{}{}{}", sqlite ? '[' : '{',
                       texts.empty() ? std::string{}
                                     : fmt::format("\"{}\"", fmt::join(texts, "\",\"")),
                       sqlite ? ']' : '}');
}

}  // namespace

std::vector<PersonBrief> person_briefs(db::Database& database, std::span<const PersonId> people)
{
    if (people.empty()) return {};
    std::vector<std::int64_t> numbers;
    for (const auto person : people) numbers.push_back(person.value());
    return briefs(database, db::is_in(database.dialect(), "person_id", "value"),
                  db::list(database.dialect(), numbers));
}

std::vector<PersonBrief> bearers(db::Database& database, std::span<const CitizenId> numbers)
{
    if (numbers.empty()) return {};
    std::vector<std::int64_t> values;
    for (const auto& number : numbers) values.push_back(number.number());
    return briefs(database,
                  db::is_in(database.dialect(), "citizen_id", "value") + " AND merged_into IS NULL",
                  db::list(database.dialect(), values));
}

std::vector<PersonBrief> namesakes(db::Database& database, std::span<const std::string> folded)
{
    if (folded.empty()) return {};
    const bool sqlite = database.dialect() == db::Dialect::sqlite;
    return briefs(database,
                  fmt::format("name_id IN (SELECT name_id FROM registry_name WHERE folded {})"
                              " AND merged_into IS NULL",
                              sqlite ? "IN (SELECT value FROM json_each(:value))"
                                     : "= ANY (CAST(:value AS text[]))"),
                  list_of_texts(database.dialect(), folded));
}

}  // namespace ansinh::registry
