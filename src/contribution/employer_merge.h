#pragma once

/// Two records turned out to be one employer: its dues, receipts and credits move to the one that
/// is kept, as entries of the open period; and back. A refund that waits finds no credit any more,
/// and is asked for anew.

#include "base/ids.h"
#include "db/database.h"

namespace ansinh::contribution {

/// Inside an open transaction. Where both records had the same person in one month the dues of both
/// stand at the one that is kept, until the next run of the month takes back what is too much.
void repoint(db::Database& database, AuditId merge, EmployerId gone, EmployerId kept);
/// Takes back what that merge moved; what came in since stays.
void undo_repoint(db::Database& database, AuditId merge);

}  // namespace ansinh::contribution
