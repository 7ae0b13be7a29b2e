#pragma once

/// The counts of one or several days, made in one pass over the spells of everybody.

#include "closing/close.h"
#include "closing/impl/units.h"
#include "db/one_moment.h"
#include "figures/catalogue.h"
#include "figures/statement.h"
#include "registry/areas.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ansinh::closing {

/// What one day gave.
struct Counted {
    Facts facts;
    std::shared_ptr<const Units> units;  ///< the employers of the register on the day
    boost::unordered_flat_map<std::int64_t, std::int64_t> workers{};  ///< of an employer
    std::optional<AuditId> stood{};  ///< the close of the day that stood when it was counted
};

/// Participants of each scheme and employers, of every commune that has any and every area above
/// it, as a whole and by breakdown; one a day, in the order of the days. A person
/// counts once a scheme and day, by the spell that began first, where that spell says; a worker
/// counts with the industry and size of the employer that came first. Sex and birth are those the
/// register holds now, industry and place of employers those of the day. Every reader of the moment
/// counts people of its own.
std::vector<Counted> counts(db::OneMoment& moment, const registry::Areas& areas,
                            std::span<const Date> days, const Progress& progress = {});

/// The shares of the catalogue whose numerator was counted and whose denominator is on file for the
/// area on that day.
void add_rates(Facts& facts, const figures::Catalogue& catalogue,
               const std::vector<figures::Denominator>& denominators, Date on);

}  // namespace ansinh::closing
