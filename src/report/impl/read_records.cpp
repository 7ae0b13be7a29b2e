#include "closing/store.h"
#include "report/impl/read_material.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using closing::Breakdown;
using figures::Statement;

constexpr std::string_view source_key = "records";

struct Base {
    ChangeBase base;
    Date on;
};

/// The days that a report from the records is compared with; the end of the year is said once.
std::vector<Base> bases(Date as_of)
{
    const Date month_end = Date(as_of.year(), as_of.month(), 1).plus_days(-1);
    const Date year_end(as_of.year() - 1, 12, 31);
    std::vector<Base> found = {{ChangeBase::same_period_last_year, as_of.plus_years(-1)},
                               {ChangeBase::previous_month, month_end}};
    if (year_end != month_end) found.push_back({ChangeBase::previous_year, year_end});
    return found;
}

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

figures::Source source_of(const closing::Close& close)
{
    figures::Source source;
    source.key = source_key;
    source.title = fmt::format("Hồ sơ tham gia trong hệ thống · records of this system, {} v{}, {}",
                               to_string(close.as_of), close.version, close.closed_at);
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

}  // namespace

Result<Material> read_records(db::Database& database, const Context& context, registry::AreaId area,
                              Date as_of)
{
    const auto close = closing::last_close(database, as_of);
    if (!close) return fail(not_closed(as_of));
    const auto facts_on = [&](Date day) {
        return closing::facts_on_map(database, context.areas, {.area = area, .as_of = day}).facts;
    };
    Material material;
    material.closed = close;
    material.statements = statements_of(context, facts_on(as_of), as_of);
    for (const auto& [base, day] : bases(as_of))
        for (const auto& before : statements_of(context, facts_on(day), day))
            material.earlier.push_back(
                {.indicator = before.indicator, .base = base, .on = day, .value = *before.value});
    read_surroundings(database, context, area, as_of, material);
    material.sources.push_back(source_of(*close));
    return material;
}

}  // namespace ansinh::report
