#pragma once

/// Voluntary social insurance: what one payment costs in each mode, what the State and the
/// province add, and what is refunded (58/2014/QH13 art.87, 41/2024/QH15 art.31 and 36,
/// 159/2025/NĐ-CP art.5–8).

#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <string_view>

namespace ansinh::law {

enum class VoluntaryMode : std::uint8_t {
    monthly,
    every_3_months,
    every_6_months,
    every_12_months,
    years_ahead,
    missing_months
};
std::span<const Choice> choices(VoluntaryMode);

struct VoluntaryFacts {
    Month from{};  ///< the first month that is paid for
    VoluntaryMode mode = VoluntaryMode::monthly;
    Vnd income{};
    int years = 0;                  ///< of years_ahead
    int months = 0;                 ///< of missing_months
    std::optional<Date> paid_on{};  ///< without it the first day of `from`
    bool poor = false;
    bool near_poor = false;
    bool ethnic_minority = false;
    bool island = false;
    int months_supported = 0;            ///< months that the State has supported before
    Rate province_rate{};                ///< what the province adds, on the same base as the State
    std::optional<int> unused_months{};  ///< of a payment that is refunded in part
};

struct Voluntary {
    int months = 0;
    Vnd monthly{};  ///< of one month, before any discount
    Vnd due{};      ///< before support
    int months_supported = 0;
    std::string_view support_group{};  ///< of the law's table; empty where nothing is added
    Vnd support{};
    Vnd province_support{};
    Vnd payable{};
    Date deadline{};
    bool on_time = true;
    std::optional<Vnd> refund{};
};

/// The incomes that may be chosen on a day of payment.
struct VoluntaryRange {
    Vnd floor{};
    Vnd cap{};

    bool operator==(const VoluntaryRange&) const = default;
};
Checked<VoluntaryRange> voluntary_incomes(const Law& law, Date day);

/// The way of paying for so many months ahead at once; nothing where the law has none.
std::optional<VoluntaryMode> voluntary_mode(const Law& law, Date day, int months);

/// The last day to pay for months from `from` on, by the law of a day of payment; that day itself
/// in the modes that are paid on registration (41/2024/QH15 art.36.3).
Date voluntary_deadline(const Law& law, Date day, VoluntaryMode mode, Month from);

/// Refuses an income, years or months outside the limits of the law, and years without a
/// published rate in the modes that need one.
Checked<Voluntary> voluntary(const VoluntaryFacts& facts, const Law& law, Trace& trace);

/// What the State adds to months that are paid at once.
struct VoluntarySupport {
    std::string_view group{};  ///< of the law's table; empty where nothing is added
    int months = 0;            ///< the first ones; the rest are past the limit
    int most = 0;              ///< of one person, in all; zero where the State supports nobody

    bool operator==(const VoluntarySupport&) const = default;
};
/// To so many months from the first one on, whatever is paid for them.
VoluntarySupport voluntary_support(const VoluntaryFacts& facts, int months, const Law& law);

/// Whether the State supports anybody in that month.
bool supports_voluntary(const Law& law, Month month);

}  // namespace ansinh::law
