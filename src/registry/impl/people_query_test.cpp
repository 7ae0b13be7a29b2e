#include "registry/impl/people_query.h"
#include "support/cases.h"

#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

std::string told(std::string_view text)
{
    const auto query = parse_people_query(text);
    if (!query) return query.error().code;
    if (query->number)
        return fmt::format("{} {}",
                           query->number->is_card        ? "card"
                           : query->number->is_household ? "household"
                                                         : "number",
                           query->number->digits);
    std::string words = fmt::format("{}", fmt::join(query->words, " "));
    if (query->birth) words += " " + to_string(*query->birth);
    return words;
}

TEST(PeopleQuery, takes_apart_what_a_clerk_types)
{
    for (const auto& [cells, line] : cases(R"(
        # typed                        | read
        8301234567                     | number 8301234567
        83 0123 4567                   | number 8301234567
        083085001234                   | number 083085001234
        083.085.001.234                | number 083085001234
        320123456                      | number 320123456         # the old card
        0912 345 678                   | number 0912345678
        +84 912 345 678                | number 84912345678
        GD4838301234567                | card 8301234567
        gd 4 83 8301234567             | card 8301234567          # as it is printed
        mã số 8301234567 Nguyễn        | number 8301234567        # the number says it all
        hộ 12                          | household 12
        Số hộ 8300123                  | household 8300123
        household 77                   | household 77
        so ho 77                       | household 77
        83001                          | household 83001
        Hồ 1985                        | ho 1985                  # a family name
        nguyen van a 1985 ba tri       | nguyen van a ba tri 1985
        Nguyễn Văn Ấn, 12/05/1985      | nguyen van an 1985-05-12
        nguyen van an 1985-05-12       | nguyen van an 1985-05-12
        nguyen van an 2/5/1985         | nguyen van an 1985-05-02
        nguyen van an 2-5-1985         | nguyen van an 1985-05-02
        nguyen van an 5/1985           | nguyen van an 1985-05
        1985 le thi hoa                | le thi hoa 1985
        le thi hoa 1985 1990           | le thi hoa 1990 1985     # one birth year
        le thi hoa phuong 5            | le thi hoa phuong 5
        ba tri, an thủy: trần-lê       | ba tri an thuy tran le
        Hòa                            | hoa
        1985                           | search/too-short         # a year alone is a list
        12/05/1985                     | search/too-short
        a                              | search/too-short
        a 1985                         | search/too-short
        12                             | search/too-short
        1 2 3 4 5 6 7 8 9 a b c d e f g h | search/too-long
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(told(cells[0]), cells[1]);
    }
    EXPECT_EQ(told(""), "search/too-short");
    EXPECT_EQ(told(" \t"), "search/too-short");
    EXPECT_EQ(told("\xff\xfe"), "search/not-text");
    EXPECT_EQ(told(std::string(401, 'a')), "search/too-long");
}

TEST(PeopleQuery, knows_whether_diacritics_were_typed)
{
    EXPECT_TRUE(parse_people_query("Hòa").value().has_diacritics());
    EXPECT_FALSE(parse_people_query("HOA").value().has_diacritics());
    EXPECT_EQ(parse_people_query("Hoà").value().spelled, parse_people_query("hòa").value().spelled);
    EXPECT_EQ(parse_people_query("Ho\u0300a").value().spelled,
              parse_people_query("Hòa").value().spelled);
}

RC_GTEST_PROP(PeopleQuery, words_and_their_spelling_are_as_many, (const std::string& text))
{
    const auto query = parse_people_query(text);
    if (query) RC_ASSERT(query->words.size() == query->spelled.size());
}

}  // namespace
}  // namespace ansinh::registry
