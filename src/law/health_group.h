#pragma once

/// Who takes part in health insurance (25/2008/QH12 art.12, 146/2018/NĐ-CP art.1–6, 51/2024/QH15).

#include "law/people.h"

#include <optional>

namespace ansinh::law {

/// The keys of `health_group` in the law files.
enum class HealthGroup : std::uint8_t {
    employee,
    commune_part_time,
    business_owner,
    pensioner,
    work_injury_allowance,
    rubber_worker,
    long_sick_leave,
    retired_commune_cadre_si,
    maternity_leave,
    unemployed,
    armed_forces_wage,
    retired_commune_cadre_state,
    stopped_loss_of_capacity,
    merit_person,
    veteran,
    resistance,
    deputy,
    child_under_6,
    social_protection,
    poor,
    minority_hard_area,
    especially_hard_area,
    island,
    martyr_relative,
    merit_relative,
    armed_forces_relative,
    organ_donor,
    scholarship_student,
    merit_carer,
    artisan,
    elderly_survivor,
    safety_zone,
    social_pensioner,
    near_poor_left_poverty,
    near_poor_poor_district,
    near_poor,
    multidimensional_poor,
    minority_left_hard_area,
    student,
    average_living_farmer,
    village_staff,
    household,
    defence_worker_relative
};
std::span<const Choice> choices(HealthGroup);

/// The group that a key of the law files names.
std::optional<HealthGroup> health_group(std::string_view key);

}  // namespace ansinh::law
