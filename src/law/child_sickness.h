#pragma once

/// Benefit of parents who stay with a sick child (58/2014/QH13 art.27–28, 41/2024/QH15 art.44–45,
/// 59/2015/TT-BLĐTBXH art.5).

#include "law/leave.h"
#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <vector>

namespace ansinh::law {

enum class Carer : std::uint8_t { mother, father };
std::span<const Choice> choices(Carer);

struct SickChild {
    Date born{};
    DaySpan sick{};
    int days_taken_by_mother = 0;  ///< in the year of the first sick day, for this child
    int days_taken_by_father = 0;
};

/// A parent who stays at home.
struct CarerFacts {
    Carer carer = Carer::mother;
    Vnd wage{};                     ///< as for an illness of one's own
    std::vector<DaySpan> leaves{};  ///< none: every day that a child is sick
};

struct ChildSicknessFacts {
    std::vector<SickChild> children{};
    std::vector<CarerFacts> carers{};
    WorkCalendar calendar{};
};

struct CarerPaid {
    Carer carer = Carer::mother;
    int days_off = 0;
    int days_paid = 0;
    Vnd amount{};
};

struct ChildSickness {
    bool entitled = false;
    std::vector<int> limits{};  ///< of each child, working days a year
    std::vector<CarerPaid> carers{};
    Vnd total{};
};

/// A day with two sick children counts once, for the first of them with days left.
Checked<ChildSickness> child_sickness(const ChildSicknessFacts& facts, const Law& law,
                                      Trace& trace);

}  // namespace ansinh::law
