#include "api/impl/json_out.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace ansinh::api {

namespace json = boost::json;

Response json_response(const json::value& value, int status)
{
    return {.status = status, .body = json::serialize(value)};
}

json::object to_json(const Bilingual& text) { return {{"vi", text.vi}, {"en", text.en}}; }

json::object to_json(const registry::Areas& areas, const registry::Area& area)
{
    json::object object{{"code", area.code},
                        {"level", registry::code(area.level)},
                        {"name", to_json(area.name)},
                        {"full_name", area.full_name},
                        {"kind", area.kind}};
    if (area.parent) object["parent"] = areas.area(*area.parent).code;
    if (!area.region.empty()) object["region"] = to_json(registry::region_name(area.region));
    object["valid_from"] = to_string(area.validity.from);
    if (area.validity.to) object["valid_to"] = to_string(*area.validity.to);
    return object;
}

json::object to_json(const figures::Denominator& denominator)
{
    return {{"indicator", denominator.indicator},
            {"as_of", to_string(denominator.as_of)},
            {"value", to_string(denominator.value)},
            {"status", denominator.confirmed ? "confirmed" : "unconfirmed"},
            {"source", denominator.source}};
}

json::array to_json(const registry::Areas& areas, const std::vector<const registry::Area*>& list)
{
    json::array array;
    for (const auto* area : list) array.push_back(to_json(areas, *area));
    return array;
}

}  // namespace ansinh::api
