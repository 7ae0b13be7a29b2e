#include "report/impl/read_material.h"

#include "figures/store.h"
#include "planning/plan.h"

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

std::vector<Statement> between(db::Database& database, registry::AreaId area, Date from, Date to)
{
    Filter filter;
    filter.area = area;
    filter.from = from;
    filter.to = to;
    return figures::statements(database, filter);
}

/// What a series of years is made of: a year that has a whole report at its end gives that and the
/// report's own day of the year; a year of scattered figures gives all it has.
void append_year(db::Database& database, registry::AreaId area, int year, Date as_of,
                 std::vector<Statement>& all)
{
    constexpr std::size_t whole_report = 30;
    const Date last{year, 12, 31};
    auto at_end = between(database, area, last, last);
    if (at_end.size() < whole_report) {
        append(all, between(database, area, Date{year, 1, 1}, last));
        return;
    }
    append(all, std::move(at_end));
    const auto same_day = as_of.plus_years(year - as_of.year());
    if (same_day != last) append(all, between(database, area, same_day, same_day));
}

std::vector<Statement> own(db::Database& database, registry::AreaId area, Date as_of)
{
    constexpr int years_back = 15;
    auto all = between(database, area, first_day_shown(as_of), as_of);
    for (int back = years_back; back > 0; --back)
        append_year(database, area, as_of.year() - back, as_of, all);
    // The close of the year before was read among the figures shown and as the end of its year.
    std::ranges::sort(all, {}, &Statement::id);
    const auto repeated = std::ranges::unique(all, {}, &Statement::id);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

std::vector<Statement> of_indicator(db::Database& database, const std::string& indicator, Date from,
                                    Date to)
{
    Filter filter;
    filter.indicator = indicator;
    filter.from = from;
    filter.to = to;
    return figures::statements(database, filter);
}

/// What a province is ranked against: those that reported on the day, and unless all did, the month
/// before.
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
    const auto provinces = context.areas.of_level(registry::AreaLevel::province, as_of).size();
    std::vector<Statement> all;
    for (const auto& [indicator, day] : days) {
        auto found = of_indicator(database, indicator, day, day);
        std::set<registry::AreaId> reporting;
        for (const auto& statement : found) reporting.insert(statement.area);
        if (reporting.size() < provinces)
            append(found, of_indicator(database, indicator, day.plus_days(-days_back_max),
                                       day.plus_days(-1)));
        append(all, std::move(found));
    }
    return all;
}

/// The days of the latest figure of each indicator: what is shown, and what questions are asked
/// about.
std::set<Date> days_shown(const std::vector<Statement>& own, Date as_of)
{
    std::map<std::string_view, Date> latest;
    for (const auto& statement : own) {
        auto& day = latest[statement.indicator];
        day = std::max(day, statement.as_of);
    }
    std::set<Date> days;
    for (const auto& [indicator, day] : latest)
        if (day >= first_day_shown(as_of)) days.insert(day);
    return days;
}

/// What a text lists beside a count of areas: "10 provinces", and their names.
std::vector<Statement> listed(db::Database& database, const Context& context,
                              const std::vector<Statement>& own, const std::set<Date>& shown)
{
    std::set<std::pair<std::string, Date>> wanted;
    for (const auto& statement : own)
        if (const auto& list = context.catalogue.at(statement.indicator).list_count;
            list && shown.contains(statement.as_of))
            wanted.emplace(list->indicator, statement.as_of);
    std::vector<Statement> all;
    for (const auto& [indicator, day] : wanted)
        append(all, of_indicator(database, indicator, day, day));
    return all;
}

/// What the checks of the days shown lean on: those days, the last figures before them, and the
/// days that changes are counted from. Other months of the year would only be checked in vain.
std::vector<Statement> evidence_for(const std::vector<Statement>& own, const std::set<Date>& shown)
{
    constexpr int days_around = 3;
    std::map<std::string_view, std::set<Date>> days_of;
    for (const auto& statement : own) days_of[statement.indicator].insert(statement.as_of);
    const auto is_near = [](Date day, Date base) {
        return base.plus_days(-days_around) <= day && day <= base.plus_days(days_around);
    };
    const auto leans_on = [&](Date day, const Statement& statement) {
        const auto& days = days_of[statement.indicator];
        const auto next = days.upper_bound(statement.as_of);
        const bool last_before = statement.as_of < day && (next == days.end() || *next >= day);
        return statement.as_of == day || last_before ||
               is_near(statement.as_of, day.plus_years(-1)) ||
               is_near(statement.as_of, Date{day.year() - 1, 12, 31});
    };
    std::vector<Statement> evidence;
    std::ranges::copy_if(own, std::back_inserter(evidence), [&](const Statement& statement) {
        return std::ranges::any_of(shown, [&](Date day) { return leans_on(day, statement); });
    });
    return evidence;
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
                                         const std::vector<Statement>& lists,
                                         const std::set<Date>& shown, registry::AreaId area)
{
    auto evidence = evidence_for(material.statements, shown);
    append_new(evidence, lists);
    auto report = figures::check_figures({.catalogue = context.catalogue,
                                          .areas = context.areas,
                                          .statements = evidence,
                                          .denominators = material.denominators,
                                          .targets = material.targets});
    std::erase_if(report.questions, [&](const figures::Question& question) {
        return question.area != area || !shown.contains(question.as_of);
    });
    return std::move(report.questions);
}

}  // namespace

void read_surroundings(db::Database& database, const Context& context, registry::AreaId area,
                       Date as_of, Material& material)
{
    material.denominators = figures::denominators(database, area);
    material.targets = planning::plans(database, context.catalogue, as_of);
    const auto* nation = context.areas.by_code("VN", registry::AreaLevel::nation, as_of);
    std::erase_if(material.targets, [&](const figures::Target& target) {
        const bool of_nation = nation != nullptr && target.area == nation->id;
        return target.area != area && !of_nation;
    });
    material.notes = notes(database, area, as_of);
    material.tasks = tasks(database, area, as_of);
    material.sources = figures::sources(database);
}

Material read_material(db::Database& database, const Context& context, registry::AreaId area,
                       Date as_of)
{
    Material material;
    material.statements = own(database, area, as_of);
    if (context.areas.area(area).level == registry::AreaLevel::province)
        material.others = of_other_provinces(database, context, material.statements, as_of);
    read_surroundings(database, context, area, as_of, material);
    const auto shown = days_shown(material.statements, as_of);
    auto lists = listed(database, context, material.statements, shown);
    material.questions = questions(context, material, lists, shown, area);
    append_new(material.others, std::move(lists));
    material.answers = figures::answers(database);
    return material;
}

}  // namespace ansinh::report
