#include "report/json_records.h"

#include <ranges>

#include <boost/json.hpp>

namespace ansinh::report {

namespace json = boost::json;

json::value to_json(const figures::ImportSummary& import)
{
    return json::object{{"id", import.id.value()},
                        {"file_name", import.file_name},
                        {"sha256", import.sha256},
                        {"imported_at", import.imported_at},
                        {"rows_read", import.rows_read},
                        {"rows_added", import.rows_added},
                        {"rows_unchanged", import.rows_unchanged},
                        {"rows_refused", import.rows_refused}};
}

json::value to_json(const figures::ImportOutcome& outcome)
{
    json::array refusals;
    // The file with all of them is at refused.csv; a reply is for a person to read.
    constexpr std::size_t told_max = 1000;
    for (const auto& refusal : outcome.refusals | std::views::take(told_max))
        refusals.push_back(json::object{{"line", refusal.line},
                                        {"column", refusal.column},
                                        {"code", refusal.problem.code},
                                        {"detail", to_json(refusal.problem.detail)},
                                        {"remedy", to_json(refusal.problem.remedy)}});
    return json::object{{"import", to_json(outcome.import)},
                        {"repeated", outcome.repeated},
                        {"refusals", std::move(refusals)}};
}

json::value to_json(const Context& context, const CheckedFigures& checked)
{
    json::array questions;
    for (const auto& asked : checked.questions) questions.push_back(to_json(context, asked));
    json::array sources;
    for (const auto& source : checked.sources)
        sources.push_back(json::object{{"source", source.source},
                                       {"statements", source.statements},
                                       {"questions", source.questions},
                                       {"holds", source.holds}});
    return json::object{{"questions", std::move(questions)}, {"sources", std::move(sources)}};
}

json::value to_json(const Context& context, const figures::Reportable& reportable)
{
    json::array sources;
    for (const auto& source : reportable.sources) sources.push_back(json::value(source));
    return json::object{{"area", to_json(context, reportable.area)},
                        {"as_of", to_string(reportable.as_of)},
                        {"figures", reportable.figures},
                        {"sources", std::move(sources)}};
}

}  // namespace ansinh::report
