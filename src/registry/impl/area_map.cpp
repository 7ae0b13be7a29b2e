#include "registry/impl/area_map.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

class Joiner {
public:
    Joiner(std::span<const AreaRow> areas, Problems& problems) : areas_{areas}, problems_{problems}
    {
        for (std::size_t at = 0; at < areas.size(); ++at) by_code_[areas[at].code].push_back(at);
    }

    /// One code of one level holds for one area on any day.
    void check_overlaps()
    {
        for (auto& [code, rows] : by_code_) {
            std::ranges::stable_sort(rows, {}, [&](std::size_t at) {
                return std::pair(areas_[at].level, areas_[at].validity.from);
            });
            for (std::size_t next = 1; next < rows.size(); ++next)
                check_overlap(areas_[rows[next - 1]], areas_[rows[next]]);
        }
    }

    std::optional<std::size_t> parent(const AreaRow& row)
    {
        if (row.level == AreaLevel::nation && row.parent_code.empty()) return {};
        std::optional<std::size_t> found;
        for (const auto at : with_code(row.parent_code))
            if (areas_[at].level < row.level && holds_throughout(areas_[at].validity, row.validity))
                found = at;
        if (!found)
            complain(
                areas_file, row.line, "parent_code",
                {.code = "areas/no-parent",
                 .detail = {"Không có đơn vị cấp trên mang mã này trong suốt thời gian hiệu lực.",
                            "No higher area has this code for as long as the row holds."},
                 .remedy = {"Ghi mã của đơn vị cấp trên có hiệu lực từ valid_from đến valid_to.",
                            "Give the code of a higher area in force from valid_from to "
                            "valid_to."}});
        return found;
    }

    std::optional<RowLink> link(const LinkRow& row)
    {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (const auto from : with_code(row.old_code))
            for (const auto to : with_code(row.new_code))
                if (areas_[from].level == row.old_level && areas_[to].level == row.new_level &&
                    areas_[from].validity.to == areas_[to].validity.from)
                    pairs.emplace_back(from, to);
        if (pairs.size() == 1)
            return RowLink{.from = pairs.front().first,
                           .to = pairs.front().second,
                           .divided = row.divided,
                           .basis = row.basis};
        complain(
            links_file, row.line, pairs.empty() ? "new_code" : "old_code",
            {.code = "areas/link-unmatched",
             .detail = {"Không xác định được đúng một đơn vị cũ hết hiệu lực vào ngày đơn vị mới "
                        "bắt đầu.",
                        "The link does not name exactly one area that ends on the day the new "
                        "one begins."},
             .remedy = {"Kiểm tra mã, cấp và ngày hiệu lực của hai đơn vị trong areas.csv.",
                        "Check code, level and days of both areas in areas.csv."}});
        return {};
    }

    /// Two links of the same pair, or several successors of an area that is said to be whole.
    void check_links(std::span<const LinkRow> rows, std::span<const RowLink> links)
    {
        std::set<std::pair<std::size_t, std::size_t>> seen;
        std::map<std::size_t, std::size_t> successors;
        for (const auto& link : links) ++successors[link.from];
        for (std::size_t at = 0; at < links.size(); ++at) {
            const auto& [from, to, divided, basis] = links[at];
            if (!seen.emplace(from, to).second)
                complain(links_file, rows[at].line, "new_code",
                         {.code = "areas/link-duplicate",
                          .detail = {"Liên kết này đã có.", "This link was given before."},
                          .remedy = {"Xóa một trong hai dòng.", "Remove one of the two rows."}});
            else if (!divided && successors[from] > 1)
                complain(
                    links_file, rows[at].line, "divided",
                    {.code = "areas/link-not-divided",
                     .detail = {"Đơn vị cũ có nhiều đơn vị kế thừa nhưng không ghi là bị chia.",
                                "The old area has several successors but is not marked as "
                                "divided."},
                     .remedy = {"Ghi divided là 1.", "Set divided to 1."}});
        }
    }

private:
    const std::vector<std::size_t>& with_code(const std::string& code) const
    {
        static const std::vector<std::size_t> none;
        const auto found = by_code_.find(code);
        return found == by_code_.end() ? none : found->second;
    }

    static bool holds_throughout(const Validity& outer, const Validity& inner)
    {
        return outer.from <= inner.from && (!outer.to || (inner.to && *inner.to <= *outer.to));
    }

    void check_overlap(const AreaRow& earlier, const AreaRow& later)
    {
        if (earlier.level != later.level) return;
        if (earlier.validity.to && *earlier.validity.to <= later.validity.from) return;
        complain(
            areas_file, later.line, "valid_from",
            {.code = "areas/overlap",
             .detail = {fmt::format("Trùng mã và thời gian hiệu lực với dòng {}.", earlier.line),
                        fmt::format("Line {} has the same code for some of the same days.",
                                    earlier.line)},
             .remedy = {"Mỗi mã của một cấp chỉ chỉ một đơn vị trong một ngày: sửa mã hoặc ngày.",
                        "A code of a level stands for one area on a day: mend the code or the "
                        "days."}});
    }

    void complain(std::string_view file, std::size_t line, std::string_view column, Problem problem)
    {
        problem.where = to_string({.file = file, .line = line, .column = column});
        problems_.push_back(std::move(problem));
    }

    std::span<const AreaRow> areas_;
    Problems& problems_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_code_;
};

}  // namespace

AreaMap joined(std::span<const AreaRow> areas, std::span<const LinkRow> links, Problems& problems)
{
    Joiner joiner(areas, problems);
    joiner.check_overlaps();
    AreaMap map;
    for (const auto& row : areas) map.parents.push_back(joiner.parent(row));
    std::vector<LinkRow> matched;
    for (const auto& row : links)
        if (auto link = joiner.link(row)) {
            map.links.push_back(*std::move(link));
            matched.push_back(row);
        }
    joiner.check_links(matched, map.links);
    return map;
}

}  // namespace ansinh::registry
