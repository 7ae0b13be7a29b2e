#include "law/unemployment.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(UnemploymentContract)
{
    static constexpr std::array<Choice, 2> all = {
        {{"normal", {"Hợp đồng từ 12 tháng, không thời hạn", "Contract of 12 months or more"}},
         {"short", {"Hợp đồng mùa vụ, dưới 12 tháng", "Seasonal or under 12 months"}}}};
    return all;
}

std::span<const Choice> choices(UnemploymentBar)
{
    static constexpr std::array<Choice, 5> all = {
        {{"none", {"Không có", "None"}},
         {"unlawful_termination",
          {"Đơn phương chấm dứt trái pháp luật", "Unlawful termination by the worker"}},
         {"pension", {"Đang hưởng lương hưu", "Draws a pension"}},
         {"capacity_allowance",
          {"Đang hưởng trợ cấp mất sức", "Draws a loss of capacity allowance"}},
         {"pension_eligible",
          {"Đủ điều kiện hưởng lương hưu khi nghỉ", "Entitled to a pension when leaving"}}}};
    return all;
}

std::span<const Choice> choices(UnemploymentEnd)
{
    static constexpr std::array<Choice, 14> all = {
        {{"expired", {"Hết thời hạn hưởng", "Ran out"}},
         {"not_collected", {"Không nhận quyết định", "Decision not collected"}},
         {"job", {"Có việc làm", "Found a job"}},
         {"military", {"Nghĩa vụ quân sự, công an", "Military or police service"}},
         {"pension", {"Hưởng lương hưu", "Pension"}},
         {"refused_job", {"Từ chối việc làm 2 lần", "Refused a job twice"}},
         {"no_report", {"Không thông báo tìm việc", "No job-search reports"}},
         {"abroad", {"Ra nước ngoài định cư", "Settled abroad"}},
         {"study", {"Học tập trên 12 tháng", "Study of over 12 months"}},
         {"measures", {"Biện pháp bắt buộc", "Compulsory measures"}},
         {"missing", {"Mất tích", "Declared missing"}},
         {"detention", {"Tạm giam, phạt tù", "Detention or prison"}},
         {"own_request", {"Người lao động đề nghị", "Own request"}},
         {"death", {"Chết", "Death"}}}};
    return all;
}

std::span<const Choice> choices(UnemploymentRefusal)
{
    static constexpr std::array<Choice, 4> all = {
        {{"barred", {"Thuộc trường hợp không được hưởng", "Excluded by the law"}},
         {"too_few_months",
          {"Chưa đủ số tháng đóng trước khi nghỉ", "Too few months paid before the end"}},
         {"filed_late", {"Nộp hồ sơ quá hạn", "Filed too late"}},
         {"found_job", {"Đã có việc làm trong thời gian chờ", "Found a job while waiting"}}}};
    return all;
}

}  // namespace ansinh::law
