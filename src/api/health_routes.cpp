#include "api/impl/health_routes.h"

#include "api/impl/health_json.h"
#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/placed.h"
#include "coverage/health_facts.h"
#include "registry/people.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

/// The groups of a person and the one that holds, each with its articles.
Answer health_of_person(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto found = TRY(registry::person(worker.database, territory_of(worker, request), id));
    look(worker, request, "person", found.id.value(), "health");
    const Date on = request.optional_day("on").value_or(today());
    const auto& law = worker.shared->library->law();
    const auto facts = coverage::health_facts(worker.database, found.id);
    json::array groups;
    json::object answer{{"id", text(found.id)}, {"on", to_string(on)}};
    if (facts) {
        const auto zones = coverage::Zones::load(worker.database, worker.shared->office->areas());
        const auto view = TRY(coverage::health_view(*facts, zones, law, on));
        const auto standing = TRY(coverage::health_standing(view.qualifications, law, on));
        for (const auto& group : standing.groups) groups.push_back(to_json(law, group));
        answer["digit"] = standing.digit;
        std::vector<Validity> covers;
        for (const auto& spell : facts->health) covers.push_back(spell.validity);
        const auto history = TRY(coverage::continuity(covers, law, on));
        if (history.since) answer["continuous_since"] = to_string(*history.since);
        if (history.five_years_from) answer["five_years_on"] = to_string(*history.five_years_from);
    }
    answer["groups"] = std::move(groups);
    return json_response(answer);
}

Answer cards_of_person(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto found = TRY(registry::person(worker.database, territory_of(worker, request), id));
    look(worker, request, "person", found.id.value(), "cards");
    json::array cards;
    for (const auto& card : coverage::cards_of(worker.database, found.id))
        cards.push_back(to_json(card, today()));
    return json_response(json::object{{"cards", std::move(cards)}});
}

struct Asked {
    std::optional<PersonId> person;
    std::optional<coverage::CardNumber> card;
};

/// Whose number it is; nobody's where there is none.
Asked asked_for(db::Database& database, const coverage::CardQuery& query)
{
    if (const auto* card = std::get_if<coverage::CardNumber>(&query))
        return {.person = card->person, .card = *card};
    if (const auto* person = std::get_if<PersonId>(&query)) return {.person = *person, .card = {}};
    return {.person = registry::bearer(database, std::get<CitizenId>(query)), .card = {}};
}

bool matches(const coverage::Card& card, const Asked& asked, const registry::Person& person,
             const Request& request)
{
    if (asked.card && (asked.card->object_code != card.object_code ||
                       asked.card->digit != card.digit || asked.card->person != card.issued_to))
        return false;
    const auto year = request.optional_integer("birth_year");
    return !year || *year == person.birth.date.year();
}

/// At a reception desk: anywhere in the country, by a number that the patient shows. Whoever asks
/// is on the record, and sees the name, the birth year and the card, no more.
Answer card_by_number(Worker& worker, const Request& request)
{
    const auto query = TRY(coverage::parse_card_query(request.text("number")));
    const Date on = request.optional_day("on").value_or(today());
    const auto asked = asked_for(worker.database, query);
    json::object answer{{"on", to_string(on)}};
    const auto say = [&](coverage::CardState state) {
        answer["state"] =
            json::object{{"code", coverage::code(state)}, {"name", to_json(coverage::word(state))}};
    };
    say(coverage::CardState::none);
    answer["matches"] = false;
    if (!asked.person) return json_response(answer);
    const auto found =
        registry::person(worker.database, registry::Territory::whole_nation(), *asked.person);
    if (!found) return json_response(answer);
    look(worker, request, "card", found->id.value(), "", {found->id});
    const auto card = coverage::card_on(coverage::cards_of(worker.database, found->id), on);
    if (!card.card) return json_response(answer);
    say(card.state);
    const auto& person = found->version.record;
    const bool right = matches(*card.card, asked, person, request);
    answer["matches"] = right;
    // What does not match is not told: the number may be a stranger's.
    if (!right) return json_response(answer);
    answer["name"] = person.name;
    answer["birth_year"] = person.birth.date.year();
    answer["sex"] = registry::code(person.sex);
    answer["card"] = to_json(*card.card, on);
    return json_response(answer);
}

}  // namespace

std::vector<Route> health_routes()
{
    const Parameter id{.name = "id", .required = true, .min = 10, .max = 10};
    constexpr std::int64_t year_min = 1800;
    constexpr std::int64_t year_max = 2999;
    return {
        {.pattern = "/api/v1/people/{id}/health",
         .access = Permission::person_find,
         .parameters = {id, {.name = "on", .kind = ParameterKind::day}},
         .handler = health_of_person},
        {.pattern = "/api/v1/people/{id}/cards",
         .access = Permission::person_find,
         .parameters = {id},
         .handler = cards_of_person},
        {.pattern = "/api/v1/cards/{number}",
         .access = Permission::card_read,
         .parameters = {{.name = "number", .required = true, .max = 30},
                        {.name = "on", .kind = ParameterKind::day},
                        {.name = "birth_year",
                         .kind = ParameterKind::integer,
                         .min = year_min,
                         .max = year_max}},
         .handler = card_by_number},
    };
}

}  // namespace ansinh::api
