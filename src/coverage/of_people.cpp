#include "coverage/of_people.h"

#include "coverage/impl/spell_rows.h"
#include "db/list.h"

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

std::string of_people(db::Database& database, std::string_view table, std::string_view order)
{
    return fmt::format(" FROM {} WHERE {} ORDER BY person_id, {}", table,
                       db::is_in(database.dialect(), "person_id", "value"), order);
}

}  // namespace

std::vector<Employment> employments(db::Database& database, std::span<const PersonId> people)
{
    if (people.empty()) return {};
    return employment_rows(database,
                           of_people(database, "coverage_employment", "employer_id, valid_from"),
                           list_of(database.dialect(), people));
}

std::vector<Membership> memberships(db::Database& database, std::span<const PersonId> people)
{
    if (people.empty()) return {};
    return membership_rows(database,
                           of_people(database, "coverage_membership", "scheme, valid_from"),
                           list_of(database.dialect(), people));
}

std::vector<Leave> leaves(db::Database& database, std::span<const PersonId> people)
{
    if (people.empty()) return {};
    return leave_rows(database, of_people(database, "coverage_leave", "employer_id, valid_from"),
                      list_of(database.dialect(), people));
}

std::vector<VoluntaryChoice> voluntary_choices(db::Database& database,
                                               std::span<const PersonId> people)
{
    if (people.empty()) return {};
    return choice_rows(database, of_people(database, "coverage_voluntary", "valid_from, mode"),
                       list_of(database.dialect(), people));
}

std::vector<Employment> workers_between(db::Database& database, EmployerId employer, Date from,
                                        Date to)
{
    return employment_rows(database,
                           fmt::format(" FROM coverage_employment WHERE employer_id ="
                                       " CAST(:value AS bigint) AND valid_from < {}"
                                       " AND (valid_to IS NULL OR valid_to > {})"
                                       " ORDER BY person_id, valid_from",
                                       to.number(), from.number()),
                           std::to_string(employer.value()));
}

}  // namespace ansinh::coverage
