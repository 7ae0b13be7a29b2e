#include "api/units_json.h"

#include "api/impl/json_out.h"
#include "api/people_json.h"
#include "api/worker.h"

#include <string_view>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using registry::Coded;

json::object coded(const Coded& word)
{
    return {{"code", word.code}, {"name", to_json(word.name)}};
}

template <class Object, class Value>
void put(Object& object, std::string_view name, const std::optional<Value>& value)
{
    if (value) object[name] = *value;
}

void put_day(json::object& object, std::string_view name, const std::optional<Date>& day)
{
    if (day) object[name] = to_string(*day);
}

template <class Enum>
void put_word(json::object& object, std::string_view name, const std::optional<Enum>& value)
{
    if (value) object[name] = coded(registry::word(*value));
}

json::array reasons(registry::UnitMatch match) { return {to_json(registry::word(match))}; }

json::object office_ref(const registry::Office& office)
{
    return {{"code", office.code}, {"name", to_json(office.name)}};
}

}  // namespace

Units Units::load(db::Database& database)
{
    Units units;
    units.offices = std::make_shared<const registry::Offices>(registry::Offices::load(database));
    units.regions =
        std::make_shared<const registry::WageRegions>(registry::WageRegions::load(database));
    return units;
}

json::object to_json(const UnitNames& names, const registry::FoundEmployer& found, Date on,
                     const std::string& merged_into)
{
    const auto& employer = found.version.record;
    json::object object{{"unit_code", employer.unit_code},
                        {"version", found.version.recorded.value()},
                        {"name", employer.name},
                        {"kind", coded(registry::word(employer.kind))},
                        {"commune", area_name(names.areas, employer.commune)},
                        {"address", employer.address},
                        {"payment_cycle", employer.payment_cycle},
                        {"status", registry::word(employer.status).code},
                        {"workers", employer.workers},
                        {"size", registry::word(registry::size_band(employer.workers)).code},
                        {"valid_from", to_string(found.version.valid_from)}};
    if (const auto* section = registry::industry(employer.industry))
        object["industry"] = coded(*section);
    else
        object["industry"] = json::object{
            {"code", employer.industry},
            {"name", to_json(Bilingual{.vi = employer.industry, .en = employer.industry})}};
    put(object, "tax_code", employer.tax_code);
    put(object, "phone", employer.phone);
    if (const auto* office = employer.office ? names.offices.office(*employer.office) : nullptr)
        object["office"] = office_ref(*office);
    if (const auto region = names.regions.of(names.areas, employer.commune, on))
        object["region"] = registry::code(region->region);
    if (!merged_into.empty()) object["merged_into"] = merged_into;
    put_day(object, "valid_to", found.version.valid_to);
    return object;
}

json::object to_json(const UnitNames& names, const registry::EmployersFound& found)
{
    json::array hits;
    for (const auto& hit : found.hits) {
        const auto& employer = hit.employer;
        json::object object{{"unit_code", employer.unit_code},
                            {"name", employer.name},
                            {"commune", area_name(names.areas, employer.commune)},
                            {"status", registry::word(employer.status).code},
                            {"size", registry::word(registry::size_band(employer.workers)).code},
                            {"reasons", reasons(hit.match)}};
        put(object, "tax_code", employer.tax_code);
        hits.push_back(std::move(object));
    }
    return {{"hits", std::move(hits)}, {"more", found.more}};
}

json::object to_json(const UnitNames& names, const registry::FoundFacility& found)
{
    const auto& facility = found.version.record;
    json::object object{{"code", registry::text(found.id)},
                        {"version", found.version.recorded.value()},
                        {"name", facility.name},
                        {"commune", area_name(names.areas, facility.commune)},
                        {"address", facility.address},
                        {"status", registry::word(facility.status).code},
                        {"valid_from", to_string(found.version.valid_from)}};
    put_word(object, "care_level", facility.care_level);
    put_word(object, "care_tier", facility.care_tier);
    put_word(object, "hospital_class", facility.hospital_class);
    put_day(object, "contract_from", facility.contract_from);
    put_day(object, "contract_to", facility.contract_to);
    put_day(object, "valid_to", found.version.valid_to);
    return object;
}

json::object to_json(const UnitNames& names, const registry::FacilitiesFound& found)
{
    json::array hits;
    for (const auto& hit : found.hits)
        hits.push_back(json::object{{"code", registry::text(hit.id)},
                                    {"name", hit.facility.name},
                                    {"commune", area_name(names.areas, hit.facility.commune)},
                                    {"status", registry::word(hit.facility.status).code},
                                    {"reasons", reasons(hit.match)}});
    return {{"hits", std::move(hits)}, {"more", found.more}};
}

json::object to_json(const UnitNames& names, const registry::Office& office)
{
    json::object object{{"id", office.id.value()},
                        {"code", office.code},
                        {"name", to_json(office.name)},
                        {"level", registry::code(office.level)},
                        {"valid_from", to_string(office.validity.from)}};
    if (const auto* parent = office.parent ? names.offices.office(*office.parent) : nullptr)
        object["parent"] = parent->code;
    put_day(object, "valid_to", office.validity.to);
    return object;
}

json::object to_json(const UnitNames& names,
                     const std::vector<registry::CollectionOrganisation>& organisations)
{
    json::array list;
    for (const auto& organisation : organisations) {
        json::array points;
        for (const auto& point : organisation.points) {
            json::array collectors;
            for (const auto& collector : point.collectors)
                collectors.push_back(
                    json::object{{"code", collector.code}, {"name", collector.name}});
            points.push_back(json::object{{"id", point.id},
                                          {"name", point.name},
                                          {"commune", area_name(names.areas, point.commune)},
                                          {"collectors", std::move(collectors)}});
        }
        json::object kind{{"code", organisation.kind}};
        for (const auto& word : registry::organisation_kinds())
            if (word.code == organisation.kind) kind = coded(word);
        list.push_back(json::object{{"code", organisation.code},
                                    {"name", organisation.name},
                                    {"kind", std::move(kind)},
                                    {"points", std::move(points)}});
    }
    return {{"organisations", std::move(list)}};
}

}  // namespace ansinh::api
