#include "base/text.h"
#include "registry/impl/content.h"

#include <algorithm>
#include <tuple>

namespace ansinh::registry {

namespace {

/// How many letters to add, drop or change (Levenshtein); `most` + 1 stands for anything more.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return most + 1;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 1; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto changed = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
            least = std::min(least, row[j]);
        }
        if (least > most) return most + 1;
    }
    return row.back();
}

}  // namespace

std::vector<std::string> similar_names(const Areas::Content& content, std::string_view text,
                                       const Selection& selection, std::size_t limit)
{
    constexpr std::size_t longest_name = 60;
    const auto fits = [&](const Area& area) {
        return selection.holds(area) && (!selection.level || area.level == *selection.level);
    };
    std::vector<std::tuple<std::size_t, AreaLevel, std::size_t>> near;  // distance, level, place
    const auto folded = is_utf8(text) ? fold(text.substr(0, text.find(','))) : std::string{};
    if (folded.empty() || folded.size() > longest_name) return {};
    const std::size_t most = 1 + folded.size() / 5;
    for (const auto& [place, match] : content.names.search(folded))
        if (const auto& area = content.areas[place]; fits(area))
            near.emplace_back(0, area.level, place);
    for (std::size_t place = 0; place < content.listed; ++place) {
        if (!fits(content.areas[place])) continue;
        std::size_t least = most + 1;
        auto keys = content.names.keys(place);
        while (!keys.empty()) {
            const auto end = std::min(keys.find('|'), keys.size());
            least = std::min(least, distance(folded, keys.substr(0, end), most));
            keys.remove_prefix(std::min(end + 1, keys.size()));
        }
        if (least <= most) near.emplace_back(least, content.areas[place].level, place);
    }
    std::ranges::sort(near);
    std::vector<std::string> names;
    for (const auto& [by, level, place] : near) {
        if (names.size() == limit) break;
        auto name = label(content, content.areas[place]);
        if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

}  // namespace ansinh::registry
