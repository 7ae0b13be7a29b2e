#include "report/working_session.h"

#include "report/impl/comparison.h"
#include "report/impl/headline.h"
#include "report/impl/on_file.h"
#include "report/impl/rank.h"
#include "report/impl/read_material.h"
#include "report/impl/rows.h"
#include "report/impl/series_builder.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace ansinh::report {

namespace {

std::vector<Series> series_of(const Context& context, const OnFile& file)
{
    std::vector<Series> found;
    for (const auto& indicator : context.catalogue.indicators()) {
        DatedStatements statements;
        for (const auto day : file.days(indicator.code))
            statements.emplace(day, file.best(indicator.code, day));
        // A series whose last point is older than the report's figures says nothing of this year.
        if (statements.empty() || statements.rbegin()->first < first_day_shown(file.as_of()))
            continue;
        if (auto series = yearly_series(indicator, statements)) found.push_back(std::move(*series));
    }
    return found;
}

std::vector<AskedQuestion> asked(const OnFile& file)
{
    std::unordered_map<figures::StatementId, const figures::Statement*> by_id;
    for (const auto& statement : file.material().statements) by_id[statement.id] = &statement;
    for (const auto& statement : file.material().others) by_id[statement.id] = &statement;
    std::vector<AskedQuestion> found;
    for (const auto& question : file.material().questions) {
        AskedQuestion asked{.question = question};
        if (const auto* answer = file.answer(question.id)) asked.answer = *answer;
        for (const auto id : question.statements)
            if (const auto at = by_id.find(id); at != by_id.end())
                asked.statements.push_back(*at->second);
        found.push_back(std::move(asked));
    }
    return found;
}

/// Of every figure shown, in the order of the list on file.
std::vector<figures::Source> sources_of(const WorkingSession& session,
                                        const std::vector<figures::Source>& on_file)
{
    std::set<std::string, std::less<>> keys;
    const auto use = [&](const std::optional<Figure>& figure) {
        if (figure) keys.insert(figure->source);
    };
    for (const auto& row : session.rows) {
        use(row.actual);
        use(row.plan);
        use(row.plan_percent);
        if (row.change) use(row.change->absolute);
        if (row.share) use(row.share->percent);
    }
    for (const auto& comparison : session.targets) {
        use(comparison.actual);
        keys.insert(comparison.target.source);
    }
    for (const auto& series : session.series)
        for (const auto& point : series.points) use(point.figure);
    for (const auto& asked : session.questions) keys.insert(asked.question.source);
    std::vector<figures::Source> found;
    std::ranges::copy_if(on_file, std::back_inserter(found),
                         [&](const auto& source) { return keys.contains(source.key); });
    return found;
}

std::vector<IndicatorRef> missing(const figures::Catalogue& catalogue,
                                  const std::vector<ReportRow>& rows)
{
    std::vector<IndicatorRef> missing;
    for (const auto& indicator : catalogue.indicators())
        if (indicator.in_report && std::ranges::none_of(rows, [&](const auto& row) {
                return row.indicator.code == indicator.code;
            }))
            missing.push_back(reference(indicator));
    return missing;
}

}  // namespace

std::string_view code(ChangeBase base)
{
    switch (base) {
    case ChangeBase::same_period_last_year: return figures::change_base::same_period_last_year;
    case ChangeBase::previous_month: return figures::change_base::previous_month;
    case ChangeBase::previous_year: return figures::change_base::previous_year;
    case ChangeBase::other: return "other";
    }
    std::unreachable();
}

Date first_day_shown(Date as_of) { return Date{as_of.year() - 1, 12, 31}; }

WorkingSession build_working_session(const Context& context, const Material& material,
                                     registry::AreaId area, Date as_of)
{
    const OnFile file(material, area, as_of);
    WorkingSession session{.area = area, .as_of = as_of};
    session.closed = material.closed;
    session.calendar = context.calendar.left_after(as_of);
    session.rows = rows(context, file);
    fill_ranks(context, file, session.rows);
    session.targets = comparisons(context, file, session.rows);
    session.series = series_of(context, file);
    session.questions = asked(file);
    session.context = material.notes;
    session.tasks = material.tasks;
    session.sources = sources_of(session, material.sources);
    session.missing = missing(context.catalogue, session.rows);
    session.headline = headline(session);
    if (!material.sample.empty())
        session.headline.insert(
            session.headline.begin(),
            {.vi = "Số liệu mẫu: hồ sơ được tạo thử ở tỷ lệ " + material.sample +
                   " dân số, nên tỷ lệ so với kế hoạch không phải mức thực hiện.",
             .en = "A sample: the records were made for " + material.sample +
                   " of the people, so that shares of the plan say nothing of what was reached."});
    return session;
}

Result<WorkingSession> working_session(db::Database& database, const Context& context,
                                       std::string_view area, Date as_of, Origin origin)
{
    const auto id = TRY(context.areas.resolve(area, as_of));
    if (origin == Origin::records)
        return build_working_session(context, TRY(read_records(database, context, id, as_of)), id,
                                     as_of);
    return build_working_session(context, read_material(database, context, id, as_of), id, as_of);
}

}  // namespace ansinh::report
