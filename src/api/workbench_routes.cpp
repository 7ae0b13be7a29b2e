#include "access/audit.h"
#include "api/impl/health_json.h"
#include "api/impl/health_routes.h"
#include "api/impl/json_out.h"
#include "api/impl/masked.h"
#include "api/impl/people_meant.h"
#include "api/impl/placed.h"
#include "api/impl/waiting_json.h"
#include "closing/store.h"
#include "coverage/lists.h"
#include "coverage/workbench.h"
#include "planning/plan.h"
#include "registry/people.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int created = 201;
constexpr std::int64_t text_max = 300;
constexpr std::int64_t code_max = 20;
/// Shown of each reason; of one that is asked for by itself.
constexpr std::size_t calls_each = 20;
constexpr std::size_t calls_of_one = 200;

coverage::EnrolmentDesk desk_of(const Worker& worker, const Request& request)
{
    return {.areas = worker.shared->office->areas(),
            .law = worker.shared->library->law(),
            .actor = request.actor()};
}

json::object done_json(const coverage::WorkDone& done)
{
    json::object object{{"enrolments", done.enrolments},
                        {"health_people", done.health_people},
                        {"voluntary_people", done.voluntary_people},
                        {"collected", done.collected.dong()}};
    if (done.commission) object["commission"] = done.commission->dong();
    return object;
}

struct Reached {
    std::int64_t value = 0;
    Date on;
};

/// Of an area what the last close said; of a collector the people they enrolled this year.
std::optional<Reached> reached(Worker& worker, const planning::AssignedTarget& target,
                               const coverage::WorkDone& year, Date on)
{
    if (target.assignee.collector.empty()) {
        std::optional<Reached> last;
        for (const auto& [day, amount] :
             closing::days_of(worker.database, target.assignee.area, target.indicator))
            if (day <= on && day.year() == on.year() && !amount.denominator)
                last = Reached{.value = amount.numerator, .on = day};
        return last;
    }
    if (target.indicator == "hi_participants")
        return Reached{.value = year.health_people, .on = on};
    if (target.indicator == "si_voluntary_participants")
        return Reached{.value = year.voluntary_people, .on = on};
    return {};
}

/// What the areas of the actor, or the collector, have to reach in the year, and how far it is.
json::array targets_json(Worker& worker, const Request& request, const std::string& collector,
                         const coverage::WorkDone& year, Date on)
{
    json::array list;
    for (const auto& target : planning::targets(worker.database, {.year = on.year()})) {
        const auto& mine = request.actor().areas;
        if (std::ranges::find(mine, target.assignee.area) == mine.end()) continue;
        if (target.assignee.collector != collector && !target.assignee.collector.empty()) continue;
        const auto* indicator = worker.shared->office->context().catalogue.find(target.indicator);
        if (indicator == nullptr) continue;
        json::object object{{"indicator", target.indicator},
                            {"name", to_json(indicator->name)},
                            {"unit", figures::code(indicator->unit)},
                            {"collector", target.assignee.collector},
                            {"value", target.value},
                            {"document", target.document}};
        if (const auto done = reached(worker, target, year, on)) {
            object["reached"] = done->value;
            object["reached_on"] = to_string(done->on);
            const auto far = planning::completion(Decimal{done->value}, Decimal{target.value}, on);
            if (far) {
                object["percent"] = to_string(far->percent);
                object["pace"] = to_string(far->pace);
            }
        }
        list.push_back(std::move(object));
    }
    return list;
}

/// What the person would pay for a year as the first of the household, or with their support.
std::optional<Vnd> own_share(const coverage::Call& call, const law::Law& law,
                             std::span<const coverage::LocalSubsidy> local, Date on)
{
    if (call.scheme != coverage::Scheme::health || call.reason == coverage::CallReason::newborn)
        return {};
    coverage::QuoteMember member{.person = call.person};
    const auto group = law::health_group(call.group);
    if (group && *group != law::HealthGroup::household) member.supported = {*group};
    const auto quote = coverage::household_quote(
        {.paid_on = on, .members = {member}, .local = {local.begin(), local.end()}}, law);
    if (!quote) return {};
    return quote->own;
}

json::object call_json(Worker& worker, const coverage::Call& call,
                       const registry::Territory& territory)
{
    json::object object{{"person", text(call.person)},
                        {"scheme", coverage::code(call.scheme)},
                        {"reason", json::object{{"code", coverage::code(call.reason)},
                                                {"name", to_json(coverage::word(call.reason))}}},
                        {"day", to_string(call.day)}};
    if (const auto group = law::health_group(call.group)) object["group"] = group_word(*group);
    if (call.last) object["last"] = to_json(*call.last);
    const auto found = registry::person(worker.database, territory, call.person);
    if (!found) return object;
    const auto& person = found->version.record;
    object["name"] = person.name;
    object["birth_year"] = person.birth.date.year();
    object["hamlet"] = person.hamlet;
    if (person.phone) object["phone"] = hidden(*person.phone);
    if (person.household) object["household"] = person.household->household.value();
    return object;
}

json::array calls_json(Worker& worker, const Request& request,
                       const std::vector<coverage::Call>& calls, Date on)
{
    const auto territory = territory_of(worker, request);
    const auto all = coverage::subsidies(worker.database);
    std::map<AreaId, std::vector<coverage::LocalSubsidy>> local;
    json::array list;
    for (const auto& call : calls) {
        auto object = call_json(worker, call, territory);
        const auto mine = request.actor().areas;
        if (!mine.empty() && !local.contains(mine.front()))
            local[mine.front()] =
                coverage::subsidies_of(worker.shared->office->areas(), all, mine.front());
        const auto share = own_share(
            call, worker.shared->library->law(),
            mine.empty() ? std::vector<coverage::LocalSubsidy>{} : local[mine.front()], on);
        if (share) object["own"] = share->dong();
        list.push_back(std::move(object));
    }
    return list;
}

/// How many there are of each reason; of those the first are left, or all of the one asked for.
json::object counted(std::vector<coverage::Call>& calls, const std::optional<std::string>& reason)
{
    std::map<coverage::CallReason, std::size_t> seen;
    std::erase_if(calls, [&](const coverage::Call& call) {
        const auto before = seen[call.reason]++;
        if (!reason) return before >= calls_each;
        return coverage::code(call.reason) != *reason || before >= calls_of_one;
    });
    json::object counts;
    for (const auto& [one, n] : seen) counts[coverage::code(one)] = n;
    return counts;
}

Answer show_workbench(Worker& worker, const Request& request)
{
    const Date on = request.optional_day("on").value_or(today());
    const auto collector = request.optional_text("collector").value_or("");
    const auto desk = desk_of(worker, request);
    auto calls = TRY(
        coverage::call_list(worker.database, desk, on, std::numeric_limits<std::size_t>::max()));
    auto counts = counted(calls, request.optional_text("reason"));
    const Date first(on.year(), on.month(), 1);
    const auto month = TRY(coverage::work_done(worker.database, desk, first, on, collector));
    const auto year =
        TRY(coverage::work_done(worker.database, desk, Date(on.year(), 1, 1), on, collector));
    const auto refused = TRY(coverage::enrolments(
        worker.database, desk,
        {.status = coverage::EnrolmentStatus::refused, .since = on.plus_days(-60)}));
    const auto waiting = TRY(coverage::enrolments(worker.database, desk,
                                                  {.status = coverage::EnrolmentStatus::pending}));
    auto to_collect = waiting_json(worker, request, waiting);
    std::vector<PersonId> people = std::move(to_collect.named);
    for (const auto& call : calls) people.push_back(call.person);
    if (!people.empty()) look(worker, request, "workbench", 0, "calls", std::move(people));
    json::array to_mend;
    for (const auto& one : refused) to_mend.push_back(to_json(one));
    return json_response(
        json::object{{"on", to_string(on)},
                     {"targets", targets_json(worker, request, collector, year, on)},
                     {"month", done_json(month)},
                     {"year", done_json(year)},
                     {"calls", calls_json(worker, request, calls, on)},
                     {"counts", std::move(counts)},
                     {"refused", std::move(to_mend)},
                     {"waiting", std::move(to_collect.rows)}});
}

Answer note_contact(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const coverage::ContactForm form{.person = person_in(fields, "person", problems),
                                     .outcome = fields.text("outcome", code_max),
                                     .appointment = fields.optional_day("appointment"),
                                     .note = fields.optional_text("note", text_max).value_or("")};
    TRY_VOID(read_all(fields, std::move(problems)));
    return json_response(to_json(TRY(coverage::note_contact(
                             worker.database, desk_of(worker, request), form, moment()))),
                         created);
}

/// The number to call, of somebody of the commune: each press is on the record.
Answer show_phone(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto found = TRY(registry::person(worker.database, territory_of(worker, request), id));
    db::Transaction transaction(worker.database);
    access::record(worker.database, request.actor(),
                   {.action = "person.unmask",
                    .object_kind = "person",
                    .object = found.id.value(),
                    .reason = "call",
                    .detail = "phone"},
                   moment());
    transaction.commit();
    json::object answer{{"id", text(found.id)}};
    if (found.version.record.phone) answer["phone"] = *found.version.record.phone;
    return json_response(answer);
}

Answer set_commission(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const coverage::CommissionForm form{.organisation = request.text("code"),
                                        .scheme = fields.text("scheme", code_max),
                                        .rate = fields.text("rate", code_max),
                                        .from = fields.day("from"),
                                        .document = fields.text("document", text_max)};
    TRY_VOID(fields.done());
    TRY_VOID(coverage::set_commission(worker.database, worker.shared->office->areas(),
                                      request.actor(), form, moment()));
    return json_response(json::object{{"organisation", form.organisation},
                                      {"scheme", form.scheme},
                                      {"rate", form.rate},
                                      {"from", to_string(form.from)}});
}

}  // namespace

std::vector<Route> workbench_routes()
{
    const Parameter id{.name = "id", .required = true, .min = 10, .max = 10};
    return {
        {.pattern = "/api/v1/workbench",
         .access = Permission::enrol_change,
         .parameters = {{.name = "on", .kind = ParameterKind::day},
                        {.name = "collector", .max = code_max},
                        {.name = "reason", .max = code_max}},
         .handler = show_workbench},
        {.method = Method::post,
         .pattern = "/api/v1/contacts",
         .access = Permission::enrol_change,
         .body = Body::json,
         .handler = note_contact},
        {.method = Method::post,
         .pattern = "/api/v1/people/{id}/phone",
         .access = Permission::enrol_change,
         .parameters = {id},
         .handler = show_phone},
        {.method = Method::post,
         .pattern = "/api/v1/collection/organisations/{code}/commission",
         .access = Permission::employer_change,
         .parameters = {{.name = "code", .required = true, .max = code_max}},
         .body = Body::json,
         .handler = set_commission},
    };
}

}  // namespace ansinh::api
