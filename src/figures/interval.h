#pragma once

/// How precisely a printed figure is known: "18.26 million" may be 18,255,000 to 18,265,000.

#include "base/decimal.h"
#include "figures/statement.h"

namespace ansinh::figures {

/// From low to high, both included.
struct Interval {
    Decimal low;
    Decimal high;

    bool contains(Decimal value) const { return low <= value && value <= high; }
    bool overlaps(const Interval& other) const { return low <= other.high && other.low <= high; }
    bool operator==(const Interval&) const = default;
};

/// A percentage as printed: half a unit of its last decimal either way.
Interval printed_percent(Decimal percent);

/// The statement's value, by the words it was printed with ("nearly 1.83 million"), else by its
/// trailing zeros; counts printed in full are exact. The statement has a value.
Interval printed_value(const Statement& statement);

/// The same for the statement's change. The statement has a change.
Interval printed_change(const Statement& statement);

Interval operator+(const Interval& a, const Interval& b);
Interval operator-(const Interval& a, const Interval& b);

/// Every a ÷ b × 10^shift with `scale` decimals, widened outwards. Both are above zero.
Interval quotient(const Interval& a, const Interval& b, int shift, int scale);

/// The whole that `part` is `percent` of: a plan, a population. Rounded inwards to whole units,
/// since only whole ones can have been meant; both are above zero.
Interval implied_whole(const Interval& part, Decimal percent);

}  // namespace ansinh::figures
