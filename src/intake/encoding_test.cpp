#include "base/text.h"
#include "intake/encoding.h"
#include "intake/impl/code_pages.h"
#include "intake/impl/letters.h"
#include "intake/impl/syllable.h"
#include "support/cases.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace ansinh::intake {
namespace {

std::string utf8(std::u32string_view text)
{
    std::string result;
    const std::vector<UChar32> units(text.begin(), text.end());
    icu::UnicodeString::fromUTF32(units.data(), static_cast<std::int32_t>(units.size()))
        .toUTF8String(result);
    return result;
}

std::vector<char32_t> vietnamese_letters()
{
    std::vector<char32_t> letters{U'đ', U'Đ'};
    for (const auto& vowels : {lower_vowels, upper_vowels})
        for (const auto& row : vowels)
            for (const char32_t letter : row)
                if (letter >= 0x80) letters.push_back(letter);
    return letters;
}

/// One byte, or two: all that could stand for a letter.
std::vector<std::string> byte_sequences()
{
    std::vector<std::string> result;
    for (int first = 1; first < 256; ++first) result.push_back({static_cast<char>(first)});
    for (int first = 0x41; first < 256; ++first)
        for (int second = 0x80; second < 256; ++second)
            result.push_back({static_cast<char>(first), static_cast<char>(second)});
    return result;
}

/// The first sequence that reads as the letter; empty when there is none.
std::string written(Encoding encoding, const std::string& letter)
{
    static const auto sequences = byte_sequences();
    for (const auto& bytes : sequences)
        if (const auto read = decode(bytes, encoding); read && read->text == letter) return bytes;
    return {};
}

std::string written_text(Encoding encoding, std::string_view text)
{
    static std::map<std::pair<Encoding, std::string>, std::string> known;
    std::string result;
    const auto units = icu::UnicodeString::fromUTF8(std::string(text));
    for (std::int32_t at = 0; at < units.length(); at = units.moveIndex32(at, 1)) {
        std::string letter;
        icu::UnicodeString(units.char32At(at)).toUTF8String(letter);
        auto& bytes = known[{encoding, letter}];
        if (bytes.empty()) bytes = letter.size() == 1 ? letter : written(encoding, letter);
        result += bytes;
    }
    return result;
}

constexpr std::array legacy = {Encoding::tcvn3, Encoding::vni, Encoding::cp1258, Encoding::viscii};

TEST(Encoding, has_every_vietnamese_letter_in_each_encoding)
{
    const auto letters = vietnamese_letters();
    ASSERT_EQ(letters.size(), 134U);
    for (const auto encoding : legacy) {
        std::set<std::string> seen;
        for (const char32_t letter : letters) {
            const auto text = utf8(std::u32string(1, letter));
            const auto bytes = written(encoding, text);
            EXPECT_FALSE(bytes.empty()) << code(encoding) << " has no " << text;
            EXPECT_TRUE(seen.insert(bytes).second) << code(encoding) << " twice: " << text;
        }
    }
}

TEST(Encoding, reads_the_bytes_that_the_standards_print)
{
    for (const auto& [cells, line] : test::cases(R"(
        tcvn3   | 4E 67 75 79 D4 6E 20 56 A8 6E           | Nguyễn Văn      # TCVN 5712:1993
        tcvn3   | 4E 47 55 59 D4 4E                       | NGUYỄN         # the font of capitals
        tcvn3   | 48 B5                                   | Hà              # one capital
        tcvn3   | 65 B0 6E 68                             | ènh             # a tone of its own
        vni     | 4E 67 75 79 65 E3 6E                    | Nguyễn
        vni     | D1 61 EB 6E 67 20 54 68 F2              | Đặng Thị
        vni     | 54 52 41 C0 4E                          | TRẦN
        vni     | 48 F6 F4 6E 67                          | Hương
        cp1258  | 56 69 EA F2 74                          | Việt            # ê, then its tone
        cp1258  | 42 EA EC 6E                             | Bến
        viscii  | 56 69 AE 74                             | Việt            # RFC 1456
        utf-8   | EF BB BF 42 E1 BA BF 6E                 | Bến             # a mark is passed over
        utf-16  | FF FE 42 00 BF 1E 6E 00                 | Bến
        utf-16  | FE FF 00 42 1E BF 00 6E                 | Bến
    )")) {
        SCOPED_TRACE(line);
        std::string bytes;
        for (std::size_t at = 0; at + 1 < cells[1].size(); at += 3)
            bytes += static_cast<char>(std::strtol(cells[1].substr(at, 2).c_str(), nullptr, 16));
        const auto encoding = encoding_of(cells[0]);
        ASSERT_TRUE(encoding);
        const auto read = decode(bytes, *encoding);
        ASSERT_TRUE(read) << read.error().code;
        EXPECT_EQ(read->text, cells[2]);
    }
}

constexpr std::string_view people =
    "Họ và tên,Ngày sinh,Địa chỉ\n"
    "Nguyễn Văn Hùng,12/05/1985,\"Ấp Thạnh Hưng, xã An Bình Tây, huyện Ba Tri\"\n"
    "Trần Thị Ngọc Ánh,1990,Phường Phú Khương thành phố Bến Tre\n"
    "Đặng Huỳnh Đức,07/1972,Thị trấn Chợ Lách\n"
    "Lê Thị Mỹ Duyên,01/01/2001,Xã Quới Sơn huyện Châu Thành\n";

TEST(Encoding, finds_the_encoding_of_a_list_of_people)
{
    for (const auto encoding : legacy) {
        SCOPED_TRACE(code(encoding));
        const auto read = decode(written_text(encoding, people));
        ASSERT_TRUE(read) << read.error().detail.en;
        EXPECT_EQ(read->encoding, encoding);
        EXPECT_GE(read->certainty, 90);
        EXPECT_EQ(read->text, people);
    }
}

TEST(Encoding, reads_a_large_file_as_its_parts)
{
    const std::string line = "Nguyễn Thị Ứng,Xã Ẩn Bình;Huế\n";
    std::string text;
    while (text.size() < 1'500'000) text += line;
    const auto composed = nfc(text);
    const auto in_letters = [&](Encoding encoding) {
        std::string bytes;
        const auto letters = icu::UnicodeString::fromUTF8(line);
        for (std::int32_t at = 0; at < letters.length(); ++at) {
            std::string letter;
            icu::UnicodeString(letters[at]).toUTF8String(letter);
            bytes += letter.size() == 1 ? letter : written(encoding, letter);
        }
        std::string all;
        while (all.size() / bytes.size() < text.size() / line.size()) all += bytes;
        return all;
    };
    for (const auto encoding : {Encoding::tcvn3, Encoding::vni, Encoding::cp1258, Encoding::viscii})
        EXPECT_EQ(decode(in_letters(encoding), encoding)->text == composed, true) << code(encoding);
    EXPECT_EQ(decode(text)->text == composed, true);
    const auto units = icu::UnicodeString::fromUTF8(text);
    std::string little = "\xFF\xFE";
    std::string big = "\xFE\xFF";
    for (std::int32_t at = 0; at < units.length(); ++at) {
        const auto low = static_cast<char>(units[at] & 0xFF);
        const auto high = static_cast<char>(units[at] >> 8);
        little += {low, high};
        big += {high, low};
    }
    EXPECT_EQ(decode(little)->text == composed, true);
    EXPECT_EQ(decode(big)->text == composed, true);
    EXPECT_EQ(decode(big + "x").error().code, "intake/not-in-encoding") << "half a unit";
}

TEST(Encoding, says_whether_letters_came_composed)
{
    const auto composed = decode("Bến Tre");
    ASSERT_TRUE(composed);
    EXPECT_TRUE(composed->composed);
    const auto apart = decode("Be\u0302\u0301n Tre");
    ASSERT_TRUE(apart);
    EXPECT_FALSE(apart->composed);
    EXPECT_EQ(apart->text, "Bến Tre");
    EXPECT_EQ(apart->encoding, Encoding::utf8);
}

TEST(Encoding, asks_back_when_two_fit_alike)
{
    const auto read = decode("L\xF2 V\xF2");  // Lò in one, Lị in another, Lũ in a third
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "intake/encoding-unclear");
    EXPECT_NE(read.error().detail.vi.find("VNI"), std::string::npos);
    EXPECT_EQ(decode("L\xF2", Encoding::vni)->text, "Lị");
}

TEST(Encoding, asks_back_when_none_fits)
{
    const auto read = decode("\xC3(\xFE\xFF\x80\x81zz\x9F qq\xF9");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, "intake/encoding-unclear");
}

TEST(Encoding, names_the_line_of_a_byte_that_the_encoding_has_not)
{
    const auto utf8 = decode("one\ntwo\n\xC3(\n", Encoding::utf8);
    ASSERT_FALSE(utf8);
    EXPECT_EQ(utf8.error().code, "intake/not-in-encoding");
    EXPECT_EQ(utf8.error().where, "line 3");
    const auto vni = decode("one\n\x80\n", Encoding::vni);
    ASSERT_FALSE(vni);
    EXPECT_EQ(vni.error().where, "line 2");
}

TEST(Encoding, round_trips_any_text_of_vietnamese_letters)
{
    const auto letters = vietnamese_letters();
    rc::check("what is written in an encoding reads back", [&] {
        const auto encoding = *rc::gen::elementOf(std::vector(legacy.begin(), legacy.end()));
        const auto picked = *rc::gen::container<std::vector<char32_t>>(rc::gen::elementOf(letters));
        std::string text;  // blanks between: in VNI, O before Â would be one letter
        for (const char32_t letter : picked) text += utf8(std::u32string(1, letter)) + " ";
        const auto read = decode(written_text(encoding, text), encoding);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->text == text);
    });
}

TEST(Syllable, knows_what_can_be_one)
{
    for (const auto& [cells, line] : test::cases(R"(
        Nguyễn | yes
        NGUYỄN | yes
        NguyÔn | no    # a capital in the middle
        nghiêng | yes
        Đức    | yes
        Yến    | yes
        quới   | yes
        giếng  | yes
        Thuỷ   | yes   # and Thủy
        Thủy   | yes
        bác    | yes
        bàc    | no    # c takes sắc or nặng
        bảt    | no
        ðức    | no
        zô     | no
        ááá    | no
    )")) {
        SCOPED_TRACE(line);
        const auto units = icu::UnicodeString::fromUTF8(cells[0]);
        std::u32string word;
        for (std::int32_t at = 0; at < units.length(); at = units.moveIndex32(at, 1))
            word += static_cast<char32_t>(units.char32At(at));
        EXPECT_EQ(is_syllable(word), cells[1] == "yes");
    }
}

}  // namespace
}  // namespace ansinh::intake
