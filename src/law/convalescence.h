#pragma once

/// Convalescence after an illness, a birth or a work accident (58/2014/QH13 art.29 and art.41,
/// 41/2024/QH15 art.46 and art.60, 84/2015/QH13 art.54, 59/2015/TT-BLĐTBXH art.7 and art.13).

#include "law/leave.h"
#include "law/people.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

enum class After : std::uint8_t { sickness, maternity, accident };
std::span<const Choice> choices(After);

enum class ConvalescenceCase : std::uint8_t { other, surgery, long_treatment, multiple_birth };
std::span<const Choice> choices(ConvalescenceCase);

enum class ConvalescenceRefusal : std::uint8_t {
    too_late,
    too_few_sick_days,
    returned_early,
    loss_too_small,
    days_used_up
};
std::span<const Choice> choices(ConvalescenceRefusal);

struct ConvalescenceFacts {
    After after = After::sickness;
    ConvalescenceCase the_case = ConvalescenceCase::other;
    int sick_days = 0;  ///< days of sickness benefit in the year
    int loss = 0;       ///< of working capacity, percent, after an accident
    bool returned_early = false;
    Date leave_to{};  ///< last day of the leave it follows
    Date from{};      ///< first day of convalescence: it picks law and level
    int days = 0;
    int days_taken = 0;  ///< in the year of the entitlement, or for that accident
};

struct Convalescence {
    bool entitled = false;
    std::optional<ConvalescenceRefusal> why_not{};
    int year = 0;  ///< to which the days belong
    int limit = 0;
    int days_paid = 0;
    Vnd a_day{};
    Vnd total{};
};

Checked<Convalescence> convalescence(const ConvalescenceFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
