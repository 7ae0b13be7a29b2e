#include "report/case_json.h"

#include "compliance/fine.h"
#include "law/contribution.h"
#include "law/in_force.h"
#include "law/law.h"

#include <boost/json.hpp>

namespace ansinh::report {

namespace {

namespace json = boost::json;
using namespace compliance;

json::object both(const Bilingual& text) { return {{"vi", text.vi}, {"en", text.en}}; }

json::object coded(std::string_view code, const Bilingual& word)
{
    return {{"code", code}, {"name", both(word)}};
}

json::object to_json(const law::Law& law, const LegalBasis& basis)
{
    return {{"cite", basis.cite},
            {"words", both({law::cited(law, basis.cite, Language::vi),
                            law::cited(law, basis.cite, Language::en)})},
            {"status", law::key(basis.status)}};
}

json::object to_json(const law::Law& law, const Deadline& deadline, Date on)
{
    return {{"step", coded(rule(deadline.step).code, rule(deadline.step).word)},
            {"by", to_string(deadline.by)},
            {"days", deadline.by.number() - on.number()},
            {"why", both(deadline.why)},
            {"basis", to_json(law, deadline.basis)}};
}

json::object funds(const std::array<Vnd, contribution::employer_funds>& amounts)
{
    json::object object;
    const auto choices = law::choices(law::Fund{});
    for (std::size_t at = 0; at < amounts.size(); ++at)
        object[choices[at].key] = amounts[at].dong();
    return object;
}

json::object to_json(const Recovered& sum)
{
    return {
        {"dues", sum.dues.dong()}, {"charges", sum.charges.dong()}, {"total", sum.total().dong()}};
}

json::object to_json(const Schedule& schedule)
{
    json::array instalments;
    for (const auto& one : schedule.instalments)
        instalments.push_back(json::object{{"due", to_string(one.instalment.due)},
                                           {"amount", one.instalment.amount.dong()},
                                           {"paid", one.paid.dong()},
                                           {"state", coded(code(one.state), word(one.state))}});
    return {{"step", schedule.step.value()}, {"instalments", std::move(instalments)}};
}

void add_details(json::object& object, const StepInput& told)
{
    const auto text = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) object[name] = value;
    };
    text("document", told.document);
    text("sha256", told.sha256);
    text("channel", told.channel);
    text("reason", told.reason);
    text("note", told.note);
    if (told.amount) object["amount"] = told.amount->dong();
    if (told.people) object["people"] = *told.people;
    if (told.unregistered) object["unregistered"] = *told.unregistered;
    if (told.from) object["from"] = to_string(*told.from);
    if (told.to) object["to"] = to_string(*told.to);
    if (told.until) object["until"] = to_string(*told.until);
}

}  // namespace

json::object to_json(const Step& step)
{
    json::object object{{"id", step.id.value()},
                        {"step", coded(rule(step.told.kind).code, rule(step.told.kind).word)},
                        {"on", to_string(step.told.on)},
                        {"standing", code(step.standing())},
                        {"at", step.at},
                        {"by", step.by}};
    add_details(object, step.told);
    if (step.basis) object["basis"] = step.basis->dong();
    if (step.decision)
        object["decision"] = json::object{{"approved", step.decision->approved},
                                          {"reason", step.decision->answer},
                                          {"at", step.decision->at},
                                          {"by", step.decision->by}};
    return object;
}

json::object to_json(const Ground& ground, const CaseFile& file, Date on)
{
    json::object object{{"number", file.one.number},
                        {"employer", file.employer.unit_code},
                        {"name", file.employer.name},
                        {"commune", ground.areas.area(file.employer.commune).full_name},
                        {"opened", to_string(file.one.opened)},
                        {"state", coded(code(file.state), word(file.state))},
                        {"months", file.arrears ? file.arrears->months : 0},
                        {"people", file.people()},
                        {"owed", file.owed().dong()},
                        {"charges", file.arrears ? file.arrears->charges.dong() : 0},
                        {"opened_on", file.one.arrears.late().dong()},
                        {"recovered", to_json(file.recovered)},
                        {"broken", file.is_broken()},
                        {"overdue", file.is_overdue(on)}};
    if (const auto* next = file.next()) object["next"] = to_json(ground.law, *next, on);
    if (!file.one.steps.empty()) object["last_step"] = to_string(file.one.steps.back().told.on);
    return object;
}

json::object whole_json(const Ground& ground, const CaseFile& file, Date on)
{
    auto object = to_json(ground, file, on);
    const auto& arrears = file.one.arrears;
    object["arrears"] = json::object{{"oldest", to_string(arrears.oldest)},
                                     {"last_month", to_string(arrears.last_month)},
                                     {"last_day_to_pay", to_string(arrears.last_day_to_pay)},
                                     {"months", arrears.months},
                                     {"people", arrears.people},
                                     {"by_fund", funds(arrears.by_fund)},
                                     {"late", arrears.late().dong()},
                                     {"interest_bearing", arrears.interest_bearing.dong()},
                                     {"charges", arrears.charges.dong()}};
    object["opened_by"] = file.one.by;
    json::array steps, deadlines, schedules, possible;
    for (const auto& step : file.one.steps) steps.push_back(to_json(step));
    for (const auto& one : file.deadlines) deadlines.push_back(to_json(ground.law, one, on));
    for (const auto& one : file.schedules) schedules.push_back(to_json(one));
    for (const auto kind : file.possible) possible.push_back(rule(kind).code.data());
    object["steps"] = std::move(steps);
    object["deadlines"] = std::move(deadlines);
    object["schedules"] = std::move(schedules);
    object["possible"] = std::move(possible);
    if (file.evasion)
        object["evasion"] = json::object{{"from", to_string(file.evasion->from)},
                                         {"basis", to_json(ground.law, file.evasion->basis)}};
    return object;
}

json::object to_json(const registry::Areas& areas, const Candidate& candidate)
{
    json::array reasons;
    for (const auto& reason : candidate.reasons)
        reasons.push_back(json::object{
            {"code", reason.code}, {"points", reason.points}, {"why", both(reason.why)}});
    json::object object{{"employer", candidate.unit.unit_code},
                        {"name", candidate.unit.name},
                        {"commune", areas.area(candidate.unit.commune).full_name},
                        {"people", candidate.unit.people},
                        {"late", candidate.unit.late.dong()},
                        {"months", candidate.unit.months},
                        {"points", candidate.points},
                        {"inspection_days", candidate.inspection_days},
                        {"protected_per_day_tenths", candidate.protected_per_day_tenths()},
                        {"reasons", std::move(reasons)}};
    if (!candidate.case_number.empty()) object["case"] = candidate.case_number;
    return object;
}

json::object to_json(const registry::Areas& areas, const RecoveredLine& line)
{
    const Bilingual none{"chưa có bước nào", "no step yet"};
    return {{"area", areas.area(line.area).code},
            {"area_name", areas.area(line.area).full_name},
            {"after",
             line.after ? coded(rule(*line.after).code, rule(*line.after).word) : coded("", none)},
            {"month", to_string(line.month)},
            {"cases", line.cases},
            {"recovered", to_json(line.recovered)}};
}

json::object to_json(const BatchLetter& letter)
{
    json::array problems;
    for (const auto& problem : letter.problems)
        problems.push_back(json::object{{"code", problem.code}, {"detail", both(problem.detail)}});
    json::object object{{"number", letter.number},
                        {"employer", letter.unit_code},
                        {"name", letter.name},
                        {"step", coded(rule(letter.step).code, rule(letter.step).word)},
                        {"document", letter.document},
                        {"owed", letter.owed.dong()},
                        {"sha256", letter.sha256},
                        {"sent", letter.sent},
                        {"problems", std::move(problems)}};
    if (letter.due) object["due"] = to_string(*letter.due);
    return object;
}

json::object step_choices(const law::Law& law, Date on)
{
    json::array steps, sent, closings, acts, excuses;
    law::InForce in(law, on);
    for (const auto& row : in.rows("evasion_excuse"))
        excuses.push_back(coded(row.text("reason").value, row.label()));
    for (const auto& one : step_rules()) {
        auto object = coded(one.code, one.word);
        object["permission"] = access::code(one.by);
        object["second_person"] = one.second_person;
        steps.push_back(std::move(object));
    }
    for (const auto& one : channels()) sent.push_back(coded(one.code, one.word));
    for (const auto& one : closing_reasons()) closings.push_back(coded(one.code, one.word));
    for (const auto act : {FineAct::late, FineAct::not_paying, FineAct::evasion})
        acts.push_back(coded(code(act), word(act)));
    return {{"steps", std::move(steps)},
            {"channels", std::move(sent)},
            {"closing_reasons", std::move(closings)},
            {"excuses", std::move(excuses)},
            {"fine_acts", std::move(acts)}};
}

}  // namespace ansinh::report
