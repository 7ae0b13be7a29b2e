#include "api/impl/health_json.h"

#include "api/impl/json_out.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace json = boost::json;

namespace {

void put_parts(json::object& object, Vnd premium, Vnd state, Vnd local, Vnd own)
{
    object["premium"] = premium.dong();
    object["state"] = state.dong();
    object["local"] = local.dong();
    object["own"] = own.dong();
}

json::object line_json(const coverage::QuoteLine& line)
{
    using enum law::HealthPayer;
    json::object object{{"group", group_word(line.group)},
                        {"order", line.order},
                        {"start", coverage::code(line.term.start)},
                        {"waits", line.term.waited}};
    put_parts(object, line.premium.premium, line.premium.by(state),
              line.premium.by(province) + line.premium.by(district) + line.premium.by(other),
              line.own());
    put_days(object, line.term.validity);
    return object;
}

json::object member_json(const coverage::HouseholdQuoted& quoted, const coverage::MemberSeen& seen)
{
    const auto& person = seen.member.version.record;
    json::object object{{"id", text(seen.member.id)},
                        {"name", person.name},
                        {"birth_year", person.birth.date.year()},
                        {"joins", false}};
    if (person.household) object["relation"] = person.household->relation;
    if (seen.quoted.elsewhere) object["elsewhere"] = group_word(*seen.quoted.elsewhere);
    if (seen.quoted.last_day) object["covered_until"] = to_string(*seen.quoted.last_day);
    const auto line =
        std::ranges::find(quoted.quote.lines, seen.member.id, &coverage::QuoteLine::person);
    if (line == quoted.quote.lines.end()) return object;
    object["joins"] = true;
    object["line"] = line_json(*line);
    return object;
}

json::object line_json(const coverage::EnrolmentLine& line)
{
    json::object object{{"person", text(line.person)},
                        {"group", group_word(line.group)},
                        {"order", line.order},
                        {"start", line.start}};
    put_parts(object, line.premium, line.state, line.province + line.district + line.other,
              line.own);
    put_days(object, line.validity);
    if (line.refunded_on) {
        object["refunded"] = line.refunded.dong();
        object["refunded_on"] = to_string(*line.refunded_on);
    }
    return object;
}

}  // namespace

json::object group_word(law::HealthGroup group)
{
    return {{"code", law::key_of(group)}, {"name", to_json(law::label_of(group).text())}};
}

void put_days(json::object& object, const Validity& validity)
{
    object["from"] = to_string(validity.from);
    if (validity.to) object["to"] = to_string(validity.to->plus_days(-1));
}

json::object to_json(const law::Law& law, const coverage::RankedGroup& group)
{
    json::array articles;
    for (const auto& cite : group.cites)
        articles.push_back(to_json(
            Bilingual{law::cited(law, cite, Language::vi), law::cited(law, cite, Language::en)}));
    json::object object{
        {"group", group_word(group.by.group)},
        {"category", group.category},
        {"payer", group.payer},
        {"ground", json::object{{"code", coverage::code(group.by.ground)},
                                {"name", to_json(coverage::word(group.by.ground))}}},
        {"insures", coverage::insures(group)},
        {"object_code", group.object_code},
        {"digit", group.digit},
        {"support", to_string(group.subsidy)},
        {"articles", std::move(articles)},
        {"status", law::key(group.status)},
        {"why", to_json(group.why)}};
    if (!group.by.document.empty()) object["document"] = group.by.document;
    put_days(object, group.by.validity);
    return object;
}

json::object to_json(const coverage::Card& card, Date on)
{
    constexpr std::size_t shown = 5;
    constexpr std::size_t last = 3;
    const auto whole = coverage::full_number(card);
    std::string masked = whole.substr(0, shown);
    for (std::size_t at = shown; at + last < whole.size(); ++at) masked += "•";
    masked += whole.substr(whole.size() - last);
    const auto state = coverage::state_of(card, on);
    json::object object{{"number", masked},
                        {"object_code", card.object_code},
                        {"digit", card.digit},
                        {"group", group_word(card.group)},
                        {"state", json::object{{"code", coverage::code(state)},
                                               {"name", to_json(coverage::word(state))}}},
                        {"continuous_since", to_string(card.continuous_since)},
                        {"five_years_on", to_string(card.continuous_since.plus_years(5))},
                        {"five_years", card.continuous_since.plus_years(5) <= on},
                        {"issued_on", to_string(card.issued_on)}};
    if (!card.zone.empty()) object["zone"] = card.zone;
    if (card.facility) object["facility"] = card.facility->value();
    put_days(object, card.validity);
    if (card.voided_on) {
        object["voided_on"] = to_string(*card.voided_on);
        object["void_reason"] = card.void_reason;
    }
    return object;
}

json::object to_json(const coverage::HouseholdQuoted& quoted)
{
    json::array members;
    for (const auto& seen : quoted.members) members.push_back(member_json(quoted, seen));
    json::object object{{"household", quoted.household.id.value()},
                        {"address", quoted.household.version.record.address},
                        {"members", std::move(members)},
                        {"elsewhere", quoted.household.elsewhere}};
    put_parts(object, quoted.quote.premium, quoted.quote.state, quoted.quote.local,
              quoted.quote.own);
    return object;
}

json::object to_json(const coverage::Enrolment& enrolment)
{
    json::array lines;
    for (const auto& line : enrolment.lines) lines.push_back(line_json(line));
    json::object object{{"id", enrolment.id},
                        {"kind", enrolment.kind},
                        {"person", text(enrolment.person)},
                        {"collector", enrolment.collector},
                        {"made_on", to_string(enrolment.made_on)},
                        {"months", enrolment.months},
                        {"status", coverage::code(enrolment.status)},
                        {"lines", std::move(lines)}};
    put_parts(object, enrolment.premium, enrolment.state, enrolment.local, enrolment.own);
    if (enrolment.household) object["household"] = enrolment.household->value();
    if (enrolment.first_month) object["first_month"] = to_string(*enrolment.first_month);
    if (!enrolment.mode.empty()) object["mode"] = enrolment.mode;
    if (enrolment.kind == "voluntary") object["income"] = enrolment.income.dong();
    if (enrolment.paid_on) object["paid_on"] = to_string(*enrolment.paid_on);
    if (!enrolment.receipt.empty()) object["receipt"] = enrolment.receipt;
    if (!enrolment.note.empty()) object["note"] = enrolment.note;
    return object;
}

json::object to_json(const coverage::Contact& contact)
{
    json::object object{
        {"id", contact.id},
        {"person", text(contact.person)},
        {"on", to_string(contact.on)},
        {"outcome", json::object{{"code", coverage::code(contact.outcome)},
                                 {"name", to_json(coverage::word(contact.outcome))}}},
        {"note", contact.note}};
    if (contact.appointment) object["appointment"] = to_string(*contact.appointment);
    return object;
}

json::object to_json(const coverage::SponsorFund& fund)
{
    return {{"id", fund.id},
            {"name", fund.name},
            {"donor", fund.donor},
            {"opened_on", to_string(fund.opened_on)},
            {"given", fund.given.dong()},
            {"granted", fund.granted.dong()},
            {"left", fund.left().dong()},
            {"people", fund.people}};
}

json::object to_json(const coverage::SponsorEntry& entry)
{
    json::object object{{"number", entry.number},
                        {"kind", entry.kind},
                        {"amount", entry.amount.dong()},
                        {"on", to_string(entry.on)},
                        {"document", entry.document}};
    if (!entry.person) return object;
    object["person"] = text(*entry.person);
    put_days(object, entry.card);
    return object;
}

}  // namespace ansinh::api
