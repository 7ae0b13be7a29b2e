#include "registry/wage_region.h"

#include "db/bulk.h"
#include "registry/impl/reference_sheet.h"

#include <algorithm>
#include <array>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::array<std::string_view, 4> codes = {"I", "II", "III", "IV"};
constexpr std::array<std::string_view, 7> columns = {"code",     "level", "region", "valid_from",
                                                     "valid_to", "basis", "status"};
const std::string file_name = "wage_regions";

struct Row {
    AreaId area;
    PlacedRegion placed;
};

bool overlap(const Validity& one, const Validity& other)
{
    return (!one.to || other.from < *one.to) && (!other.to || one.from < *other.to);
}

Row row_of(const ReferenceRow& read, const Areas& areas)
{
    Row row{.area = {}, .placed = {.validity = read.validity()}};
    row.area = read.area(areas, read.cell("code"), read.cell("level"), row.placed.validity.from);
    row.placed.basis = read.cell("basis");
    if (row.placed.basis.empty())
        read.malformed("basis", {"Ghi số hiệu nghị định.", "Give the number of the decree."});
    if (const auto region = wage_region_of(read.cell("region")))
        row.placed.region = *region;
    else
        read.malformed("region", {"Dùng I, II, III hoặc IV.", "Use I, II, III or IV."});
    row.placed.confirmed = read.cell("status") == "confirmed";
    if (!row.placed.confirmed && read.cell("status") != "unconfirmed")
        read.malformed("status",
                       {"Dùng confirmed hoặc unconfirmed.", "Use confirmed or unconfirmed."});
    return row;
}

}  // namespace

std::string_view code(WageRegion region) { return codes.at(static_cast<std::size_t>(region)); }

std::optional<WageRegion> wage_region_of(std::string_view code)
{
    const auto* found = std::ranges::find(codes, code);
    if (found == codes.end()) return {};
    return static_cast<WageRegion>(found - codes.begin());
}

WageRegions WageRegions::load(db::Database& database)
{
    WageRegions regions;
    long long area = 0;
    long long from = 0;
    long long to = 0;
    soci::indicator has_to = soci::i_null;
    int region = 0;
    std::string basis;
    int confirmed = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT area, valid_from, valid_to, region, basis, confirmed"
                                   " FROM registry_wage_region ORDER BY area, valid_from",
         soci::into(area), soci::into(from), soci::into(to, has_to), soci::into(region),
         soci::into(basis), soci::into(confirmed));
    rows.execute();
    while (rows.fetch()) {
        Validity validity{.from = Date::from_number(from), .to = {}};
        if (has_to == soci::i_ok) validity.to = Date::from_number(to);
        regions.by_area_[AreaId{area}].push_back({.region = static_cast<WageRegion>(region),
                                                  .validity = validity,
                                                  .basis = basis,
                                                  .confirmed = confirmed != 0});
    }
    return regions;
}

Result<PlacedRegion> WageRegions::of(const Areas& areas, AreaId commune, Date on) const
{
    auto area = std::optional{commune};
    while (area) {
        if (const auto found = by_area_.find(*area); found != by_area_.end())
            for (const auto& placed : found->second)
                if (placed.validity.contains(on)) return placed;
        area = areas.area(*area).parent;
    }
    return fail({.code = "region/unknown",
                 .detail = {"Chưa có danh mục địa bàn lương tối thiểu vùng của xã này vào ngày đó.",
                            "No list of wage regions is on file for this commune on that day."},
                 .remedy = {"Bổ sung danh mục của nghị định còn thiếu vào wage_regions.csv.",
                            "Add the missing decree's list to wage_regions.csv."}});
}

Checked<ReferenceLoaded> load_wage_regions(db::Database& database, const Areas& areas,
                                           const std::string& text)
{
    Problems problems;
    std::vector<Row> rows;
    std::unordered_map<AreaId, std::vector<Validity>> taken;
    read_reference({.file = "wage_regions.csv", .text = text, .columns = columns}, problems,
                   [&](const ReferenceRow& read) {
                       rows.push_back(row_of(read, areas));
                       auto& others = taken[rows.back().area];
                       const auto& validity = rows.back().placed.validity;
                       if (std::ranges::any_of(others, [&](const Validity& other) {
                               return overlap(validity, other);
                           }))
                           read.complain("valid_from",
                                         {.code = "reference/overlap",
                                          .detail = {"Hai dòng của một đơn vị trùng thời gian.",
                                                     "Two rows of one area hold at once."},
                                          .remedy = {"Sửa valid_from hoặc valid_to.",
                                                     "Mend valid_from or valid_to."}});
                       others.push_back(validity);
                   });
    if (!problems.empty()) return std::unexpected(std::move(problems));

    db::Transaction transaction(database);
    ReferenceLoaded loaded{.rows = rows.size(), .unchanged = was_loaded(database, file_name, text)};
    if (loaded.unchanged) return loaded;
    database.execute("DELETE FROM registry_wage_region");
    db::BulkInsert bulk(database, "registry_wage_region",
                        {"area", "valid_from", "valid_to", "region", "basis", "confirmed"});
    for (const auto& [area, placed] : rows)
        bulk.add(
            {area.value(), std::int64_t{placed.validity.from.number()},
             placed.validity.to ? db::Cell{std::int64_t{placed.validity.to->number()}} : db::Cell{},
             std::int64_t{std::to_underlying(placed.region)}, std::string_view(placed.basis),
             std::int64_t{placed.confirmed}});
    bulk.finish();
    mark_loaded(database, file_name, text);
    transaction.commit();
    return loaded;
}

}  // namespace ansinh::registry
