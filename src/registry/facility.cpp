#include "registry/facility.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

template <class Enum>
std::optional<Enum> value_of(std::span<const Coded> list, std::string_view code)
{
    const auto found = std::ranges::find(list, code, &Coded::code);
    if (found == list.end()) return {};
    return static_cast<Enum>(found - list.begin());
}

}  // namespace

std::span<const Coded> care_levels()
{
    static const std::array<Coded, 4> all = {{
        {"central", {"Tuyến trung ương", "Central level"}},
        {"province", {"Tuyến tỉnh", "Provincial level"}},
        {"district", {"Tuyến huyện", "District level"}},
        {"commune", {"Tuyến xã", "Commune level"}},
    }};
    return all;
}

std::span<const Coded> care_tiers()
{
    static const std::array<Coded, 3> all = {{
        {"specialised", {"Cấp chuyên sâu", "Specialised tier"}},
        {"basic", {"Cấp cơ bản", "Basic tier"}},
        {"initial", {"Cấp ban đầu", "Initial tier"}},
    }};
    return all;
}

std::span<const Coded> hospital_classes()
{
    static const std::array<Coded, 5> all = {{
        {"special", {"Hạng đặc biệt", "Special class"}},
        {"I", {"Hạng I", "Class I"}},
        {"II", {"Hạng II", "Class II"}},
        {"III", {"Hạng III", "Class III"}},
        {"IV", {"Hạng IV", "Class IV"}},
    }};
    return all;
}

std::span<const Coded> facility_statuses()
{
    static const std::array<Coded, 3> all = {{
        {"active", {"Đang hoạt động", "Active"}},
        {"suspended", {"Tạm ngừng hoạt động", "Suspended"}},
        {"closed", {"Đã chấm dứt hoạt động", "Closed"}},
    }};
    return all;
}

const Coded& word(CareLevel level) { return care_levels()[static_cast<std::size_t>(level)]; }
const Coded& word(CareTier tier) { return care_tiers()[static_cast<std::size_t>(tier)]; }
const Coded& word(HospitalClass of) { return hospital_classes()[static_cast<std::size_t>(of)]; }
const Coded& word(FacilityStatus status)
{
    return facility_statuses()[static_cast<std::size_t>(status)];
}

std::optional<CareLevel> care_level_of(std::string_view code)
{
    return value_of<CareLevel>(care_levels(), code);
}
std::optional<CareTier> care_tier_of(std::string_view code)
{
    return value_of<CareTier>(care_tiers(), code);
}
std::optional<HospitalClass> hospital_class_of(std::string_view code)
{
    return value_of<HospitalClass>(hospital_classes(), code);
}
std::optional<FacilityStatus> facility_status_of(std::string_view code)
{
    return value_of<FacilityStatus>(facility_statuses(), code);
}

std::string text(FacilityId id) { return fmt::format("{:05}", id.value()); }

}  // namespace ansinh::registry
