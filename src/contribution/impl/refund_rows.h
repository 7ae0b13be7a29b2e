#pragma once

/// Refunds as they are stored.

#include "contribution/refunds.h"

#include <map>

namespace ansinh::contribution {

struct StoredRefund {
    Refund refund;
    std::optional<EmployerId> employer{};
    AreaId commune{};              ///< of the employer
    std::optional<AreaId> area{};  ///< of the account a receipt came in on
};

/// All of them, by number; or one.
std::map<std::int64_t, StoredRefund> stored_refunds(db::Database& database,
                                                    std::optional<std::int64_t> one = {});

/// Adds a step; its record is the one given.
void write_step(db::Database& database, std::int64_t refund, const RefundStep& step);
void write_refund(db::Database& database, const StoredRefund& stored);

}  // namespace ansinh::contribution
