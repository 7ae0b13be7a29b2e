#include "registry/impl/collection_desk.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "registry/impl/command.h"
#include "registry/territory.h"

#include <algorithm>
#include <utility>

namespace ansinh::registry {

Problem unknown_in_network(std::string where)
{
    return {.code = "collection/unknown",
            .detail = {"Không có tổ chức, điểm thu hoặc nhân viên thu này trong địa bàn của bạn.",
                       "No such organisation, point or collector is in your areas."},
            .where = std::move(where),
            .remedy = {"Kiểm tra lại mã trong danh sách mạng lưới thu.",
                       "Look the code up in the list of the collection network."}};
}

Problem ended_in_network(std::string where)
{
    return {.code = "collection/ended",
            .detail = {"Đã chấm dứt, hoặc ngày không nằm trong thời gian hoạt động.",
                       "It has ended, or the day is not within its time."},
            .where = std::move(where),
            .remedy = {"Chọn ngày sau ngày bắt đầu, khi còn hoạt động.",
                       "Choose a day after its first, while it is in force."}};
}

bool owns_area(const Areas& areas, const access::Actor& actor, AreaId area)
{
    if (actor.everywhere) return true;
    const auto within = [&](AreaId mine) {
        return area == mine || std::ranges::any_of(areas.path(area), [&](const Area* higher) {
                   return higher->id == mine;
               });
    };
    return std::ranges::any_of(actor.areas, within);
}

bool owns_commune(const Areas& areas, const access::Actor& actor, AreaId commune)
{
    return actor.everywhere || Territory::of(areas, actor).contains(commune);
}

AuditId recorded(db::Database& database, const access::Actor& actor, const NetworkAct& act,
                 const std::string& at)
{
    return access::record(database, actor,
                          {.action = act.action,
                           .object_kind = "collection",
                           .object = act.object,
                           .reason = act.reason},
                          at);
}

Checked<void> may_change_network(const access::Actor& actor)
{
    return checked(access::allowed(actor, access::Permission::employer_change));
}

}  // namespace ansinh::registry
