#include "closing/impl/shown.h"

#include "access/allowed.h"

#include <algorithm>
#include <array>

namespace ansinh::closing {

Checked<registry::Territory> shown_to(const registry::Areas& areas, const access::Actor& actor,
                                      AreaId area)
{
    const std::array within = {area};
    auto asked = registry::Territory::of(areas, within);
    if (actor.everywhere) return asked;
    const auto own = registry::Territory::of(areas, actor);
    if (own.is_whole_nation()) return asked;
    if (!asked.is_whole_nation()) {
        const auto communes = asked.communes();
        const auto seen =
            std::ranges::count_if(communes, [&](AreaId commune) { return own.contains(commune); });
        if (seen == std::ssize(communes)) return asked;
    }
    return std::unexpected(Problems{access::out_of_scope("/query/area")});
}

Problems unpaired_slice(bool sliced, const std::string& slice)
{
    if (sliced != slice.empty()) return {};
    return {{.code = "closing/unknown-slice",
             .detail = {"Phân tổ và giá trị của nó phải đi cùng nhau.",
                        "A breakdown and its slice go together."},
             .where = "/query/slice",
             .remedy = {"Ví dụ: breakdown=sex, slice=female.",
                        "For example: breakdown=sex, slice=female."}}};
}

}  // namespace ansinh::closing
