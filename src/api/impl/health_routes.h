#pragma once

/// The routes of health insurance: groups and cards, enrolment, the collector's day, support.

#include "api/route.h"

#include <vector>

namespace ansinh::api {

std::vector<Route> health_routes();
std::vector<Route> enrolment_routes();
std::vector<Route> workbench_routes();
std::vector<Route> support_routes();  ///< lists, zones, subsidies, funds of sponsors

}  // namespace ansinh::api
