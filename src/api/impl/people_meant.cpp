#include "api/impl/people_meant.h"

#include "access/audit.h"
#include "access/trail.h"
#include "api/impl/placed.h"

#include <utility>

namespace ansinh::api {

namespace {

constexpr std::int64_t text_max = 300;

}  // namespace

registry::Territory territory_of(const Worker& worker, const Request& request)
{
    return registry::Territory::of(worker.shared->office->areas(), request.actor());
}

RecordNames names_of(const Worker& worker)
{
    return {.areas = worker.shared->office->areas(), .ethnicities = worker.shared->ethnicities};
}

Result<PersonId> person_meant(const Request& request, std::string_view name)
{
    return placed(parse_person_id(request.text(name)), "/path/" + std::string(name));
}

std::optional<PersonId> optional_person_in(Fields& fields, std::string_view name,
                                           Problems& problems)
{
    const auto sent = fields.optional_text(name, text_max);
    if (!sent) return {};
    const auto id = placed(parse_person_id(*sent), "/" + std::string(name));
    if (id) return *id;
    problems.push_back(id.error());
    return {};
}

PersonId person_in(Fields& fields, std::string_view name, Problems& problems)
{
    const auto sent = fields.text(name, text_max);
    if (sent.empty()) return {};
    const auto id = placed(parse_person_id(sent), "/" + std::string(name));
    if (id) return *id;
    problems.push_back(id.error());
    return {};
}

registry::AsOf as_of(Worker& worker, const Request& request)
{
    registry::AsOf meant{.on = request.optional_day("on")};
    if (const auto day = request.optional_day("known"); day && *day < today())
        meant.known = access::last_until(worker.database, to_string(*day));
    return meant;
}

registry::PersonForm person_form(Fields& fields)
{
    registry::PersonForm form;
    for (const auto name : registry::form_field_names())
        if (fields.has(name))
            *registry::form_field(form, name) = fields.optional_text(name, text_max).value_or("");
    return form;
}

Checked<void> read_all(Fields& fields, Problems others)
{
    auto done = fields.done();
    if (done && others.empty()) return {};
    Problems problems;
    if (!done) problems = std::move(done).error();
    for (auto& other : others) problems.push_back(std::move(other));
    return std::unexpected(std::move(problems));
}

void look(Worker& worker, const Request& request, std::string_view object_kind, std::int64_t object,
          std::string detail, std::vector<PersonId> people)
{
    const access::Act act{.action = std::string(object_kind) + ".look",
                          .object_kind = std::string(object_kind),
                          .object = object,
                          .detail = std::move(detail),
                          .people = std::move(people)};
    if (worker.shared->looks) {
        worker.shared->looks->look(request.actor(), act, moment());
        return;
    }
    db::Transaction transaction(worker.database);
    access::record(worker.database, request.actor(), act, moment());
    transaction.commit();
}

}  // namespace ansinh::api
