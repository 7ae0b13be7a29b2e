#include "synth/facilities.h"

#include "base/check.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

constexpr std::int64_t of_a_province = 1000;
constexpr std::int64_t first_hospital = 10;
constexpr std::int64_t first_station = 100;

}  // namespace

FacilityId station_of(const Plan& plan, std::size_t commune)
{
    const auto number = first_station + static_cast<std::int64_t>(commune);
    check(number < of_a_province, "a province has few communes");
    return FacilityId{plan.province * of_a_province + number};
}

std::vector<Facility> facilities_of(const Plan& plan)
{
    std::vector<Facility> facilities = {
        {.id = FacilityId{plan.province * of_a_province + 1},
         .name = fmt::format("Bệnh viện Đa khoa {} (mô phỏng)", plan.province_name),
         .level = CareLevel::province}};
    std::map<std::int64_t, std::size_t> districts;  // the first commune of each
    for (std::size_t at = 0; at < plan.communes.size(); ++at)
        districts.try_emplace(plan.communes[at].facts.district, at);
    for (auto number = first_hospital; const auto& [district, commune] : districts)
        facilities.push_back({.id = FacilityId{plan.province * of_a_province + number++},
                              .name = fmt::format("Trung tâm Y tế {} (mô phỏng)",
                                                  plan.communes[commune].facts.district_name),
                              .level = CareLevel::district,
                              .commune = commune});
    for (std::size_t at = 0; at < plan.communes.size(); ++at)
        facilities.push_back(
            {.id = station_of(plan, at),
             .name = fmt::format("Trạm Y tế {} (mô phỏng)", plan.communes[at].facts.name),
             .level = CareLevel::commune,
             .commune = at});
    return facilities;
}

}  // namespace ansinh::synth
