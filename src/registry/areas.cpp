#include "registry/areas.h"

#include "base/check.h"
#include "base/text.h"
#include "registry/impl/content.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ansinh::registry {

const Area& Areas::Content::area(AreaId id) const
{
    const auto value = static_cast<std::size_t>(id.value());
    check(id.value() > 0 && value < place_of_id.size() && place_of_id[value] < areas.size(),
          "an area's id was given by the registry");
    return areas[place_of_id[value]];
}

const Area* Areas::Content::parent(const Area& area) const
{
    return area.parent ? &this->area(*area.parent) : nullptr;
}

bool Areas::Content::is_below(const Area& area, AreaId above) const
{
    for (const auto* higher = parent(area); higher != nullptr; higher = parent(*higher))
        if (higher->id == above) return true;
    return false;
}

std::vector<const Area*> Areas::Content::with_code(std::string_view code) const
{
    std::vector<const Area*> found;
    if (const auto at = codes.find(code); at != codes.end())
        for (const auto place : at->second) found.push_back(&areas[place]);
    return found;
}

std::span<const AreaLink> Areas::Content::from(AreaId id) const
{
    return std::ranges::equal_range(links, id, {}, &AreaLink::from);
}

std::span<const AreaLink> Areas::Content::to(AreaId id) const
{
    return std::ranges::equal_range(links_backward, id, {}, &AreaLink::to);
}

Areas::Areas(std::shared_ptr<const Content> content) : content_{std::move(content)} {}

bool Areas::empty() const { return content_->listed == 0; }

const Area& Areas::area(AreaId id) const { return content_->area(id); }

const Area* Areas::by_code(std::string_view code, std::optional<AreaLevel> level, Date on) const
{
    const Area* best = nullptr;
    for (const auto* area : content_->with_code(code))
        if (area->validity.contains(on) && (!level || area->level == *level) &&
            (best == nullptr || area->level < best->level))
            best = area;
    return best;
}

std::vector<const Area*> Areas::find(std::string_view text, std::optional<Date> on,
                                     std::size_t limit) const
{
    if (!is_utf8(text)) return {};
    struct Ranked {
        Match match;
        AreaLevel level;
        bool ended;
        std::size_t place;
        auto operator<=>(const Ranked&) const = default;
    };
    std::vector<Ranked> hits;
    const auto add = [&](Match match, std::size_t place) {
        const auto& area = content_->areas[place];
        if (!on || area.validity.contains(*on))
            hits.push_back({match, area.level, area.validity.to.has_value(), place});
    };
    if (const auto code = content_->codes.find(trimmed(text)); code != content_->codes.end())
        for (const auto place : code->second) add(Match::exact, place);
    for (const auto& [place, match] : content_->names.search(fold(text))) add(match, place);

    const auto wanted = std::min(limit, hits.size());
    std::ranges::partial_sort(hits, hits.begin() + static_cast<std::ptrdiff_t>(wanted));
    std::vector<const Area*> found;
    found.reserve(wanted);
    for (std::size_t at = 0; at < wanted; ++at) found.push_back(&content_->areas[hits[at].place]);
    return found;
}

std::vector<const Area*> Areas::called(std::string_view folded) const
{
    std::vector<const Area*> found;
    for (const auto place : content_->names.exact(folded)) found.push_back(&content_->areas[place]);
    return found;
}

std::vector<const Area*> Areas::of_level(AreaLevel level, Date on,
                                         std::optional<AreaId> parent) const
{
    std::vector<const Area*> found;
    for (const auto& area : std::span(content_->areas).first(content_->listed))
        if (area.level == level && area.validity.contains(on) &&
            (!parent || content_->is_below(area, *parent)))
            found.push_back(&area);
    return found;
}

std::vector<AreaLink> Areas::successors(AreaId id) const
{
    const auto found = content_->from(id);
    return {found.begin(), found.end()};
}

std::vector<AreaLink> Areas::predecessors(AreaId id) const
{
    const auto found = content_->to(id);
    return {found.begin(), found.end()};
}

std::vector<const Area*> Areas::path(AreaId id) const
{
    std::vector<const Area*> found;
    for (const auto* higher = content_->parent(area(id)); higher != nullptr;
         higher = content_->parent(*higher))
        found.push_back(higher);
    std::ranges::reverse(found);
    return found;
}

std::size_t Areas::children(AreaId id) const
{
    const auto& last = area(id).validity.to;
    const auto listed = std::span(content_->areas).first(content_->listed);
    return static_cast<std::size_t>(std::ranges::count_if(listed, [&](const Area& child) {
        const auto& validity = child.validity;
        return child.parent == id &&
               (last ? validity.contains(last->plus_days(-1)) : !validity.to.has_value());
    }));
}

}  // namespace ansinh::registry
