#pragma once

/// Premiums of those that no employer insures: health insurance by group and payer, and voluntary
/// social insurance, counted by commune.

#include "contribution/impl/books.h"
#include "coverage/participants.h"
#include "registry/territory.h"

#include <string>
#include <vector>

namespace ansinh::contribution {

/// What a group of a commune is due from one payer for the month.
struct PremiumRow {
    AreaId commune;
    coverage::Scheme scheme = coverage::Scheme::health;
    std::string group;
    ledger::PayerKind payer = ledger::PayerKind::commune;
    std::int64_t people = 0;
    Vnd amount;

    bool operator==(const PremiumRow&) const = default;
};

/// Groups whose premium rests on an income, or on the order in a household, have none here.
std::vector<PremiumRow> premiums(const std::vector<coverage::Participants>& participants,
                                 coverage::Scheme scheme, const law::Law& law, Month month);

/// The premiums of a month, posted by difference, and the books with them.
db::Worked post_premiums(db::Database& database, const law::Law& law,
                         const registry::Territory& within, const Booking& booking);

}  // namespace ansinh::contribution
