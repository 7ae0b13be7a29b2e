#include "cli/area_view.h"

#include <boost/json.hpp>

namespace ansinh::cli {

namespace {

using registry::Area;
using registry::AreaLink;
using registry::Areas;

boost::json::object json(const Bilingual& text) { return {{"vi", text.vi}, {"en", text.en}}; }

boost::json::object json(const Areas& areas, const Area& area)
{
    boost::json::object object{{"code", area.code},
                               {"level", code(area.level)},
                               {"name", json(area.name)},
                               {"full_name", area.full_name},
                               {"kind", area.kind}};
    if (area.parent) object["parent"] = areas.area(*area.parent).code;
    if (!area.region.empty()) object["region"] = json(registry::region_name(area.region));
    object["valid_from"] = to_string(area.validity.from);
    if (area.validity.to) object["valid_to"] = to_string(*area.validity.to);
    return object;
}

boost::json::array json(const Areas& areas, std::span<const Area* const> list)
{
    boost::json::array array;
    for (const auto* area : list) array.push_back(json(areas, *area));
    return array;
}

boost::json::array json(const Areas& areas, const std::vector<AreaLink>& links,
                        registry::AreaId AreaLink::* end)
{
    boost::json::array array;
    for (const auto& link : links)
        array.push_back({{"area", json(areas, areas.area(link.*end))},
                         {"divided", link.divided},
                         {"basis", link.basis}});
    return array;
}

}  // namespace

std::string AreaView::list_json(std::span<const Area* const> found) const
{
    return serialize(boost::json::object{{"areas", json(areas, found)}});
}

std::string AreaView::detail_json(const Area& area) const
{
    return serialize(boost::json::object{
        {"area", json(areas, area)},
        {"path", json(areas, areas.path(area.id))},
        {"successors", json(areas, areas.successors(area.id), &AreaLink::to)},
        {"predecessors", json(areas, areas.predecessors(area.id), &AreaLink::from)},
        {"children", areas.children(area.id)}});
}

std::string AreaView::successors_json(const Area& area) const
{
    return serialize(
        boost::json::object{{"area", json(areas, area)},
                            {"successors", json(areas, areas.successors(area.id), &AreaLink::to)}});
}

}  // namespace ansinh::cli
