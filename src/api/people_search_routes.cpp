#include "access/audit_queue.h"
#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/people_json.h"
#include "api/worker.h"
#include "registry/person.h"
#include "registry/search.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;

json::object found_hit(const registry::Areas& areas, const registry::PersonFound& found)
{
    json::array reasons;
    for (const auto reason : found.reasons) reasons.push_back(to_json(registry::word(reason)));
    json::object object{{"id", text(found.person)},
                        {"name", found.name},
                        {"sex", registry::code(found.sex)},
                        {"birth_year", found.birth_year},
                        {"commune", area_name(areas, found.commune)},
                        {"hamlet", found.hamlet},
                        {"residence", registry::code(found.residence)},
                        {"alive", found.alive},
                        {"reasons", std::move(reasons)}};
    if (found.citizen_id) object["citizen_id"] = found.citizen_id->redacted();
    return object;
}

/// The query stays off the record: it is a name or a number of somebody.
Answer find_people(Worker& worker, const Request& request)
{
    const auto& shared = *worker.shared;
    const auto& areas = shared.office->areas();
    registry::PeopleQuestion question{.text = request.text("q")};
    if (const auto limit = request.optional_integer("limit"))
        question.limit = static_cast<std::size_t>(*limit);
    auto found =
        registry::find_people(worker.database, areas, *shared.people, request.actor(), question);
    if (!found) {
        if (found.error().where.empty()) found.error().where = "/query/q";
        return std::unexpected(std::move(found).error());
    }
    std::vector<PersonId> shown;
    for (const auto& hit : found->hits) shown.push_back(hit.person);
    shared.looks->look(request.actor(),
                       {.action = "person.search",
                        .detail = fmt::format("hits={}", shown.size()),
                        .people = std::move(shown)},
                       moment());
    json::array hits;
    for (const auto& hit : found->hits) hits.push_back(found_hit(areas, hit));
    json::object answer{{"hits", std::move(hits)}, {"more", found->more}};
    if (found->ties) answer["ties"] = to_json(*found->ties);
    return json_response(answer);
}

}  // namespace

std::vector<Route> people_search_routes()
{
    constexpr std::int64_t letters_min = 2;
    constexpr std::int64_t limit_max = 50;
    return {
        {.pattern = "/api/v1/people",
         .access = access::Permission::person_find,
         .parameters = {{.name = "q", .required = true, .min = letters_min},
                        {.name = "limit", .kind = ParameterKind::integer, .max = limit_max}},
         .handler = find_people},
    };
}

}  // namespace ansinh::api
