#pragma once

/// Money for those whom no employer insures: what the budget, funds and sponsors transfer for them,
/// and what collectors pay in of participants. Read from bank statements, and divided between the
/// communes whose people it is for.

#include "contribution/receipts.h"
#include "coverage/spells.h"
#include "ledger/entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

/// What a group of a commune is due from one payer for a month.
struct PremiumDue {
    AreaId commune;
    coverage::Scheme scheme = coverage::Scheme::health;
    std::string group;
    ledger::PayerKind payer = ledger::PayerKind::commune;
    std::int64_t people = 0;
    Vnd amount;

    bool operator==(const PremiumDue&) const = default;
};
/// What stands, by commune, scheme, group and payer.
std::vector<PremiumDue> premium_dues(db::Database& database, Month month);

/// How a line of a statement names who pays for the people of an area: NS (the budget), QUY (a fund
/// of insurance), TT (a sponsor) or TG (participants themselves, through their collectors), then
/// the code of the province, district or commune: "NS-83". Nothing for an employer.
std::string premium_payer_code(ledger::PayerKind kind, std::string_view area_code);

struct ImportedPremiums {
    std::int64_t statement = 0;
    bool known = false;  ///< the same file was imported before: what was refused is tried again
    std::int64_t booked = 0;
    std::int64_t repeated = 0;  ///< lines that are on file already (impl/receipt_keys.h)
    std::int64_t reversed = 0;  ///< receipts that the bank took back
    Vnd received;
    Vnd taken_back;
    Problems refused{};  ///< by line; the others go on
};

/// Each line settles what its payer owes for the people of its area, the oldest month first. Takes
/// the columns of import_statement(), the payer's code in that of the unit, or as the one such code
/// among the words. What the bank took back is owed again. Refuses what that refuses, and of a line
/// receipt/payer-unknown, access/out-of-scope, receipt/above-owed, receipt/on-file (it came in by
/// import_statement()), receipt/collector-holds-cash (what participants paid to collectors comes in
/// with them: match_to_collector()), receipt/came-back (what had gone out),
/// receipt/premium-taken-back (a reversal that is of no one known receipt). A line that was refused
/// is tried again when the file comes again.
Checked<ImportedPremiums> import_premiums(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const StatementFile& file,
                                          const std::string& at);

}  // namespace ansinh::contribution
