#pragma once

/// Sickness benefit of a worker: own illness, a disease of long treatment, the armed forces
/// (58/2014/QH13 art.24–28, 41/2024/QH15 art.42–45, 59/2015/TT-BLĐTBXH art.3–6).

#include "law/leave.h"
#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <vector>

namespace ansinh::law {

enum class SicknessKind : std::uint8_t { own, long_treatment, armed_forces };
std::span<const Choice> choices(SicknessKind);

enum class SicknessRefusal : std::uint8_t { days_used_up, part_days_only };
std::span<const Choice> choices(SicknessRefusal);

/// Hours away from work on a day that was worked in part.
struct PartDay {
    int hours_away = 0;
    int hours_of_day = 8;
};

struct SicknessFacts {
    SicknessKind kind = SicknessKind::own;
    Date from{};                ///< first day of the leave: it picks the law
    std::optional<Date> to{};   ///< last day
    std::optional<int> days{};  ///< or the working days of the leave, already counted
    WorkCalendar calendar{};
    std::vector<PartDay> part_days{};
    std::optional<Date> joined{};  ///< joined the insurance, or came back to work
    Vnd wage{};  ///< of the month before the leave, or of the first month where that is the same
    int months_paid = 0;  ///< of compulsory insurance
    Conditions conditions = Conditions::normal;
    bool hard_area = false;
    int days_taken = 0;  ///< days already paid in the year of `from`
};

/// A stretch at one rate: months and odd days, or working days.
struct SicknessPart {
    int months = 0;
    int days = 0;
    Rate rate{};
};

struct Sickness {
    bool entitled = false;
    std::optional<SicknessRefusal> why_not{};
    Vnd wage{};
    Rate rate{};
    std::optional<int> limit{};  ///< working days a year
    int days_off = 0;
    int days_paid = 0;
    bool half_day = false;                   ///< and half a day more
    int days_over = 0;                       ///< beyond the limit and not paid
    std::optional<SicknessPart> first{};     ///< of long treatment
    std::optional<SicknessPart> lower{};     ///< likewise
    std::optional<int> first_days_most{};    ///< calendar days, where the law sets them
    std::optional<int> lower_months_most{};  ///< likewise
    Vnd total{};
};

Checked<Sickness> sickness(const SicknessFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
