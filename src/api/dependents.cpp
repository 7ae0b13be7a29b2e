#include "api/dependents.h"

#include "compliance/case.h"
#include "contribution/employer_merge.h"
#include "coverage/health_repoint.h"
#include "coverage/spells.h"
#include "declaration/declarations.h"

namespace ansinh::api {

std::vector<registry::Dependent> person_dependents()
{
    return {
        {.name = "coverage",
         .repoint = [](db::Database& database, AuditId act, PersonId from,
                       PersonId to) { return coverage::repoint(database, act.value(), from, to); },
         .restore = [](db::Database& database,
                       AuditId act) { return coverage::undo_repoint(database, act.value()); }},
        {.name = "coverage_health",
         .repoint =
             [](db::Database& database, AuditId act, PersonId from, PersonId to) {
                 return coverage::repoint_health(database, act.value(), from, to);
             },
         .restore =
             [](db::Database& database, AuditId act) {
                 return coverage::undo_repoint_health(database, act.value());
             }}};
}

std::vector<registry::EmployerDependent> employer_dependents()
{
    return {
        {.name = "compliance",
         .locks = compliance::merge_locks,
         .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                       AuditId merge) { compliance::repoint(database, merge, from, to); },
         .restore = [](db::Database& database,
                       AuditId merge) { compliance::undo_repoint(database, merge); }},
        {.name = "contribution",
         .locks = contribution::merge_locks,
         .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                       AuditId merge) { contribution::repoint(database, merge, from, to); },
         .restore = [](db::Database& database,
                       AuditId merge) { contribution::undo_repoint(database, merge); }},
        {.name = "coverage",
         .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                       AuditId merge) { coverage::repoint(database, merge.value(), from, to); },
         .restore =
             [](db::Database& database, AuditId merge) {
                 coverage::undo_repoint_employer(database, merge.value());
             }},
        {.name = "declaration",
         .locks = declaration::merge_locks,
         .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                       AuditId merge) { declaration::repoint(database, merge.value(), from, to); },
         .restore = [](db::Database& database,
                       AuditId merge) { declaration::undo_repoint(database, merge.value()); }}};
}

}  // namespace ansinh::api
