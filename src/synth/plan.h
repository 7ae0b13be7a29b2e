#pragma once

/// A province before its people: how many live in each commune, of what age, and how many of them
/// take part in what on each day of the year. All of it adds up to the calibration.

#include "base/date.h"
#include "base/ids.h"
#include "base/sex.h"
#include "synth/calibration.h"
#include "synth/path.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::synth {

constexpr int ages = 100;  ///< 0 to 99

enum class CommuneKind : std::uint8_t { rural, ward, township };

/// What is known of a commune.
struct CommuneFacts {
    AreaId area;
    std::string code;
    std::string name;           ///< "Xã An Bình Tây"
    std::int64_t district = 0;  ///< its code
    std::string district_name;
    CommuneKind kind = CommuneKind::rural;
    std::int64_t population = 0;   ///< of any source, as a weight; 0: not known
    std::int64_t wage_region = 0;  ///< 1 to 4
    Date begins{};                 ///< nobody is registered there before
};

/// People of each sex and age.
using Cells = std::array<std::array<std::int64_t, ages>, 2>;

struct CommunePlan {
    CommuneFacts facts;
    std::int64_t people = 0;  ///< alive on the day
    std::int64_t dead = 0;    ///< died within the year before
    std::int64_t first = 0;   ///< people of the communes before, dead and alive
    std::int64_t payees = 0;  ///< pensions and monthly allowances
    Cells cells{};
    Cells before{};  ///< people of the communes before, for their numbers
    std::vector<PathPoint> path;
    std::int64_t first_job = 0;   ///< workers on the day of the communes before, insured…
    std::int64_t first_post = 0;  ///< …and the others
    bool hard = false;            ///< its minorities are insured by the State
};

struct Scale {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};

struct Plan {
    Calibration calibration;
    std::int64_t province = 0;  ///< 83
    std::string province_name;
    std::uint64_t seed = 0;
    std::vector<Date> days;  ///< of the path
    std::vector<CommunePlan> communes;
    Scale scale{};  ///< of the people that there are
};

/// The same for the same arguments. Communes come in the order of their codes.
Plan plan_of(const Calibration& calibration, const std::string& province_name,
             std::vector<CommuneFacts> communes, std::uint64_t seed, Scale scale);

}  // namespace ansinh::synth
