#pragma once

/// What a closed figure was on earlier days, and by how much it differs: computed here alone, for
/// the report and for the facts alike.

#include "closing/store.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ansinh::closing {

enum class ChangeBase : std::uint8_t { same_period_last_year, previous_month, previous_year };
std::string_view code(ChangeBase base);  ///< "previous_month"

struct EarlierDay {
    ChangeBase base = ChangeBase::same_period_last_year;
    Date on;
};

/// The same day a year ago, the end of last month, the end of last year where that is another day.
std::vector<EarlierDay> earlier_days(Date as_of);

struct Change {
    ChangeBase base = ChangeBase::same_period_last_year;
    Date on;
    Decimal before;
    Decimal by;                        ///< of a share in points
    std::optional<Decimal> percent{};  ///< of what was before, two decimals; never of a share

    bool operator==(const Change&) const = default;
};

/// The facts of the earlier days, on the map of the question's area.
class EarlierFacts {
public:
    EarlierFacts(db::Database& database, const registry::Areas& areas,
                 const FactQuestion& question);

    /// On the days that were closed and had the indicator anywhere: what an area then lacks is
    /// nought. What accumulates since January is compared with the same
    /// period alone, and with months of the same year.
    std::vector<Change> changes(const FactKey& key, const Amount& now, bool accumulates) const;

private:
    struct OfDay {
        EarlierDay day;
        Facts facts;
        Facts nation;  ///< its wholes: none of a day that was not closed
    };
    Date as_of_;
    std::vector<OfDay> days_;
};

}  // namespace ansinh::closing
