#include "declaration/impl/judging.h"
#include "law/in_force.h"

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

/// 134/2015/NĐ-CP art.14, 159/2025/NĐ-CP art.5: no obstacle, and more is to be paid.
void warn_of_unsupported(const Looked& looked, const Line& line)
{
    const auto [before, support, unused] = looked.voluntary.take(line);
    if (support.most == 0 || support.months == line.months) return;
    looked.findings.warn(
        line.number, Field::months,
        {.code = "declaration/months-unsupported",
         .detail = {fmt::format("Nhà nước hỗ trợ {} trong {} tháng này: trước đó đã hỗ trợ {}"
                                " tháng, mỗi người nhiều nhất {} tháng. Các tháng còn lại người"
                                " tham gia tự đóng đủ.",
                                support.months, line.months, before, support.most),
                    fmt::format("The State supports {} of these {} months: {} were supported"
                                " before, and nobody is for more than {}. The participant pays the"
                                " others in full.",
                                support.months, line.months, before, support.most)},
         .remedy = {"Thu đủ mức đóng của các tháng không được hỗ trợ.",
                    "Collect the whole premium of the months without support."}});
}

}  // namespace

void check_list(const Looked& looked, const Line& line)
{
    if (looked.subject.form == FormKind::d05 && line.person) warn_of_unsupported(looked, line);
    if (looked.subject.form != FormKind::d03 || line.group.empty()) return;
    law::InForce in(looked.ground.law, line.from);
    if (in.find("health_group", {std::string_view(line.group), line.from})) return;
    looked.findings.refuse(
        line.number, Field::group,
        {.code = "declaration/group-unknown",
         .detail = {"Không có nhóm đối tượng BHYT này trong luật của ngày bắt đầu.",
                    "The law of the first day has no such group."},
         .remedy = {"Chọn nhóm trong danh mục.", "Choose one of the list."}});
}

}  // namespace ansinh::declaration
