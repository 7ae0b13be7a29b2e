#pragma once

/// Acts of money as balanced entries.

#include "coverage/enrolment.h"
#include "coverage/sponsor.h"
#include "ledger/ledger.h"

#include <cstdint>
#include <vector>

namespace ansinh::coverage {

/// Number of an entry of a fund of sponsors as an origin: the fund's, then so many entries.
inline constexpr std::int64_t entries_of_a_fund_max = 1'000'000;
std::int64_t gift_number(std::int64_t fund, std::int64_t entry);
ledger::Fund fund_of_kind(std::string_view kind);  ///< of an enrolment: "household", "voluntary"

/// A participant paid the collector: the collector's cash, and what the commune's participants owe.
std::vector<ledger::Entry> entries_of(const Enrolment& paid, std::int64_t collector, Month period,
                                      AuditId recorded);

/// A donor paid in, or the fund paid a premium of a person of the commune.
std::vector<ledger::Entry> entries_of(std::int64_t fund, const SponsorEntry& entry, AreaId commune,
                                      Month period, AuditId recorded);

/// Inside an open transaction, in the period that is open. Never refused: open_period() is asked.
void book(db::Database& database, const Enrolment& paid, AuditId recorded);
void book(db::Database& database, std::int64_t fund, const SponsorEntry& entry, AreaId commune,
          AuditId recorded);

}  // namespace ansinh::coverage
