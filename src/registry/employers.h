#pragma once

/// The employers of the register: read as they are or were, registered, corrected, changed from a
/// day.

#include "access/actor.h"
#include "db/database.h"
#include "registry/employer_form.h"
#include "registry/version.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct FoundEmployer {
    EmployerId id;
    Version<Employer> version;
};

/// The state that is meant, by unit code. A merged employer is told as it is: `merged_into` leads
/// on. Refuses employer/unknown, also for one out of the actor's areas, and employer/not-then when
/// nothing was on file of that day.
Result<FoundEmployer> employer(db::Database& database, const Areas& areas,
                               const access::Actor& actor, std::string_view unit_code,
                               const AsOf& as_of = {});
/// The unit code of an employer; empty when there is none.
std::string unit_code(db::Database& database, EmployerId id);
/// Every version, the latest first. Refuses employer/unknown.
Result<std::vector<Version<Employer>>> employer_versions(db::Database& database, const Areas& areas,
                                                         const access::Actor& actor,
                                                         std::string_view unit_code);

struct EmployerRegistration {
    EmployerForm form;
    std::optional<Date> from{};  ///< since when this holds; the day of the registration if absent
    std::string reason{};
};

/// Refuses what read_employer() refuses, employer/unit-code-taken, record/reason-missing,
/// record/effective-in-future, access/forbidden, access/out-of-scope.
Checked<FoundEmployer> register_employer(db::Database& database, const Ground& ground,
                                         const access::Actor& actor,
                                         const EmployerRegistration& registration,
                                         const std::string& at);

struct EmployerChange {
    std::string unit_code;
    AuditId seen;  ///< the version that was seen
    EmployerForm form;
    std::optional<Date> from{};  ///< the day of the change; absent, what is on file was wrong
    std::string reason{};
};

/// What says nothing new writes nothing. Refuses what register_employer() refuses,
/// employer/unknown, employer/merged, record/changed-meanwhile, record/effective-too-early.
Checked<FoundEmployer> change_employer(db::Database& database, const Ground& ground,
                                       const access::Actor& actor, const EmployerChange& change,
                                       const std::string& at);

}  // namespace ansinh::registry
