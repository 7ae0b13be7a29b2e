#include "cli/area_view.h"

#include "base/format.h"
#include "cli/table.h"

#include <ranges>
#include <utility>

#include <fmt/format.h>

namespace ansinh::cli {

using registry::Area;
using registry::AreaLink;

/// "01/08/2008 – 30/06/2025": both days belong to it.
std::string AreaView::validity(const Validity& days) const
{
    const auto from = format::date(days.from, language);
    if (!days.to) return fmt::format("{} {}", say({"từ", "from"}), from);
    return fmt::format("{} – {}", from, format::date(days.to->plus_days(-1), language));
}

/// "Huyện Châu Thành, Tỉnh Bến Tre": the nearest first, the nation only where nothing else is.
std::string AreaView::belongs_to(const Area& area) const
{
    std::string text;
    for (const auto* higher : areas.path(area.id) | std::views::reverse) {
        const bool is_nation = higher->level == registry::AreaLevel::nation;
        if (is_nation && !text.empty()) break;
        text += (text.empty() ? "" : ", ") + (is_nation ? higher->name.vi : higher->full_name);
    }
    return text;
}

std::string AreaView::list(std::span<const Area* const> found) const
{
    Table table({{.heading = say({"Mã", "Code"})},
                 {.heading = say({"Cấp", "Level"})},
                 {.heading = say({"Tên", "Name"})},
                 {.heading = say({"Thuộc", "Part of"})},
                 {.heading = say({"Hiệu lực", "In force"})}});
    for (const auto* area : found)
        table.add({area->code, say(word(area->level)), area->full_name, belongs_to(*area),
                   validity(area->validity)});
    return table.text();
}

/// "Tỉnh Vĩnh Long (86); …"
std::string AreaView::linked(const std::vector<AreaLink>& links,
                             registry::AreaId AreaLink::* end) const
{
    std::string text;
    for (const auto& link : links) {
        const auto& area = areas.area(link.*end);
        text += fmt::format("{}{} ({})", text.empty() ? "" : "; ", area.full_name, area.code);
        if (link.divided) text += say({" (một phần)", " (in part)"});
    }
    return text;
}

std::string AreaView::detail(const Area& area) const
{
    Table table({{}, {}});
    const auto add = [&](const Bilingual& label, std::string value) {
        if (!value.empty()) table.add({say(label), std::move(value)});
    };
    const auto children = areas.children(area.id);
    add({"Mã", "Code"}, area.code);
    add({"Cấp", "Level"}, say(word(area.level)));
    add({"Thuộc", "Part of"}, belongs_to(area));
    add({"Vùng", "Region"}, say(registry::region_name(area.region)));
    add({"Hiệu lực", "In force"}, validity(area.validity));
    add({"Đơn vị trực thuộc", "Areas below"},
        children > 0 ? format::number(Decimal{static_cast<std::int64_t>(children)}, language) : "");
    add({"Hình thành từ", "Formed from"}, linked(areas.predecessors(area.id), &AreaLink::from));
    add({"Trở thành", "Became"}, linked(areas.successors(area.id), &AreaLink::to));
    return fmt::format("{} · {}\n{}", area.full_name, area.name.en, table.text());
}

std::string AreaView::successors(const Area& area) const
{
    const auto links = areas.successors(area.id);
    const auto head =
        fmt::format("{} ({}), {}", area.full_name, area.code, validity(area.validity));
    if (links.empty())
        return fmt::format("{}: {}", head,
                           area.validity.to ? say({"không có đơn vị kế thừa trong dữ liệu",
                                                   "no successor on file"})
                                            : say({"vẫn có hiệu lực", "still in force"}));
    Table table({{.heading = say({"Mã", "Code"})},
                 {.heading = say({"Cấp", "Level"})},
                 {.heading = say({"Tên", "Name"})},
                 {.heading = say({"Thuộc", "Part of"})},
                 {.heading = say({"Hiệu lực", "In force"})},
                 {.heading = say({"Phần", "Share"})},
                 {.heading = say({"Căn cứ", "Basis"})}});
    for (const auto& link : links) {
        const auto& next = areas.area(link.to);
        table.add({next.code, say(word(next.level)), next.full_name, belongs_to(next),
                   validity(next.validity),
                   link.divided ? say({"một phần", "in part"}) : say({"toàn bộ", "whole"}),
                   link.basis});
    }
    return fmt::format("{}, {}:\n{}", head, say({"trở thành", "became"}), table.text());
}

}  // namespace ansinh::cli
