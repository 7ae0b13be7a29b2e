#pragma once

/// The monthly dues: a run computes what today's facts and law say should stand, and posts the
/// difference to what stands, person by person, then to the books.

#include "access/actor.h"
#include "base/month.h"
#include "base/person_id.h"
#include "contribution/amounts.h"
#include "db/run.h"
#include "registry/areas.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::contribution {

/// Tables of this module.
void migrate(db::Database& database);
bool is_current(db::Database& database);

/// Steps of a run, for whoever shows its progress.
enum class DuesStep : std::uint8_t { people, books };

struct DuesRequest {
    Month month;
    std::optional<AreaId> area{};  ///< employers of its communes alone; none is the whole nation
    std::function<void(DuesStep, const db::RunTotals&)> progress{};  ///< told after each slice
};

struct DuesRun {
    db::RunId run;
    db::Worked people{};             ///< contracts that owe, and differences posted
    db::Worked books{};              ///< employers, and entries posted
    db::Worked premiums{};           ///< groups of a commune, and differences posted
    std::int64_t unresolved = 0;     ///< contracts that owe and could not be computed
    std::int64_t open_premiums = 0;  ///< people whose premium rests on what is not on file
};

/// Goes on with a run of the same month, area and law that did not end; several processes that ask
/// for the same share it. What is learnt of a closed period is booked in the next open one. Refuses
/// access/forbidden, access/out-of-scope, and dues/other-runs while a worker is at a run of the
/// month for another area or by another law.
Checked<DuesRun> run_dues(db::Database& database, const law::Law& law, const registry::Areas& areas,
                          const access::Actor& actor, const DuesRequest& request,
                          const std::string& at);

/// What stands for an employer and a month.
struct EmployerDues {
    EmployerId employer;
    std::int64_t people = 0;
    Vnd base;
    Amounts amounts{};

    bool operator==(const EmployerDues&) const = default;
};
EmployerDues employer_dues(db::Database& database, EmployerId employer, Month month);
/// Of all employers that have dues for the month, by number.
std::vector<EmployerDues> all_employer_dues(db::Database& database, Month month);

/// What stands for one person and month at each employer.
struct PersonDues {
    EmployerId employer;
    Vnd base;
    Amounts amounts{};
    std::vector<db::RunId> runs{};  ///< whose differences make it, in their order

    bool operator==(const PersonDues&) const = default;
};
std::vector<PersonDues> person_dues(db::Database& database, PersonId person, Month month);

/// By the commune of the employer, rising: what arose for a month.
struct CommuneDues {
    AreaId commune;
    std::int64_t employers = 0;
    std::int64_t people = 0;
    Vnd base;
    Amounts amounts{};

    bool operator==(const CommuneDues&) const = default;
};
std::vector<CommuneDues> dues_by_commune(db::Database& database, Month month);
/// The same of the actor's communes, or of those of an area within them. Refuses access/forbidden,
/// access/out-of-scope.
Checked<std::vector<CommuneDues>> dues_by_commune(db::Database& database,
                                                  const registry::Areas& areas,
                                                  const access::Actor& actor, Month month,
                                                  const std::optional<AreaId>& area);

/// A contract that owes for the month and could not be computed.
struct UnresolvedDues {
    PersonId person;
    std::string unit_code;
    std::string code;  ///< of the problem: "law/missing"

    bool operator==(const UnresolvedDues&) const = default;
};
/// At employers of the actor's areas, people numbered above `after`, by number; so many contracts,
/// and all of the last person's. Refuses access/forbidden.
Checked<std::vector<UnresolvedDues>> unresolved_dues(db::Database& database,
                                                     const registry::Areas& areas,
                                                     const access::Actor& actor, Month month,
                                                     std::int64_t after, std::size_t limit);

/// An employer of the actor's areas, or their own. Refuses access/forbidden, employer/unknown.
Checked<EmployerDues> employer_dues(db::Database& database, const registry::Areas& areas,
                                    const access::Actor& actor, const std::string& unit_code,
                                    Month month);

}  // namespace ansinh::contribution
