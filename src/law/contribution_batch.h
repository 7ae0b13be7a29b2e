#pragma once

/// Contributions of a whole column of wages: the formula of contribution.h over blocks.

#include "base/column.h"
#include "law/contribution.h"

#include <span>
#include <vector>

namespace ansinh::law {

/// dues[k][i] is what line k of the law is due on wages[i]: one column for each of `law.lines`,
/// each as long as `wages`. Wages that the contributor's group pays on; none is zero.
void contributions(std::span<const ColumnVnd> wages, const ContributionLaw& law,
                   std::span<const std::span<ColumnVnd>> dues);

}  // namespace ansinh::law
