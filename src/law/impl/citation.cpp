#include "law/impl/citation.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

/// "Điều 85 khoản 1" of "85.1"
std::string article_words(std::string_view place, Language language)
{
    struct Level {
        std::string_view vi, en;
    };
    constexpr std::array<Level, 3> levels = {
        {{"Điều", "Article"}, {"khoản", "clause"}, {"điểm", "point"}}};
    std::string words;
    for (std::size_t level = 0; !place.empty(); ++level) {
        const auto dot = place.find('.');
        const auto& word = levels.at(std::min(level, levels.size() - 1));
        words += fmt::format("{}{} {}", words.empty() ? "" : " ",
                             language == Language::vi ? word.vi : word.en, place.substr(0, dot));
        place.remove_prefix(dot == std::string_view::npos ? place.size() : dot + 1);
    }
    return words;
}

}  // namespace

std::string citation_words(const Law& law, std::string_view cite, Language language)
{
    constexpr std::string_view article = "art.";
    const auto act = act_of(cite);
    const auto found = law.acts().find(act);
    std::string text{act};
    if (found != law.acts().end()) text = found->second.title.in(language);
    if (!text.contains(act)) text += fmt::format(" ({})", act);
    const auto place = cite.substr(std::min(cite.size(), act.size() + 1));
    if (place.empty()) return text;
    return fmt::format("{}, {}", text,
                       place.starts_with(article)
                           ? article_words(place.substr(article.size()), language)
                           : std::string{place});
}

}  // namespace ansinh::law
