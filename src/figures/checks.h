#pragma once

/// The checks of figures: general rules over indicators, units and denominators. Pure functions of
/// what is on file.

#include "figures/catalogue.h"
#include "figures/question.h"
#include "registry/areas.h"

#include <span>
#include <string>
#include <vector>

namespace ansinh::figures {

/// All that a check may look at.
struct Evidence {
    const Catalogue& catalogue;
    const registry::Areas& areas;
    std::span<const Statement> statements;  ///< current ones
    std::span<const Denominator> denominators;
    std::span<const Target> targets;  ///< current ones
};

struct CheckedSource {
    std::string source;
    std::size_t statements = 0;
    std::size_t questions = 0;
    std::size_t holds = 0;  ///< relations that were recomputed and hold
};

struct CheckReport {
    std::vector<Question> questions;  ///< by source, area, as-of day, rule
    std::vector<CheckedSource> sources;
};

/// Checks every statement, or those of one source; the others still serve as evidence.
CheckReport check_figures(const Evidence& evidence, std::string_view source = {});

}  // namespace ansinh::figures
