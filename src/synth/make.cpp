#include "synth/make.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace ansinh::synth {

namespace {

constexpr Date new_map{2025, 7, 1};

Result<std::string> text_of(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    if (!stream || !text)
        return fail({.code = "file/unreadable",
                     .detail = {"Không đọc được tệp.", "The file cannot be read."},
                     .where = file.filename().string(),
                     .remedy = {"Xem lại thư mục dữ liệu (--data).",
                                "Look at the data folder again (--data)."}});
    return text.str();
}

template <class T>
Checked<T> all(Result<T> result)
{
    if (result) return *std::move(result);
    return std::unexpected(Problems{std::move(result).error()});
}

Checked<Plan> plan_for(const Sources& sources, const Request& request, const registry::Area& area,
                       bool of_nation)
{
    const Date on(request.year, 6, 1);
    const auto provinces = provinces_of(sources.areas, sources.populations, on);
    const auto province = std::ranges::find(provinces, area.code, &Province::code);
    const auto calibration =
        of_nation ? TRY(sources.calibrations.part_of_nation(*province, request.year, provinces))
                  : TRY(sources.calibrations.of(*province, request.year, provinces));
    return plan_of(calibration, area.full_name,
                   communes_of(sources.areas, area.id, on, sources.populations, sources.region),
                   request.seed, request.scale);
}

}  // namespace

Checked<Sources> Sources::read(const std::filesystem::path& data, const law::Law& law,
                               registry::Areas areas, WageRegionOf region, int year)
{
    return Sources{.areas = std::move(areas),
                   .populations =
                       TRY(all(Populations::read(TRY(all(text_of(data / "populations.csv")))))),
                   .names = TRY(all(Names::read(TRY(all(text_of(data / "names.csv")))))),
                   .calibrations = TRY(Calibrations::read(data / "calibration")),
                   .terms = TRY(terms_of(law, Date(year, 12, 31))),
                   .region = std::move(region)};
}

Checked<std::vector<Plan>> plans(const Sources& sources, const Request& request)
{
    const Date on(request.year, 6, 1);
    if (on >= new_map)
        return std::unexpected(Problems{
            {.code = "synth/not-this-map",
             .detail = {"Dữ liệu mô phỏng chỉ tạo được cho bản đồ đến 30/06/2025.",
                        "Synthetic data can be made for the map to 30 June 2025 alone."},
             .remedy = {"Chọn năm 2024 trở về trước.", "Choose the year 2024 or before."}}});
    const auto& area = sources.areas.area(TRY(all(sources.areas.resolve(request.area, on))));
    std::vector<Plan> made;
    if (area.level == registry::AreaLevel::nation) {
        for (const auto* province : sources.areas.of_level(registry::AreaLevel::province, on))
            made.push_back(TRY(plan_for(sources, request, *province, true)));
        return made;
    }
    if (area.level != registry::AreaLevel::province)
        return std::unexpected(
            Problems{{.code = "synth/not-a-province",
                      .detail = {"Chỉ tạo được cho một tỉnh hoặc cả nước.",
                                 "A province can be made, or the nation."},
                      .remedy = {"Ghi tên tỉnh, hoặc VN.", "Name a province, or VN."}}});
    made.push_back(TRY(plan_for(sources, request, area, false)));
    return made;
}

}  // namespace ansinh::synth
