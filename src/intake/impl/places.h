#pragma once

/// Where the people, employers or facilities of a file are: it decides who else may look at it and
/// decide on it.

#include "access/actor.h"
#include "base/date.h"
#include "db/database.h"
#include "intake/file.h"
#include "intake/impl/examine.h"
#include "registry/areas.h"
#include "registry/territory.h"

#include <string_view>
#include <vector>

namespace ansinh::intake {

/// The communes that rows name, as they are called on that day or were before. Rows that name none
/// count for the sender: for their areas, or where their own employer or facility is. What cannot
/// be told is AreaId 0, which lies in the whole nation alone.
std::vector<AreaId> places_of(db::Database& database, const registry::Areas& areas,
                              const access::Actor& sender, const Examined& seen, Date on);

/// Whether a name or code is today that of this commune or of the one that all of it became, or was
/// that of this commune and is nobody's today: who is said to live there has not moved.
bool is_called(const registry::Areas& areas, AreaId commune, std::string_view name, Date today);

/// In place of those that were there.
void put_places(db::Database& database, FileId id, const std::vector<AreaId>& places);

/// Whether all of a file lies in the territory.
bool lies_in(db::Database& database, const registry::Areas& areas,
             const registry::Territory& territory, FileId id);

}  // namespace ansinh::intake
