#pragma once

/// Who qualifies for maternity, and on which average wage.

#include "law/maternity.h"

namespace ansinh::law {

/// What every maternity event reads of the law of its first day.
struct MaternityLaw {
    Known<Rate> rate{};
    Known<std::int64_t> average_months{};
    Known<std::int64_t> counts_from_day{};
    Known<std::int64_t> working_days{};
    Known<std::int64_t> calendar_days{};
};
Checked<MaternityLaw> maternity_law(InForce& in);

/// Months paid in [from, to].
int months_paid(const std::vector<PaidMonths>& paid, Month from, Month to);

/// The last month that counts before a child comes: its own where the day is late enough and the
/// month is paid (59/2015/TT-BLĐTBXH art.9.1).
Month last_month_before(const MaternityFacts& facts, Date comes, const MaternityLaw& law);

/// Finds the route by which the child that comes on a day qualifies, and tells it; none is a
/// refusal.
void qualify(const MaternityFacts& facts, Date comes, InForce& in, const MaternityLaw& law,
             Trace& trace, Maternity& answer);

/// The mean of the last months paid up to `last`, which need not be in a row.
Exact average_wage(const MaternityFacts& facts, Month last, const MaternityLaw& law, Trace& trace);

}  // namespace ansinh::law
