#pragma once

/// The close of a day: counts become facts that stay. Closing again writes what the records changed
/// since, as the next version, and nothing where they did not.

#include "access/actor.h"
#include "base/result.h"
#include "closing/fact.h"
#include "db/one_moment.h"
#include "figures/catalogue.h"
#include "law/law.h"
#include "registry/areas.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::closing {

/// Called after every block: people counted so far.
using Progress = std::function<void(std::int64_t people)>;

void migrate(db::Database& database);
bool is_current(db::Database& database);

/// "2023-11" is its last day. Refuses closing/bad-month.
Result<Date> month_end(std::string_view month);

/// A whole that a later close says otherwise; one of the two is absent where it appeared or went.
struct Restated {
    FactKey key;
    std::optional<Amount> before{};
    std::optional<Amount> after{};
};

struct Closed {
    Date as_of;
    AuditId close;  ///< the one that holds now
    int version = 0;
    bool is_new = false;    ///< false: the records said nothing new, and nothing was written
    std::size_t facts = 0;  ///< that hold
    std::size_t written = 0;
    std::vector<Restated>
        restated{};  ///< wholes (no slices) that the version before said otherwise
};

struct CloseRequest {
    std::vector<Date> days;
    Date today;      ///< no day after it is closed
    std::string at;  ///< moment()
    Progress progress{};
    db::Another another{};    ///< where given, so many count over connections of their own
    std::size_t readers = 2;  ///< each holds the sums of all communes for every day
};

/// What counts are made into facts with.
struct Rules {
    const registry::Areas& areas;
    const figures::Catalogue& catalogue;
    const law::Law& law;  ///< which dues are late
};

/// Counts all days in one pass, then writes each in a transaction of its own: cut off half-way, the
/// days written stay and the same command does the rest. Needs figures_change and the whole nation
/// as scope. Refuses access/forbidden, access/out-of-scope, closing/day-not-over, law/missing, and
/// closing/closed-meanwhile of a day that somebody closed since it was counted.
Checked<std::vector<Closed>> close(db::Database& database, const Rules& rules,
                                   const access::Actor& actor, const CloseRequest& request);

}  // namespace ansinh::closing
