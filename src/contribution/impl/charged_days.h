#pragma once

/// What late charges of an employer rest on, beside its entries: the days on which money settled
/// what it owed; and what cannot be charged.

#include "contribution/impl/late.h"
#include "contribution/uncharged.h"
#include "db/database.h"

#include <map>
#include <optional>
#include <tuple>

namespace ansinh::contribution {

/// Of a range of employers, both included. What the bank took back never settled anything: it
/// counts from the day of the receipt it was.
ReceiptDays receipt_days(db::Database& database, std::int64_t first, std::int64_t last);

/// What the law's formula has no rate for; none where it can compute all of it.
std::optional<Uncharged> uncharged(const law::LateChargeFacts& facts, const law::Law& law);

/// The same of what is owed since a month, asked of the law once.
class UnchargedSince {
public:
    UnchargedSince(const law::Law& law, Date on) : law_{law}, on_{on} {}

    const std::optional<Uncharged>& of(Month oldest, int cycle_months,
                                       std::optional<Month> suspended_until = {});

private:
    const law::Law& law_;
    Date on_;
    std::map<std::tuple<Month, int, std::optional<Month>>, std::optional<Uncharged>> known_;
};

}  // namespace ansinh::contribution
