#include "api/impl/areas_meant.h"

#include "api/impl/placed.h"

#include <algorithm>

namespace ansinh::api {

Result<std::optional<std::vector<registry::AreaId>>>
areas_meant(const report::Office& office, const std::optional<std::string>& text)
{
    if (!text) return std::optional<std::vector<registry::AreaId>>{};
    std::vector<registry::AreaId> meant;
    if (const auto ended = office.areas().resolve_ended(*text)) meant.push_back(*ended);
    auto current = placed(office.areas().resolve(*text, today()), "/query/area");
    if (current)
        meant.push_back(*current);
    else if (meant.empty())
        return std::unexpected(std::move(current).error());
    return std::optional(std::move(meant));
}

bool is_meant(const std::optional<std::vector<registry::AreaId>>& asked, registry::AreaId area)
{
    return !asked || std::ranges::find(*asked, area) != asked->end();
}

}  // namespace ansinh::api
