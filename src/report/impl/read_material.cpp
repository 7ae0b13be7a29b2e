#include "report/impl/read_material.h"

#include "figures/store.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ansinh::report {

namespace {

using figures::Filter;
using figures::Statement;

void append(std::vector<Statement>& all, std::vector<Statement> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

/// Of the days before the report's figures: all where there are few, else each year's last day and the
/// report's own day of that year, which are what a series of years is made of.
std::vector<Date> days_of_history(db::Database& database, registry::AreaId area, Date as_of)
{
    constexpr std::size_t few = 24;
    std::vector<Date> days;
    for (const auto& reportable : figures::reportables(database, area))
        if (reportable.as_of < first_day_shown(as_of)) days.push_back(reportable.as_of);
    if (days.size() <= few) return days;
    std::set<Date> kept;
    std::map<int, Date> last_of_year;
    for (const auto day : days) {
        auto& last = last_of_year[day.year()];
        last = std::max(last, day);
        if (day.month() == as_of.month() && day.day() == as_of.day()) kept.insert(day);
    }
    for (const auto& [year, day] : last_of_year) kept.insert(day);
    return {kept.begin(), kept.end()};
}

std::vector<Statement> own(db::Database& database, registry::AreaId area, Date as_of)
{
    Filter recent;
    recent.area = area;
    recent.from = first_day_shown(as_of);
    recent.to = as_of;
    auto all = figures::statements(database, recent);
    for (const auto day : days_of_history(database, area, as_of)) {
        Filter past;
        past.area = area;
        past.from = day;
        past.to = day;
        append(all, figures::statements(database, past));
    }
    return all;
}

/// What a province is ranked against.
std::vector<Statement> of_other_provinces(db::Database& database, const Context& context,
                                          const std::vector<Statement>& own, Date as_of)
{
    constexpr int days_back_max = 31;
    std::map<std::string, Date> days;
    for (const auto& statement : own) {
        const bool ranked = context.catalogue.at(statement.indicator).in_report &&
                            (statement.plan_percent || statement.share_percent) &&
                            statement.as_of >= first_day_shown(as_of);
        if (ranked)
            days[statement.indicator] = std::max(days[statement.indicator], statement.as_of);
    }
    std::vector<Statement> all;
    for (const auto& [indicator, day] : days) {
        Filter filter;
        filter.indicator = indicator;
        filter.from = day.plus_days(-days_back_max);
        filter.to = day;
        append(all, figures::statements(database, filter));
    }
    return all;
}

/// What a text lists beside a count of areas: "10 provinces", and their names.
std::vector<Statement> listed(db::Database& database, const Context& context,
                              const std::vector<Statement>& own, Date as_of)
{
    std::set<std::pair<std::string, Date>> wanted;
    for (const auto& statement : own)
        if (const auto& list = context.catalogue.at(statement.indicator).list_count;
            list && statement.as_of >= first_day_shown(as_of))
            wanted.emplace(list->indicator, statement.as_of);
    std::vector<Statement> all;
    for (const auto& [indicator, day] : wanted) {
        Filter filter;
        filter.indicator = indicator;
        filter.from = day;
        filter.to = day;
        append(all, figures::statements(database, filter));
    }
    return all;
}

/// A statement that was read for two reasons is one statement.
void append_new(std::vector<Statement>& all, std::vector<Statement> more)
{
    std::set<figures::StatementId> known;
    for (const auto& statement : all) known.insert(statement.id);
    std::erase_if(more, [&](const Statement& statement) { return known.contains(statement.id); });
    append(all, std::move(more));
}

std::vector<figures::Question> questions(const Context& context, const Material& material,
                                         std::vector<Statement> lists, registry::AreaId area,
                                         Date as_of)
{
    auto evidence = material.statements;
    append_new(evidence, std::move(lists));
    auto report = figures::check_figures({.catalogue = context.catalogue,
                                          .areas = context.areas,
                                          .statements = evidence,
                                          .denominators = material.denominators,
                                          .targets = material.targets});
    std::set<Date> shown;
    for (const auto& statement : material.statements)
        if (statement.as_of >= first_day_shown(as_of)) shown.insert(statement.as_of);
    std::erase_if(report.questions, [&](const figures::Question& question) {
        return question.area != area || !shown.contains(question.as_of);
    });
    return std::move(report.questions);
}

}  // namespace

Material read_material(db::Database& database, const Context& context, registry::AreaId area,
                       Date as_of)
{
    Material material;
    material.statements = own(database, area, as_of);
    if (context.areas.area(area).level == registry::AreaLevel::province)
        material.others = of_other_provinces(database, context, material.statements, as_of);
    material.denominators = figures::denominators(database);
    std::erase_if(material.denominators,
                  [&](const auto& denominator) { return denominator.area != area; });
    material.targets = figures::targets(database);
    const auto* nation = context.areas.by_code("VN", registry::AreaLevel::nation, as_of);
    std::erase_if(material.targets, [&](const figures::Target& target) {
        const bool of_nation = nation != nullptr && target.area == nation->id;
        return !target.current || (target.area != area && !of_nation);
    });
    auto lists = listed(database, context, material.statements, as_of);
    material.questions = questions(context, material, lists, area, as_of);
    append_new(material.others, std::move(lists));
    material.answers = figures::answers(database);
    material.notes = notes(database, area, as_of);
    material.tasks = tasks(database, area, as_of);
    material.sources = figures::sources(database);
    return material;
}

}  // namespace ansinh::report
