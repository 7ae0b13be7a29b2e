#include "synth/impl/world_test.h"
#include "synth/path.h"

#include <fmt/format.h>

namespace ansinh::synth {
namespace {

const Date on_the_old_map(2023, 6, 1);

std::vector<Province> all_provinces()
{
    return provinces_of(world().areas, world().populations, on_the_old_map);
}

Calibration calibration_of(const std::string& code, int year)
{
    const auto provinces = all_provinces();
    return world()
        .calibrations.of(*std::ranges::find(provinces, code, &Province::code), year, provinces)
        .value();
}

TEST(Calibrations, hold_the_published_figures)
{
    const auto ben_tre = calibration_of("83", 2023);
    EXPECT_EQ(ben_tre.on, Date(2023, 12, 15));
    EXPECT_EQ(ben_tre.now.population, 1'297'952);
    EXPECT_EQ(ben_tre.now.compulsory, 99'597);
    EXPECT_EQ(ben_tre.now.voluntary, 11'679);
    EXPECT_EQ(ben_tre.now.unemployment, 90'981);
    EXPECT_EQ(ben_tre.now.health, 1'193'467);
    EXPECT_EQ(ben_tre.before.compulsory + ben_tre.before.voluntary, 109'543);
    EXPECT_EQ(ben_tre.before.unemployment, 90'494);
    EXPECT_EQ(ben_tre.before.health, 1'188'757);
    EXPECT_EQ(calibration_of("52", 2023).now.monthly_payees, 31'510);
    EXPECT_EQ(calibration_of("12", 2022).shape.absent_permille, 44);  // laid over the assumptions
}

TEST(Calibrations, divide_the_nation_between_its_provinces_without_a_remainder)
{
    const auto provinces = all_provinces();
    ASSERT_EQ(provinces.size(), 63);
    Counts sum;
    for (const auto& province : provinces) {
        const auto part = world().calibrations.part_of_nation(province, 2023, provinces).value();
        sum.population += part.now.population;
        sum.compulsory += part.now.compulsory;
        sum.voluntary += part.now.voluntary;
        sum.unemployment += part.now.unemployment;
        sum.health += part.now.health;
        EXPECT_LE(part.now.health, part.now.population) << province.code;
        EXPECT_LE(part.now.unemployment, part.now.compulsory) << province.code;
    }
    EXPECT_EQ(sum, (Counts{.population = 100'300'000,
                           .compulsory = 16'430'000,
                           .voluntary = 1'830'000,
                           .unemployment = 14'690'000,
                           .health = 93'300'000}));
}

TEST(Calibrations, refuse_a_year_without_figures)
{
    const auto provinces = all_provinces();
    EXPECT_EQ(world().calibrations.of(provinces.front(), 2019, provinces).error().front().code,
              "calibration/none");
}

/// A folder with the shipped assumptions and one file that says something else.
Checked<Calibration> with(const std::string& from, const std::string& to)
{
    const test::ScratchFolder folder;
    const auto source = std::filesystem::path(DATA_FOLDER) / "calibration";
    std::filesystem::copy(source / "assumptions.toml", folder.path());
    auto text = data_text("calibration/ben_tre_2023.toml");
    text.replace(text.find(from), from.size(), to);
    std::ofstream(folder.path() / "ben_tre_2023.toml") << text;
    const auto read = Calibrations::read(folder.path());
    if (!read) return std::unexpected(read.error());
    const auto provinces = all_provinces();
    return read->of(*std::ranges::find(provinces, "83", &Province::code), 2023, provinces);
}

TEST(Calibrations, refuse_what_is_malformed_or_contradicts_itself)
{
    EXPECT_TRUE(with("99_597", "99_598"));
    for (const auto& [from, to, code] :
         {std::tuple{"99_597", "\"many\"", "calibration/malformed"},
          std::tuple{"[health]", "[well]", "calibration/malformed"},
          std::tuple{"99_597", "80_000", "calibration/contradicts"},
          std::tuple{"1_297_952", "1_000_000", "calibration/contradicts"},
          std::tuple{"[health]", "[health", "calibration/unreadable"}}) {
        const auto read = with(from, to);
        ASSERT_FALSE(read) << from;
        EXPECT_EQ(read.error().front().code, code) << from;
        EXPECT_TRUE(read.error().front().where.contains("ben_tre_2023.toml"));
    }
}

TEST(Path, falls_in_january_and_recovers)
{
    const auto points = path(calibration_of("83", 2023));
    ASSERT_EQ(points.size(), 14);  // both ends, and the ends of twelve months between
    EXPECT_EQ(points.front().on, Date(2022, 12, 15));
    EXPECT_EQ(points[1].on, Date(2022, 12, 31));
    EXPECT_EQ(points[2].on, Date(2023, 1, 31));
    EXPECT_EQ(points.back().on, Date(2023, 12, 15));
    const auto fall = (points[1].workers() - points[2].workers()) * 1000 / points[1].workers();
    EXPECT_GE(fall, 50);
    EXPECT_LE(fall, 60);
    EXPECT_GT(points[1].voluntary * 85, points[2].voluntary * 100);
    for (std::size_t i = 3; i < points.size(); ++i)
        EXPECT_GE(points[i].workers(), points[i - 1].workers()) << to_string(points[i].on);
}

}  // namespace
}  // namespace ansinh::synth
