#pragma once

/// What the tests of this module share: the shipped data, and provinces in memory.

#include "registry/area_files.h"
#include "support/stores.h"
#include "synth/commune.h"
#include "synth/facts.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh::synth {

inline std::string data_text(const std::string& name)
{
    std::ifstream file(std::filesystem::path(DATA_FOLDER) / name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// What every province is made with, read once.
struct World {
    test::ScratchFolder folder;
    registry::Areas areas;
    Populations populations = Populations::read(data_text("populations.csv")).value();
    Names names = Names::read(data_text("names.csv")).value();
    Calibrations calibrations =
        Calibrations::read(std::filesystem::path(DATA_FOLDER) / "calibration").value();
    Terms terms{
        .minimum_wages = {{Date(2020, 1, 1),
                           {Vnd{4'420'000}, Vnd{3'920'000}, Vnd{3'430'000}, Vnd{3'070'000}}},
                          {Date(2022, 7, 1),
                           {Vnd{4'680'000}, Vnd{4'160'000}, Vnd{3'640'000}, Vnd{3'250'000}}}},
        .base_salaries = {{Date(2021, 12, 15), Vnd{1'490'000}}, {Date(2023, 7, 1), Vnd{1'800'000}}},
        .payers = payers()};

    World() : areas{loaded()} {}
    /// Whoever works pays with the employer; who pays for the others makes no difference here.
    static std::vector<std::string> payers()
    {
        std::vector<std::string> all(law::choices(law::HealthGroup{}).size(), "budget");
        all.at(static_cast<std::size_t>(law::HealthGroup::employee)) = "worker_employer";
        return all;
    }
    registry::Areas loaded() const
    {
        auto store = db::Database::open("sqlite:" + (folder.path() / "areas.db").string());
        registry::migrate(store);
        EXPECT_TRUE(registry::load_areas(
            store, {.areas = data_text("areas.csv"), .links = data_text("area_links.csv")}));
        return registry::Areas::load(store);
    }
};

inline const World& world()
{
    static const World world;
    return world;
}

inline Plan plan_for(const std::string& code, int year, Scale scale = {}, std::uint64_t seed = 1)
{
    const Date on(2023, 6, 1);
    const auto provinces = provinces_of(world().areas, world().populations, on);
    const auto province = *std::ranges::find(provinces, code, &Province::code);
    const auto calibration = world().calibrations.of(province, year, provinces).value();
    const auto* area = world().areas.by_code(code, registry::AreaLevel::province, on);
    return plan_of(
        calibration, area->full_name,
        communes_of(world().areas, area->id, on, world().populations, [](AreaId) { return 4; }),
        seed, scale);
}

/// A whole province in memory: of the made people only what is asked of them.
struct MadeProvince {
    Plan plan;
    Employers employers;

    explicit MadeProvince(Plan made) : plan{std::move(made)}, employers{employers_of(plan)} {}
    Commune commune(std::size_t place) const { return commune_of(setting(), place); }
    Setting setting() const
    {
        return {
            .plan = plan, .names = world().names, .terms = world().terms, .employers = employers};
    }
};

}  // namespace ansinh::synth
