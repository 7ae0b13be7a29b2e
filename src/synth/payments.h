#pragma once

/// What employers pay of their dues: most on time, some a month late, a few stop. As the bank's
/// statement of a month, for receipts to be read from.

#include "base/date.h"
#include "base/ids.h"
#include "base/vnd.h"

#include <cstdint>
#include <span>
#include <string>

namespace ansinh::synth {

/// An employer's dues of one month.
struct MonthDue {
    EmployerId employer;
    std::string unit_code;
    Vnd due;
};

/// How an employer pays throughout a year.
struct Payer {
    int stops = 0;  ///< the month from which nothing is paid; 0: never stops
    bool late = false;

    bool operator==(const Payer&) const = default;
};

/// The same for the same seed, employer and year. Five in a hundred stop in some month of the year,
/// so that at its end some 2.7 % of the year's dues are open; seven in a hundred pay in the month
/// after.
Payer payer_of(std::uint64_t seed, EmployerId employer, int year);

/// The receipts for the dues of one month as a bank statement, CSV: on time in that month, late in
/// the one after. Columns: date, amount, reference, unit_code, transaction.
std::string bank_statement(std::uint64_t seed, Date month, std::span<const MonthDue> dues);

}  // namespace ansinh::synth
