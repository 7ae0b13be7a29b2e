/// The list of arrears and the money of a close are one figure.

#include "contribution/impl/paying_units.h"
#include "contribution/unit_money.h"
#include "coverage/money.h"

#include <fmt/format.h>

namespace ansinh::contribution {
namespace {

class MoneyOfADay : public PayingUnits {
protected:
    void expect_one_figure(Date on)
    {
        SCOPED_TRACE(to_string(on));
        const auto money = money_on(store(), the_law(), on).value();
        const auto units = late(on).value();
        std::size_t listed = 0;
        for (const auto& unit : money.units) {
            if (total(unit.late) <= Vnd{}) continue;
            const auto found = std::ranges::find(units, unit.employer, &UnitArrears::employer);
            ASSERT_NE(found, units.end()) << "late in the close, not in the list";
            ++listed;
            EXPECT_EQ(found->late, total(unit.late));
            EXPECT_EQ(found->interest_bearing, total(unit.interest_bearing));
            EXPECT_EQ(found->charges, unit.charges);
            EXPECT_EQ(found->months, unit.months_late);
            EXPECT_EQ(found->oldest, unit.oldest);
            for (std::size_t fund = 0; fund < employer_funds; ++fund)
                EXPECT_EQ(found->by_fund.at(fund), unit.late.at(fund));
        }
        EXPECT_EQ(listed, units.size());
    }
};
ON_EVERY_STORE(MoneyOfADay);

TEST_P(MoneyOfADay, is_that_of_the_list_with_receipts_after_the_day)
{
    imports("2023-11-28,4000000,,TA0001A,FT1\n2023-12-10,3200000,,TB0002B,FT2\n"
            "2023-12-20,5600000,,TA0001A,FT3\n2023-12-20,1000000,,TB0002B,FT4\n"
            "2024-01-05,900000,,TA0001A,FT5\n");
    owe({Month(2023, 12)});
    for (int back = 0; back < 60; ++back)
        expect_one_figure(Date::from_number(Date(2024, 1, 20).number() - back));
    const auto sum = sum_of(*late(Date(2023, 12, 15)));
    EXPECT_EQ(sum.late, a_month * 6 - Vnd{7'200'000}) << "what came in on the 20th was not there";
    EXPECT_EQ(sum_of(*late(Date(2023, 12, 20))).late, a_month * 6 - Vnd{13'800'000});
}

TEST_P(MoneyOfADay, counts_months_as_average_months)
{
    const auto units = late(Date(2023, 12, 31)).value();
    ASSERT_EQ(units.size(), 2U);
    EXPECT_EQ(units.front().months, 3) << "three months of dues are owed";
    EXPECT_EQ(units.front().band, AgeBand::from_3);
    EXPECT_EQ(units.front().oldest, Month(2023, 9));
    imports("2023-12-01,9500000,,TA0001A,FT1\n");
    EXPECT_EQ(late(Date(2023, 12, 31))->back().months, 0) << "old, and small";
}

TEST_P(MoneyOfADay, tells_what_is_owed_of_each_month)
{
    imports("2023-12-10,3200000,,TA0001A,FT1\n");
    const auto before = *owed_by_month(store(), the_law(), mill, Date(2023, 12, 9));
    ASSERT_EQ(before.size(), 3U);
    EXPECT_EQ(before.at(Month(2023, 9)), a_month);
    Vnd after;
    const auto later = *owed_by_month(store(), the_law(), mill, Date(2023, 12, 10));
    for (const auto& [unused, owed] : later) after += owed;
    EXPECT_EQ(after, a_month * 2);
}

TEST_P(MoneyOfADay, counts_what_participants_paid_from_its_own_day)
{
    // A payment of November that reaches the books when November is closed.
    ASSERT_TRUE(ledger::close_period(store(), clerk, Month(2023, 11), "khóa sổ", at));
    const auto enrolled = [&](int number, Date on, int own) {
        store().execute(fmt::format(
            "INSERT INTO coverage_enrolment (person_id, enrolment_id, kind, commune, collector,"
            " made_on, months, mode, income, first_month, premium, state, local, own, status,"
            " paid_on, receipt, note, made_by, recorded) VALUES (8300000009, {0}, 'household', 77,"
            " '', {1}, 12, '', 0, 0, {2}, 0, 0, {2}, 'paid', {1}, '', '', 1, 1)",
            number, on.number(), own));
    };
    enrolled(4, Date(2023, 11, 25), 972'000);
    enrolled(5, Date(2023, 12, 25), 680'400);
    store().execute(fmt::format(
        "INSERT INTO coverage_sponsor_entry (fund_id, entry_no, kind, amount, on_day, document,"
        " recorded) VALUES (1, 1, 'premium', -500000, {}, '', 1)",
        Date(2023, 12, 22).number()));
    ASSERT_EQ(coverage::book_missing(store(), at), 3);
    const auto received = [&](Date on) {
        Vnd sum;
        for (const auto& one : money_on(store(), the_law(), on)->communes)
            sum += total(one.year.received);
        return sum;
    };
    EXPECT_EQ(received(Date(2023, 11, 20)), Vnd{});
    EXPECT_EQ(received(Date(2023, 11, 30)), Vnd{}) << "it is booked in December";
    EXPECT_EQ(received(Date(2023, 12, 1)), Vnd{972'000});
    EXPECT_EQ(received(Date(2023, 12, 22)), Vnd{1'472'000});
    EXPECT_EQ(received(Date(2023, 12, 24)), Vnd{1'472'000});
    EXPECT_EQ(received(Date(2023, 12, 25)), Vnd{2'152'400});
    EXPECT_EQ(received(Date(2023, 12, 31)), Vnd{2'152'400});
}

}  // namespace
}  // namespace ansinh::contribution
