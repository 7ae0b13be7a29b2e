#include "api/impl/json_out.h"
#include "api/units_json.h"

#include <string_view>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

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

/// What differs from the version before; of the first version all that is there.
json::array changes(const Fields& before, const Fields& after)
{
    json::array list;
    for (std::size_t at = 0; at < after.size(); ++at) {
        const auto& [name, text] = after[at];
        const std::string was = before.empty() ? std::string() : before[at].second;
        if (was == text) continue;
        json::object change{{"field", name}};
        if (!was.empty()) change["before"] = was;
        if (!text.empty()) change["after"] = text;
        list.push_back(std::move(change));
    }
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

template <class Record>
json::array history(const UnitNames& names, const std::vector<registry::Version<Record>>& versions,
                    const std::map<AuditId, access::Trail>& trails)
{
    json::array list;
    for (std::size_t at = 0; at < versions.size(); ++at) {
        const auto& version = versions[at];
        const auto before =
            at + 1 < versions.size() ? fields_of(names, versions[at + 1].record) : Fields{};
        json::object object{{"version", version.recorded.value()},
                            {"valid_from", to_string(version.valid_from)},
                            {"was_wrong", version.ended && !version.valid_to},
                            {"recorded", mark(version.recorded, trails)},
                            {"changes", changes(before, fields_of(names, version.record))}};
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

}  // namespace ansinh::api
