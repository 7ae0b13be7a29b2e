#include "synth/calibration.h"

#include "base/check.h"
#include "synth/apportion.h"
#include "synth/impl/toml_reader.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <sstream>

namespace ansinh::synth {

struct Calibrations::Content {
    toml::table assumptions;
    std::map<std::pair<std::string, int>, toml::table> files;  ///< by area and year
    std::map<std::pair<std::string, int>, std::string> names;
};

namespace {

constexpr std::string_view assumptions_name = "assumptions.toml";

Result<toml::table> parsed(const std::filesystem::path& file)
{
    try {
        return toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
        std::ostringstream place;
        place << file.filename().string() << ", " << error.source().begin;
        return fail({.code = "calibration/unreadable",
                     .detail = {"Tệp hiệu chỉnh không đọc được hoặc sai cú pháp TOML.",
                                "The calibration cannot be read, or is no TOML."},
                     .where = place.str(),
                     .remedy = {"Sửa tệp trong data/calibration.",
                                "Correct the file in data/calibration."}});
    }
}

/// What `over` says replaces what `under` says, key by key.
void lay_over(toml::table& under, const toml::table& over)
{
    for (const auto& [key, value] : over) {
        auto* below = under[key].as_table();
        const auto* above = value.as_table();
        if (below != nullptr && above != nullptr)
            lay_over(*below, *above);
        else
            under.insert_or_assign(key, value);
    }
}

Counts counts_of(TomlReader& read, const toml::table& table, std::string_view when)
{
    const auto count = [&](std::string_view what) {
        return read.count(table, fmt::format("{}.{}.count", what, when));
    };
    Counts counts{.compulsory = count("compulsory"),
                  .voluntary = count("voluntary"),
                  .unemployment = count("unemployment"),
                  .health = count("health")};
    for (const auto& [key, value] : {std::pair{"population", &counts.population},
                                     std::pair{"monthly_payees", &counts.monthly_payees}})
        if (table.at_path(fmt::format("{}.{}", key, when))) *value = count(key);
    return counts;
}

Pyramid pyramid_of(TomlReader& read, const toml::table& table, const std::string& name)
{
    Pyramid pyramid;
    read.counts(table, "pyramid." + name + ".men", pyramid.men);
    read.counts(table, "pyramid." + name + ".women", pyramid.women);
    return pyramid;
}

std::vector<PeopleShare> peoples_of(const toml::table& table, const std::string& province)
{
    std::vector<PeopleShare> shares;
    if (const auto* peoples = table["peoples"][province].as_table())
        for (const auto& [code, share] : *peoples)
            shares.push_back({.ethnicity = std::string(code.str()),
                              .permille = share.value_or(std::int64_t{0})});
    return shares;
}

Shape shape_of(TomlReader& read, const toml::table& table, const Province& province)
{
    const auto region = "region." + province.region + ".";
    Shape shape{.names = read.text(table, region + "names"),
                .hamlet = read.text(table, region + "hamlet"),
                .pyramid = pyramid_of(read, table, read.text(table, region + "pyramid")),
                .peoples = peoples_of(table, province.code),
                .household_size = read.count(table, region + "size"),
                .deaths_permyriad = read.count(table, "people.deaths_permyriad"),
                .year_only_permille = read.count(table, "people.year_only_permille"),
                .absent_permille = read.count(table, "people.absent_permille"),
                .temporary_permille = read.count(table, "people.temporary_permille"),
                .born_elsewhere_in = read.count(table, "people.born_elsewhere_in"),
                .phone_permille = read.count(table, "people.phone_permille"),
                .authenticated_permille = read.count(table, "people.authenticated_permille"),
                .mismatched_permille = read.count(table, "people.mismatched_permille"),
                .poor_permille = read.count(table, region + "poor_permille"),
                .near_poor_permille = read.count(table, region + "near_poor_permille"),
                .average_farmer_permille = read.count(table, "household.average_farmer_permille"),
                .hard_commune_permille = read.count(table, "household.hard_commune_permille")};
    read.counts(table, "people.students_permille", shape.students_permille);
    const bool mountains = province.region == "NMM" || province.region == "CH";
    const std::string kind = mountains ? "mountain_" : "";
    read.counts(table, "employers." + (mountains ? kind : "private_") + "sizes", shape.sizes);
    read.counts(table, "employers." + kind + "mix", shape.mix);
    return shape;
}

void read_rest(TomlReader& read, const toml::table& table, Calibration& calibration)
{
    read.counts(table, "season.compulsory", calibration.compulsory);
    read.counts(table, "season.voluntary", calibration.voluntary);
    read.counts(table, "season.health", calibration.health);
    calibration.weights = {.workers_urban = read.count(table, "weights.workers_urban"),
                           .workers_township = read.count(table, "weights.workers_township"),
                           .voluntary_urban = read.count(table, "weights.voluntary_urban"),
                           .own_commune = read.count(table, "weights.own_commune"),
                           .own_ward = read.count(table, "weights.own_ward"),
                           .own_township = read.count(table, "weights.own_township")};
    calibration.turnover = {.compulsory = read.count(table, "turnover.compulsory"),
                            .voluntary = read.count(table, "turnover.voluntary"),
                            .health = read.count(table, "turnover.health"),
                            .job_moves_yearly = read.count(table, "turnover.job_moves_yearly")};
}

void judge(TomlReader& read, const Calibration& calibration)
{
    const auto require = [&](bool holds, std::string_view path, Bilingual detail) {
        if (!holds) read.complain(path, std::move(detail), "calibration/contradicts");
    };
    for (const auto& counts : {calibration.now, calibration.before}) {
        require(counts.unemployment <= counts.compulsory, "unemployment",
                {"Người tham gia BHTN nhiều hơn BHXH bắt buộc.",
                 "More are insured against unemployment than work."});
        require(counts.compulsory <= counts.health, "health",
                {"Thẻ BHYT ít hơn người tham gia BHXH bắt buộc.",
                 "There are fewer health cards than workers."});
    }
    require(calibration.now.health <= calibration.now.population, "health",
            {"Thẻ BHYT nhiều hơn dân số.", "There are more health cards than people."});
    require((calibration.now.compulsory + calibration.now.voluntary) * 2 <=
                calibration.now.population,
            "compulsory",
            {"Người tham gia BHXH nhiều hơn một nửa dân số.",
             "More than half of the population takes part."});
    require(calibration.last_year < calibration.on, "last_year",
            {"Ngày năm trước không trước ngày hiệu chỉnh.", "Last year is not before this."});
}

/// The file of an area laid over the assumptions, read for a province.
Checked<Calibration> calibration_of(const toml::table& table, const std::string& file,
                                    const Province& province)
{
    Problems problems;
    TomlReader read(file, problems);
    Calibration calibration{.area = province.code,
                            .year = static_cast<int>(read.count(table, "year")),
                            .on = read.date(table, "on"),
                            .last_year = read.date(table, "last_year"),
                            .now = counts_of(read, table, "now"),
                            .before = counts_of(read, table, "last_year"),
                            .shape = shape_of(read, table, province)};
    read_rest(read, table, calibration);
    judge(read, calibration);
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return calibration;
}

/// A province's part of a national count: by people, times the region's factor.
std::int64_t part(std::int64_t total, std::span<const std::int64_t> weights, std::size_t place)
{
    return apportioned(total, weights)[place];
}

}  // namespace

Checked<Calibrations> Calibrations::read(const std::filesystem::path& folder)
{
    auto content = std::make_shared<Content>();
    Problems problems;
    std::vector<std::filesystem::path> paths;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".toml") paths.push_back(entry.path());
    std::ranges::sort(paths);
    for (const auto& path : paths) {
        auto table = parsed(path);
        const auto name = path.filename().string();
        if (!table) {
            problems.push_back(table.error());
        }
        else if (name == assumptions_name) {
            content->assumptions = *std::move(table);
        }
        else {
            TomlReader read(name, problems);
            const std::pair key{read.text(*table, "area"),
                                static_cast<int>(read.count(*table, "year"))};
            content->names[key] = name;
            content->files[key] = *std::move(table);
        }
    }
    if (content->assumptions.empty())
        problems.push_back(
            {.code = "calibration/unreadable",
             .detail = {"Không có tệp giả định chung.", "The file of assumptions is not there."},
             .where = std::string(assumptions_name),
             .remedy = {"Dùng thư mục data đi kèm chương trình.",
                        "Use the data folder that the program ships."}});
    if (!problems.empty()) return std::unexpected(std::move(problems));
    Calibrations result;
    result.content_ = std::move(content);
    return result;
}

Checked<Calibration> Calibrations::of(const Province& province, int year,
                                      const std::vector<Province>& provinces) const
{
    const auto file = content_->files.find({province.code, year});
    if (file == content_->files.end()) return part_of_nation(province, year, provinces);
    auto table = content_->assumptions;
    lay_over(table, file->second);
    auto calibration = TRY(calibration_of(table, content_->names.at(file->first), province));
    calibration.own_file = true;
    if (calibration.now.population == 0) calibration.now.population = province.population;
    if (calibration.now.monthly_payees == 0)
        calibration.now.monthly_payees =
            calibration.now.population *
            table.at_path("region." + province.region + ".monthly_payees_permille")
                .value_or(std::int64_t{0}) /
            1000;
    return calibration;
}

Checked<Calibration> Calibrations::part_of_nation(const Province& province, int year,
                                                  const std::vector<Province>& provinces) const
{
    const auto file = content_->files.find({"VN", year});
    if (file == content_->files.end())
        return std::unexpected(
            Problems{{.code = "calibration/none",
                      .detail = {fmt::format("Không có số liệu hiệu chỉnh cho năm {}.", year),
                                 fmt::format("There is no calibration of the year {}.", year)},
                      .remedy = {"Chọn năm khác, hoặc thêm tệp vào data/calibration.",
                                 "Choose another year, or add a file to data/calibration."}}});
    auto table = content_->assumptions;
    lay_over(table, file->second);
    auto calibration = TRY(calibration_of(table, content_->names.at(file->first), province));
    const auto found = std::ranges::find(provinces, province.code, &Province::code);
    check(found != provinces.end(), "a province is one of all");
    const auto place = static_cast<std::size_t>(found - provinces.begin());
    std::vector<std::int64_t> people;
    for (const auto& each : provinces) people.push_back(each.population);
    const auto weights = [&](std::string_view factor) {
        std::vector<std::int64_t> result;
        for (const auto& each : provinces)
            result.push_back(each.population / 100 *
                             table.at_path(fmt::format("region.{}.{}", each.region, factor))
                                 .value_or(std::int64_t{1}));
        return result;
    };
    const auto compulsory = weights("compulsory");
    const auto voluntary = weights("voluntary");
    calibration.now.population = part(calibration.now.population, people, place);
    for (auto* counts : {&calibration.now, &calibration.before}) {
        counts->unemployment = part(counts->unemployment, compulsory, place);
        counts->compulsory = part(counts->compulsory, compulsory, place);
        counts->voluntary = part(counts->voluntary, voluntary, place);
        counts->health = part(counts->health, weights("health"), place);
    }
    calibration.now.monthly_payees =
        calibration.now.population *
        table.at_path("region." + province.region + ".monthly_payees_permille")
            .value_or(std::int64_t{0}) /
        1000;
    return calibration;
}

}  // namespace ansinh::synth
