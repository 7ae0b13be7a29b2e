#include "contribution/c12.h"
#include "contribution/employer_merge.h"
#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/unit_money.h"

namespace ansinh::contribution {
namespace {

constexpr AuditId the_merge{500};

class Merges : public PayingUnits {
protected:
    void merges()
    {
        db::Transaction transaction(store());
        repoint(store(), the_merge, mill, school);
        transaction.commit();
    }
    void undoes()
    {
        db::Transaction transaction(store());
        undo_repoint(store(), the_merge);
        transaction.commit();
    }
    std::string code_of(std::int64_t receipt)
    {
        return contribution::receipt(store(), *areas_, clerk, receipt)->unit_code;
    }
};
ON_EVERY_STORE(Merges);

TEST_P(Merges, move_what_is_owed_and_what_was_paid)
{
    imports("2023-11-28,5000000,,TA0001A,FT1\n2023-11-28,100,,TB0002B,FT2\n");
    const auto paid = receipts(store(), *areas_, clerk, {})->receipts.front().receipt;
    const auto before = owed(mill) + owed(school);
    merges();
    EXPECT_EQ(owed(mill), Vnd{});
    EXPECT_EQ(owed(school), before);
    EXPECT_EQ(code_of(paid), "TB0002B");
    EXPECT_EQ(employer_dues(store(), mill, Month(2023, 10)).amounts.total(), Vnd{});
    EXPECT_EQ(employer_dues(store(), school, Month(2023, 10)).people, 2);
    EXPECT_FALSE(prove(store()).fault) << "people, employers and books moved together";
    const auto told = notice(store(), the_law(), *areas_, clerk, "TB0002B", Month(2023, 12));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->to_pay(), before);
    imports("2023-12-05,1000,,TB0002B,FT3\n");
    undoes();
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{5'000'000});
    EXPECT_EQ(owed(school), a_month * 3 - Vnd{1'100}) << "what came in since stays";
    EXPECT_EQ(code_of(paid), "TA0001A");
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Merges, are_no_money_of_the_year)
{
    imports("2023-11-28,9000000,,TA0001A,FT1\n");
    owe({Month(2024, 1)});
    imports("2024-01-20,1000000,,TA0001A,FT2\n");
    const auto of_year = [&](EmployerId employer) {
        const auto money = money_on(store(), the_law(), Date(2024, 1, 31)).value();
        const auto found = std::ranges::find(money.units, employer, &UnitMoney::employer);
        return std::pair{total(found->year.received), total(found->year.receivable)};
    };
    const auto school_before = of_year(school);
    const auto mill_before = of_year(mill);
    merges();
    EXPECT_EQ(of_year(school).first, Vnd{}) << "it came in elsewhere, and most of it last year";
    EXPECT_EQ(of_year(mill).first, mill_before.first);
    EXPECT_EQ(of_year(school).second - school_before.second, a_month * 4 - Vnd{10'000'000})
        << "what was owed is owed here";
    undoes();
    EXPECT_EQ(of_year(school), school_before);
    EXPECT_EQ(of_year(mill), mill_before);
}

TEST_P(Merges, move_credits_too)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    owe({Month(2023, 12)});
    imports("2023-12-28,2900000,,TA0001A,FT2\n");
    ASSERT_EQ(owed(mill, ledger::Account::credit), Vnd{-100'000});
    merges();
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
    EXPECT_EQ(owed(school, ledger::Account::credit), Vnd{-100'000});
    undoes();
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{-100'000});
    EXPECT_EQ(owed(school, ledger::Account::credit), Vnd{});
    EXPECT_FALSE(prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::contribution
