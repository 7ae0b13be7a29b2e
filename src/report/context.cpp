#include "report/context.h"

#include <string>

namespace ansinh::report {

Result<const figures::Indicator*> indicator_of(const figures::Catalogue& catalogue,
                                               std::string_view code)
{
    if (const auto* indicator = catalogue.find(code)) return indicator;
    return fail(
        {.code = "indicator/unknown",
         .detail = {"Danh mục không có chỉ tiêu này.", "The catalogue has no such indicator."},
         .where = "/indicator",
         .remedy = {"Chọn một mã trong danh mục chỉ tiêu, ví dụ si_participants.",
                    "Choose a code of the indicator catalogue, for example "
                    "si_participants."}});
}

}  // namespace ansinh::report
