#pragma once

/// Who may see a file, look at what was sent, and decide on it.

#include "access/actor.h"
#include "base/result.h"
#include "db/database.h"
#include "intake/file.h"
#include "registry/areas.h"

#include <span>
#include <string_view>

namespace ansinh::intake {

/// With what find_files() leaves out: problems and forms.
File whole(db::Database& database, File file);

bool may_all(const access::Actor& actor, std::span<const access::Permission> needed);

/// Whether the actor may change what the file is about, wherever that is.
bool may_decide(db::Database& database, const registry::Areas& areas, const access::Actor& actor,
                const File& file);

/// Refuses as rejects() does.
Result<File> looked_at(db::Database& database, const registry::Areas& areas,
                       const access::Actor& actor, const Look& look, std::string_view action);

}  // namespace ansinh::intake
