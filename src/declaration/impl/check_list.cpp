#include "declaration/impl/judging.h"
#include "law/in_force.h"

#include <fmt/format.h>

namespace ansinh::declaration {

void check_list(const Looked& looked, const Line& line)
{
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
