#include "cli/init.h"

#include "base/format.h"
#include "cli/context.h"
#include "cli/modules.h"
#include "cli/places.h"
#include "registry/areas.h"
#include "registry/office.h"
#include "registry/wage_region.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

std::string count(std::size_t number, Language language)
{
    return format::number(Decimal{static_cast<std::int64_t>(number)}, language);
}

Checked<Bilingual> load_areas(db::Database& database, const std::filesystem::path& data)
{
    const registry::AreaFiles files{.areas = TRY(all(file_text(data / "areas.csv"))),
                                    .links = TRY(all(file_text(data / "area_links.csv")))};
    const auto loaded = TRY(registry::load_areas(database, files));
    return Bilingual{.vi = fmt::format("{} đơn vị hành chính, {} liên kết{}",
                                       count(loaded.areas, Language::vi),
                                       count(loaded.links, Language::vi),
                                       loaded.unchanged ? " (không thay đổi)" : ""),
                     .en = fmt::format("{} areas, {} links{}", count(loaded.areas, Language::en),
                                       count(loaded.links, Language::en),
                                       loaded.unchanged ? " (unchanged)" : "")};
}

bool has_offices(db::Database& database)
{
    return !registry::Offices::load(database).empty() &&
           !registry::WageRegions::load(database).empty();
}

Checked<Bilingual> load_offices(db::Database& database, const std::filesystem::path& data)
{
    const auto offices = TRY(all(file_text(data / "offices.csv")));
    const auto regions = TRY(all(file_text(data / "wage_regions.csv")));
    const auto areas = registry::Areas::load(database);
    const auto of_offices = TRY(registry::load_offices(database, areas, offices));
    const auto of_regions = TRY(registry::load_wage_regions(database, areas, regions));
    const bool unchanged = of_offices.unchanged && of_regions.unchanged;
    return Bilingual{
        .vi = fmt::format(
            "{} cơ quan BHXH, {} dòng vùng lương tối thiểu{}", count(of_offices.rows, Language::vi),
            count(of_regions.rows, Language::vi), unchanged ? " (không thay đổi)" : ""),
        .en = fmt::format("{} offices, {} rows of wage regions{}",
                          count(of_offices.rows, Language::en),
                          count(of_regions.rows, Language::en), unchanged ? " (unchanged)" : "")};
}

constexpr std::array shipped_data = {
    Shipped{.module = "registry", .is_there = registry::has_areas, .load = load_areas},
    Shipped{.module = "registry", .is_there = has_offices, .load = load_offices},
    Shipped{.module = "figures", .is_there = has_figures, .load = load_figures},
};

}  // namespace

bool is_initialised(db::Database& database)
{
    return std::ranges::all_of(modules(),
                               [&](const auto& module) { return module.is_current(database); }) &&
           std::ranges::all_of(shipped_data,
                               [&](const auto& data) { return data.is_there(database); });
}

Checked<std::vector<StepDone>> initialise(db::Database& database, const std::filesystem::path& data)
{
    std::vector<StepDone> done;
    for (const auto& module : modules()) {
        module.migrate(database);
        done.push_back({.module = module.name, .text = {"bảng dữ liệu", "tables"}});
    }
    for (const auto& one : shipped_data)
        done.push_back({.module = one.module, .text = TRY(one.load(database, data))});
    return done;
}

}  // namespace ansinh::cli
