#pragma once

/// What employers' receipts settled, by the day on which the money came in.

#include "base/date.h"
#include "base/ids.h"
#include "base/month.h"
#include "base/result.h"
#include "base/vnd.h"
#include "db/database.h"
#include "law/law.h"

#include <optional>
#include <span>
#include <vector>

namespace ansinh::contribution {

struct Settled {
    EmployerId employer;
    Date on;      ///< the money came in
    Month month;  ///< of the dues
    Vnd dues{};
    Vnd charges{};                       ///< for paying late
    std::optional<Date> paid_back_by{};  ///< their last day, where they were suspended
    AuditId recorded{};                  ///< the receipt became the employer's

    bool operator==(const Settled&) const = default;
};

/// Of employers, a few hundred at once: by employer, the number of the receipt and the month; what
/// was suspended apart. Refuses law/missing.
Checked<std::vector<Settled>> settled(db::Database& database, const law::Law& law,
                                      std::span<const EmployerId> employers);

/// The last day, up to the one asked about, on which money came from each employer; by number.
struct LastReceipt {
    EmployerId employer;
    Date on;
};
std::vector<LastReceipt> last_receipts(db::Database& database, Date on);

/// The last day to pay the dues of a month. Refuses law/missing.
Checked<Date> last_day_to_pay(const law::Law& law, Month month, int cycle_months);

}  // namespace ansinh::contribution
