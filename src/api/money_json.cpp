#include "api/money_json.h"

#include "api/impl/json_out.h"
#include "law/contribution.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using contribution::Amounts;
using contribution::NoticeSums;

json::object funds(const std::array<Vnd, contribution::employer_funds>& amounts)
{
    json::object object;
    const auto choices = law::choices(law::Fund{});
    for (std::size_t at = 0; at < amounts.size(); ++at)
        object[choices[at].key] = amounts[at].dong();
    return object;
}

json::object sums(const NoticeSums& sums)
{
    return {{"dues", funds(sums.dues)},
            {"charges", sums.charges.dong()},
            {"total", sums.total().dong()}};
}

json::object worked(const db::Worked& worked)
{
    return {{"looked_at", worked.rows}, {"posted", worked.posted}};
}

json::object step_json(const contribution::RefundStep& step)
{
    json::object object{
        {"state", code(step.state)}, {"record", step.recorded.value()}, {"reason", step.reason}};
    if (step.paid_on) object["paid_on"] = to_string(*step.paid_on);
    return object;
}

}  // namespace

json::object money_json(const Amounts& amounts)
{
    json::object by_fund;
    const auto choices = law::choices(law::Fund{});
    for (std::size_t at = 0; at < choices.size(); ++at) {
        const auto fund = static_cast<law::Fund>(at);
        by_fund[choices[at].key] = {{"worker", amounts.of(fund, law::Side::worker).dong()},
                                    {"employer", amounts.of(fund, law::Side::employer).dong()}};
    }
    return {{"funds", std::move(by_fund)},
            {"worker", amounts.of(law::Side::worker).dong()},
            {"employer", amounts.of(law::Side::employer).dong()},
            {"total", amounts.total().dong()}};
}

json::object money_json(const contribution::EmployerDues& dues, const std::string& unit_code,
                        Month month)
{
    return {{"unit_code", unit_code},
            {"month", to_string(month)},
            {"people", dues.people},
            {"base", dues.base.dong()},
            {"amounts", money_json(dues.amounts)}};
}

json::object money_json(const PersonDuesTold& told, Language language)
{
    json::array standing;
    for (const auto& dues : told.standing) {
        json::array runs;
        for (const auto run : dues.runs) runs.emplace_back(run.value());
        standing.push_back(json::object{{"unit_code", told.unit_code(dues.employer)},
                                        {"base", dues.base.dong()},
                                        {"amounts", money_json(dues.amounts)},
                                        {"runs", std::move(runs)}});
    }
    json::array why;
    for (const auto& contract : told.why) {
        json::array problems;
        for (const auto& problem : contract.problems) problems.emplace_back(problem.code);
        why.push_back(json::object{{"unit_code", told.unit_code(contract.employer)},
                                   {"wage", contract.wage.dong()},
                                   {"pays_social", contract.social},
                                   {"pays_health", contract.health},
                                   {"amounts", money_json(contract.amounts)},
                                   {"why", law::sentences(contract.steps, told.law, language)},
                                   {"problems", std::move(problems)}});
    }
    return {{"month", to_string(told.month)},
            {"standing", std::move(standing)},
            {"today", std::move(why)}};
}

json::object money_json(const contribution::DuesRun& run, Month month)
{
    return {{"run", run.run.value()},
            {"month", to_string(month)},
            {"contracts", worked(run.people)},
            {"employers", worked(run.books)},
            {"premiums", worked(run.premiums)},
            {"unresolved", run.unresolved},
            {"open_premiums", run.open_premiums}};
}

namespace {

/// Problems of lines of a file whose other lines went on.
json::array told(const Problems& problems)
{
    json::array list;
    for (const auto& problem : problems) {
        json::object one{
            {"code", problem.code}, {"where", problem.where}, {"detail", to_json(problem.detail)}};
        if (problem.remedy != Bilingual{}) one["remedy"] = to_json(problem.remedy);
        list.push_back(std::move(one));
    }
    return list;
}

}  // namespace

json::object money_json(const contribution::ImportedPremiums& statement)
{
    return {{"statement", statement.statement},
            {"known", statement.known},
            {"booked", statement.booked},
            {"repeated", statement.repeated},
            {"reversed", statement.reversed},
            {"received", statement.received.dong()},
            {"taken_back", statement.taken_back.dong()},
            {"refused", told(statement.refused)}};
}

json::object money_json(const contribution::ImportedStatement& statement)
{
    return {{"statement", statement.statement},
            {"known", statement.known},
            {"matched", statement.matched},
            {"unmatched", statement.unmatched},
            {"repeated", statement.repeated},
            {"reversed", statement.reversed},
            {"debits", statement.debits},
            {"received", statement.received.dong()},
            {"taken_back", statement.taken_back.dong()},
            {"refused", told(statement.refused)},
            {"notes", told(statement.notes)}};
}

json::object money_json(const contribution::ReceiptLine& receipt)
{
    json::object object{{"receipt", receipt.receipt},      {"on", to_string(receipt.on)},
                        {"amount", receipt.amount.dong()}, {"reference", receipt.reference},
                        {"state", code(receipt.state)},    {"move", code(receipt.move)},
                        {"account", receipt.account}};
    if (!receipt.unit_code.empty()) object["unit_code"] = receipt.unit_code;
    if (receipt.refund != 0) object["refund"] = receipt.refund;
    return object;
}

json::object money_json(const contribution::ReceiptPage& page)
{
    json::array list;
    for (const auto& receipt : page.receipts) list.push_back(money_json(receipt));
    json::object object{{"in_all", page.in_all}, {"amount", page.amount.dong()}};
    if (page.more) object["next"] = page.receipts.back().receipt;
    object["receipts"] = std::move(list);
    return object;
}

json::object money_json(const contribution::Suggestion& suggestion)
{
    json::array words;
    for (const auto& word : suggestion.words) words.emplace_back(word);
    return {{"unit_code", suggestion.unit_code},
            {"name", suggestion.name},
            {"words", std::move(words)},
            {"owes_the_amount", suggestion.owes_the_amount}};
}

json::object money_json(const contribution::HardMark& mark)
{
    json::object object{{"reason", code(mark.reason)},
                        {"word", to_json(word(mark.reason))},
                        {"document", mark.document},
                        {"note", mark.note},
                        {"record", mark.recorded.value()}};
    if (mark.document_on) object["document_on"] = to_string(*mark.document_on);
    return object;
}

json::object money_json(const contribution::KeptSuspension& suspension)
{
    const auto& of = suspension.decided;
    json::array steps;
    for (const auto& step : suspension.steps) {
        json::object told{{"note", step.note}, {"record", step.recorded.value()}};
        if (step.last) told["last"] = to_string(*step.last);
        steps.push_back(std::move(told));
    }
    json::object object{{"id", suspension.number},
                        {"reason", law::key_of(of.reason)},
                        {"word", to_json(law::label_of(of.reason).text())},
                        {"first", to_string(of.first)},
                        {"months", of.months},
                        {"filed_on", to_string(of.filed_on)},
                        {"document", of.document},
                        {"document_on", to_string(of.document_on)},
                        {"steps", std::move(steps)}};
    if (of.worker_share) object["worker_share"] = to_string(*of.worker_share);
    if (of.loss_share) object["loss_share"] = to_string(*of.loss_share);
    if (of.stop_days) object["stop_days"] = *of.stop_days;
    if (suspension.last()) object["last"] = to_string(*suspension.last());
    if (suspension.paid_back_by) object["paid_back_by"] = to_string(*suspension.paid_back_by);
    return object;
}

json::object money_json(const contribution::SuspendedDues& dues)
{
    return {{"first", to_string(dues.first)},
            {"last", to_string(dues.last)},
            {"amount", dues.amount.dong()},
            {"paid_back_by", to_string(dues.paid_back_by)},
            {"waits", dues.waits}};
}

json::object money_json(const contribution::Uncharged& uncharged)
{
    return {{"code", uncharged.code}, {"words", to_json(uncharged.words)}};
}

json::object money_json(const contribution::UnitArrears& unit)
{
    json::object object{{"unit_code", unit.unit_code},
                        {"name", unit.name},
                        {"status", unit.status},
                        {"people", unit.people},
                        {"late", unit.late.dong()},
                        {"interest_bearing", unit.interest_bearing.dong()},
                        {"charges", unit.charges.dong()},
                        {"by_fund", funds(unit.by_fund)},
                        {"oldest", to_string(unit.oldest)},
                        {"months", unit.months},
                        {"band", code(unit.band)}};
    if (unit.hard) object["hard"] = money_json(*unit.hard);
    if (unit.uncharged) object["uncharged"] = money_json(*unit.uncharged);
    return object;
}

json::object money_json(const contribution::ArrearsSum& sum)
{
    json::array bands;
    for (std::size_t at = 0; at < sum.units_by_band.size(); ++at) {
        const auto band = static_cast<contribution::AgeBand>(at);
        bands.push_back(json::object{{"band", code(band)},
                                     {"word", to_json(word(band))},
                                     {"units", sum.units_by_band[at]},
                                     {"late", sum.late_by_band[at].dong()}});
    }
    return {{"units", sum.units},
            {"people", sum.people},
            {"late", sum.late.dong()},
            {"interest_bearing", sum.interest_bearing.dong()},
            {"charges", sum.charges.dong()},
            {"by_fund", funds(sum.by_fund)},
            {"uncharged_units", sum.uncharged_units},
            {"hard_units", sum.hard_units},
            {"hard_late", sum.hard_late.dong()},
            {"bands", std::move(bands)}};
}

json::object money_json(const contribution::Notice& notice)
{
    json::object object{{"unit_code", notice.unit_code},       {"name", notice.name},
                        {"period", to_string(notice.period)},  {"people", notice.people},
                        {"base", notice.base.dong()},          {"opening", sums(notice.opening)},
                        {"arisen", sums(notice.arisen)},       {"adjusted", sums(notice.adjusted)},
                        {"received", notice.received.dong()},  {"refunded", notice.refunded.dong()},
                        {"allocated", sums(notice.allocated)}, {"closing", sums(notice.closing)},
                        {"credit", notice.credit.dong()},      {"to_pay", notice.to_pay().dong()}};
    json::array suspended;
    for (const auto& one : notice.suspended) suspended.push_back(money_json(one));
    object["suspended"] = std::move(suspended);
    if (notice.uncharged) object["uncharged"] = money_json(*notice.uncharged);
    return object;
}

json::object money_json(const contribution::Refund& refund)
{
    json::array steps;
    for (const auto& step : refund.steps) steps.push_back(step_json(step));
    json::object object{{"id", refund.id},
                        {"amount", refund.amount.dong()},
                        {"account", refund.account},
                        {"reason", refund.reason},
                        {"state", code(refund.state())},
                        {"word", to_json(word(refund.state()))},
                        {"steps", std::move(steps)}};
    if (!refund.unit_code.empty()) object["unit_code"] = refund.unit_code;
    if (refund.receipt != 0) object["receipt"] = refund.receipt;
    return object;
}

json::array money_json(const std::vector<ledger::TrialLine>& lines)
{
    json::array rows;
    for (const auto& line : lines)
        rows.push_back(json::object{{"fund", code(line.fund)},
                                    {"fund_name", to_json(word(line.fund))},
                                    {"account", code(line.account)},
                                    {"account_name", to_json(word(line.account))},
                                    {"opening", line.opening.dong()},
                                    {"debit", line.debit.dong()},
                                    {"credit", line.credit.dong()},
                                    {"closing", line.closing.dong()}});
    return rows;
}

json::object money_json(const ledger::FundStatement& statement)
{
    return {{"fund", code(statement.fund)},
            {"name", to_json(word(statement.fund))},
            {"owed_before", statement.owed_before.dong()},
            {"arisen", statement.arisen.dong()},
            {"charges", statement.charges.dong()},
            {"settled", statement.settled.dong()},
            {"owed_after", statement.owed_after.dong()},
            {"received", statement.received.dong()},
            {"received_in_all", statement.received_in_all.dong()}};
}

json::object money_json(const contribution::Proof& proof)
{
    json::object object{{"proven", !proof.fault}, {"compared", proof.compared}};
    if (proof.fault)
        object["fault"] = {{"rule", proof.fault->rule},
                           {"words", to_json(proof.fault->words)},
                           {"month", to_string(proof.fault->month)},
                           {"payer", proof.fault->payer},
                           {"fund", to_json(word(proof.fault->fund))},
                           {"sub_ledger", proof.fault->sub_ledger.dong()},
                           {"books", proof.fault->books.dong()}};
    return object;
}

}  // namespace ansinh::api
