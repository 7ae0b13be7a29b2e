#include "base/text.h"
#include "registry/impl/content.h"

#include <algorithm>
#include <array>

namespace ansinh::registry {

namespace {

struct Rewording {
    std::string_view written;
    std::string_view meant;
};

// As officials and addresses shorten them, folded.
constexpr std::array type_words = {
    Rewording{"tp", "thanh pho"}, Rewording{"tx", "thi xa"}, Rewording{"tt", "thi tran"},
    Rewording{"p", "phuong"},     Rewording{"q", "quan"},    Rewording{"h", "huyen"},
    Rewording{"x", "xa"},         Rewording{"t", "tinh"},    Rewording{"tphcm", "thanh pho hcm"},
};
constexpr Rewording ho_chi_minh{"hcm", "ho chi minh"};

struct EnglishWord {
    std::string_view word;
    std::array<std::string_view, 2> kinds;  ///< one or two
};

constexpr std::array english_words = {
    EnglishWord{" province", {"province", "municipality"}},
    EnglishWord{" city", {"municipality", "city"}},
    EnglishWord{" district", {"rural_district", "urban_district"}},
    EnglishWord{" town", {"town"}},
    EnglishWord{" township", {"township"}},
    EnglishWord{" ward", {"ward"}},
    EnglishWord{" commune", {"commune"}},
    EnglishWord{" special zone", {"special_zone"}},
};

/// "tp hcm" as "thanh pho ho chi minh".
std::string written_out(std::string_view folded)
{
    std::string text(folded);
    for (const auto& [written, meant] : type_words)
        if (text.starts_with(written) &&
            (text.size() == written.size() || text[written.size()] == ' ')) {
            text.replace(0, written.size(), meant);
            break;
        }
    if (text == ho_chi_minh.written || text.ends_with(" " + std::string(ho_chi_minh.written)))
        text.replace(text.size() - ho_chi_minh.written.size(), ho_chi_minh.written.size(),
                     ho_chi_minh.meant);
    return text;
}

std::vector<const Area*> areas_at(const Areas::Content& content,
                                  const std::vector<std::size_t>& places)
{
    std::vector<const Area*> found;
    found.reserve(places.size());
    for (const auto place : places) found.push_back(&content.areas[place]);
    return found;
}

/// "Ben Tre province", as English texts put the type word.
std::vector<const Area*> with_english_word(const Areas::Content& content, std::string_view folded)
{
    for (const auto& [word, kinds] : english_words) {
        if (!folded.ends_with(word)) continue;
        auto found =
            areas_at(content, content.names.exact(folded.substr(0, folded.size() - word.size())));
        std::erase_if(found, [&](const Area* area) {
            return std::ranges::find(kinds, area->kind) == kinds.end();
        });
        return found;
    }
    return {};
}

/// Without a comma.
std::vector<const Area*> named_alone(const Areas::Content& content, std::string_view text)
{
    const auto code = trimmed(text);
    if (auto found = content.with_code(code == "vn" ? "VN" : code); !found.empty()) return found;

    const auto folded = fold(text);
    if (folded.empty()) return {};
    for (const auto& key : {folded, written_out(folded)})
        if (auto places = content.names.exact(key); !places.empty())
            return areas_at(content, places);
    if (auto found = with_english_word(content, folded); !found.empty()) return found;
    return areas_at(content, content.names.exact_without_blanks(folded));
}

void keep_below(const Areas::Content& content, std::vector<const Area*>& areas,
                const std::vector<const Area*>& above)
{
    std::erase_if(areas, [&](const Area* area) {
        return std::ranges::none_of(
            above, [&](const Area* higher) { return content.is_below(*area, higher->id); });
    });
}

}  // namespace

std::vector<const Area*> named(const Areas::Content& content, std::string_view text)
{
    if (!is_utf8(text)) return {};
    auto comma = text.find(',');
    auto found = named_alone(content, text.substr(0, comma));
    while (comma != std::string_view::npos && !found.empty()) {
        text.remove_prefix(comma + 1);
        comma = text.find(',');
        keep_below(content, found, named_alone(content, text.substr(0, comma)));
    }
    return found;
}

std::string label(const Areas::Content& content, const Area& area)
{
    std::string text = area.full_name;
    for (const auto* higher = content.parent(area);
         higher != nullptr && higher->level != AreaLevel::nation; higher = content.parent(*higher))
        text += ", " + higher->full_name;
    return text + " (" + area.code + ")";
}

}  // namespace ansinh::registry
