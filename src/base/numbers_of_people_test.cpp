#include "base/citizen_id.h"
#include "base/person_id.h"
#include "support/cases.h"

#include <type_traits>

#include <gtest/gtest.h>

namespace ansinh {
namespace {

using test::cases;

static_assert(!std::is_constructible_v<CitizenId, std::int64_t>);
static_assert(!std::is_convertible_v<std::int64_t, PersonId>);

TEST(CitizenId, tells_province_sex_and_year)
{
    for (const auto& [cells, line] : cases(R"(
        # number       | province  sex     year  redacted
          083085001234 |  83       male    1985  083•••••••34
          083185001234 |  83       female  1985  083•••••••34
          001200000001 |   1       male    2000  001•••••••01
          096399999999 |  96       female  2099  096•••••••99
          012000000000 |  12       male    1900  012•••••••00
    )")) {
        SCOPED_TRACE(line);
        const auto id = CitizenId::parse(cells[0]);
        ASSERT_TRUE(id);
        EXPECT_EQ(std::to_string(id->province()), cells[1]);
        EXPECT_EQ(id->sex() == Sex::male ? "male" : "female", cells[2]);
        EXPECT_EQ(std::to_string(id->birth_year()), cells[3]);
        EXPECT_EQ(id->redacted(), cells[4]);
        EXPECT_EQ(id->text(), cells[0]);
        EXPECT_EQ(CitizenId::from_number(id->number()), *id);
    }
}

TEST(CitizenId, refuses_what_is_none)
{
    for (const auto& [cells, line] : cases(R"(
        # number        | code
          08308500123   | citizen-id/bad-length
          0830850012345 | citizen-id/bad-length
          08308500123x  | citizen-id/not-digits
          003085001234  | citizen-id/unknown-province   # 03 was never given
          097085001234  | citizen-id/unknown-province   # a service numbers no births
          083485001234  | citizen-id/unknown-century    # the twenty-second
    )")) {
        SCOPED_TRACE(line);
        const auto id = CitizenId::parse(cells[0]);
        ASSERT_FALSE(id);
        EXPECT_EQ(id.error().code, cells[1]);
        EXPECT_FALSE(id.error().detail.vi.contains(cells[0]));
    }
}

TEST(PersonId, reads_back_as_it_was_written)
{
    for (const auto& [cells, line] : cases(R"(
        # number     | redacted
          8301234567 | 83•••••567
          0100000001 | 01•••••001
          9799999999 | 97•••••999
    )")) {
        SCOPED_TRACE(line);
        const auto id = parse_person_id(" " + cells[0] + " ");
        ASSERT_TRUE(id);
        EXPECT_EQ(text(*id), cells[0]);
        EXPECT_EQ(redacted(*id), cells[1]);
    }
}

TEST(PersonId, refuses_what_is_none)
{
    for (const auto& [cells, line] : cases(R"(
        # number      | code
          830123456   | person-id/bad-length
          83012345678 | person-id/bad-length
          83012 34567 | person-id/not-digits
          0301234567  | person-id/unknown-province
    )")) {
        SCOPED_TRACE(line);
        const auto id = parse_person_id(cells[0]);
        ASSERT_FALSE(id);
        EXPECT_EQ(id.error().code, cells[1]);
    }
}

}  // namespace
}  // namespace ansinh
