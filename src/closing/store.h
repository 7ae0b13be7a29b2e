#pragma once

/// The closes and their facts, as they hold now or as an earlier close said.

#include "closing/fact.h"
#include "db/database.h"
#include "registry/areas.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::closing {

struct Close {
    AuditId id;
    Date as_of;
    int version = 0;
    std::string closed_at;
    std::int64_t facts = 0;    ///< that held then
    std::int64_t written = 0;  ///< that the version before said otherwise

    bool operator==(const Close&) const = default;
};

/// Newest day first, then newest version.
std::vector<Close> closes(db::Database& database);
std::optional<Close> last_close(db::Database& database, Date as_of);

/// All facts of a day.
Facts facts_of_day(db::Database& database, Date as_of);

/// The wholes, no slices, of some areas on a day.
Facts wholes(db::Database& database, Date as_of, const std::vector<AreaId>& areas);

/// Those of one area on one day; of one indicator where it is given. `known` asks what that close
/// and the ones before it said.
struct FactQuestion {
    AreaId area;
    Date as_of;
    std::optional<std::string> indicator{};
    std::optional<AuditId> known{};
};
Facts facts(db::Database& database, const FactQuestion& question);

/// The same for an area that began after the day: its counts are those of the areas it was made
/// from, added up. Shares are not added, and slices are.
struct MappedFacts {
    Facts facts;
    std::vector<AreaId> from{};  ///< empty: the area itself was counted
    bool whole = true;           ///< false: one of them went to several areas, so it is too much
};
MappedFacts facts_on_map(db::Database& database, const registry::Areas& areas,
                         const FactQuestion& question);

/// Every day on which the area has a fact of the indicator as a whole, in order.
std::vector<std::pair<Date, Amount>> days_of(db::Database& database, AreaId area,
                                             const std::string& indicator);

}  // namespace ansinh::closing
