#include "intake/impl/syllable.h"

#include "intake/impl/letters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace ansinh::intake {

namespace {

using Word = std::u32string_view;

/// The longest first, so that "ngh" is not read as "n".
constexpr std::array<Word, 27> onsets = {
    U"ngh", U"ch", U"gh", U"gi", U"kh", U"ng", U"nh", U"ph", U"qu", U"th", U"tr", U"b", U"c", U"d",
    U"đ",   U"g",  U"h",  U"k",  U"l",  U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v", U"x"};

/// Rhymes without their tone, each between blanks.
constexpr Word rhymes =
    U" a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
    U" e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
    U" i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu"
    U" o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo"
    U" oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
    U" u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut uy uya uych uyn uynh uyt"
    U" uyu uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương"
    U" ươp ươt ươu ";

constexpr std::size_t acute = 4;
constexpr std::size_t dot_below = 5;

bool is_rhyme(Word rhyme)
{
    return !rhyme.empty() && rhymes.contains(std::u32string(1, U' ').append(rhyme).append(1, U' '));
}

/// c, ch, p, t end a syllable short: it then has sắc or nặng.
bool takes_tone(Word rhyme, std::size_t tone)
{
    const bool is_short = rhyme.ends_with(U'c') || rhyme.ends_with(U"ch") ||
                          rhyme.ends_with(U'p') || rhyme.ends_with(U't');
    return !is_short || tone == acute || tone == dot_below;
}

bool is_one_case(Word word)
{
    const bool all_upper = std::ranges::all_of(word, [](char32_t c) { return upper(c) == c; });
    const bool rest_lower =
        std::ranges::all_of(word.substr(1), [](char32_t c) { return lower(c) == c; });
    return all_upper || rest_lower;
}

struct Spoken {
    std::u32string letters;  ///< in lower case, without the tone
    std::size_t tone = 0;
};

/// Nothing for a word with two tones or with what is no letter.
std::optional<Spoken> spoken(Word word)
{
    Spoken result;
    for (const char32_t character : word) {
        if (!is_letter(character)) return {};
        const auto vowel = vowel_of(character);
        result.letters += vowel ? lower_vowels[vowel->vowel][0] : lower(character);
        if (!vowel || vowel->tone == 0) continue;
        if (result.tone != 0) return {};
        result.tone = vowel->tone;
    }
    return result;
}

}  // namespace

bool is_syllable(std::u32string_view word)
{
    constexpr std::size_t length_most = 7;  // "nghiêng"
    if (word.empty() || word.size() > length_most || !is_one_case(word)) return false;
    const auto heard = spoken(word);
    if (!heard) return false;
    const Word letters = heard->letters;
    const auto fits = [&](Word rhyme) { return is_rhyme(rhyme) && takes_tone(rhyme, heard->tone); };
    if (fits(letters)) return true;
    return std::ranges::any_of(onsets, [&](Word onset) {
        return letters.starts_with(onset) && fits(letters.substr(onset.size()));
    });
}

}  // namespace ansinh::intake
