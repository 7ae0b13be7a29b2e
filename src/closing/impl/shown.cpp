#include "closing/impl/shown.h"

#include "access/allowed.h"

#include <array>

namespace ansinh::closing {

Checked<registry::Territory> shown_to(const registry::Areas& areas, const access::Actor& actor,
                                      AreaId area)
{
    const std::array within = {area};
    auto asked = registry::Territory::of(areas, within);
    if (registry::Territory::of(areas, actor).holds(asked)) return asked;
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
