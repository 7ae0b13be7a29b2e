#pragma once

/// Whether an employer in difficulty may stop paying to the pension-and-survivors fund for a while
/// (58/2014/QH13 art.88, 115/2015/NĐ-CP art.16; 41/2024/QH15 art.37, 158/2025/NĐ-CP art.10). The
/// other funds go on. When it is paid back: late_charge.h.

#include "law/in_force.h"
#include "law/people.h"

#include <optional>
#include <span>

namespace ansinh::law {

enum class SuspensionReason : std::uint8_t { stop, disaster, covid };
std::span<const Choice> choices(SuspensionReason);
std::optional<SuspensionReason> suspension_reason_of(std::string_view key);

struct SuspensionFacts {
    Date filed_on{};
    SuspensionReason reason = SuspensionReason::stop;
    int months = 0;
    std::optional<Rate> worker_share{};  ///< insured workers who stop; in 2021 the fall in number
    std::optional<Rate> loss_share{};    ///< assets lost
    std::optional<std::int64_t> stop_days{};
};

/// What the law of the day of filing asks for, and may not be so: all of it at once. Refuses
/// law/missing, suspension/reason-unknown, suspension/no-month, suspension/too-long,
/// suspension/condition-missing, suspension/condition-not-met.
Checked<void> suspension(const SuspensionFacts& facts, const Law& law);

}  // namespace ansinh::law
