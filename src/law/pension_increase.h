#pragma once

/// What became of a pension through the increases by decree: the percentage first, then the extra
/// for low pensions of before 1995 (42/2023/NĐ-CP art.2, 162/2026/NĐ-CP art.2,
/// 14/2026/TT-BNV art.3).

#include "law/trace.h"

namespace ansinh::law {

struct IncreaseFacts {
    Month started{};    ///< first month of the pension
    Vnd amount{};       ///< of the month below
    Month amount_in{};  ///< increases of later months are added
    Month until{};
};

struct Increase {
    Date in_force{};
    Rate rate{};
    bool is_floor = false;  ///< the extra for low pensions was added
    Exact exact{};
    Vnd amount{};  ///< what is paid from that day, and what the next increase rests on
};

struct IncreasedPension {
    Vnd amount{};
    Exact exact{};  ///< the last increase before it was rounded
    std::vector<Increase> steps{};
};

Checked<IncreasedPension> pension_increase(const IncreaseFacts& facts, const Law& law,
                                           Trace& trace);

}  // namespace ansinh::law
