#include "synth/facts.h"

#include "base/csv.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

std::int64_t number(std::string_view digits)
{
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

CommuneKind kind_of(const registry::Area& area)
{
    if (area.kind == "ward") return CommuneKind::ward;
    return area.kind == "township" ? CommuneKind::township : CommuneKind::rural;
}

std::int64_t share_weight(const registry::Area& area)
{
    return kind_of(area) == CommuneKind::rural ? 1 : 2;
}

}  // namespace

Result<Populations> Populations::read(std::string_view text)
{
    Populations populations;
    csv::Header header;
    TRY_VOID(csv::read(text, {.header = [&](csv::Header found) { header = std::move(found); },
                              .row =
                                  [&](const csv::Row& row) {
                                      const auto level = header.cell(row, "area_level");
                                      const auto indicator = header.cell(row, "indicator");
                                      const std::string code(header.cell(row, "area_code"));
                                      const auto value = number(header.cell(row, "value"));
                                      if (level == "province" && indicator == "population" &&
                                          header.cell(row, "as_of") == "2022-12-31")
                                          populations.provinces[code] = value;
                                      if (level == "commune" &&
                                          indicator == "population_decree_2025")
                                          populations.new_communes[code] = value;
                                  }}));
    return populations;
}

std::vector<Province> provinces_of(const registry::Areas& areas, const Populations& populations,
                                   Date on)
{
    std::vector<Province> provinces;
    for (const auto* area : areas.of_level(registry::AreaLevel::province, on)) {
        const auto found = populations.provinces.find(area->code);
        provinces.push_back(
            {.code = area->code,
             .region = area->region,
             .population = found == populations.provinces.end() ? 0 : found->second});
    }
    std::ranges::sort(provinces, {}, &Province::code);
    return provinces;
}

std::vector<CommuneFacts> communes_of(const registry::Areas& areas, AreaId province, Date on,
                                      const Populations& populations, const WageRegionOf& region)
{
    std::vector<CommuneFacts> communes;
    for (const auto* area : areas.of_level(registry::AreaLevel::commune, on, province)) {
        CommuneFacts facts{.area = area->id,
                           .code = area->code,
                           .name = area->full_name,
                           .kind = kind_of(*area),
                           .wage_region = region(area->id),
                           .begins = area->validity.from};
        if (area->parent) {
            const auto& district = areas.area(*area->parent);
            facts.district = number(district.code);
            facts.district_name = district.full_name;
        }
        const auto links = areas.successors(area->id);
        if (links.size() == 1) {
            const auto found = populations.new_communes.find(areas.area(links.front().to).code);
            std::int64_t shares = 0;
            for (const auto& link : areas.predecessors(links.front().to))
                shares += share_weight(areas.area(link.from));
            if (found != populations.new_communes.end() && shares > 0)
                facts.population = found->second * share_weight(*area) / shares;
        }
        communes.push_back(std::move(facts));
    }
    return communes;
}

std::string hamlet_name(const CommuneFacts& commune, std::string_view rural, std::int64_t number)
{
    return fmt::format("{} {}", commune.kind == CommuneKind::rural ? rural : "Khu phố", number);
}

}  // namespace ansinh::synth
