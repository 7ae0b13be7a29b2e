#include "report/json.h"

#include "report/impl/json_fields.h"

#include <utility>

namespace ansinh::report {

namespace {

namespace json = boost::json;

std::string_view code(figures::Better better)
{
    switch (better) {
    case figures::Better::up: return "up";
    case figures::Better::down: return "down";
    case figures::Better::neither: return "neither";
    }
    std::unreachable();
}

std::string_view status(bool confirmed) { return confirmed ? "confirmed" : "unconfirmed"; }

json::object rank_json(const Rank& rank)
{
    return {{"position", rank.position},
            {"of", rank.of},
            {"reporting", rank.reporting},
            {"measure", json_text(code(rank.measure))},
            {"level", json_text(registry::code(rank.level))}};
}

json::object change_json(const Change& change)
{
    json::object object{{"base", json_text(code(change.base))},
                        {"base_text", to_json(change.base_text)},
                        {"absolute", to_json(change.absolute)}};
    put(object, "percent", change.percent);
    put(object, "previous", change.previous);
    return object;
}

json::object share_json(const Share& share)
{
    json::object object{{"percent", to_json(share.percent)}, {"of", to_json(share.of)}};
    put(object, "denominator", share.denominator);
    return object;
}

json::object row_json(const ReportRow& row)
{
    json::object object{{"indicator", to_json(row.indicator)},
                        {"better", json_text(code(row.better))}};
    put_text(object, "part_of", row.part_of);
    put(object, "actual", row.actual);
    put(object, "plan", row.plan);
    put(object, "plan_percent", row.plan_percent);
    if (row.change) object["change"] = change_json(*row.change);
    if (!row.other_changes.empty())
        object["other_changes"] = array_of(row.other_changes, change_json);
    if (row.share) object["share"] = share_json(*row.share);
    put(object, "gap", row.gap);
    put(object, "per_working_day", row.per_working_day);
    if (row.rank) object["rank"] = rank_json(*row.rank);
    object["questions"] = array_of(row.questions, [](const auto& id) { return json_text(id); });
    return object;
}

json::object calendar_json(const YearLeft& left)
{
    return {{"year_elapsed_percent", json_text(to_string(left.elapsed_percent))},
            {"working_days_left", left.working_days},
            {"holidays_left", array_of(left.holidays, [](const Holiday& holiday) {
                 return json::object{{"day", json_text(to_string(holiday.day))},
                                     {"name", to_json(holiday.name)}};
             })}};
}

json::object comparison_json(const Context& context, const TargetComparison& comparison)
{
    return {{"target", to_json(context, comparison.target)},
            {"actual", to_json(comparison.actual)},
            {"difference", to_json(comparison.difference)},
            {"met", comparison.met},
            {"later_year", comparison.later_year}};
}

json::object overview_row_json(const Context& context, const OverviewRow& row)
{
    json::object object{{"area", to_json(context, row.area)}};
    put(object, "figure", row.figure);
    if (row.rank) object["rank"] = *row.rank;
    object["partial"] = row.partial;
    object["missing_parts"] =
        array_of(row.missing_parts, [](const auto& name) { return json_text(name); });
    return object;
}

}  // namespace

json::value to_json(const Series& series)
{
    json::object object{{"indicator", to_json(series.indicator)},
                        {"better", json_text(code(series.better))},
                        {"points", array_of(series.points, [](const SeriesPoint& point) {
                             return json::object{{"as_of", json_text(to_string(point.as_of))},
                                                 {"figure", to_json(point.figure)}};
                         })}};
    put(object, "finding", series.finding);
    return object;
}

json::value to_json(const figures::Indicator& indicator)
{
    json::object object{{"code", json_text(indicator.code)},
                        {"name", to_json(indicator.name)},
                        {"unit", json_text(figures::code(indicator.unit))},
                        {"group", json_text(indicator.group)},
                        {"definition", to_json(indicator.definition)},
                        {"better", json_text(code(indicator.better))},
                        {"order", indicator.order}};
    put_text(object, "symbol", indicator.symbol);
    put_text(object, "denominator", indicator.denominator);
    if (!indicator.short_name.vi.empty()) object["short_name"] = to_json(indicator.short_name);
    if (!indicator.trap.vi.empty()) object["trap"] = to_json(indicator.trap);
    if (!indicator.parts.empty())
        object["parts"] =
            array_of(indicator.parts, [](const auto& part) { return json_text(part); });
    return object;
}

json::value to_json(const figures::Denominator& denominator)
{
    return {{"indicator", json_text(denominator.indicator)},
            {"as_of", json_text(to_string(denominator.as_of))},
            {"value", json_text(to_string(denominator.value))},
            {"status", json_text(status(denominator.confirmed))},
            {"source", json_text(denominator.source)}};
}

json::value to_json(const Context& context, const figures::Target& target)
{
    json::object object{{"area", to_json(context, target.area)},
                        {"indicator", to_json(reference(context.catalogue.at(target.indicator)))},
                        {"year", target.year},
                        {"value", json_text(to_string(target.value))},
                        {"unit", json_text(figures::code(target.unit))},
                        {"comparison", json_text(target.at_most ? "at_most" : "at_least")},
                        {"document", json_text(target.document)},
                        {"status", json_text(figures::status(target))},
                        {"version", target.version},
                        {"current", target.current}};
    put_text(object, "assigned_by", target.assigned_by);
    put(object, "issued", target.issued);
    return object;
}

json::value to_json(const Context& context, const WorkingSession& session)
{
    const auto with_context = [&](const auto& part) { return to_json(context, part); };
    const auto alone = [](const auto& part) { return to_json(part); };
    json::object object = {{"area", to_json(context, session.area)},
                           {"as_of", json_text(to_string(session.as_of))},
                           {"headline", array_of(session.headline, alone)},
                           {"calendar", calendar_json(session.calendar)},
                           {"rows", array_of(session.rows, row_json)},
                           {"targets", array_of(session.targets,
                                                [&](const TargetComparison& comparison) {
                                                    return comparison_json(context, comparison);
                                                })},
                           {"series", array_of(session.series, alone)},
                           {"questions", array_of(session.questions, with_context)},
                           {"context", array_of(session.context, with_context)},
                           {"tasks", array_of(session.tasks, with_context)},
                           {"sources", array_of(session.sources, alone)},
                           {"missing", array_of(session.missing, alone)}};
    if (session.closed) object["closed"] = to_json(*session.closed);
    return object;
}

json::value to_json(const closing::Close& close)
{
    return {{"as_of", json_text(to_string(close.as_of))},
            {"version", close.version},
            {"closed_at", json_text(close.closed_at)},
            {"facts", close.facts},
            {"written", close.written}};
}

json::value to_json(const Context& context, const Overview& overview)
{
    json::object object{{"indicator", to_json(overview.indicator)},
                        {"better", json_text(code(overview.better))},
                        {"as_of", json_text(to_string(overview.as_of))},
                        {"measure", json_text(code(overview.measure))},
                        {"unit", json_text(figures::code(overview.unit))},
                        {"map", overview.map},
                        {"restated", overview.restated}};
    put(object, "national", overview.national);
    object["reporting"] = overview.reporting;
    object["finding"] = to_json(overview.finding);
    object["rows"] = array_of(
        overview.rows, [&](const OverviewRow& row) { return overview_row_json(context, row); });
    return object;
}

std::string serialized(const json::value& value) { return json::serialize(value); }

}  // namespace ansinh::report
