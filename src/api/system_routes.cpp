#include "api/impl/indicator_search.h"
#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "base/format.h"
#include "closing/working_day.h"
#include "figures/store.h"
#include "report/questions.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

Answer ready(Worker& worker, const Request&)
{
    if (!worker.shared->is_current(worker.database))
        return std::unexpected(Problem{.code = "store/outdated", .detail = {}});
    return Response{.content_type = "text/plain; charset=utf-8", .body = "ready"};
}

/// Checking every figure takes longer than a page may: once for each revision of them.
std::int64_t open_questions(Worker& worker)
{
    auto revision = figures::revision(worker.database);
    auto& known = worker.open_questions;
    if (known.revision == revision) return known.count;
    const auto checked = report::check_figures(worker.database, worker.shared->office->context());
    known = {.revision = std::move(revision),
             .count = std::ranges::count_if(
                 checked.questions, [](const auto& asked) { return !asked.answer.has_value(); })};
    return known.count;
}

Answer meta(Worker& worker, const Request&)
{
    const auto& shared = *worker.shared;
    json::object body{
        {"version", shared.version},
        {"writable", shared.writable},
        {"default_area", nullptr},
        {"default_as_of", nullptr},
        {"working_day", to_string(closing::working_day(worker.database, today()))},
        {"working_month", to_string(closing::working_month(worker.database, today()))},
        {"figures", figures::count_statements(worker.database)},
        {"questions", open_questions(worker)}};
    if (!shared.default_area.empty()) body["default_area"] = shared.default_area;
    if (shared.default_as_of) body["default_as_of"] = to_string(*shared.default_as_of);
    return json_response(body);
}

Answer list_problems(Worker& worker, const Request&)
{
    json::array problems;
    for (const auto& kind : worker.shared->problems->kinds()) {
        json::object problem{
            {"code", kind.code}, {"status", kind.status}, {"title", to_json(kind.title)}};
        if (!kind.remedy.vi.empty()) problem["remedy"] = to_json(kind.remedy);
        problems.push_back(std::move(problem));
    }
    return json_response(json::object{{"problems", std::move(problems)}});
}

/// "Tỉnh Bến Tre · 2008-08-01 – 2025-06-30": what tells two areas of one name apart.
Bilingual detail_of(const registry::Areas& areas, const registry::Area& area)
{
    Bilingual detail{.vi = area.full_name, .en = registry::word(area.level).en};
    if (area.parent && area.level > registry::AreaLevel::province) {
        const auto& parent = areas.area(*area.parent);
        detail.vi += ", " + parent.name.vi;
        detail.en += ", " + parent.name.en;
    }
    if (area.validity.to) {
        const auto last = area.validity.to->plus_days(-1);
        detail.vi += " (đến " + format::date(last, Language::vi) + ")";
        detail.en += " (to " + format::date(last, Language::en) + ")";
    }
    return detail;
}

json::object hit(const registry::Areas& areas, const registry::Area& area, std::optional<Date> on)
{
    // The last day shows an area that has ended as it was known; one in force is shown as of its
    // first.
    const auto day = on                 ? *on
                     : area.validity.to ? area.validity.to->plus_days(-1)
                                        : area.validity.from;
    return {{"kind", "area"},
            {"code", area.code},
            {"level", registry::code(area.level)},
            {"on", to_string(day)},
            {"label", to_json(area.name)},
            {"detail", to_json(detail_of(areas, area))}};
}

json::object hit(const figures::Indicator& indicator)
{
    return {{"kind", "indicator"},
            {"code", indicator.code},
            {"label", to_json(indicator.name)},
            {"detail", to_json(indicator.definition)}};
}

Answer search(Worker& worker, const Request& request)
{
    constexpr std::int64_t usual = 12;
    const auto& areas = worker.shared->office->areas();
    const auto text = request.text("q");
    const auto on = request.optional_day("on");
    const auto limit = static_cast<std::size_t>(request.optional_integer("limit").value_or(usual));
    const auto found_areas = areas.find(text, on, limit);
    const auto indicators = find_indicators(worker.shared->office->catalogue(), text, limit);

    // Thousands of areas could push every indicator out of the list: a third of it is theirs.
    const auto kept = std::min(indicators.size(), limit / 3);
    json::array hits;
    for (const auto* area : found_areas)
        if (hits.size() < limit - kept) hits.push_back(hit(areas, *area, on));
    for (const auto* indicator : indicators)
        if (hits.size() < limit) hits.push_back(hit(*indicator));
    return json_response(json::object{{"hits", std::move(hits)}});
}

}  // namespace

std::vector<Route> system_routes()
{
    return {
        {.pattern = "/readyz", .access = Access::everyone(), .handler = ready},
        {.pattern = "/api/v1/meta", .access = Access::everyone(), .handler = meta},
        {.pattern = "/api/v1/problems", .access = Access::everyone(), .handler = list_problems},
        {.pattern = "/api/v1/search",
         .access = Access::everyone(),
         .parameters = {{.name = "q", .required = true},
                        {.name = "on", .kind = ParameterKind::day},
                        {.name = "limit", .kind = ParameterKind::integer, .min = 1, .max = 50}},
         .handler = search},
    };
}

}  // namespace ansinh::api
