#pragma once

/// A health facility that has, or had, a contract for health insurance. Its five-digit code is its
/// key.

#include "base/date.h"
#include "base/ids.h"
#include "registry/employer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::registry {

/// The four levels of referral to 2024-12-31 (Circular 43/2013/TT-BYT).
enum class CareLevel : std::uint8_t { central, province, district, commune };
/// The three tiers from 2025-01-01 (15/2023/QH15 art. 104).
enum class CareTier : std::uint8_t { specialised, basic, initial };
enum class HospitalClass : std::uint8_t { special, i, ii, iii, iv };
enum class FacilityStatus : std::uint8_t { active, suspended, closed };

std::span<const Coded> care_levels();
std::span<const Coded> care_tiers();
std::span<const Coded> hospital_classes();
std::span<const Coded> facility_statuses();

const Coded& word(CareLevel level);
const Coded& word(CareTier tier);
const Coded& word(HospitalClass of);
const Coded& word(FacilityStatus status);
std::optional<CareLevel> care_level_of(std::string_view code);
std::optional<CareTier> care_tier_of(std::string_view code);
std::optional<HospitalClass> hospital_class_of(std::string_view code);
std::optional<FacilityStatus> facility_status_of(std::string_view code);

/// Texts are in NFC.
struct Facility {
    std::string name;
    std::optional<CareLevel> care_level{};
    std::optional<CareTier> care_tier{};
    std::optional<HospitalClass> hospital_class{};
    AreaId commune;
    std::string address{};
    std::optional<Date> contract_from{};
    std::optional<Date> contract_to{};  ///< the first day without a contract
    FacilityStatus status = FacilityStatus::active;

    bool operator==(const Facility&) const = default;
};

/// "01234"
std::string text(FacilityId id);

}  // namespace ansinh::registry
