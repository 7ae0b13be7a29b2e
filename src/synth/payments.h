#pragma once

/// What employers pay of their dues: most on time, some a month late, a few stop. As the bank's
/// statement of a month, for receipts to be read from.

#include "base/date.h"
#include "base/ids.h"
#include "base/month.h"
#include "base/vnd.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

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

/// Who pays for people whom no employer insures: the State by quarters, the others month by month.
enum class PremiumPays : std::uint8_t { monthly, quarterly };

/// What one payer owes of one month for a group or a commune.
struct PremiumShare {
    PremiumPays pays = PremiumPays::monthly;
    std::string payer_code;  ///< as statements name it
    std::string what;        ///< for whom, in the payer's words
    Vnd due;
};

/// The months that are paid for at the end of `month`; none where its quarter is not over. The
/// State finishes a year before 15 December, hence with November (25/2008/QH12 art.15,
/// 146/2018/NĐ-CP art.9).
std::vector<Month> paid_with(PremiumPays pays, Month month);

/// Their payments as a bank statement, CSV, each share a line: collectors pay in within the month,
/// the State in the first days after it. `shares` are those of paid_with(), each sum once.
std::string premium_statement(std::uint64_t seed, Month month,
                              std::span<const PremiumShare> shares);

}  // namespace ansinh::synth
