#include "intake/impl/words.h"

#include "base/text.h"

#include <algorithm>
#include <span>
#include <utility>

namespace ansinh::intake {

namespace {

using Word = std::pair<std::string_view, std::string_view>;  // folded, and our code

std::string by(std::span<const Word> words, std::string_view typed)
{
    const auto folded = fold(typed);
    const auto found = std::ranges::find(words, folded, &Word::first);
    return std::string(found == words.end() ? typed : found->second);
}

}  // namespace

std::string sex_word(std::string_view typed)
{
    // 1 and 2 stand in the files that lodging programs send.
    static constexpr Word words[] = {{"nam", "male"},  {"m", "male"},       {"1", "male"},
                                     {"nu", "female"}, {"f", "female"},     {"2", "female"},
                                     {"male", "male"}, {"female", "female"}};
    return by(words, typed);
}

std::string residence_word(std::string_view typed)
{
    static constexpr Word words[] = {
        {"thuong tru", "permanent"}, {"tam tru", "temporary"}, {"tam vang", "absent"}};
    return by(words, typed);
}

std::string ethnicity_word(std::string_view typed)
{
    static constexpr Word words[] = {{"kinh", "01"}, {"viet", "01"}};
    return by(words, typed);
}

std::string nationality_word(std::string_view typed)
{
    static constexpr Word words[] = {{"viet nam", "VN"}, {"vietnam", "VN"}, {"vn", "VN"}};
    return by(words, typed);
}

std::string living_standard_word(std::string_view typed)
{
    static constexpr Word words[] = {{"ngheo", "poor"},
                                     {"ho ngheo", "poor"},
                                     {"can ngheo", "near_poor"},
                                     {"ho can ngheo", "near_poor"},
                                     {"muc song trung binh", "average"},
                                     {"trung binh", "average"},
                                     {"ho co muc song trung binh", "average"}};
    return by(words, typed);
}

std::string coded_word(std::span<const registry::Coded> list, std::string_view typed)
{
    const auto folded = fold(typed);
    for (const auto& [code, name] : list)
        if (fold(code) == folded || fold(name.vi) == folded || fold(name.en) == folded)
            return std::string(code);
    return std::string(typed);
}

std::string cycle_word(std::string_view typed)
{
    static constexpr Word words[] = {{"hang thang", "1"}, {"1 thang", "1"},  {"01 thang", "1"},
                                     {"3 thang", "3"},    {"03 thang", "3"}, {"6 thang", "6"},
                                     {"06 thang", "6"}};
    return by(words, typed);
}

bool is_head_word(std::string_view typed)
{
    const auto folded = fold(typed);
    return folded == "chu ho" || folded == "head";
}

}  // namespace ansinh::intake
