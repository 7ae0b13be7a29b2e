#pragma once

/// Figures that no source prints but that follow from printed ones: a total from its parts, the one
/// part left out from the total, a rate from its numerator and denominator.

#include "report/impl/on_file.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

struct Derived {
    Figure figure{};
    std::vector<figures::StatementId> from{};
};

/// The latest such figure among the days shown in the report.
std::optional<Derived> derived(const figures::Catalogue& catalogue, const OnFile& file,
                               const figures::Indicator& indicator);

}  // namespace ansinh::report
