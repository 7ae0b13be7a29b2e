/// What a fund was paid beyond what it is owed.

#include "contribution/c12.h"
#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/refunds.h"

#include <random>

#include <fmt/format.h>

namespace ansinh::contribution {
namespace {

class Overpaid : public PayingUnits {
protected:
    static constexpr std::array dues_months = {Month(2023, 9), Month(2023, 10), Month(2023, 11)};

    /// The wage of an employer's worker was another one all the time.
    void wage_was(EmployerId employer, std::int64_t wage)
    {
        store().execute(fmt::format("UPDATE coverage_employment SET wage = {} WHERE employer_id ="
                                    " {}",
                                    wage, employer.value()));
    }
    void owe_anew() { owe({dues_months.begin(), dues_months.end()}); }
    Vnd least_of_a_fund(EmployerId employer)
    {
        std::map<std::pair<ledger::Account, ledger::Fund>, Vnd> sums;
        for (const auto& standing :
             ledger::standing(store(), {.first = employer.value(),
                                        .last = employer.value(),
                                        .accounts = {ledger::Account::dues_receivable,
                                                     ledger::Account::charges_receivable}}))
            sums[{standing.account, standing.fund}] += standing.amount;
        Vnd least;
        for (const auto& [unused, sum] : sums) least = std::min(least, sum);
        return least;
    }
    Notice c12(const std::string& unit, Month month)
    {
        const auto told = notice(store(), the_law(), *areas_, clerk, unit, month);
        EXPECT_TRUE(told.has_value());
        return told.value_or(Notice{});
    }
};
ON_EVERY_STORE(Overpaid);

TEST_P(Overpaid, dues_become_a_credit_that_can_be_paid_back)
{
    imports("2023-11-28,9600000,,TA0001A,FT1\n");
    ASSERT_EQ(owed(mill), Vnd{});
    wage_was(mill, 8'000'000);
    owe_anew();
    const Vnd too_much = Vnd{2'000'000 * 32 / 100} * 3;
    EXPECT_EQ(owed(mill), Vnd{});
    EXPECT_EQ(least_of_a_fund(mill), Vnd{});
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{} - too_much);
    EXPECT_EQ(refundable(store(), mill), too_much);
    const auto told = c12("TA0001A", Month(2023, 12));
    EXPECT_EQ(told.credit, too_much);
    EXPECT_EQ(told.to_pay(), Vnd{});
    EXPECT_FALSE(prove(store()).fault);
    wage_was(mill, 10'000'000);
    owe_anew();
    EXPECT_EQ(owed(mill), Vnd{}) << "and settle what turns out to be owed after all";
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
}

TEST_P(Overpaid, funds_settle_what_others_are_owed)
{
    // Health, unemployment and more are settled first: the pension fund is still owed.
    imports("2023-11-28,3200000,,TA0001A,FT1\n");
    wage_was(mill, 5'000'000);
    owe_anew();
    const Vnd left = Vnd{5'000'000 * 32 / 100} * 3 - Vnd{3'200'000};
    EXPECT_EQ(owed(mill), left);
    EXPECT_EQ(least_of_a_fund(mill), Vnd{});
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
    EXPECT_EQ(c12("TA0001A", Month(2023, 12)).to_pay(), left);
    EXPECT_EQ(late(Date(2024, 3, 15))->back().late, left);
}

TEST_P(Overpaid, never_parts_the_books_from_the_notice_and_the_arrears)
{
    constexpr unsigned seed = 20231128;
    SCOPED_TRACE(fmt::format("seed {}", seed));
    std::mt19937 random(seed);
    const auto drawn = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    for (int step = 0; step < 25; ++step) {
        SCOPED_TRACE(fmt::format("step {}", step));
        if (drawn(0, 1) == 0)
            imports(fmt::format("2023-12-{:02},{},,TA0001A,N{}\n", drawn(1, 28),
                                drawn(1, 6'000'000), step));
        else {
            wage_was(mill, drawn(5'000'000, 20'000'000));
            owe_anew();
        }
        const Vnd owes = owed(mill);
        const Vnd credit = Vnd{} - owed(mill, ledger::Account::credit);
        EXPECT_GE(least_of_a_fund(mill), Vnd{});
        EXPECT_TRUE(owes == Vnd{} || credit == Vnd{}) << "a credit beside a debt";
        const auto told = c12("TA0001A", Month(2023, 12));
        EXPECT_EQ(told.to_pay(), owes);
        EXPECT_EQ(told.credit, credit);
        Vnd listed;
        for (const auto& unit : *late(Date(2024, 3, 15)))
            if (unit.employer == mill) listed = unit.late;
        EXPECT_EQ(listed, owes);
        const auto proof = prove(store());
        EXPECT_FALSE(proof.fault) << proof.fault->rule;
    }
}

/// Charges that turn out lower after they were paid.
TEST_P(Overpaid, charges_become_a_credit_too)
{
    store().execute("DELETE FROM contribution_due; DELETE FROM contribution_employer_due;"
                    "DELETE FROM ledger_entry");
    owe({Month(2025, 8)});
    ASSERT_TRUE(run_charges(store(), the_law(), clerk, Date(2025, 10, 10), at));
    const Vnd charged = owed(mill, ledger::Account::charges_receivable);
    ASSERT_GT(charged, Vnd{});
    imports(fmt::format("2025-10-10,{},,TA0001A,FT1\n", (a_month + charged).dong()));
    ASSERT_EQ(owed(mill), Vnd{});
    wage_was(mill, 5'000'000);
    owe({Month(2025, 8)});
    ASSERT_TRUE(run_charges(store(), the_law(), clerk, Date(2025, 10, 10), at));
    EXPECT_EQ(least_of_a_fund(mill), Vnd{});
    EXPECT_EQ(owed(mill, ledger::Account::charges_receivable), Vnd{});
    const Vnd arisen = Vnd{1'600'000} - owed(mill, ledger::Account::charges);
    EXPECT_EQ(owed(mill, ledger::Account::credit), arisen - a_month - charged);
    EXPECT_EQ(run_charges(store(), the_law(), clerk, Date(2025, 10, 10), at)->posted, 0);
}

}  // namespace
}  // namespace ansinh::contribution
