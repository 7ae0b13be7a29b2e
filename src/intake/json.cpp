#include "intake/json.h"

#include <boost/json/array.hpp>

namespace ansinh::intake {

namespace {

namespace json = boost::json;

json::object text(const Bilingual& text) { return {{"vi", text.vi}, {"en", text.en}}; }

json::array to_json(const Problems& problems)
{
    json::array all;
    for (const auto& problem : problems)
        all.push_back(json::object{{"code", problem.code},
                                   {"field", problem.where},
                                   {"detail", text(problem.detail)},
                                   {"remedy", text(problem.remedy)}});
    return all;
}

json::array to_json(const std::vector<FormOutcome>& forms)
{
    json::array all;
    for (const auto& form : forms)
        all.push_back(json::object{{"number", form.number},
                                   {"name", form.name},
                                   {"sha256", form.sha256},
                                   {"bytes", form.size},
                                   {"state", code(form.state)},
                                   {"signature", form.signature}});
    return all;
}

json::object to_json(const Decision& decision)
{
    json::object value{{"by", decision.by}, {"at", decision.at}};
    if (!decision.reason.empty()) value["reason"] = decision.reason;
    return value;
}

}  // namespace

json::object to_json(const File& file, bool repeated)
{
    const auto& rows = file.rows;
    json::object value{{"id", file.id.value()},
                       {"kind", code(file.kind)},
                       {"file_name", file.name},
                       {"sha256", file.sha256},
                       {"bytes", file.size},
                       {"encoding", name(file.encoding).en},
                       {"certainty", file.certainty},
                       {"composed", file.composed},
                       {"sent_by", file.sender_name},
                       {"arrived_at", file.arrived_at},
                       {"state", code(file.state)},
                       {"repeated", repeated},
                       {"rows", json::object{{"total", rows.total},
                                             {"done", rows.done},
                                             {"added", rows.added},
                                             {"changed", rows.changed},
                                             {"unchanged", rows.unchanged},
                                             {"refused", rows.refused}}}};
    if (const auto rate = file.rows_per_second()) value["rows_per_second"] = *rate;
    const auto left = file.seconds_left();
    if (left && file.state == State::running) value["seconds_left"] = *left;
    if (!file.problems.empty()) value["problems"] = to_json(file.problems);
    if (file.decision) value["decision"] = to_json(*file.decision);
    if (file.kind == Kind::envelope) {
        const auto status = receiving(file);
        value["forms"] = to_json(file.forms);
        value["receiving"] =
            json::object{{"code", static_cast<int>(status)}, {"word", text(word(status))}};
    }
    if (!file.passed_over.empty())
        value["passed_over"] = json::array(file.passed_over.begin(), file.passed_over.end());
    return value;
}

json::object to_json(const RowOutcome& row)
{
    json::object value{
        {"line", row.line}, {"outcome", code(row.outcome)}, {"problems", to_json(row.problems)}};
    if (!row.record.empty()) value["record"] = row.record;
    return value;
}

}  // namespace ansinh::intake
