#pragma once
#include "api/route.h"
#include <vector>
namespace ansinh::api {
std::vector<Route> declaration_routes();
}
