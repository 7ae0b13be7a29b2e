#include "api/impl/json_out.h"
#include "api/impl/masked.h"
#include "api/people_json.h"
#include "api/units_json.h"

#include <string_view>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using registry::Person;

/// A field of a record and how people read it; an empty text is none.
using Fields = std::vector<std::pair<std::string_view, std::string>>;

std::string day(const std::optional<Date>& day) { return day ? to_string(*day) : std::string(); }

std::string commune(const UnitNames& names, AreaId id)
{
    const auto& area = names.areas.area(id);
    return area.full_name + " (" + area.code + ")";
}

Fields fields_of(const UnitNames& names, const registry::Employer& employer)
{
    const auto* office = employer.office ? names.offices.office(*employer.office) : nullptr;
    return {{"unit_code", employer.unit_code},
            {"tax_code", employer.tax_code.value_or("")},
            {"name", employer.name},
            {"kind", std::string(registry::word(employer.kind).code)},
            {"industry", employer.industry},
            {"commune", commune(names, employer.commune)},
            {"address", employer.address},
            {"office", office != nullptr ? office->name.vi : std::string()},
            {"payment_cycle", std::to_string(employer.payment_cycle)},
            {"status", std::string(registry::word(employer.status).code)},
            {"workers", std::to_string(employer.workers)},
            {"phone", employer.phone.value_or("")},
            {"merged_into",
             employer.merged_into ? std::to_string(employer.merged_into->value()) : std::string()}};
}

Fields fields_of(const UnitNames& names, const registry::Facility& facility)
{
    const auto code = [](const auto& value) {
        return value ? std::string(registry::word(*value).code) : std::string();
    };
    return {{"name", facility.name},
            {"care_level", code(facility.care_level)},
            {"care_tier", code(facility.care_tier)},
            {"hospital_class", code(facility.hospital_class)},
            {"commune", commune(names, facility.commune)},
            {"address", facility.address},
            {"contract_from", day(facility.contract_from)},
            {"contract_to", day(facility.contract_to)},
            {"status", std::string(registry::word(facility.status).code)}};
}

Fields fields_of(const RecordNames& names, const registry::Household& household)
{
    const auto& area = names.areas.area(household.commune);
    return {{"head", household.head ? text(*household.head) : std::string()},
            {"commune", area.full_name + " (" + area.code + ")"},
            {"hamlet", household.hamlet},
            {"address", household.address},
            {"living_standard", std::string(registry::code(household.living_standard))}};
}

/// A field of a person as one text, masked; empty where there is none.
std::string field_text(const RecordNames& names, const Person& person, std::string_view field)
{
    const auto masked = [](const std::optional<std::string>& value) {
        return value ? hidden(*value) : std::string();
    };
    const auto& areas = names.areas;
    if (field == "name") return person.name;
    if (field == "sex") return std::string(registry::code(person.sex));
    if (field == "birth_date") return std::to_string(person.birth.date.year());
    if (field == "citizen_id") return person.citizen_id ? person.citizen_id->redacted() : "";
    if (field == "old_id") return masked(person.old_id);
    if (field == "ethnicity") return person.ethnicity;
    if (field == "nationality") return person.nationality;
    if (field == "phone") return masked(person.phone);
    if (field == "bank") return person.bank.value_or("");
    if (field == "bank_account") return masked(person.bank_account);
    if (field == "commune") return areas.area(person.commune).full_name;
    if (field == "hamlet") return person.hamlet;
    if (field == "residence") return std::string(registry::code(person.residence));
    if (field == "household")
        return person.household ? std::to_string(person.household->household.value()) : "";
    if (field == "died_on") return person.died_on ? to_string(*person.died_on) : "";
    if (field == "authentication") return std::string(registry::code(person.authentication));
    if (field == "merged_into") return person.merged_into ? text(*person.merged_into) : "";
    return {};
}

/// Of the first version all that is there; the text of a field is empty where there is none.
void add_change(json::array& list, std::string_view field, std::string was, std::string is)
{
    json::object change{{"field", field}};
    if (!was.empty()) change["before"] = std::move(was);
    if (!is.empty()) change["after"] = std::move(is);
    list.push_back(std::move(change));
}

template <class Names, class Record>
json::array changes(const Names& names, const Record* before, const Record& after)
{
    json::array list;
    auto was = before == nullptr ? Fields{} : fields_of(names, *before);
    auto is = fields_of(names, after);
    was.resize(is.size());
    for (std::size_t at = 0; at < is.size(); ++at)
        if (was[at].second != is[at].second)
            add_change(list, is[at].first, std::move(was[at].second), std::move(is[at].second));
    return list;
}

/// Masked texts may be alike where the fields differ.
json::array changes(const RecordNames& names, const Person* before, const Person& after)
{
    json::array list;
    const Person nothing{
        .name = {}, .birth = {}, .ethnicity = {}, .nationality = {}, .commune = {}};
    for (const auto field : registry::changed_fields(before != nullptr ? *before : nothing, after))
        add_change(list, field,
                   before != nullptr ? field_text(names, *before, field) : std::string(),
                   field_text(names, after, field));
    return list;
}

json::object mark(AuditId number, const std::map<AuditId, access::Trail>& trails)
{
    const auto found = trails.find(number);
    const auto trail = found == trails.end() ? access::Trail{} : found->second;
    return {{"number", number.value()},
            {"at", trail.at},
            {"by", trail.actor},
            {"reason", trail.reason}};
}

template <class Names, class Record>
json::array history(const Names& names, const std::vector<registry::Version<Record>>& versions,
                    const std::map<AuditId, access::Trail>& trails)
{
    json::array list;
    for (std::size_t at = 0; at < versions.size(); ++at) {
        const auto& version = versions[at];
        const auto* before = at + 1 < versions.size() ? &versions[at + 1].record : nullptr;
        json::object object{{"version", version.recorded.value()},
                            {"valid_from", to_string(version.valid_from)},
                            {"was_wrong", version.ended && !version.valid_to},
                            {"recorded", mark(version.recorded, trails)},
                            {"changes", changes(names, before, version.record)}};
        if (version.valid_to) object["valid_to"] = to_string(*version.valid_to);
        if (version.ended) object["ended"] = mark(*version.ended, trails);
        list.push_back(std::move(object));
    }
    return list;
}

}  // namespace

json::array to_json(const UnitNames& names,
                    const std::vector<registry::Version<registry::Employer>>& versions,
                    const std::map<AuditId, access::Trail>& trails)
{
    return history(names, versions, trails);
}

json::array to_json(const UnitNames& names,
                    const std::vector<registry::Version<registry::Facility>>& versions,
                    const std::map<AuditId, access::Trail>& trails)
{
    return history(names, versions, trails);
}

json::array to_json(const RecordNames& names,
                    const std::vector<registry::Version<Person>>& versions,
                    const std::map<AuditId, access::Trail>& trails)
{
    return history(names, versions, trails);
}

json::array to_json(const RecordNames& names,
                    const std::vector<registry::Version<registry::Household>>& versions,
                    const std::map<AuditId, access::Trail>& trails)
{
    return history(names, versions, trails);
}

json::object to_json(const registry::Merge& merge, const std::map<AuditId, access::Trail>& trails)
{
    const auto done = mark(merge.id, trails);
    return {{"id", merge.id.value()},
            {"kept", text(merge.kept)},
            {"gone", text(merge.gone)},
            {"at", done.at("at")},
            {"by", done.at("by")},
            {"reason", done.at("reason")},
            {"undone", merge.undone.has_value()}};
}

}  // namespace ansinh::api
