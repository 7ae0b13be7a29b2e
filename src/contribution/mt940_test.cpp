#include "contribution/statement.h"

#include <string>

#include <gtest/gtest.h>

namespace ansinh::contribution {
namespace {

/// One message whose sums hold.
std::string message(const std::string& movements, const std::string& closing)
{
    return ":20:STMT01\r\n:25:970403/0123456789\r\n:28C:11/1\r\n:60F:C231128VND1000000,\r\n" +
           movements + ":62F:C231128VND" + closing + ",00\r\n-\r\n";
}

std::string code_of(const std::string& text)
{
    const auto statement = read_statement(text);
    return statement ? std::string{} : statement.error().front().code;
}

TEST(Mt940, is_read_message_by_message)
{
    const auto text = message(":61:2311281128C12500000,NTRFNONREF//FT01\r\n"
                              ":86:NOP BHXH TA0012B\r\n THANG 11\r\n"
                              ":61:231128D300000,00NCHGFEE//FT02\r\n:86:PHI DICH VU\r\n",
                              "13200000") +
                      message(":61:2311281128CD7,NTRFX//FT03\r\n", "1000007");
    const auto statement = read_statement(text);
    ASSERT_TRUE(statement) << statement.error().front().detail.en;
    EXPECT_EQ(statement->debits, 1);
    ASSERT_EQ(statement->lines.size(), 2U);
    EXPECT_EQ(statement->lines[0], (BankLine{.line = 5,
                                             .on = Date(2023, 11, 28),
                                             .amount = Vnd{12'500'000},
                                             .reference = "NOP BHXH TA0012B THANG 11",
                                             .unit_code = "",
                                             .transaction = "FT01",
                                             .account = "970403/0123456789"}));
    EXPECT_EQ(statement->lines[1].amount, Vnd{7});
    EXPECT_EQ(statement->lines[1].transaction, "FT03");
    EXPECT_EQ(statement->lines[1].reference, "");
}

TEST(Mt940, knows_what_was_taken_back)
{
    const auto statement = read_statement(message(":61:231128RC500,NTRFX//A\r\n"
                                                  ":61:231128RD700,NTRFX//B\r\n",
                                                  "1000200"));
    ASSERT_TRUE(statement);
    EXPECT_EQ(statement->debits, 0) << "nothing is passed over";
    ASSERT_EQ(statement->lines.size(), 2U);
    EXPECT_EQ(statement->lines[0].move, BankMove::credit_reversed);
    EXPECT_EQ(statement->lines[0].amount, Vnd{500});
    EXPECT_EQ(statement->lines[0].payer_number, "X");
    EXPECT_EQ(statement->lines[1].move, BankMove::debit_reversed);
    EXPECT_EQ(statement->lines[1].amount, Vnd{700});
}

TEST(Mt940, is_taken_whole_or_not_at_all)
{
    EXPECT_EQ(code_of(message(":61:231128C500,NTRFX//A\r\n", "1000499")), "statement/balance");
    for (const auto* wrong : {":61:231328C500,NTRFX//A\r\n", ":61:231128X500,NTRFX//A\r\n",
                              ":61:231128C500NTRFX//A\r\n", ":61:231128C500,25NTRFX//A\r\n",
                              ":61:231128C0,NTRFX//A\r\n", ":61:\r\n"}) {
        SCOPED_TRACE(wrong);
        const auto statement = read_statement(message(wrong, "1000000"));
        ASSERT_FALSE(statement);
        ASSERT_EQ(statement.error().size(), 1U) << "a sum of what was not read is not told";
        EXPECT_EQ(statement.error().front().code, "statement/malformed");
        EXPECT_EQ(statement.error().front().where, "line 5, field 61");
    }
    EXPECT_EQ(code_of(":20:A\n:60F:C231128VND1,\n:61:231128C1,NTRFX//A\n"), "statement/malformed")
        << "cut off before its closing balance";
    EXPECT_EQ(code_of(":20:A\n:60F:C231128USD1,\n:62F:C231128USD1,\n"), "statement/malformed")
        << "another currency";
    EXPECT_EQ(code_of(":20:\xFF\n"), "csv/not-utf8");
}

TEST(Mt940, tells_every_problem_with_its_line)
{
    const auto statement =
        read_statement(":20:A\n:60F:x\n:61:bad\n:61:231128C1,NTRFX//A\n:61:worse\n:62F:y\n");
    ASSERT_FALSE(statement);
    EXPECT_EQ(statement.error().size(), 4U);
    EXPECT_EQ(statement.error().back().where, "line 6, field 62F");
}

TEST(Mt940, is_told_from_csv_by_what_is_in_it)
{
    EXPECT_TRUE(is_mt940("\r\n:20:X"));
    EXPECT_TRUE(is_mt940("{1:F01BANKVNVXAXXX0000000000}{2:I940…}{4:\r\n:20:X"));
    EXPECT_FALSE(is_mt940("date,amount,reference"));
    EXPECT_TRUE(read_statement("{1:F01}{4:\r\n" + message("", "1000000")));
}

}  // namespace
}  // namespace ansinh::contribution
