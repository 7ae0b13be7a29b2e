#pragma once

/// The social pension, and the monthly allowance from one's own contributions before its age
/// (41/2024/QH15 art.21–23, 176/2025/NĐ-CP art.2–3, 158/2025/NĐ-CP art.22–25).

#include "law/leave.h"
#include "law/people.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

enum class Household : std::uint8_t { other, poor, near_poor };
std::span<const Choice> choices(Household);

enum class NoSocialPension : std::uint8_t { too_young, has_pension, social_allowance_is_higher };
std::span<const Choice> choices(NoSocialPension);

struct SocialPensionFacts {
    Date on{};  ///< the day it is asked for
    Date born{};
    Household household = Household::other;
    Vnd pension{};           ///< or monthly allowance of social insurance
    Vnd social_allowance{};  ///< of social assistance: the higher stands
    Vnd province_adds{};     ///< decided by its council
};

struct SocialPension {
    bool entitled = false;
    std::optional<NoSocialPension> why_not{};
    std::optional<Date> of_age_on{};
    Vnd basic{};
    Vnd total{};
};

Checked<SocialPension> social_pension(const SocialPensionFacts& facts, const Law& law,
                                      Trace& trace);

enum class NoEarlyAllowance : std::uint8_t { not_retired, has_pension_right, of_age };
std::span<const Choice> choices(NoEarlyAllowance);

struct EarlyAllowanceFacts {
    Date on{};  ///< the day it is asked for
    Date born{};
    Sex sex = Sex::female;
    Household household = Household::other;
    Vnd average{};
    int months_paid = 0;
    bool tops_up = false;  ///< pays in what is missing until the age of the social pension
    int months_drawn = 0;  ///< before death
};

struct EarlyAllowance {
    bool entitled = false;
    std::optional<NoEarlyAllowance> why_not{};
    int months_by_formula = 0;
    int months_to_age = 0;
    int months = 0;  ///< that it is paid
    Vnd monthly{};
    std::optional<Vnd> top_up{};  ///< one payment that would carry it to the age
    Vnd on_death{};               ///< what relatives have for the months not drawn
};

Checked<EarlyAllowance> early_allowance(const EarlyAllowanceFacts& facts, const Law& law,
                                        Trace& trace);

}  // namespace ansinh::law
