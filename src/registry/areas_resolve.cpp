#include "base/format.h"
#include "base/text.h"
#include "registry/areas.h"
#include "registry/impl/content.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

using Candidates = std::vector<const Area*>;

constexpr std::size_t names_shown = 5;

/// Those of the highest level; of several, those that are spelt exactly so.
Candidates best_of(Candidates areas, std::string_view text)
{
    if (areas.size() < 2) return areas;
    const auto highest = std::ranges::min(areas, {}, &Area::level)->level;
    std::erase_if(areas, [&](const Area* area) { return area->level != highest; });
    const auto spelling = nfc(trimmed(text.substr(0, text.find(','))));
    Candidates exact;
    std::ranges::copy_if(areas, std::back_inserter(exact), [&](const Area* area) {
        return area->name.vi == spelling || area->full_name == spelling;
    });
    return exact.empty() ? areas : exact;
}

std::string labels(const Areas::Content& content, std::span<const Area* const> areas)
{
    std::vector<std::string> names;
    for (const auto* area : areas.first(std::min(areas.size(), names_shown)))
        names.push_back(label(content, *area));
    return fmt::format("{}", fmt::join(names, "; "));
}

Problem unknown(const Areas::Content& content, std::string_view text, const Selection& selection)
{
    const auto names = similar_names(content, text, selection, names_shown);
    Problem problem{.code = "area/unknown",
                    .detail = {"Không có đơn vị hành chính nào mang mã hoặc tên này.",
                               "No area has this code or name."},
                    .remedy = {"Kiểm tra mã hoặc tên đơn vị.", "Check the code or the name."}};
    if (!names.empty())
        problem.remedy = {fmt::format("Có phải là: {}?", fmt::join(names, "; ")),
                          fmt::format("Did you mean: {}?", fmt::join(names, "; "))};
    return problem;
}

Problem ambiguous(const Areas::Content& content, const Candidates& areas)
{
    const auto names = labels(content, areas);
    const auto more = areas.size() - std::min(areas.size(), names_shown);
    const auto example =
        areas.front()->name.vi + ", " +
        (content.parent(*areas.front()) ? content.parent(*areas.front())->name.vi : "");
    return {.code = "area/ambiguous",
            .detail = {fmt::format("Có {} đơn vị cùng tên: {}{}.", areas.size(), names,
                                   more > 0 ? fmt::format(" và {} đơn vị khác", more) : ""),
                       fmt::format("{} areas have this name: {}{}.", areas.size(), names,
                                   more > 0 ? fmt::format(" and {} more", more) : "")},
            .remedy = {fmt::format("Dùng mã, hoặc ghi thêm cấp trên: “{}”.", example),
                       fmt::format("Use the code, or add what it belongs to: “{}”.", example)}};
}

/// What an area that is not in force on that day was, and what stands for it then.
Problem not_in_force(const Areas::Content& content, const Candidates& areas, Date on)
{
    const auto& area = *areas.front();
    const bool ended = area.validity.to && *area.validity.to <= on;
    const auto links = ended ? content.from(area.id) : content.to(area.id);
    Candidates others;
    for (const auto& link : links) others.push_back(&content.area(ended ? link.to : link.from));
    const auto edge = ended ? area.validity.to->plus_days(-1) : area.validity.from;
    const auto instead = labels(content, others);
    const auto name = label(content, area);
    Problem problem{.code = "area/not-in-force", .detail = {}};
    const auto vi = format::date(edge, Language::vi);
    const auto en = format::date(edge, Language::en);
    if (ended) {
        problem.detail = {fmt::format("{} chỉ có hiệu lực đến hết ngày {}.", name, vi),
                          fmt::format("{} was in force up to {} only.", name, en)};
        problem.remedy = {fmt::format("Chọn một ngày đến {}", vi),
                          fmt::format("Choose a day up to {}", en)};
    }
    else {
        problem.detail = {fmt::format("{} chỉ có hiệu lực từ ngày {}.", name, vi),
                          fmt::format("{} is in force from {} only.", name, en)};
        problem.remedy = {fmt::format("Chọn một ngày từ {}", vi),
                          fmt::format("Choose a day from {}", en)};
    }
    problem.remedy.vi += instead.empty() ? "." : fmt::format(", hoặc dùng: {}.", instead);
    problem.remedy.en += instead.empty() ? "." : fmt::format(", or use: {}.", instead);
    return problem;
}

/// The same name on other days: the one whose days are nearest comes first.
Candidates nearest_in_time(Candidates areas, std::string_view text, Date on)
{
    areas = best_of(std::move(areas), text);
    std::ranges::stable_sort(areas, {}, [on](const Area* area) {
        const bool ended = area->validity.to && *area->validity.to <= on;
        return ended ? on.number() - area->validity.to->number()
                     : area->validity.from.number() - on.number();
    });
    return areas;
}

}  // namespace

Result<AreaId> Areas::resolve(std::string_view code_or_name, Date on,
                              std::optional<AreaLevel> level) const
{
    auto matches = named(*content_, code_or_name);
    if (level) std::erase_if(matches, [&](const Area* area) { return area->level != *level; });
    const auto in_force = [on](const Area& area) { return area.validity.contains(on); };
    Candidates candidates;
    std::ranges::copy_if(matches, std::back_inserter(candidates),
                         [&](const Area* area) { return in_force(*area); });
    candidates = best_of(std::move(candidates), code_or_name);
    if (candidates.size() == 1) return candidates.front()->id;
    if (!candidates.empty()) return fail(ambiguous(*content_, candidates));
    if (matches.empty())
        return fail(unknown(*content_, code_or_name, {.holds = in_force, .level = level}));
    return fail(not_in_force(*content_, nearest_in_time(matches, code_or_name, on), on));
}

Result<AreaId> Areas::resolve_ended(std::string_view code_or_name,
                                    std::optional<AreaLevel> level) const
{
    auto matches = named(*content_, code_or_name);
    if (level) std::erase_if(matches, [&](const Area* area) { return area->level != *level; });
    std::optional<Date> latest;
    for (const auto* area : matches)
        if (area->validity.to) latest = std::max(latest, area->validity.to);
    std::erase_if(matches, [&](const Area* area) { return area->validity.to != latest; });
    matches = best_of(std::move(matches), code_or_name);
    if (matches.size() == 1) return matches.front()->id;
    if (!matches.empty()) return fail(ambiguous(*content_, matches));
    const auto any = [](const Area& /*area*/) { return true; };
    return fail(unknown(*content_, code_or_name, {.holds = any, .level = level}));
}

}  // namespace ansinh::registry
