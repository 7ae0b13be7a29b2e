#pragma once

/// Files whose senders may send but not change what they are about: an officer who may, and in
/// whose areas all of a file lies, accepts it or returns it. What is accepted is worked on in the
/// officer's name.

#include "access/actor.h"
#include "base/result.h"
#include "db/database.h"
#include "intake/file.h"
#include "registry/areas.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::intake {

/// What turns the rows of a file into records needs: nothing for an envelope whose forms all wait
/// for their module.
std::vector<access::Permission> needed(const File& file);

/// The files that wait for this actor, the oldest first, after the file `after`.
std::vector<File> waiting_files(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, std::optional<FileId> after,
                                std::size_t limit);

/// From here on work() takes it. Refuses intake/unknown, intake/not-waiting, access/forbidden and
/// access/out-of-scope.
Checked<File> accept(db::Database& database, const registry::Areas& areas,
                     const access::Actor& actor, FileId id, const std::string& at);

struct Return {
    FileId id;
    std::string reason;  ///< for the sender to read: 3 to 300 letters
};

/// Nothing of it is taken. Refuses record/reason-missing too.
Checked<File> send_back(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, const Return& returned, const std::string& at);

/// The files that users sent and that have not come to their end: after a restart they go on.
std::vector<FileId> open_files(db::Database& database);

}  // namespace ansinh::intake
