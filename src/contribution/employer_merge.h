#pragma once

/// Two records turned out to be one employer: its dues, receipts and credits move to the one that
/// is kept, as entries of the open period; and back. A refund that waits finds no credit any more,
/// and is asked for anew.

#include "base/ids.h"
#include "db/database.h"

#include <array>
#include <string_view>

namespace ansinh::contribution {

/// What the transaction of a merge locks before it records it: receipts, refunds and charges lock
/// the first, dues the second.
inline constexpr std::array<std::string_view, 2> merge_locks = {"contribution_receipt", "db_run"};

/// Inside an open transaction that holds both employers. Where both records had the same person in
/// one month the dues of both stand at the one that is kept, until the next run of the month takes
/// back what is too much.
void repoint(db::Database& database, AuditId merge, EmployerId gone, EmployerId kept);
/// Takes back what that merge moved; what came in since stays.
void undo_repoint(db::Database& database, AuditId merge);

}  // namespace ansinh::contribution
