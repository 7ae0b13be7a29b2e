#pragma once

/// Premiums of those that no employer insures: health insurance by group and payer, and voluntary
/// social insurance, counted by commune.

#include "contribution/impl/books.h"
#include "coverage/participants.h"
#include "registry/territory.h"

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

/// People whose premium cannot be known, with the code of why: "premium/income-not-on-file" (it
/// rests on a pension or benefit), "premium/no-household" (it rests on the order in one),
/// "premium/unknown-group", or what the law's formula refuses.
struct OpenPremium {
    AreaId commune;
    std::string group;
    std::string code;
    std::int64_t people = 0;

    bool operator==(const OpenPremium&) const = default;
};

struct Premiums {
    std::vector<PremiumRow> rows;
    std::vector<OpenPremium> open;
};

/// Health insurance of everybody who pays or is paid for by group; not of those whom their work
/// insures, nor of households.
Premiums premiums(const std::vector<coverage::Participants>& participants, const law::Law& law,
                  Month month);

/// Of households, by the order of their members in the register: the first pays the whole, each
/// further one less. Of those in no household the order is not known.
Premiums household_premiums(db::Database& database, const law::Law& law, Month month);

/// Of everybody: the two above, and voluntary insurance.
Premiums all_premiums(db::Database& database, const law::Law& law, Month month);

/// The premiums of a month, posted by difference, and the books with them, in one transaction: once
/// for each run, however often it is asked.
db::Worked post_premiums(db::Database& database, const law::Law& law,
                         const registry::Territory& within, const Booking& run);

/// People of the area whose premium of the month could not be known.
std::int64_t open_premiums(db::Database& database, const registry::Territory& within, Month month);

}  // namespace ansinh::contribution
