/// What stands: reads of the dues.

#include "contribution/dues.h"
#include "contribution/impl/columns.h"
#include "contribution/impl/posting.h"
#include "contribution/impl/reach.h"
#include "db/rows.h"
#include "registry/employer_list.h"

#include <array>
#include <limits>
#include <map>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

std::vector<EmployerDues> dues_of(db::Database& database, Month month, std::int64_t first,
                                  std::int64_t last)
{
    std::vector<EmployerDues> all;
    for (const auto& sum : employer_sums(database, month, first, last))
        all.push_back({.employer = sum.employer,
                       .people = sum.people,
                       .base = sum.base,
                       .amounts = sum.amounts});
    return all;
}

}  // namespace

EmployerDues employer_dues(db::Database& database, EmployerId employer, Month month)
{
    const auto found = dues_of(database, month, employer.value(), employer.value());
    return found.empty() ? EmployerDues{.employer = employer} : found.front();
}

std::vector<EmployerDues> all_employer_dues(db::Database& database, Month month)
{
    return dues_of(database, month, 0, std::numeric_limits<std::int64_t>::max());
}

std::vector<PersonDues> person_dues(db::Database& database, PersonId person, Month month)
{
    const std::array bound = {std::int64_t{month.number()}, person.value()};
    db::Rows rows(database,
                  fmt::format("SELECT employer_id, run_id, base, {} FROM contribution_due"
                              " WHERE month = $1 AND person_id = $2"
                              " ORDER BY employer_id, run_id",
                              line_columns),
                  bound);
    std::vector<PersonDues> found;
    while (rows.next()) {
        const EmployerId employer{rows.number(0)};
        if (found.empty() || found.back().employer != employer)
            found.push_back({.employer = employer});
        auto& dues = found.back();
        dues.runs.emplace_back(rows.number(1));
        dues.base += Vnd{rows.number(2)};
        dues.amounts += amounts_of(rows, 3);
    }
    return found;
}

std::vector<CommuneDues> dues_by_commune(db::Database& database, Month month)
{
    const auto employers = registry::employer_list(database);
    std::map<AreaId, CommuneDues> communes;
    auto employer = employers.begin();
    for (const auto& dues : all_employer_dues(database, month)) {
        while (employer != employers.end() && employer->id < dues.employer) ++employer;
        const auto commune = employer != employers.end() && employer->id == dues.employer
                                 ? employer->commune
                                 : AreaId{};
        auto& sum = communes[commune];
        sum.commune = commune;
        sum.employers += dues.people > 0 ? 1 : 0;
        sum.people += dues.people;
        sum.base += dues.base;
        sum.amounts += dues.amounts;
    }
    std::vector<CommuneDues> all;
    for (const auto& [unused, sum] : communes) all.push_back(sum);
    return all;
}

Checked<std::vector<CommuneDues>> dues_by_commune(db::Database& database,
                                                  const registry::Areas& areas,
                                                  const access::Actor& actor, Month month,
                                                  const std::optional<AreaId>& area)
{
    const auto asked = TRY(within(areas, actor, access::Permission::dues_read, area));
    auto all = dues_by_commune(database, month);
    std::erase_if(all, [&](const auto& sum) { return !asked.contains(sum.commune); });
    return all;
}

Checked<std::vector<UnresolvedDues>> unresolved_dues(db::Database& database,
                                                     const registry::Areas& areas,
                                                     const access::Actor& actor, Month month,
                                                     std::int64_t after, std::size_t limit)
{
    const auto own = TRY(within(areas, actor, access::Permission::dues_read, {}));
    const std::array bound = {std::int64_t{month.number()}, after};
    db::Rows rows(database,
                  "SELECT u.person_id, u.code, e.unit_code, e.commune FROM"
                  " contribution_unresolved u JOIN registry_employer e"
                  " ON e.employer_id = u.employer_id WHERE u.month = $1 AND u.person_id > $2"
                  " ORDER BY u.person_id, u.employer_id",
                  bound);
    std::vector<UnresolvedDues> found;
    while (rows.next()) {
        const PersonId person{rows.number(0)};
        // All of one person on one page: the next one begins behind them.
        if (found.size() >= limit && found.back().person != person) break;
        if (own.contains(AreaId{rows.number(3)}))
            found.push_back({.person = person,
                             .unit_code = std::string(rows.text(2)),
                             .code = std::string(rows.text(1))});
    }
    return found;
}

Checked<EmployerDues> employer_dues(db::Database& database, const registry::Areas& areas,
                                    const access::Actor& actor, const std::string& unit_code,
                                    Month month)
{
    return employer_dues(database, TRY(readable_employer(database, areas, actor, unit_code)).id,
                         month);
}

}  // namespace ansinh::contribution
