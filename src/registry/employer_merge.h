#pragma once

/// Two records of one employer become one, or one employer takes another over; and back.

#include "access/actor.h"
#include "db/database.h"
#include "registry/employers.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::registry {

/// Something that names employers (employments, dues …): the composition root lists them. `repoint`
/// makes it name `to` in the place of `from`; `restore` takes back what the merge of that number
/// repointed. Both run inside the merge's transaction, which holds both employers.
struct EmployerDependent {
    std::string_view name;
    /// Tables that it writes and that others lock before they record their act: so does the merge.
    std::span<const std::string_view> locks{};
    std::function<void(db::Database&, EmployerId from, EmployerId to, AuditId merge)> repoint;
    std::function<void(db::Database&, AuditId merge)> restore;
};

struct EmployerMerge {
    std::string kept;  ///< unit codes
    std::string gone;
    AuditId seen_gone;           ///< the version of the one that goes
    std::optional<Date> from{};  ///< the day of the take-over; absent, it always was one employer
    std::string reason{};
};

/// The number of the merge. The one that goes stays readable and leads to the one that is kept; its
/// data are not mixed in. A take-over from a day moves nothing that hangs on it. Refuses
/// employer/unknown, employer/merged (either was merged before), employer/merge-with-itself,
/// record/changed-meanwhile, record/effective-too-early, record/effective-in-future,
/// record/reason-missing, access/forbidden.
Checked<AuditId> merge_employers(db::Database& database, const Areas& areas,
                                 const access::Actor& actor, const EmployerMerge& merge,
                                 std::span<const EmployerDependent> dependents,
                                 const std::string& at);

struct EmployerMergeUndo {
    AuditId merge;
    std::string reason{};
};

/// The one that went is as it was, and so is what depends on it. Refuses merge/unknown,
/// merge/undone, and what merge_employers() refuses.
Checked<void> undo_employer_merge(db::Database& database, const Areas& areas,
                                  const access::Actor& actor, const EmployerMergeUndo& undo,
                                  std::span<const EmployerDependent> dependents,
                                  const std::string& at);

}  // namespace ansinh::registry
