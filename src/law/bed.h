#pragma once

/// Beds: days, price and use (39/2018/TT-BYT art.6, 39/2024/TT-BYT).

#include "law/trace.h"

#include <optional>
#include <vector>

namespace ansinh::law {

/// A moment of a day in Vietnam.
struct Moment {
    Date day{};
    int minute = 0;  ///< since midnight

    auto operator<=>(const Moment&) const = default;
};

struct BedDaysFacts {
    Moment admitted{};
    Moment discharged{};
    bool severe = false;  ///< not improved, died, worsened and taken home, transferred
    std::optional<int> claimed;
};

struct BedDays {
    std::int64_t days = 0;
    std::int64_t excess = 0;  ///< of what is claimed
};

Checked<BedDays> bed_days(const BedDaysFacts& facts, const Law& law, Trace& trace);

/// A department where the patient lay that day.
struct BedOfDepartment {
    Vnd price{};
    std::optional<Vnd> medical_price;  ///< of its medical beds, for a late day after an operation
    int hours = 24;
};

struct BedPriceFacts {
    Date on{};
    std::vector<BedOfDepartment> departments{};
    int people = 1;  ///< in the bed
    bool stretcher = false;
    std::optional<int> day_after_operation;
};

struct BedPrice {
    Vnd price{};  ///< of the day
};

Checked<BedPrice> bed_price(const BedPriceFacts& facts, const Law& law, Trace& trace);

struct BedUseFacts {
    Date on{};
    int planned = 1;
    int used = 0;
};

struct BedUse {
    Rate use{};
    Rate rate{};  ///< of the bed price
};

Checked<BedUse> bed_use(const BedUseFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
