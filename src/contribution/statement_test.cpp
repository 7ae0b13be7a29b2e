#include "contribution/statement.h"

#include <gtest/gtest.h>

namespace ansinh::contribution {
namespace {

TEST(Statement, reads_what_a_bank_sends)
{
    const auto statement = read_statement("\xEF\xBB\xBFNgày;Số tiền;Nội dung;Số giao dịch\r\n"
                                          "28/11/2023;12.500.000;NOP BHXH ta0012b T11;FT01\r\n"
                                          "2023-11-29;7;\"x; y\";\r\n");
    ASSERT_TRUE(statement);
    EXPECT_TRUE(statement->refused.empty());
    ASSERT_EQ(statement->lines.size(), 2U);
    EXPECT_EQ(statement->lines[0], (BankLine{.line = 2,
                                             .on = Date(2023, 11, 28),
                                             .amount = Vnd{12'500'000},
                                             .reference = "NOP BHXH ta0012b T11",
                                             .unit_code = "",
                                             .transaction = "FT01"}));
    EXPECT_EQ(statement->lines[1].amount, Vnd{7});
    const auto english =
        read_statement("date,amount,reference,unit_code\n2023-11-28,\"1,000\",a,B");
    ASSERT_TRUE(english);
    EXPECT_EQ(english->lines.front().amount, Vnd{1000});
    EXPECT_EQ(english->lines.front().unit_code, "B");
}

TEST(Statement, keeps_the_good_rows_beside_the_bad)
{
    for (const auto* amount : {"", "0", "-5", "1.5", "1.25.000", "12,50", "1e3", "1234.567", "abc",
                               "9999999999999999", ".500"}) {
        SCOPED_TRACE(amount);
        const auto statement =
            read_statement("date;amount;reference\n2023-11-28;" + std::string(amount) +
                           ";a\n2023-11-28;5;b\n31/02/2023;x;c\n");
        ASSERT_TRUE(statement);
        EXPECT_EQ(statement->lines.size(), amount == std::string_view("1234.567") ? 2U : 1U);
        EXPECT_EQ(statement->refused.back().code, "receipt/malformed-amount");
        EXPECT_EQ(statement->refused[statement->refused.size() - 2].code, "date/malformed")
            << "every problem of a row at once";
    }
}

TEST(Statement, refuses_a_file_without_its_columns)
{
    const auto statement = read_statement("ngày,tiền\n1,2\n");
    ASSERT_FALSE(statement);
    EXPECT_EQ(statement.error().size(), 3U);
    EXPECT_EQ(statement.error().front().code, "receipt/missing-column");
    EXPECT_EQ(read_statement("").error().front().code, "csv/empty");
}

TEST(Statement, words_are_letters_and_digits)
{
    EXPECT_EQ(words_of("nop BHXH-TA0012B, ta0012b/T11 đợt 1"),
              (std::vector<std::string>{"NOP", "BHXH", "TA0012B", "T11", "T", "1"}));
}

}  // namespace
}  // namespace ansinh::contribution
