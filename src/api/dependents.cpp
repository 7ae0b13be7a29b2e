#include "api/dependents.h"

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

}  // namespace ansinh::api
