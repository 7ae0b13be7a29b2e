#include "law/health_group.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(HealthGroup)
{
    static constexpr std::array<Choice, 43> all = {
        {{"employee",
          {"Người lao động, cán bộ, công chức, viên chức",
           "Employees, civil servants, public employees"}},
         {"commune_part_time",
          {"Người hoạt động không chuyên trách ở xã", "Part-time staff of communes"}},
         {"business_owner",
          {"Chủ hộ kinh doanh tham gia BHXH bắt buộc",
           "Owners of household businesses in compulsory SI"}},
         {"pensioner",
          {"Người hưởng lương hưu, trợ cấp mất sức lao động",
           "Pensioners, loss-of-capacity allowance"}},
         {"work_injury_allowance",
          {"Người hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp hằng tháng",
           "Monthly occupational accident or disease allowance"}},
         {"rubber_worker",
          {"Công nhân cao su hưởng trợ cấp hằng tháng", "Rubber workers on a monthly allowance"}},
         {"long_sick_leave",
          {"Người nghỉ việc do bệnh cần chữa trị dài ngày", "Sick leave for a long-term disease"}},
         {"retired_commune_cadre_si",
          {"Cán bộ xã nghỉ việc hưởng trợ cấp BHXH", "Retired commune cadres on an SI allowance"}},
         {"maternity_leave",
          {"Người nghỉ thai sản (tiền lương trước khi nghỉ)",
           "Maternity leave (wage before the leave)"}},
         {"unemployed", {"Người hưởng trợ cấp thất nghiệp", "Unemployment benefit"}},
         {"armed_forces_wage",
          {"Quân nhân, công an, cơ yếu hưởng lương", "Army, police and cipher staff on wages"}},
         {"retired_commune_cadre_state",
          {"Cán bộ xã nghỉ việc hưởng trợ cấp từ ngân sách",
           "Retired commune cadres, State allowance"}},
         {"stopped_loss_of_capacity",
          {"Thôi hưởng mất sức, hưởng trợ cấp ngân sách",
           "Stopped loss-of-capacity, State allowance"}},
         {"merit_person", {"Người có công với cách mạng", "Persons of merit to the revolution"}},
         {"veteran", {"Cựu chiến binh", "War veterans"}},
         {"resistance", {"Người tham gia kháng chiến", "Resistance participants"}},
         {"deputy", {"Đại biểu Quốc hội, HĐND", "Elected deputies"}},
         {"child_under_6", {"Trẻ em dưới 6 tuổi", "Children under 6"}},
         {"social_protection",
          {"Người hưởng trợ cấp bảo trợ xã hội", "Social-protection allowance"}},
         {"poor", {"Người thuộc hộ nghèo", "Poor households"}},
         {"minority_hard_area",
          {"Dân tộc thiểu số ở vùng khó khăn", "Ethnic minorities in hard areas"}},
         {"especially_hard_area",
          {"Người sống ở vùng đặc biệt khó khăn", "People in especially hard areas"}},
         {"island", {"Người sống ở xã đảo, huyện đảo", "People in island communes and districts"}},
         {"martyr_relative",
          {"Cha mẹ, vợ chồng, con liệt sĩ", "Parents, spouse and children of martyrs"}},
         {"merit_relative",
          {"Thân nhân khác của người có công", "Other relatives of persons of merit"}},
         {"armed_forces_relative",
          {"Thân nhân quân đội, công an, cơ yếu", "Relatives of army, police and cipher staff"}},
         {"organ_donor", {"Người hiến bộ phận cơ thể", "Organ donors"}},
         {"scholarship_student",
          {"Người nước ngoài học bổng Nhà nước", "Foreign students on State scholarship"}},
         {"merit_carer", {"Người phục vụ người có công", "Carers of persons of merit"}},
         {"artisan",
          {"Nghệ nhân có thu nhập hộ dưới mức lương cơ sở",
           "Artisans with household income below the base salary"}},
         {"elderly_survivor",
          {"Người từ đủ 80 tuổi (75 từ 2025) hưởng tuất hằng tháng",
           "Survivors of 80 or over (75 from 2025)"}},
         {"safety_zone", {"Người cư trú xã an toàn khu", "Residents of safety-zone communes"}},
         {"social_pensioner",
          {"Người từ đủ 75 tuổi hưởng trợ cấp hưu trí xã hội",
           "People of 75 or over on social pension"}},
         {"near_poor_left_poverty",
          {"Hộ cận nghèo mới thoát nghèo", "Near-poor households that just left poverty"}},
         {"near_poor_poor_district",
          {"Hộ cận nghèo tại huyện nghèo", "Near-poor households in poor districts"}},
         {"near_poor", {"Hộ cận nghèo", "Near-poor households"}},
         {"multidimensional_poor", {"Hộ nghèo đa chiều", "Multidimensionally poor households"}},
         {"minority_left_hard_area",
          {"Dân tộc thiểu số ở xã ra khỏi vùng II, III",
           "Minorities in communes that left zones II, III"}},
         {"student", {"Học sinh, sinh viên", "Pupils and students"}},
         {"average_living_farmer",
          {"Hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình",
           "Average-living farming, forest, fishing and salt households"}},
         {"village_staff",
          {"Y tế thôn, cô đỡ thôn bản, không chuyên trách thôn",
           "Village health and part-time staff"}},
         {"household", {"Hộ gia đình", "Households"}},
         {"defence_worker_relative",
          {"Thân nhân công nhân, viên chức quốc phòng, công an", "Relatives of defence workers"}}}};
    return all;
}

std::optional<HealthGroup> health_group(std::string_view key)
{
    const auto all = choices(HealthGroup{});
    const auto found = std::ranges::find(all, key, &Choice::key);
    if (found == all.end()) return {};
    return static_cast<HealthGroup>(found - all.begin());
}

}  // namespace ansinh::law
