#pragma once

/// Values as the interface writes them. The shapes are those of docs/openapi.yaml.

#include "api/route.h"
#include "base/date.h"
#include "base/language.h"
#include "figures/statement.h"
#include "registry/areas.h"

#include <string_view>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

Response json_response(const boost::json::value& value, int status = 200);

boost::json::object to_json(const Bilingual& text);
boost::json::object to_json(const registry::Areas& areas, const registry::Area& area);
boost::json::object to_json(const figures::Denominator& denominator);

boost::json::array to_json(const registry::Areas& areas,
                           const std::vector<const registry::Area*>& list);

}  // namespace ansinh::api
