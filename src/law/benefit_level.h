#pragma once

/// What a health insurance card entitles to (25/2008/QH12 art.22, 146/2018/NĐ-CP art.14,
/// 51/2024/QH15).

#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <string>

namespace ansinh::law {

enum class Care : std::uint8_t { outpatient, inpatient };
std::span<const Choice> choices(Care);

enum class HospitalLevel : std::uint8_t { district, province, central };
std::span<const Choice> choices(HospitalLevel);

/// The benefit digit of the card, or the object code that decides it.
struct Card {
    std::optional<int> digit;
    std::optional<std::string> code;
};

struct BenefitLevel {
    Known<Rate> rate{};
    Known<bool> ratio_limits{};   ///< limits on drugs and devices apply
    Known<bool> outside_scope{};  ///< costs out of scope are paid too
};

/// The level on the day of `in`; problems stay there.
BenefitLevel benefit_level(InForce& in, const Card& card, Trace& trace);

}  // namespace ansinh::law
