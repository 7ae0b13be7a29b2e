#pragma once

/// The areas that a code or a name in the query of a list stands for.

#include "base/result.h"
#include "registry/areas.h"
#include "report/office.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::api {

/// Of the map before and of the map of today: figures and targets are on file of both, and 68 is
/// Lâm Đồng on each. None when nothing was asked; the problem lies at "/query/area".
Result<std::optional<std::vector<registry::AreaId>>>
areas_meant(const report::Office& office, const std::optional<std::string>& text);

/// Whether it is one of those asked for; everything is when nothing was.
bool is_meant(const std::optional<std::vector<registry::AreaId>>& asked, registry::AreaId area);

}  // namespace ansinh::api
