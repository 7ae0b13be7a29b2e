#include "declaration/impl/judging.h"
#include "law/in_force.h"

namespace ansinh::declaration {

namespace {

std::optional<law::RowInForce> row_of(const Looked& looked, std::string_view group, Date on)
{
    law::InForce in(looked.ground.law, on);
    return in.find("health_group", {group, on});
}

Problem group_unknown()
{
    return {.code = "declaration/group-unknown",
            .detail = {"Không có nhóm đối tượng BHYT này trong luật của ngày bắt đầu.",
                       "The law of the first day has no such group."},
            .remedy = {"Chọn nhóm trong danh mục.", "Choose one of the list."}};
}

}  // namespace

void check_card(const Looked& looked, const Line& line)
{
    if (!line.group.empty() && !row_of(looked, line.group, line.from))
        looked.findings.refuse(line.number, Field::group, group_unknown());
}

}  // namespace ansinh::declaration
