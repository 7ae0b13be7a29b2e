#include "report/impl/published_test.h"

#include "figures/import.h"
#include "figures/store.h"
#include "planning/target.h"
#include "registry/area_files.h"
#include "support/cases.h"
#include "support/stores.h"

#include <algorithm>

namespace ansinh::report {

namespace {

std::string shipped(const std::string& name)
{
    return test::file_text(TEST_FOLDER "/../../data/" + name);
}

db::Database empty_store()
{
    static const test::ScratchFolder folder;
    return db::Database::open("sqlite:" + (folder.path() / "published.db").string());
}

registry::Areas load_areas(db::Database& store)
{
    registry::migrate(store);
    const registry::AreaFiles files{.areas = shipped("areas.csv"),
                                    .links = shipped("area_links.csv")};
    registry::load_areas(store, files).value();
    return registry::Areas::load(store);
}

}  // namespace

Published::Published()
    : store_{empty_store()},
      catalogue_{figures::Catalogue::parse(shipped("indicators.toml")).value()},
      areas_{load_areas(store_)}, calendar_{Calendar::parse(shipped("holidays.csv")).value()}
{
    figures::migrate(store_);
    planning::migrate(store_);
    migrate(store_);
    const figures::Ruling ruling{.catalogue = catalogue_, .areas = areas_};
    const auto file = [](const std::string& name, const std::string& text) {
        return figures::FileText{
            .name = name, .text = text, .arrived_at = "2023-12-15T07:00:00+07:00"};
    };
    for (const auto* name : {"published_statements.csv", "more_figures.csv"})
        figures::import_figures(store_, ruling, file(name, shipped(name))).value();
    figures::import_denominators(store_, ruling,
                                 file("populations.csv", shipped("populations.csv")))
        .value();
    figures::import_targets(store_, ruling, file("targets.csv", shipped("targets.csv"))).value();
    figures::import_sources(store_, ruling, file("sources.csv", shipped("sources.csv"))).value();
}

Material Published::material(registry::AreaId area, Date as_of)
{
    figures::Filter own;
    own.area = area;
    own.to = as_of;
    figures::Filter recent;
    recent.from = as_of.plus_days(-31);
    recent.to = as_of;
    Material material{.statements = figures::statements(store_, own),
                      .others = figures::statements(store_, recent),
                      .denominators = figures::denominators(store_),
                      .targets = figures::targets(store_),
                      .sources = figures::sources(store_)};
    const auto nation = areas_.resolve("VN", as_of).value();
    std::erase_if(material.targets, [&](const figures::Target& target) {
        return target.area != area && target.area != nation;
    });
    return material;
}

Published& published()
{
    static Published published;
    return published;
}

}  // namespace ansinh::report
