#pragma once

/// What is on file as JSON, beside the reports made of it (json.h): imports, checks, what can be
/// reported.

#include "figures/import.h"
#include "figures/store.h"
#include "report/json.h"
#include "report/questions.h"

namespace ansinh::report {

boost::json::value to_json(const figures::ImportSummary& import);
boost::json::value to_json(const figures::ImportOutcome& outcome);
boost::json::value to_json(const Context& context, const CheckedFigures& checked);
boost::json::value to_json(const Context& context, const figures::Reportable& reportable);

}  // namespace ansinh::report
