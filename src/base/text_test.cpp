#include "base/text.h"
#include "support/cases.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh {

namespace {

using test::cases;

/// Text of the letters that go wrong: composed and decomposed vowels, both đ, blanks, marks.
std::string any_vietnamese()
{
    const auto pieces =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "ò", "o\u0300", "ờ", "o\u031B\u0300", "Ấ", "đ", "Đ",      "i",  "İ", "ß", "Σ",
            "B", "7",       " ", "\u00A0",        "-", "’", "\u0300", "㎡", "𝟗"}));
    std::string text;
    for (const auto& piece : pieces) text += piece;
    return text;
}

}  // namespace

TEST(Text, folds_for_search)
{
    for (const auto& [cells, line] : cases(R"(
        # text             | folded
        Hòa Bình           | hoa binh
        Hoà Bình           | hoa binh          # both places of the tone mark are in use
        HÒA BÌNH           | hoa binh
        hoa binh           | hoa binh
        Thừa Thiên - Huế   | thua thien hue
        Bà Rịa – Vũng Tàu  | ba ria vung tau
        Đắk Lắk            | dak lak
        đẮK lẮK            | dak lak
        TP. Hồ Chí Minh    | tp ho chi minh
        Quận 12            | quan 12
        Ia H’Drai          | ia h drai
        Ứng Hòa, Ưng Hóa   | ung hoa ung hoa
        --                 |
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(fold(cells[0]), cells.size() > 1 ? cells[1] : "");
    }
}

TEST(Text, folds_the_decomposed_form_alike)
{
    EXPECT_EQ(fold("Ho\u0300a  Bi\u0300nh\t"), "hoa binh");
    EXPECT_EQ(fold("Hu\u0065\u0302\u0301"), "hue");
    EXPECT_EQ(fold(""), "");
}

TEST(Text, spells_alike_wherever_the_tone_stands)
{
    EXPECT_EQ(spelling("Hoà"), spelling("HÒA"));
    EXPECT_EQ(spelling("Ho\u0300a"), spelling("Hòa"));
    EXPECT_EQ(spelling("Thuý Kiều"), spelling("thúy  kiều"));
    EXPECT_EQ(spelling("Trần-Lê"), spelling("trần lê"));
    EXPECT_NE(spelling("Hòa"), spelling("Hoa"));
    EXPECT_NE(spelling("Ân"), spelling("An"));
    EXPECT_NE(spelling("Đạt"), spelling("Dạt"));
    EXPECT_EQ(spelling("Nguyen Van 5"), "nguyen van 5");
}

TEST(Text, has_one_normal_form)
{
    EXPECT_EQ(nfc("Hue\u0302\u0301"), "Huế");
    EXPECT_EQ(nfc("Huê\u0301"), "Huế");
    EXPECT_EQ(nfc("Huế"), "Huế");
    EXPECT_EQ(nfc(""), "");
}

TEST(Text, tells_utf8_from_other_bytes)
{
    for (const std::string_view good : {"", "Bến Tre", "a\xF4\x8F\xBF\xBF", "\xEF\xBB\xBF"})
        EXPECT_TRUE(is_utf8(good)) << good;
    for (const std::string_view bad : {
             "B\xEA",             // Windows-1258
             "\xC0\x80",          // an overlong form
             "\xED\xA0\x80",      // half of a surrogate pair
             "\xF4\x90\x80\x80",  // beyond Unicode
             "\xE1\xBA",          // cut short
             "\x80",              // a follower alone
         })
        EXPECT_FALSE(is_utf8(bad));
    EXPECT_TRUE(is_utf8(std::string_view("a\0b", 3)));
}

TEST(Text, orders_as_a_vietnamese_dictionary)
{
    const std::vector<std::string> ordered = {
        "An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bến Tre",  "Cà Mau",
        "Cần Thơ",  "Đà Nẵng",           "Đắk Lắk",  "Điện Biên", "Đồng Nai", "Gia Lai",
        "Lai Châu", "Lạng Sơn",          "Lâm Đồng", "Ninh Bình", "Yên Bái",
    };
    auto sorted = ordered;
    std::ranges::reverse(sorted);
    std::ranges::sort(sorted, {}, collation_key);
    EXPECT_EQ(sorted, ordered);
}

TEST(Text, orders_letters_before_tones)
{
    EXPECT_LT(collation_key("ma"), collation_key("mà"));
    EXPECT_LT(collation_key("mà"), collation_key("mã"));
    EXPECT_LT(collation_key("d"), collation_key("đ"));
    EXPECT_LT(collation_key("dz"), collation_key("đa"));
    EXPECT_EQ(collation_key("Huế"), collation_key("Hue\u0302\u0301"));
    EXPECT_EQ(collation_key("Huế").find('\0'), std::string::npos);
}

TEST(Text, is_trimmed_at_both_ends)
{
    EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("a"), "a");
}

RC_GTEST_PROP(Text, folds_once_and_for_all, ())
{
    const auto text = any_vietnamese();
    const auto folded = fold(text);
    RC_ASSERT(fold(folded) == folded);
    RC_ASSERT(fold(nfc(text)) == folded);
    RC_ASSERT(trimmed(folded) == folded);
    RC_ASSERT(!folded.contains("  "));
}

RC_GTEST_PROP(Text, normalizes_once_and_for_all, ())
{
    const auto text = any_vietnamese();
    RC_ASSERT(nfc(nfc(text)) == nfc(text));
    RC_ASSERT(is_utf8(nfc(text)));
    RC_ASSERT(collation_key(nfc(text)) == collation_key(text));
}

RC_GTEST_PROP(Text, survives_any_bytes, (const std::string& bytes))
{
    if (is_utf8(bytes)) RC_ASSERT(is_utf8(fold(bytes)));
}

}  // namespace ansinh
