#pragma once

/// Working on a file that came in: rows become records in slices, each one transaction with its
/// outcomes, so that whatever stops it, it goes on where the last slice ended.

#include "access/actor.h"
#include "db/database.h"
#include "intake/envelope.h"
#include "intake/file.h"
#include "registry/areas.h"
#include "registry/ethnicity.h"

#include <functional>
#include <optional>
#include <string>

namespace ansinh::intake {

/// Takes a form that this module knows nothing of, inside the transaction of its envelope, in the
/// name of the actor. Nothing: it waits for its module.
using FormTaker = std::function<std::optional<RowOutcome>(
    db::Database&, const access::Actor&, const Envelope&, const Form&, const std::string& at)>;

struct Working {
    const registry::Areas& areas;
    std::function<std::string()> now;  ///< moment(), asked once a slice
    /// Told after each slice how far it is; false stops there.
    std::function<bool(const File&)> go_on = {};
    /// Asked once a slice: the actor as they are now. Whoever may no longer do it leaves the file
    /// waiting for an officer. Absent, the rights are those of the start.
    std::function<access::Actor(db::Database&, const access::Actor&)> rights = {};
    registry::Ethnicities ethnicities = {};  ///< whose names a file may write
    FormTaker other_forms = {};              ///< of a module above; absent, they wait
};

/// Goes on with a file to its end, in the name of `actor`: rows outside their areas are refused. A
/// file that is done, has failed or waits is answered as it is; one that another process works on
/// is left to it. Refuses access/forbidden and intake/unknown.
Checked<File> work(db::Database& database, const access::Actor& actor, FileId id,
                   const Working& working);

}  // namespace ansinh::intake
