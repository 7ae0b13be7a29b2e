#pragma once

/// Numbers of people that no two people of a nation share.

#include "base/citizen_id.h"
#include "base/person_id.h"
#include "synth/plan.h"

#include <cstdint>

namespace ansinh::synth {

/// Grows with `rank`, the place of a person among those of the province, with gaps as in a register
/// that was kept for years.
PersonId person_id_of(const Plan& plan, std::int64_t rank);

struct Birth {
    int year;
    Sex sex;
    int age;
    /// Among the people of the province of that sex and age, or among all its dead.
    std::int64_t rank;
    bool dead;
};

/// One in so many was born in another province (Shape::born_elsewhere_in).
CitizenId citizen_id_of(const Plan& plan, const Birth& birth);

}  // namespace ansinh::synth
