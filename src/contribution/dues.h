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

struct DuesRequest {
    Month month;
    std::optional<AreaId> area{};  ///< employers of its communes alone; none is the whole nation
};

struct DuesRun {
    db::RunId run;
    db::Worked people{};          ///< contracts that owe, and differences posted
    db::Worked books{};           ///< employers, and entries posted
    db::Worked premiums{};        ///< groups of a commune, and differences posted
    std::int64_t unresolved = 0;  ///< contracts that owe and could not be computed
};

/// Steps of a run, for whoever shows its progress.
enum class DuesStep : std::uint8_t { people, books };
using DuesProgress = std::function<void(DuesStep, const db::RunTotals&)>;

/// Goes on with a run of the same month, area and law that did not end; several processes that ask
/// for the same share it. What is learnt of a closed period is booked in the next open one. Refuses
/// access/forbidden, access/out-of-scope.
Checked<DuesRun> run_dues(db::Database& database, const law::Law& law, const registry::Areas& areas,
                          const access::Actor& actor, const DuesRequest& request,
                          const std::string& at, const DuesProgress& progress = {});

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

}  // namespace ansinh::contribution
