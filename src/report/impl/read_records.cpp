#include "base/format.h"
#include "base/moment_text.h"
#include "closing/change.h"
#include "db/rows.h"
#include "planning/plan.h"
#include "report/impl/rank.h"
#include "report/impl/read_material.h"

#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

std::int64_t number_of(std::string_view code)
{
    std::int64_t number = 0;
    std::from_chars(code.data(), code.data() + code.size(), number);
    return number;
}

using closing::Breakdown;
using figures::Statement;

constexpr std::string_view source_key = "records";

/// The wholes among the facts: a report shows no slices.
std::vector<Statement> statements_of(const Context& context, const closing::Facts& facts,
                                     Date as_of)
{
    std::vector<Statement> statements;
    for (const auto& [key, amount] : facts) {
        const auto* indicator = context.catalogue.find(key.indicator);
        if (key.breakdown != Breakdown::all || indicator == nullptr) continue;
        Statement statement;
        statement.id = figures::StatementId{std::ssize(statements) + 1};
        statement.recorded = true;
        statement.source = source_key;
        statement.area = key.area;
        statement.as_of = as_of;
        statement.indicator = key.indicator;
        statement.value = closing::value_of(amount);
        statement.unit = indicator->unit;
        statements.push_back(std::move(statement));
    }
    return statements;
}

std::vector<Earlier> earlier_of(const Context& context, const closing::Facts& now,
                                const closing::EarlierFacts& before)
{
    std::vector<Earlier> found;
    for (const auto& [key, amount] : now) {
        const auto* indicator = context.catalogue.find(key.indicator);
        if (key.breakdown != Breakdown::all || indicator == nullptr) continue;
        for (const auto& change : before.changes(key, amount, indicator->flow))
            found.push_back({.indicator = key.indicator, .change = change});
    }
    return found;
}

/// What the others of its level reached, in percent of their plans and of their denominators.
std::vector<Statement> of_peers(db::Database& database, const Context& context,
                                registry::AreaId area, Date as_of)
{
    const auto facts = closing::wholes(database, as_of, ranked_among(context, area, as_of));
    const auto plans = planning::plans(database, context.catalogue, as_of);
    auto all = statements_of(context, facts, as_of);
    for (auto& statement : all) {
        const auto& indicator = context.catalogue.at(statement.indicator);
        if (const auto* plan = planning::plan_of(plans, statement.area, indicator, as_of);
            plan != nullptr && plan->unit != figures::Unit::percent)
            if (const auto done = planning::completion(*statement.value, plan->value, as_of))
                statement.plan_percent = done->percent;
        for (const auto& rate : context.catalogue.indicators()) {
            if (rate.numerator != indicator.code || rate.denominator != indicator.denominator)
                continue;
            const auto share = facts.find({.area = statement.area, .indicator = rate.code});
            if (share != facts.end()) statement.share_percent = closing::value_of(share->second);
        }
    }
    return all;
}

figures::Source source_of(const closing::Close& close)
{
    figures::Source source;
    source.key = source_key;
    source.title = fmt::format("Hồ sơ tham gia trong hệ thống · records of this system, {} v{}, {}",
                               format::date(close.as_of, Language::vi), close.version,
                               moment_text(close.closed_at));
    return source;
}

Problem not_closed(Date as_of)
{
    return {.code = "closing/not-closed",
            .detail = {fmt::format("Chưa chốt số liệu ngày {}.", to_string(as_of)),
                       fmt::format("The day {} was not closed.", to_string(as_of))},
            .where = "/query/as_of",
            .remedy = {fmt::format("Chốt trước: ansinh close --day {}.", to_string(as_of)),
                       fmt::format("Close it first: ansinh close --day {}.", to_string(as_of))}};
}

/// The scale at which the people of an area's province were made, where it is not the whole.
std::string sample_of(db::Database& database, const registry::Areas& areas, registry::AreaId area)
{
    std::int64_t province = 0;
    for (const auto* above : areas.path(area))
        if (above->level == registry::AreaLevel::province) province = number_of(above->code);
    if (areas.area(area).level == registry::AreaLevel::province)
        province = number_of(areas.area(area).code);
    const std::array bound = {province};
    db::Rows made(database,
                  "SELECT detail FROM access_audit WHERE object_kind = 'area' AND object = $1"
                  " AND action = 'synth.make' ORDER BY number DESC LIMIT 1",
                  bound);
    if (!made.next()) return {};
    constexpr std::string_view before = "scale ";
    const auto at = made.text(0).find(before);
    if (at == std::string_view::npos) return {};
    std::string scale(made.text(0).substr(at + before.size()));
    return scale == "1/1" ? std::string{} : scale;
}

}  // namespace

Result<Material> read_records(db::Database& database, const Context& context, registry::AreaId area,
                              Date as_of)
{
    const auto close = closing::last_close(database, as_of);
    if (!close) return fail(not_closed(as_of));
    const closing::FactQuestion question{.area = area, .as_of = as_of};
    const auto now = closing::facts_on_map(database, context.areas, question).facts;
    Material material;
    material.closed = close;
    material.sample = sample_of(database, context.areas, area);
    material.statements = statements_of(context, now, as_of);
    material.earlier =
        earlier_of(context, now, closing::EarlierFacts(database, context.areas, question));
    read_surroundings(database, context, area, as_of, material);
    material.others = of_peers(database, context, area, as_of);
    material.sources.push_back(source_of(*close));
    return material;
}

}  // namespace ansinh::report
