#include "api/dependents.h"

#include "compliance/case.h"
#include "coverage/spells.h"

namespace ansinh::api {

std::vector<registry::Dependent> person_dependents()
{
    return {
        {.name = "coverage",
         .repoint = [](db::Database& database, AuditId act, PersonId from,
                       PersonId to) { return coverage::repoint(database, act.value(), from, to); },
         .restore = [](db::Database& database,
                       AuditId act) { return coverage::undo_repoint(database, act.value()); }}};
}

std::vector<registry::EmployerDependent> employer_dependents()
{
    return {{.name = "compliance",
             .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                           AuditId merge) { compliance::repoint(database, merge, from, to); },
             .restore = [](db::Database& database,
                           AuditId merge) { compliance::undo_repoint(database, merge); }},
            {.name = "coverage",
             .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                           AuditId merge) { coverage::repoint(database, merge.value(), from, to); },
             .restore =
                 [](db::Database& database, AuditId merge) {
                     coverage::undo_repoint_employer(database, merge.value());
                 }}};
}

}  // namespace ansinh::api
