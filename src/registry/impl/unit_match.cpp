#include "registry/impl/unit_match.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::registry {

namespace {

/// As officials shorten them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> abbreviations = {{
    {"cty", "cong ty"},
    {"ct", "cong ty"},
    {"cp", "co phan"},
    {"dn", "doanh nghiep"},
    {"dntn", "doanh nghiep tu nhan"},
    {"htx", "hop tac xa"},
    {"ubnd", "uy ban nhan dan"},
    {"hdnd", "hoi dong nhan dan"},
    {"mtv", "mot thanh vien"},
    {"th", "tieu hoc"},
    {"thcs", "trung hoc co so"},
    {"thpt", "trung hoc pho thong"},
    {"bv", "benh vien"},
    {"tyt", "tram y te"},
}};

bool begins_word(std::string_view key, std::string_view word)
{
    for (auto at = key.find(word); at != std::string_view::npos; at = key.find(word, at + 1))
        if (at == 0 || key[at - 1] == ' ') return true;
    return false;
}

bool has_word(std::string_view key, std::string_view word)
{
    for (auto at = key.find(word); at != std::string_view::npos; at = key.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || key[at - 1] == ' ') && (end == key.size() || key[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

std::string unit_key(std::string_view name) { return expanded(fold(name)); }

std::string expanded(std::string_view folded)
{
    std::string key;
    for (const auto word : words_of(folded)) {
        const auto* found =
            std::ranges::find(abbreviations, word, &decltype(abbreviations)::value_type::first);
        if (!key.empty()) key += ' ';
        key += found == abbreviations.end() ? word : found->second;
    }
    return key;
}

std::vector<std::string_view> words_of(std::string_view key)
{
    std::vector<std::string_view> words;
    while (!key.empty()) {
        const auto end = std::min(key.find(' '), key.size());
        if (end > 0) words.push_back(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return words;
}

std::optional<UnitMatch> unit_match(std::string_view key, std::string_view typed,
                                    const std::vector<std::string_view>& words)
{
    if (key == typed) return UnitMatch::exact;
    if (key.starts_with(typed)) return UnitMatch::beginning;
    for (std::size_t at = 0; at + 1 < words.size(); ++at)
        if (!has_word(key, words[at])) return {};
    if (words.empty() || !begins_word(key, words.back())) return {};
    return begins_word(key, typed) ? UnitMatch::in_order : UnitMatch::any_order;
}

const Bilingual& word(UnitMatch match)
{
    static const std::array<Bilingual, 5> all = {{
        {"đúng mã", "the number"},
        {"đúng tên", "the very name"},
        {"tên bắt đầu bằng các từ này", "the name begins with these words"},
        {"các từ liền nhau trong tên", "the words stand together in the name"},
        {"đủ các từ, thứ tự khác", "all the words, in another order"},
    }};
    return all.at(static_cast<std::size_t>(match));
}

Problem too_short()
{
    return {
        .code = "search/too-short",
        .detail = {"Nội dung tìm quá ngắn.", "The search is too short."},
        .remedy = {"Gõ ít nhất hai chữ cái hoặc chữ số.", "Type at least two letters or digits."}};
}

}  // namespace ansinh::registry
