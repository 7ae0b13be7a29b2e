#include "synth/payments.h"

#include <vector>

#include <gtest/gtest.h>

namespace ansinh::synth {
namespace {

TEST(Payments, leave_some_27_in_a_thousand_open_at_the_end_of_the_year)
{
    std::int64_t open = 0;
    std::int64_t due = 0;
    for (std::int64_t employer = 1; employer <= 20'000; ++employer) {
        const auto payer = payer_of(1, EmployerId{employer}, 2023);
        due += 12;
        if (payer.stops != 0) open += 13 - payer.stops;
    }
    EXPECT_GE(open * 10'000 / due, 250);
    EXPECT_LE(open * 10'000 / due, 290);
}

TEST(Payments, are_the_same_for_the_same_seed_and_pay_what_is_due)
{
    const Date march(2023, 3, 1);
    const std::vector<MonthDue> dues = {
        {.employer = EmployerId{1}, .unit_code = "TA0001A", .due = Vnd{1'000}},
        {.employer = EmployerId{2}, .unit_code = "TA0002A", .due = Vnd{}}};
    const auto statement = bank_statement(1, march, dues);
    EXPECT_EQ(statement, bank_statement(1, march, dues));
    const auto payer = payer_of(1, EmployerId{1}, 2023);
    const bool pays = payer.stops == 0 || payer.stops > 3;
    EXPECT_EQ(statement.find(",1000,TA0001A BHXH 03/2023,TA0001A,1-202303\n") != std::string::npos,
              pays);
    EXPECT_EQ(statement.find("TA0002A"), std::string::npos) << "nothing is due";
}

TEST(Premiums, of_the_state_are_paid_by_quarters_and_end_before_the_fifteenth_of_december)
{
    const auto months = [](PremiumPays pays, unsigned month) {
        std::vector<unsigned> paid;
        for (const auto one : paid_with(pays, Month(2023, month))) paid.push_back(one.month());
        return paid;
    };
    using Months = std::vector<unsigned>;
    EXPECT_EQ(months(PremiumPays::monthly, 5), Months{5});
    EXPECT_EQ(months(PremiumPays::quarterly, 5), Months{});
    EXPECT_EQ(months(PremiumPays::quarterly, 6), (Months{4, 5, 6}));
    EXPECT_EQ(months(PremiumPays::quarterly, 11), (Months{10, 11}));
    EXPECT_EQ(months(PremiumPays::quarterly, 12), Months{12});
    const auto statement = premium_statement(
        1, Month(2023, 11),
        std::vector<PremiumShare>{{.pays = PremiumPays::quarterly,
                                   .payer_code = "NS-83",
                                   .what = "BHYT NHOM poor",
                                   .due = Vnd{5000}},
                                  {.payer_code = "TG-28759", .what = "DL THU", .due = Vnd{}}});
    EXPECT_EQ(std::ranges::count(statement, '\n'), 2) << "nothing is paid of nothing";
    EXPECT_TRUE(statement.contains("\n2023-12-")) << statement;
    EXPECT_TRUE(statement.contains(",5000,BHYT NHOM poor 11/2023,NS-83,P-202311-1\n")) << statement;
}

}  // namespace
}  // namespace ansinh::synth
