#include "cli/synthesis.h"

#include "registry/office.h"
#include "registry/wage_region.h"

namespace ansinh::cli {

Checked<void> synthesize(Context& context, db::Database& database, const Synthesis& asked)
{
    const auto areas = registry::Areas::load(database);
    const auto regions = registry::WageRegions::load(database);
    const auto offices = registry::Offices::load(database);
    const Date on(asked.request.year, 12, 1);
    const auto region = [&](AreaId commune) {
        // The fourth where no list is known for the day: the lowest wages stay below no minimum.
        const auto placed = regions.of(areas, commune, on);
        return placed ? static_cast<std::int64_t>(placed->region) + 1 : 4;
    };
    const auto office = [&](AreaId commune) -> std::optional<OfficeId> {
        const auto* managing = offices.managing(areas, commune, on);
        return managing == nullptr ? std::nullopt : std::optional{managing->id};
    };
    const auto sources = TRY(synth::Sources::read(context.data_folder(), context.law(), areas,
                                                  region, asked.request.year));
    for (const auto& plan : TRY(synth::plans(sources, asked.request))) {
        const auto employers = synth::employers_of(plan);
        const auto made = TRY(synth::load(
            database, access::local_operator("cli"),
            {.plan = plan, .names = sources.names, .terms = sources.terms, .employers = employers},
            {.threads = asked.threads,
             .at = moment(),
             .office = office,
             .progress =
                 [&](std::size_t done, std::size_t all) {
                     if (asked.progress) asked.progress(plan, done, all);
                 },
             .opening = asked.opening,
             .held = asked.held,
             .also =
                 [&](std::size_t place, const synth::Commune& commune) {
                     if (asked.also) asked.also(plan, place, commune);
                 }}));
        if (asked.made) asked.made(plan, made);
    }
    return {};
}

}  // namespace ansinh::cli
