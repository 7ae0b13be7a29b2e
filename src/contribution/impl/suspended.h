#pragma once

/// Which dues employers need not pay yet, since they suspended the pension-and-survivors fund
/// (41/2024/QH15 art.37, before it 58/2014/QH13 art.88). The other funds go on.

#include "base/date.h"
#include "base/month.h"
#include "db/database.h"
#include "ledger/entry.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace ansinh::contribution {

/// Months in a row, both included.
struct SuspendedMonths {
    Month first;
    Month last;

    bool operator==(const SuspendedMonths&) const = default;
};

/// The suspensions as they hold today, read once for all employers: they are few.
class Suspended {
public:
    Suspended() = default;
    explicit Suspended(db::Database& database);

    bool has(std::int64_t employer) const { return months_.contains(employer); }
    /// The last month of the suspension that dues of the fund and month are part of.
    std::optional<Month> until(std::int64_t employer, ledger::Fund fund, Month month) const;
    /// Whether money of the day leaves them alone: the suspension has not ended.
    bool waits(std::int64_t employer, ledger::Fund fund, Month month, Date on) const;

private:
    std::map<std::int64_t, std::vector<SuspendedMonths>> months_;
};

}  // namespace ansinh::contribution
