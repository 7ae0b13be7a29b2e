#include "report/series.h"

#include "figures/store.h"
#include "report/impl/on_file.h"
#include "report/impl/series_builder.h"

namespace ansinh::report {

Result<Series> series(db::Database& database, const Context& context, std::string_view area,
                      std::string_view indicator, Date on)
{
    const auto id = TRY(context.areas.resolve(area, on));
    const auto* known = TRY(indicator_of(context.catalogue, indicator));
    figures::Filter filter;
    filter.area = id;
    filter.indicator = known->code;
    filter.to = on;
    Material material;
    material.statements = figures::statements(database, filter);
    const OnFile file(material, id, on);
    DatedStatements statements;
    for (const auto day : file.days(known->code))
        statements.emplace(day, file.best(known->code, day));
    return build_series(*known, statements);
}

}  // namespace ansinh::report
