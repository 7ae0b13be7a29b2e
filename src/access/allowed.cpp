#include "access/allowed.h"

#include <utility>

namespace ansinh::access {

Result<void> allowed(const Actor& actor, Permission permission)
{
    if (actor.may(permission)) return {};
    return fail({.code = "access/forbidden",
                 .detail = {"Vai trò của bạn không có quyền làm việc này.",
                            "Your role does not give the right to do this."},
                 .remedy = {"Đề nghị người quản trị giao vai trò phù hợp.",
                            "Ask an administrator for a role that gives it."}});
}

Problem out_of_scope(std::string where)
{
    return {
        .code = "access/out-of-scope",
        .detail = {"Địa bàn này không thuộc phạm vi của bạn.", "This area is outside your scope."},
        .where = std::move(where),
        .remedy = {"Chuyển cho cơ quan quản lý địa bàn đó.",
                   "Pass it to the office in charge of that area."}};
}

}  // namespace ansinh::access
