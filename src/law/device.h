#pragma once

/// Medical devices of one use of a technique (04/2017/TT-BYT art.3–5, 24/2025/TT-BYT).

#include "law/benefit_level.h"

#include <vector>

namespace ansinh::law {

struct DeviceItem {
    Vnd price{};                 ///< purchase price of a unit
    std::optional<Vnd> ceiling;  ///< of the list
    int quantity = 1;
    std::optional<Rate> ratio;  ///< payment ratio of the list: then outside the cap
};

struct DeviceFacts {
    Date on{};
    Card card{};
    std::vector<DeviceItem> items{};
    bool five_years = false;
    Vnd copaid{};  ///< earlier in the year, at the base of the day
};

struct Device {
    Vnd counted{};  ///< devices under the cap, at the lower of price and ceiling
    Vnd capped{};
    Vnd fund{};
    Vnd patient{};  ///< all else of the devices' purchase price that counts
};

/// Refuses days for which the cap is not known.
Checked<Device> device(const DeviceFacts& facts, const Law& law, Trace& trace);

struct ReuseFacts {
    Date on{};
    Vnd price{};  ///< of a unit
    int uses = 1;
    int units = 1;  ///< how many units gave those uses last year
    Vnd cleaning{};
    std::optional<int> later_uses;  ///< of a later period, to see whether the price falls
    std::optional<int> later_units;
};

struct Reuse {
    Rate mean_uses{};
    Rate uses_counted{};
    Vnd price{};   ///< of one use
    Rate limit{};  ///< mean uses above it lower the price
    bool lower = false;
};

Checked<Reuse> device_reuse(const ReuseFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
