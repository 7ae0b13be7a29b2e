#include "calc/impl/json_teller.h"
#include "calc/impl/trace_json.h"
#include "calc/library.h"

#include <algorithm>

#include <boost/json.hpp>

namespace ansinh::calc {

namespace json = boost::json;
using law::Column;
using law::Parameter;
using law::Period;
using law::Status;

namespace {

json::string said(std::string_view words) { return json::string(words); }

/// A cell as answers write it, and as people read it.
law::Shown shown_of(const law::Value& value, const Column& column)
{
    struct Reader {
        const Column& column;
        law::Shown operator()(std::monostate) const { return Bilingual{}; }
        law::Shown operator()(Vnd amount) const { return amount; }
        law::Shown operator()(Rate rate) const { return rate; }
        law::Shown operator()(std::int64_t count) const { return law::Count{count, column.unit}; }
        law::Shown operator()(Date date) const { return date; }
        law::Shown operator()(bool flag) const { return flag; }
        law::Shown operator()(const std::string& text) const { return Bilingual{text, text}; }
    };
    return std::visit(Reader{column}, value);
}

json::object cell_json(const law::Value& value, const Column& column)
{
    const auto shown = shown_of(value, column);
    const auto* text = std::get_if<std::string>(&value);
    return {{"value", text != nullptr ? json::value(*text) : to_json(shown)},
            {"shown",
             {{"vi", law::shown(shown, Language::vi)}, {"en", law::shown(shown, Language::en)}}}};
}

json::array columns_json(const Parameter& parameter)
{
    json::array columns;
    for (std::size_t i = 0; i < parameter.columns.size(); ++i) {
        const auto& column = parameter.columns[i];
        columns.push_back({{"name", column.name},
                           {"kind", said(law::key(column.kind))},
                           {"unit", column.unit},
                           {"key", i < parameter.keys}});
    }
    return columns;
}

json::array rows_json(const Parameter& parameter, const Period& period, const law::Law& law)
{
    json::array rows;
    for (const auto& row : period.rows) {
        json::object cells;
        for (std::size_t i = 0; i < parameter.columns.size(); ++i)
            if (!std::holds_alternative<std::monostate>(row.cells[i]))
                cells[parameter.columns[i].name] = cell_json(row.cells[i], parameter.columns[i]);
        json::object object{{"cells", std::move(cells)}};
        if (row.basis.line != period.basis.line) object["basis"] = basis_json(row.basis, law);
        rows.push_back(std::move(object));
    }
    return rows;
}

json::object period_json(const Parameter& parameter, const Period& period, const law::Law& law)
{
    json::object object{{"from", to_string(period.from)},
                        {"basis", basis_json(period.basis, law)},
                        {"rows", rows_json(parameter, period, law)}};
    if (period.until) object["until"] = to_string(*period.until);
    if (period.missing) object["missing"] = to_json(*period.missing);
    return object;
}

/// The least sure of its values; Status ascends in doubt.
Status doubt_of(const Parameter& parameter)
{
    auto worst = Status::confirmed;
    for (const auto& period : parameter.periods) {
        worst = std::max(worst, period.missing ? Status::unconfirmed : period.basis.status);
        for (const auto& row : period.rows) worst = std::max(worst, row.basis.status);
    }
    return worst;
}

bool has_gap(const Parameter& parameter)
{
    return std::ranges::any_of(parameter.periods,
                               [](const Period& period) { return period.missing.has_value(); });
}

json::object head_json(const Library& library, const Parameter& parameter, Date day)
{
    json::object object{{"id", parameter.id},
                        {"label", to_json(parameter.label)},
                        {"chapter", parameter.chapter},
                        {"kind", parameter.is_table
                                     ? said(parameter.is_scale ? "scale" : "table")
                                     : said(law::key(parameter.columns.back().kind))},
                        {"unit", parameter.columns.back().unit},
                        {"picks", parameter.picks},
                        {"status", said(law::key(doubt_of(parameter)))},
                        {"has_gap", has_gap(parameter)}};
    const auto* period = parameter.on(day);
    if (period != nullptr && !period->missing && parameter.keys == 0)
        object["on_day"] = cell_json(period->rows.front().cells.back(), parameter.columns.back());
    json::array used_by;
    for (const auto topic : library.topics_using(parameter.id)) used_by.push_back(said(topic));
    object["used_by"] = std::move(used_by);
    return object;
}

}  // namespace

json::object parameters_json(const Library& library, Date day,
                             std::optional<std::string_view> chapter)
{
    json::array chapters;
    for (const auto& one : library.law().chapters()) {
        if (chapter && one.id != *chapter) continue;
        json::array parameters;
        for (const auto& [id, parameter] : library.law().parameters())
            if (parameter.chapter == one.id)
                parameters.push_back(head_json(library, parameter, day));
        chapters.push_back({{"id", one.id},
                            {"title", to_json(one.title)},
                            {"reviewed", to_string(one.reviewed)},
                            {"parameters", std::move(parameters)}});
    }
    return {
        {"day", to_string(day)}, {"hash", library.law().hash()}, {"chapters", std::move(chapters)}};
}

json::object parameter_json(const Library& library, const Parameter& parameter, Date day)
{
    auto object = head_json(library, parameter, day);
    object["day"] = to_string(day);
    object["chapter_title"] = to_json(library.law().chapter_of(parameter).title);
    if (parameter.note) object["note"] = to_json(*parameter.note);
    object["columns"] = columns_json(parameter);
    json::array periods;
    for (const auto& period : parameter.periods)
        periods.push_back(period_json(parameter, period, library.law()));
    object["periods"] = std::move(periods);
    json::array sources;
    for (const auto& [key, source] : library.law().sources()) {
        const bool named = std::ranges::any_of(parameter.periods, [&](const Period& period) {
            const auto names = [&](const law::Basis& basis) {
                return std::ranges::find(basis.sources, key) != basis.sources.end();
            };
            return names(period.basis) ||
                   std::ranges::any_of(period.rows,
                                       [&](const law::Row& row) { return names(row.basis); });
        });
        if (named)
            sources.push_back(
                {{"key", key}, {"title", to_json(source.title)}, {"where", source.where}});
    }
    object["sources"] = std::move(sources);
    return object;
}

json::array topics_json()
{
    json::array all;
    for (const auto& topic : topics())
        all.push_back({{"id", said(topic.id)},
                       {"title", to_json(topic.title.text())},
                       {"question", to_json(topic.question.text())}});
    return all;
}

}  // namespace ansinh::calc
