#include "cli/person_view.h"

#include "cli/table.h"

#include <string_view>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

/// One line for each field of the JSON that says one thing: the two show the same, and hide the
/// same.
std::string plain(const json::value& value, Language language)
{
    if (value.is_string()) return std::string(value.as_string());
    if (!value.is_object()) return json::serialize(value);
    const auto& object = value.as_object();
    if (const auto* text = object.if_contains(language == Language::vi ? "vi" : "en"))
        return std::string(text->as_string());
    if (const auto* name = object.if_contains("name")) {
        auto shown = plain(*name, language);
        if (const auto* within = object.if_contains("within"))
            shown += ", " + std::string(within->as_string());
        return shown;
    }
    if (const auto* year = object.if_contains("year")) return json::serialize(*year);
    if (const auto* id = object.if_contains("id"))
        return fmt::format("{} ({})", json::serialize(*id),
                           json::serialize(object.at("member_no")));
    return json::serialize(value);
}

std::string lines(const json::object& object, Language language)
{
    Table table({{.heading = ""}, {.heading = ""}});
    for (const auto& [key, value] : object) {
        if (key == "members" || key == "masked") continue;
        const auto shown = plain(value, language);
        if (!shown.empty()) table.add({std::string(std::string_view(key)), shown});
    }
    return table.text();
}

}  // namespace

std::string PersonView::person(const registry::FoundPerson& found) const
{
    return lines(api::to_json(names, found, api::Masking::masked), language);
}

std::string PersonView::household(const registry::FoundHousehold& found) const
{
    const auto vietnamese = language == Language::vi;
    Table members({{.heading = vietnamese ? "STT" : "No.", .align = Align::right},
                   {.heading = vietnamese ? "Mã số BHXH" : "SI number"},
                   {.heading = vietnamese ? "Họ và tên" : "Name"},
                   {.heading = vietnamese ? "Năm sinh" : "Born", .align = Align::right},
                   {.heading = vietnamese ? "Quan hệ" : "Relation"}});
    for (const auto& [id, version] : found.members) {
        const auto& member = version.record;
        members.add({std::to_string(member.household->member_no), text(id), member.name,
                     std::to_string(member.birth.date.year()), member.household->relation});
    }
    return lines(api::to_json(names, found), language) + "\n" + members.text();
}

std::string PersonView::history(const std::vector<registry::Version<registry::Person>>& versions,
                                const std::map<AuditId, access::Trail>& trails) const
{
    const auto vietnamese = language == Language::vi;
    Table table({{.heading = vietnamese ? "Từ ngày" : "From"},
                 {.heading = vietnamese ? "Đến ngày" : "To"},
                 {.heading = vietnamese ? "Ghi lúc" : "Recorded"},
                 {.heading = vietnamese ? "Người ghi" : "By"},
                 {.heading = vietnamese ? "Thay đổi" : "Changes"},
                 {.heading = vietnamese ? "Lý do" : "Reason"}});
    for (const auto& value : api::to_json(names, versions, trails)) {
        const auto& version = value.as_object();
        const auto& mark = version.at("recorded").as_object();
        std::string fields;
        for (const auto& change : version.at("changes").as_array())
            fields += (fields.empty() ? "" : " ") + std::string(change.at("field").as_string());
        std::string until;
        if (const auto* to = version.if_contains("valid_to"))
            until = to->as_string();
        else if (version.at("was_wrong").as_bool())
            until = vietnamese ? "sai" : "wrong";
        table.add({std::string(version.at("valid_from").as_string()), until,
                   std::string(mark.at("at").as_string()), std::string(mark.at("by").as_string()),
                   fields, std::string(mark.at("reason").as_string())});
    }
    return table.text();
}

}  // namespace ansinh::cli
