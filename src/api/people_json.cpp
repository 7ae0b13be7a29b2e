#include "api/people_json.h"

#include "api/impl/json_out.h"
#include "api/impl/masked.h"
#include "law/health_group.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using registry::Person;

std::string shown_id(const CitizenId& id, Masking masking)
{
    return masking == Masking::masked ? id.redacted() : id.text();
}

std::string shown_text(const std::string& text, Masking masking)
{
    return masking == Masking::masked ? hidden(text) : text;
}

json::object birth(const registry::Birth& birth, Masking masking)
{
    json::object object{{"year", birth.date.year()},
                        {"precision", registry::code(birth.precision)}};
    if (masking == Masking::masked || birth.precision == registry::BirthPrecision::year)
        return object;
    object["month"] = birth.date.month();
    if (birth.precision == registry::BirthPrecision::day) object["day"] = birth.date.day();
    return object;
}

json::array masked_fields(const Person& person, Masking masking)
{
    json::array fields;
    if (masking == Masking::shown) return fields;
    if (person.birth.precision != registry::BirthPrecision::year) fields.emplace_back("birth");
    if (person.citizen_id) fields.emplace_back("citizen_id");
    if (person.old_id) fields.emplace_back("old_id");
    if (person.phone) fields.emplace_back("phone");
    if (person.bank_account) fields.emplace_back("bank_account");
    return fields;
}

void add_optional(json::object& object, const Person& person, Masking masking)
{
    if (person.citizen_id) object["citizen_id"] = shown_id(*person.citizen_id, masking);
    if (person.old_id) object["old_id"] = shown_text(*person.old_id, masking);
    if (person.phone) object["phone"] = shown_text(*person.phone, masking);
    if (person.bank) object["bank"] = *person.bank;
    if (person.bank_account) object["bank_account"] = shown_text(*person.bank_account, masking);
    if (person.household)
        object["household"] = {{"id", person.household->household.value()},
                               {"member_no", person.household->member_no},
                               {"relation", person.household->relation}};
    if (person.died_on) object["died_on"] = to_string(*person.died_on);
    if (person.merged_into) object["merged_into"] = text(*person.merged_into);
}

std::string_view scheme_word(coverage::Scheme scheme)
{
    switch (scheme) {
    case coverage::Scheme::compulsory: return "si_compulsory";
    case coverage::Scheme::voluntary: return "si_voluntary";
    case coverage::Scheme::unemployment: return "ui";
    case coverage::Scheme::health: break;
    }
    return "hi";
}

}  // namespace

json::object area_name(const registry::Areas& areas, AreaId id)
{
    const auto& area = areas.area(id);
    json::object object{
        {"code", area.code},
        {"level", registry::code(area.level)},
        {"name", area.full_name},
        {"on", to_string(area.validity.to ? area.validity.to->plus_days(-1) : area.validity.from)}};
    std::string within;
    auto path = areas.path(id);
    std::ranges::reverse(path);
    for (const auto* higher : path) {
        if (higher->level == registry::AreaLevel::nation) continue;
        within += (within.empty() ? "" : ", ") + higher->full_name;
    }
    if (!within.empty()) object["within"] = within;
    return object;
}

json::object to_json(const RecordNames& names, const registry::FoundPerson& found, Masking masking)
{
    const auto& version = found.version;
    const auto& person = version.record;
    json::object object{
        {"id", text(found.id)},
        {"version", version.recorded.value()},
        {"masked", masked_fields(person, masking)},
        {"name", person.name},
        {"sex", registry::code(person.sex)},
        {"birth", birth(person.birth, masking)},
        {"ethnicity",
         {{"code", person.ethnicity}, {"name", to_json(names.ethnicities.name(person.ethnicity))}}},
        {"nationality", person.nationality},
        {"commune", area_name(names.areas, person.commune)},
        {"hamlet", person.hamlet},
        {"residence", registry::code(person.residence)},
        {"authentication", registry::code(person.authentication)},
        {"valid_from", to_string(version.valid_from)}};
    add_optional(object, person, masking);
    if (version.valid_to) object["valid_to"] = to_string(*version.valid_to);
    if (found.asked_for) object["asked_for"] = text(*found.asked_for);
    return object;
}

json::object person_hit(const RecordNames& names, PersonId id, const Person& person,
                        json::array reasons)
{
    json::object object{{"id", text(id)},
                        {"name", person.name},
                        {"sex", registry::code(person.sex)},
                        {"birth_year", person.birth.date.year()},
                        {"commune", area_name(names.areas, person.commune)},
                        {"residence", registry::code(person.residence)},
                        {"alive", !person.died_on},
                        {"reasons", std::move(reasons)}};
    if (!person.hamlet.empty()) object["hamlet"] = person.hamlet;
    if (person.citizen_id) object["citizen_id"] = person.citizen_id->redacted();
    return object;
}

json::object to_json(const RecordNames& names, const registry::FoundHousehold& found)
{
    const auto& version = found.version;
    const auto& household = version.record;
    json::array members;
    for (const auto& [id, member] : found.members) {
        const auto& person = member.record;
        members.push_back({{"id", text(id)},
                           {"name", person.name},
                           {"sex", registry::code(person.sex)},
                           {"birth_year", person.birth.date.year()},
                           {"member_no", person.household->member_no},
                           {"relation", person.household->relation},
                           {"alive", !person.died_on}});
    }
    json::object object{{"id", found.id.value()},
                        {"version", version.recorded.value()},
                        {"commune", area_name(names.areas, household.commune)},
                        {"hamlet", household.hamlet},
                        {"address", household.address},
                        {"living_standard", registry::code(household.living_standard)},
                        {"valid_from", to_string(version.valid_from)},
                        {"members", std::move(members)},
                        {"members_elsewhere", found.elsewhere},
                        {"head_is_elsewhere", found.head_is_elsewhere}};
    if (household.head) object["head"] = text(*household.head);
    if (version.valid_to) object["valid_to"] = to_string(*version.valid_to);
    return object;
}

json::array memberships_json(std::vector<coverage::Membership> spells)
{
    std::ranges::stable_sort(spells, std::greater{},
                             [](const auto& spell) { return spell.validity.from; });
    json::array list;
    for (const auto& spell : spells) {
        json::object object{{"scheme", scheme_word(spell.scheme)},
                            {"group", spell.group},
                            {"from", to_string(spell.validity.from)}};
        if (const auto group = law::health_group(spell.group)) {
            const auto& name = law::choices(*group)[static_cast<std::size_t>(*group)].label;
            object["group_name"] = to_json(Bilingual{std::string(name.vi), std::string(name.en)});
        }
        if (spell.facility) object["facility"] = fmt::format("{:05}", spell.facility->value());
        if (spell.validity.to) object["to"] = to_string(*spell.validity.to);
        list.push_back(std::move(object));
    }
    return list;
}

json::object looks_json(const access::AuditPage& page)
{
    json::array records;
    for (const auto& record : page.records) {
        json::object object{{"number", record.number.value()},
                            {"at", record.at},
                            {"user", record.actor},
                            {"action", record.act.action},
                            {"object_kind", record.act.object_kind},
                            {"reason", record.act.reason},
                            {"detail", record.act.detail}};
        if (record.office) object["office"] = record.office->value();
        if (record.act.object_kind == "person")
            object["object"] = text(PersonId{record.act.object});
        else if (record.act.object != 0)
            object["object"] = std::to_string(record.act.object);
        records.push_back(std::move(object));
    }
    json::object list{{"records", std::move(records)}};
    if (page.next) list["next"] = page.next->value();
    return list;
}

}  // namespace ansinh::api
