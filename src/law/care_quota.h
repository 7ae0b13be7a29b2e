#pragma once

/// Quantities of care that are paid in full, and what is paid beyond (39/2018/TT-BYT art.5 and
/// art.7, 39/2024/TT-BYT).

#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <vector>

namespace ansinh::law {

struct ExaminationsFacts {
    Date on{};
    std::vector<Vnd> prices{};   ///< in the order they took place
    std::optional<Vnd> first;    ///< in place of prices: the first price
    std::optional<Vnd> claimed;  ///< and the total claimed
};

struct Examinations {
    std::vector<Vnd> paid{};  ///< by examination
    Vnd total{};              ///< at most the limit
    Vnd limit{};
    Vnd over{};  ///< claimed above the limit
};

Checked<Examinations> examinations(const ExaminationsFacts& facts, const Law& law, Trace& trace);

enum class ImagingMachine : std::uint8_t { ultrasound, xray, ct, mri };
std::span<const Choice> choices(ImagingMachine);

struct ImagingFacts {
    Date on{};
    ImagingMachine machine = ImagingMachine::xray;
    int machines = 1;
    int hours = 8;  ///< of work a day
    int days = 1;   ///< of work in the quarter
    int claimed = 0;
};

struct ImagingQuota {
    std::int64_t most = 0;  ///< paid in full
    std::int64_t excess = 0;
    Rate excess_rate{};  ///< of the price, for the excess
};

/// Between the fund and the facility only: never in the patient's co-payment.
Checked<ImagingQuota> imaging_quota(const ImagingFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
