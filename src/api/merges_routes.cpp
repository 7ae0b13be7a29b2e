#include "access/trail.h"
#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/people_json.h"
#include "registry/merge.h"

#include <array>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr int created = 201;
constexpr std::int64_t reason_max = 300;
constexpr std::size_t pairs_max = 100;
constexpr std::int64_t version_max = 1'000'000'000'000;

boost::json::object told(Worker& worker, const registry::Merge& merge)
{
    const std::array numbers = {merge.id};
    return to_json(merge, access::trails(worker.database, numbers));
}

Problem nothing_asked()
{
    return {
        .code = "merge/nothing-asked",
        .detail = {"Chưa chọn xã, phường hoặc người.", "Neither a commune nor a person is given."},
        .where = "/query/commune",
        .remedy = {"Chọn xã, phường, hoặc nhập mã số BHXH của một người.",
                   "Choose a commune, or give the social-insurance number of a person."}};
}

/// The commune meant: in force today, or on the map that ended.
Result<AreaId> commune_meant(const Worker& worker, const std::string& code)
{
    const auto& areas = worker.shared->office->areas();
    const auto current = areas.resolve(code, today(), registry::AreaLevel::commune);
    if (current) return current;
    const auto ended = areas.resolve_ended(code, registry::AreaLevel::commune);
    return ended ? ended : placed(current, "/query/commune");
}

Result<registry::Around> around(Worker& worker, const Request& request,
                                const registry::Territory& territory)
{
    if (const auto code = request.optional_text("commune"))
        return registry::Around{.commune = TRY(commune_meant(worker, *code))};
    const auto q = request.optional_text("q");
    if (!q) return fail(nothing_asked());
    const auto id = TRY(placed(parse_person_id(*q), "/query/q"));
    const auto found = TRY(placed(registry::person(worker.database, territory, id), "/query/q"));
    return registry::Around{.commune = found.version.record.commune, .person = found.id};
}

Answer merge_candidates(Worker& worker, const Request& request)
{
    const auto territory = territory_of(worker, request);
    auto where = TRY(around(worker, request, territory));
    where.limit = pairs_max;
    const auto& shared = *worker.shared;
    boost::json::array pairs;
    const auto found =
        registry::merge_candidates(worker.database, shared.office->areas(), territory, where);
    for (const auto& candidate : found) {
        boost::json::array people;
        for (const auto id : {candidate.first, candidate.second}) {
            const auto one = TRY(registry::person(worker.database, territory, id));
            people.push_back(person_hit(names_of(worker), id, one.version.record, {}));
        }
        boost::json::array reasons;
        for (const auto likeness : candidate.reasons)
            reasons.push_back(to_json(registry::word(likeness)));
        pairs.push_back(
            boost::json::object{{"people", std::move(people)}, {"reasons", std::move(reasons)}});
    }
    boost::json::array merges;
    for (const auto& merge : registry::merges(worker.database, territory, pairs_max))
        merges.push_back(told(worker, merge));
    look(worker, request, "merge", 0, "pairs " + std::to_string(pairs.size()));
    return json_response(
        boost::json::object{{"pairs", std::move(pairs)}, {"merges", std::move(merges)}});
}

Answer merge(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const auto version = [&](std::string_view name) {
        const auto sent = fields.optional_integer(name, 1, version_max);
        if (!sent && !fields.has(name))
            problems.push_back(
                {.code = "api/missing-field",
                 .detail = {"Thiếu trường bắt buộc.", "A required field is missing."},
                 .where = "/" + std::string(name)});
        return AuditId{sent.value_or(0)};
    };
    const registry::MergeOrder order{.kept = person_in(fields, "kept", problems),
                                     .gone = person_in(fields, "gone", problems),
                                     .kept_seen = version("kept_version"),
                                     .gone_seen = version("gone_version"),
                                     .from_gone = fields.texts("from_gone", reason_max),
                                     .reason = fields.text("reason", reason_max)};
    TRY_VOID(read_all(fields, std::move(problems)));
    const auto& shared = *worker.shared;
    const auto done =
        TRY(registry::merge_people(worker.database, shared.office->areas(), request.actor(), order,
                                   shared.dependents, moment()));
    return json_response(told(worker, done), created);
}

Answer undo_merge(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::Undoing undoing{.merge = AuditId{request.integer("id")},
                                    .reason = fields.text("reason", reason_max)};
    TRY_VOID(read_all(fields, {}));
    const auto& shared = *worker.shared;
    auto done = registry::undo_merge(worker.database, shared.office->areas(), request.actor(),
                                     undoing, shared.dependents, moment());
    if (!done) return std::unexpected(at_path_id(std::move(done).error(), "merge/unknown"));
    return json_response(told(worker, *done));
}

}  // namespace

std::vector<Route> merges_routes()
{
    return {
        {.pattern = "/api/v1/merges",
         .access = Permission::person_merge,
         .parameters = {{.name = "commune", .max = 100}, {.name = "q", .min = 2}},
         .handler = merge_candidates},
        {.method = Method::post,
         .pattern = "/api/v1/merges",
         .access = Permission::person_merge,
         .body = Body::json,
         .handler = merge},
        {.method = Method::post,
         .pattern = "/api/v1/merges/{id}/undo",
         .access = Permission::person_merge,
         .parameters =
             {{.name = "id", .kind = ParameterKind::integer, .required = true, .max = version_max}},
         .body = Body::json,
         .handler = undo_merge},
    };
}

}  // namespace ansinh::api
