#include "api/impl/facts_json.h"

#include "api/impl/json_out.h"
#include "closing/slice.h"
#include "planning/plan.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using closing::Amount;
using closing::Breakdown;
using closing::FactKey;
using figures::Indicator;

json::object indicator_json(const Indicator& indicator)
{
    return {{"code", indicator.code},
            {"name", to_json(indicator.name)},
            {"unit", std::string{figures::code(indicator.unit)}}};
}

json::array changes_json(const std::vector<closing::Change>& changes)
{
    json::array all;
    for (const auto& change : changes) {
        json::object object{{"base", std::string{closing::code(change.base)}},
                            {"on", to_string(change.on)},
                            {"before", to_string(change.before)},
                            {"by", to_string(change.by)}};
        if (change.percent) object["percent"] = to_string(*change.percent);
        all.push_back(std::move(object));
    }
    return all;
}

/// Nothing where the area has no plan of the indicator, or one in another unit.
void put_plan(json::object& object, const FactsShown& shown, const FactKey& key,
              const Amount& amount, const Indicator& indicator)
{
    const auto* plan = planning::plan_of(shown.plans, key.area, indicator, shown.as_of);
    if (plan == nullptr) return;
    json::object told{{"value", to_string(plan->value)},
                      {"status", std::string{figures::status(*plan)}}};
    if (!plan->document.empty()) told["document"] = plan->document;
    const auto done = planning::completion(closing::value_of(amount), plan->value, shown.as_of);
    if (done && plan->unit != figures::Unit::percent) {
        told["percent"] = to_string(done->percent);
        told["pace"] = to_string(done->pace);
    }
    object["plan"] = std::move(told);
}

/// The share that a count is the numerator of.
void put_share(json::object& object, const FactsShown& shown, const FactKey& key,
               const Indicator& indicator)
{
    for (const auto& rate : shown.context.catalogue.indicators()) {
        if (rate.unit != figures::Unit::percent || rate.numerator != indicator.code) continue;
        const auto share = shown.facts.find({.area = key.area, .indicator = rate.code});
        if (share == shown.facts.end()) continue;
        json::object told{{"of", indicator_json(shown.context.catalogue.at(rate.denominator))}};
        put_amount(told, share->second);
        object["share"] = std::move(told);
        return;
    }
}

json::object fact_json(const FactsShown& shown, const FactKey& key, const Amount& amount)
{
    const auto& indicator = shown.context.catalogue.at(key.indicator);
    json::object object{{"indicator", indicator_json(indicator)},
                        {"breakdown", std::string{closing::code(key.breakdown)}}};
    if (!key.slice.empty()) {
        object["slice"] = key.slice;
        object["slice_name"] = to_json(closing::word(key.breakdown, key.slice));
    }
    put_amount(object, amount);
    object["changes"] = changes_json(shown.before.changes(key, amount, indicator.flow));
    if (key.breakdown != Breakdown::all) return object;
    put_plan(object, shown, key, amount, indicator);
    put_share(object, shown, key, indicator);
    return object;
}

}  // namespace

void put_amount(json::object& object, const Amount& amount)
{
    object["value"] = to_string(closing::value_of(amount));
    object["numerator"] = amount.numerator;
    if (amount.denominator) object["denominator"] = *amount.denominator;
    if (amount.denominator_on) object["denominator_on"] = to_string(*amount.denominator_on);
}

json::array facts_json(const FactsShown& shown, Breakdown breakdown,
                       const std::optional<std::string>& indicator)
{
    std::vector<const closing::Facts::value_type*> ordered;
    for (const auto& fact : shown.facts)
        if (fact.first.breakdown == breakdown && (!indicator || fact.first.indicator == *indicator))
            ordered.push_back(&fact);
    std::ranges::stable_sort(ordered, {}, [&](const auto* fact) {
        return shown.context.catalogue.at(fact->first.indicator).order;
    });
    json::array facts;
    for (const auto* fact : ordered) facts.push_back(fact_json(shown, fact->first, fact->second));
    return facts;
}

}  // namespace ansinh::api
