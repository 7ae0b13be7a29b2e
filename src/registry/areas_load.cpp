#include "registry/areas.h"
#include "registry/impl/content.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <tuple>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct StoredArea {
    long long id = 0;
    std::string code;
    int level = 0;
    std::string name_vi;
    std::string name_en;
    std::string full_name;
    std::string kind;
    long long parent = 0;
    soci::indicator has_parent = soci::i_null;
    long long from = 0;
    long long to = 0;
    soci::indicator has_to = soci::i_null;
    std::string region;
    std::string keys;
    int left_out = 0;
    long long place = 0;
};

/// Takes the row's texts with it: the next row brings its own.
Area area_of(StoredArea& row)
{
    Area area{.id = AreaId{row.id},
              .code = std::move(row.code),
              .level = static_cast<AreaLevel>(row.level),
              .name = {.vi = std::move(row.name_vi), .en = std::move(row.name_en)},
              .full_name = std::move(row.full_name),
              .kind = std::move(row.kind),
              .parent = {},
              .validity = {.from = Date::from_number(row.from), .to = {}},
              .region = std::move(row.region)};
    if (row.has_parent == soci::i_ok) area.parent = AreaId{row.parent};
    if (row.has_to == soci::i_ok) area.validity.to = Date::from_number(row.to);
    return area;
}

struct ReadArea {
    Area area;
    std::string keys;
    bool left_out = false;
    long long place = 0;
};

std::vector<ReadArea> stored_areas(db::Database& database)
{
    std::vector<ReadArea> areas;
    StoredArea row;
    soci::statement rows =
        (database.sql().prepare
             << "SELECT id, code, level, name_vi, name_en, full_name, kind, parent, valid_from, "
                "valid_to, region, keys, left_out, place FROM registry_area",
         soci::into(row.id), soci::into(row.code), soci::into(row.level), soci::into(row.name_vi),
         soci::into(row.name_en), soci::into(row.full_name), soci::into(row.kind),
         soci::into(row.parent, row.has_parent), soci::into(row.from),
         soci::into(row.to, row.has_to), soci::into(row.region), soci::into(row.keys),
         soci::into(row.left_out), soci::into(row.place));
    rows.execute();
    while (rows.fetch())
        areas.push_back({.area = area_of(row),
                         .keys = std::move(row.keys),
                         .left_out = row.left_out != 0,
                         .place = row.place});
    return areas;
}

void read_areas(db::Database& database, Areas::Content& content)
{
    auto stored = stored_areas(database);
    // Sorted here: the store would carry whole rows through its sort, at twice the time.
    std::vector<std::size_t> order;
    order.reserve(stored.size());
    for (std::size_t at = 0; at < stored.size(); ++at) order.push_back(at);
    std::ranges::sort(order, {}, [&](std::size_t at) {
        return std::tuple(stored[at].left_out, stored[at].place, stored[at].area.id);
    });
    content.areas.reserve(stored.size());
    for (const auto at : order) {
        auto& [area, keys, left_out, place] = stored[at];
        content.areas.push_back(std::move(area));
        if (left_out) continue;
        content.names.add(keys);
        ++content.listed;
    }
}

void read_links(db::Database& database, Areas::Content& content)
{
    long long from = 0;
    long long to = 0;
    int divided = 0;
    std::string basis;
    soci::statement rows =
        (database.sql().prepare << "SELECT from_area, to_area, divided, basis FROM "
                                   "registry_area_link ORDER BY from_area, to_area",
         soci::into(from), soci::into(to), soci::into(divided), soci::into(basis));
    rows.execute();
    while (rows.fetch())
        content.links.push_back(
            {.from = AreaId{from}, .to = AreaId{to}, .divided = divided != 0, .basis = basis});
    content.links_backward = content.links;
    std::ranges::stable_sort(content.links_backward, {}, &AreaLink::to);
}

/// The vector of areas no longer moves: views into it are safe from here on.
void index(Areas::Content& content)
{
    constexpr std::uint32_t nowhere = 0xFFFF'FFFF;
    std::int64_t last = 0;
    for (const auto& area : content.areas) last = std::max(last, area.id.value());
    content.place_of_id.assign(static_cast<std::size_t>(last) + 1, nowhere);
    content.codes.reserve(content.areas.size());
    for (std::size_t place = 0; place < content.areas.size(); ++place) {
        const auto& area = content.areas[place];
        content.place_of_id[static_cast<std::size_t>(area.id.value())] =
            static_cast<std::uint32_t>(place);
        if (place < content.listed)
            content.codes[area.code].push_back(static_cast<std::uint32_t>(place));
    }
    content.names.finish();
}

}  // namespace

Areas Areas::load(db::Database& database)
{
    auto content = std::make_shared<Content>();
    read_areas(database, *content);
    read_links(database, *content);
    index(*content);
    return Areas(std::move(content));
}

}  // namespace ansinh::registry
