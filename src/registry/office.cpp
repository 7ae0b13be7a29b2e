#include "registry/office.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <tuple>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct LevelName {
    std::string_view code;
    Bilingual word;
};

const std::array<LevelName, 4>& levels()
{
    static const std::array<LevelName, 4> all = {{
        {"nation", {"cấp trung ương", "central office"}},
        {"province", {"cấp tỉnh", "provincial office"}},
        {"district", {"cấp huyện", "district office"}},
        {"grassroots", {"BHXH cơ sở", "grassroots office"}},
    }};
    return all;
}

Validity validity_of(long long from, long long to, soci::indicator has_to)
{
    Validity validity{.from = Date::from_number(from), .to = {}};
    if (has_to == soci::i_ok) validity.to = Date::from_number(to);
    return validity;
}

std::vector<Office> stored_offices(db::Database& database)
{
    std::vector<Office> offices;
    long long id = 0;
    Office row;
    std::string level;
    long long parent = 0;
    soci::indicator has_parent = soci::i_null;
    long long from = 0;
    long long to = 0;
    soci::indicator has_to = soci::i_null;
    int confirmed = 0;
    soci::statement rows =
        (database.sql().prepare << "SELECT office_id, code, name_vi, name_en, level, parent,"
                                   " valid_from, valid_to, basis, confirmed FROM registry_office",
         soci::into(id), soci::into(row.code), soci::into(row.name.vi), soci::into(row.name.en),
         soci::into(level), soci::into(parent, has_parent), soci::into(from),
         soci::into(to, has_to), soci::into(row.basis), soci::into(confirmed));
    rows.execute();
    while (rows.fetch()) {
        auto office = row;
        office.id = OfficeId{id};
        office.level = office_level_of(level).value_or(OfficeLevel::province);
        if (has_parent == soci::i_ok) office.parent = OfficeId{parent};
        office.validity = validity_of(from, to, has_to);
        office.confirmed = confirmed != 0;
        offices.push_back(std::move(office));
    }
    std::ranges::sort(offices, {}, [](const Office& office) {
        return std::tuple(office.level, std::string_view(office.code), office.validity.from);
    });
    return offices;
}

}  // namespace

std::string_view code(OfficeLevel level)
{
    return levels().at(static_cast<std::size_t>(level)).code;
}

std::optional<OfficeLevel> office_level_of(std::string_view code)
{
    const auto* found = std::ranges::find(levels(), code, &LevelName::code);
    if (found == levels().end()) return {};
    return static_cast<OfficeLevel>(found - levels().begin());
}

const Bilingual& word(OfficeLevel level)
{
    return levels().at(static_cast<std::size_t>(level)).word;
}

Offices Offices::load(db::Database& database)
{
    Offices loaded;
    loaded.offices_ = stored_offices(database);
    for (std::size_t at = 0; at < loaded.offices_.size(); ++at)
        loaded.by_id_[loaded.offices_[at].id] = at;

    long long office = 0;
    long long area = 0;
    long long from = 0;
    long long to = 0;
    soci::indicator has_to = soci::i_null;
    soci::statement rows =
        (database.sql().prepare << "SELECT office_id, area, valid_from, valid_to FROM"
                                   " registry_territory ORDER BY office_id, area, valid_from",
         soci::into(office), soci::into(area), soci::into(from), soci::into(to, has_to));
    rows.execute();
    while (rows.fetch()) {
        const auto at = loaded.by_id_.at(OfficeId{office});
        loaded.offices_[at].territory.push_back(
            {.area = AreaId{area}, .validity = validity_of(from, to, has_to)});
        loaded.by_area_[AreaId{area}].push_back(at);
    }
    return loaded;
}

const Office* Offices::office(OfficeId id) const
{
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &offices_[found->second];
}

const Office* Offices::by_code(std::string_view code, Date on) const
{
    for (const auto& office : offices_)
        if (office.code == code && office.validity.contains(on)) return &office;
    return nullptr;
}

std::vector<const Office*> Offices::in_force(Date on, std::optional<OfficeId> parent) const
{
    std::vector<const Office*> found;
    for (const auto& office : offices_)
        if (office.validity.contains(on) && (!parent || office.parent == parent))
            found.push_back(&office);
    return found;
}

const Office* Offices::managing(const Areas& areas, AreaId commune, Date on) const
{
    const Office* lowest = nullptr;
    for (auto area = std::optional{commune}; area; area = areas.area(*area).parent) {
        const auto found = by_area_.find(*area);
        if (found == by_area_.end()) continue;
        for (const auto at : found->second) {
            const auto& office = offices_[at];
            const auto holds = std::ranges::any_of(office.territory, [&](const auto& part) {
                return part.area == *area && part.validity.contains(on);
            });
            if (holds && (lowest == nullptr || office.level > lowest->level)) lowest = &office;
        }
    }
    return lowest;
}

std::vector<const Office*> Offices::named(std::string_view text, Date on) const
{
    const auto folded = is_utf8(text) ? fold(text) : std::string();
    auto found = in_force(on);
    std::erase_if(found, [&](const Office* office) {
        if (office->code == text) return false;
        return folded.empty() ||
               ((" " + fold(office->name.vi) + " ").find(" " + folded) == std::string::npos);
    });
    return found;
}

std::vector<AreaId> Offices::territory(const Office& office, Date on)
{
    std::vector<AreaId> areas;
    for (const auto& part : office.territory)
        if (part.validity.contains(on)) areas.push_back(part.area);
    return areas;
}

}  // namespace ansinh::registry
