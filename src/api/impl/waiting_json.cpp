#include "api/impl/waiting_json.h"

#include "api/impl/health_json.h"
#include "api/impl/people_meant.h"
#include "registry/household.h"
#include "registry/people.h"

#include <optional>
#include <utility>

#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

struct Payer {
    std::optional<PersonId> person{};
    std::string name{};
    std::string hamlet{};
};

/// The first of them whom the asker reaches.
Payer payer_of(db::Database& database, const registry::Territory& territory,
               const coverage::Enrolment& enrolment)
{
    Payer payer;
    std::vector<PersonId> asked;
    if (enrolment.household) {
        if (const auto found = registry::household(database, territory, *enrolment.household)) {
            const auto& household = found->version.record;
            payer.hamlet = household.hamlet;
            if (household.head) asked.push_back(*household.head);
        }
    }
    asked.push_back(enrolment.person);
    for (const auto id : asked) {
        const auto found = registry::person(database, territory, id);
        if (!found) continue;
        payer.person = found->id;
        payer.name = found->version.record.name;
        if (payer.hamlet.empty()) payer.hamlet = found->version.record.hamlet;
        break;
    }
    return payer;
}

}  // namespace

Waiting waiting_json(Worker& worker, const Request& request,
                     std::span<const coverage::Enrolment> enrolments)
{
    const auto territory = territory_of(worker, request);
    Waiting waiting;
    for (const auto& one : enrolments) {
        auto object = to_json(one);
        const auto payer = payer_of(worker.database, territory, one);
        if (payer.person) {
            object["name"] = payer.name;
            waiting.named.push_back(*payer.person);
        }
        if (!payer.hamlet.empty()) object["hamlet"] = payer.hamlet;
        waiting.rows.push_back(std::move(object));
    }
    return waiting;
}

}  // namespace ansinh::api
