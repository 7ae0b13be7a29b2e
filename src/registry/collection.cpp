#include "registry/collection.h"

#include "access/allowed.h"
#include "registry/impl/collection_rows.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::registry {

namespace {

bool lies_in(const Areas& areas, AreaId area, AreaId above)
{
    return area == above || std::ranges::any_of(areas.path(area), [&](const Area* higher) {
               return higher->id == above;
           });
}

std::vector<CollectionPoint> points(db::Database& database, std::int64_t organisation,
                                    const Territory& asked, const Territory& own, Date on)
{
    std::vector<CollectionPoint> found;
    for (auto& row : points_of(database, organisation)) {
        auto& point = row.point;
        if (!point.validity.contains(on) || !asked.contains(point.commune) ||
            !own.contains(point.commune))
            continue;
        for (auto& collector : collectors_of(database, point.id))
            if (collector.collector.validity.contains(on))
                point.collectors.push_back(std::move(collector.collector));
        found.push_back(std::move(point));
    }
    return found;
}

}  // namespace

std::span<const Coded> organisation_kinds()
{
    static const std::array<Coded, 8> all = {{
        {"post", {"Bưu điện", "Post"}},
        {"telecom", {"Doanh nghiệp viễn thông", "Telecommunications company"}},
        {"bank", {"Ngân hàng", "Bank"}},
        {"cooperative", {"Hợp tác xã", "Cooperative"}},
        {"health_station", {"Cơ sở y tế, trạm y tế", "Health facility, health station"}},
        {"mass_organisation", {"Tổ chức chính trị - xã hội", "Socio-political organisation"}},
        {"commune_committee",
         {"Đại lý thu của Uỷ ban nhân dân xã", "Agent of a commune People's Committee"}},
        {"other", {"Tổ chức khác", "Other organisation"}},
    }};
    return all;
}

Result<std::vector<CollectionOrganisation>> collection(db::Database& database, const Areas& areas,
                                                       const access::Actor& actor, AreaId within,
                                                       Date on)
{
    TRY_VOID(access::allowed(actor, access::Permission::employer_read));
    const auto asked = Territory::of(areas, std::array{within});
    const auto own = Territory::of(areas, actor);
    const auto is_own = [&](AreaId area) {
        return own.is_whole_nation() || std::ranges::any_of(actor.areas, [&](AreaId mine) {
                   return lies_in(areas, area, mine);
               });
    };
    std::vector<CollectionOrganisation> found;
    for (auto& row : organisations(database)) {
        auto& organisation = row.organisation;
        if (!organisation.validity.contains(on)) continue;
        organisation.points = points(database, row.id, asked, own, on);
        const bool covers =
            is_own(organisation.area) && (lies_in(areas, organisation.area, within) ||
                                          lies_in(areas, within, organisation.area));
        if (covers || !organisation.points.empty()) found.push_back(std::move(organisation));
    }
    return found;
}

}  // namespace ansinh::registry
