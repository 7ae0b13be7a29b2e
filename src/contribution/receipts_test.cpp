#include "contribution/c12.h"
#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/unit_money.h"

namespace ansinh::contribution {
namespace {

class Receipts : public PayingUnits {};
ON_EVERY_STORE(Receipts);

TEST_P(Receipts, settle_the_funds_of_their_employer)
{
    ASSERT_EQ(owed(mill), a_month * 3);
    const auto done = imports("2023-11-28,3200000,NOP BHXH TA0001A,,FT1\n"
                              "2023-11-28,1000,tien gi do,,FT2\n"
                              "2023-11-29,5000,,TB0002B,FT3\n"
                              "2023-11-29,x,,,FT4\n");
    EXPECT_EQ(done.matched, 2);
    EXPECT_EQ(done.unmatched, 1);
    EXPECT_EQ(done.refused.size(), 1U);
    EXPECT_EQ(owed(mill), a_month * 2);
    EXPECT_EQ(owed(school), a_month * 3 - Vnd{5000});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Receipts, count_once)
{
    const std::string row = "2023-11-28,3200000,,TA0001A,FT1\n";
    imports(row);
    EXPECT_TRUE(imports(row).known) << "the same file";
    EXPECT_EQ(imports(row + "2023-11-30,100,,TA0001A,FT9\n").repeated, 1)
        << "the same transaction in another file";
    EXPECT_EQ(owed(mill), a_month * 2 - Vnd{100});
}

TEST_P(Receipts, leave_a_credit_that_the_next_one_uses)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    EXPECT_EQ(owed(mill), Vnd{});
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{-400'000});
    ASSERT_TRUE(run_dues(store(), the_law(), *areas_, clerk, {.month = Month(2023, 12)}, at));
    imports("2023-12-28,2800000,,TA0001A,FT2\n");
    EXPECT_EQ(owed(mill), Vnd{});
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
}

TEST_P(Receipts, have_their_credit_used_by_the_next_run)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    ASSERT_EQ(owed(mill, ledger::Account::credit), Vnd{-400'000});
    owe({Month(2023, 12)});
    EXPECT_EQ(owed(mill), a_month - Vnd{400'000}) << "no receipt was needed";
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
    owe({Month(2023, 12)});
    EXPECT_EQ(owed(mill), a_month - Vnd{400'000}) << "once";
    const auto told = notice(store(), the_law(), *areas_, clerk, "TA0001A", Month(2023, 12));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->received, Vnd{}) << "it came in before";
    EXPECT_EQ(told->allocated.total(), Vnd{400'000});
    EXPECT_EQ(told->to_pay(), a_month - Vnd{400'000});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Receipts, of_one_employer_stand_on_each_other)
{
    const auto done = imports("2023-11-28,9000000,,TA0001A,FT1\n2023-11-29,500000,,TB0002B,FT2\n"
                              "2023-11-30,1000000,,TA0001A,FT3\n");
    EXPECT_EQ(done.matched, 3);
    EXPECT_EQ(owed(mill), Vnd{});
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{-400'000});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Receipts, are_listed_page_by_page)
{
    imports("2023-11-28,100,,TA0001A,FT1\n2023-11-29,200,x,,FT2\n2023-12-01,300,y,,FT3\n");
    const auto first = receipts(store(), *areas_, clerk, {.limit = 2});
    ASSERT_TRUE(first);
    EXPECT_EQ(first->in_all, 3);
    EXPECT_EQ(first->amount, Vnd{600});
    EXPECT_TRUE(first->more);
    EXPECT_EQ(first->receipts.front().unit_code, "TA0001A");
    EXPECT_EQ(first->receipts.front().state, ReceiptState::matched);
    const auto rest =
        receipts(store(), *areas_, clerk, {.after = first->receipts.back().receipt, .limit = 2});
    EXPECT_EQ(rest->receipts.size(), 1U);
    EXPECT_FALSE(rest->more);
    const auto of_november = receipts(
        store(), *areas_, clerk,
        {.state = ReceiptState::unmatched, .from = Date(2023, 11, 1), .to = Date(2023, 11, 30)});
    EXPECT_EQ(of_november->amount, Vnd{200});
}

TEST_P(Receipts, suggest_whose_they_may_be)
{
    imports("2023-11-28,9600000,NOP TIEN TA0001A hoac TB0002B,,FT1\n");
    const auto found = suggestions(store(), *areas_, clerk, unmatched().front().receipt);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ(found->front().words, (std::vector<std::string>{"TA0001A"}));
    EXPECT_TRUE(found->front().owes_the_amount);
    EXPECT_EQ(suggestions(store(), *areas_, clerk, 7).error().front().code, "receipt/unknown");
}

TEST_P(Receipts, that_name_nobody_are_of_whoever_owes_the_amount)
{
    imports("2023-11-28,9600000,chuyen tien,,FT1\n");
    const auto found = suggestions(store(), *areas_, clerk, unmatched().front().receipt);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->empty());
    for (const auto& one : *found) {
        EXPECT_TRUE(one.owes_the_amount) << one.unit_code;
        EXPECT_TRUE(one.words.empty()) << one.unit_code;
    }
    EXPECT_EQ(found->front().unit_code, "TA0001A");
}

TEST_P(Receipts, wait_until_an_officer_says_whose_they_are)
{
    imports("2023-11-28,3200000,TA0001A TB0002B,,FT1\n");
    const auto waiting = unmatched();
    ASSERT_EQ(waiting.size(), 1U) << "two unit codes name nobody";
    const auto matches = [&](std::int64_t receipt, const std::string& code) {
        const auto done = match_receipt(store(), the_law(), *areas_, clerk, {receipt, code}, at);
        return done ? std::string{} : done.error().front().code;
    };
    EXPECT_EQ(matches(7, "TA0001A"), "receipt/unknown");
    EXPECT_EQ(matches(waiting.front().receipt, "ZZ9999Z"), "employer/unknown");
    EXPECT_EQ(matches(waiting.front().receipt, "TB0002B"), "");
    EXPECT_EQ(matches(waiting.front().receipt, "TB0002B"), "receipt/matched");
    EXPECT_TRUE(unmatched().empty());
    EXPECT_EQ(owed(school), a_month * 2);
    for (const auto& line : ledger::trial_balance(store(), Month(2023, 11))) {
        if (line.fund == ledger::Fund::undivided) {
            EXPECT_EQ(line.closing, Vnd{}) << code(line.account);
        }
    }
}

TEST_P(Receipts, what_is_not_paid_ages)
{
    imports("2023-11-28,9600000,,TA0001A,FT1\n2023-11-28,3200000,,TB0002B,FT2\n");
    EXPECT_TRUE(late(Date(2023, 9, 30))->empty()) << "the last day of payment is not late";
    const auto units = late(Date(2023, 12, 15));
    ASSERT_TRUE(units);
    ASSERT_EQ(units->size(), 1U);
    const auto& unit = units->front();
    EXPECT_EQ(unit.employer, school);
    EXPECT_EQ(unit.late, a_month * 2) << "October and November";
    EXPECT_EQ(unit.oldest, Month(2023, 9)) << "one fund after the other is settled in full";
    EXPECT_EQ(unit.months, 2);
    EXPECT_EQ(unit.band, AgeBand::from_1);
    EXPECT_EQ(unit.people, 1);
    const auto sum = sum_of(*units);
    EXPECT_EQ(sum.late, unit.late);
    EXPECT_LT(sum.interest_bearing, sum.late);
    EXPECT_EQ(sum.units_by_band[1], 1);
}

TEST_P(Receipts, and_what_is_late_are_the_same_in_the_year_and_in_the_arrears)
{
    imports("2023-11-28,9600000,,TA0001A,FT1\n2023-11-28,3200000,,TB0002B,FT2\n"
            "2023-11-28,700000,,TA0001A,FT3\n2023-12-20,3200000,,TB0002B,FT4\n");
    for (const auto day : {Date(2023, 11, 30), Date(2023, 12, 31)}) {
        SCOPED_TRACE(to_string(day));
        const auto money = money_on(store(), the_law(), day).value();
        Vnd owed;
        Vnd interest;
        Vnd received;
        for (const auto& unit : money.units) {
            owed += total(unit.late);
            interest += total(unit.interest_bearing);
            received += total(unit.year.received);
        }
        const auto sum = sum_of(*late(day));
        EXPECT_EQ(owed, sum.late);
        EXPECT_EQ(interest, sum.interest_bearing);
        EXPECT_EQ(received, Vnd{day == Date(2023, 11, 30) ? 13'500'000 : 16'700'000});
    }
    const auto before = money_on(store(), the_law(), Date(2023, 12, 19)).value();
    EXPECT_EQ(total(before.units.back().late), a_month * 2) << "paid on the day after";
    EXPECT_EQ(before.units.back().months_late, 2);
    EXPECT_EQ(before.units.front().year.received.at(6), Vnd{700'000}) << "paid ahead";
}

TEST_P(Receipts, late_ones_wait_for_a_published_rate)
{
    const auto run = run_charges(store(), the_law(), clerk, Date(2023, 12, 31), at);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->refused, 2) << "the rates of 2023 are not on file";
    EXPECT_EQ(run->posted, 0);
    const auto units = late(Date(2023, 12, 31)).value();
    ASSERT_TRUE(units.front().uncharged) << "a nought says why";
    EXPECT_EQ(units.front().uncharged->code, "charge/rate-not-on-file");
    EXPECT_NE(units.front().uncharged->words.vi.find("2021"), std::string::npos);
    EXPECT_EQ(sum_of(units).uncharged_units, 2);
    const auto told = notice(store(), the_law(), *areas_, clerk, "TA0001A", Month(2023, 12));
    EXPECT_EQ(told->uncharged, units.front().uncharged);
    imports("2023-09-30,9600000,,TA0001A,FT1\n");
    const auto paid = notice(store(), the_law(), *areas_, clerk, "TA0001A", Month(2023, 12));
    EXPECT_FALSE(paid->uncharged) << "nothing was late";
}

TEST_P(Receipts, are_told_in_the_monthly_notice)
{
    imports("2023-11-28,5000000,,TA0001A,FT1\n");
    const auto told = notice(store(), the_law(), *areas_, clerk, "TA0001A", Month(2023, 11));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->people, 1);
    EXPECT_EQ(told->opening.total(), a_month * 2);
    EXPECT_EQ(told->arisen.total(), a_month);
    EXPECT_EQ(told->adjusted.total(), Vnd{});
    EXPECT_EQ(told->received, Vnd{5'000'000});
    EXPECT_EQ(told->allocated.total(), Vnd{5'000'000});
    EXPECT_EQ(told->closing.total(), a_month * 3 - Vnd{5'000'000});
    EXPECT_EQ(told->to_pay(), told->closing.total());
    imports("2023-12-02,10000000,,TA0001A,FT2\n");
    const auto next = notice(store(), the_law(), *areas_, clerk, "TA0001A", Month(2023, 12));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->opening, told->closing);
    EXPECT_EQ(next->closing.total(), Vnd{});
    EXPECT_EQ(next->credit, Vnd{15'000'000} - a_month * 3);
    EXPECT_EQ(next->to_pay(), Vnd{});
    EXPECT_EQ(
        notice(store(), the_law(), *areas_, clerk, "ZZ9999Z", Month(2023, 12)).error().front().code,
        "employer/unknown");
    EXPECT_EQ(
        notice(store(), the_law(), *areas_, {}, "TA0001A", Month(2023, 12)).error().front().code,
        "access/forbidden");
}

/// One worker at a unit that owes from August 2025 on: 0.03 % a day.
class LateReceipts : public PayingUnits {
protected:
    void SetUp() override
    {
        PayingUnits::SetUp();
        if (IsSkipped()) return;
        store().execute("DELETE FROM contribution_due; DELETE FROM contribution_employer_due;"
                        "DELETE FROM ledger_entry");
        owe({Month(2025, 8), Month(2025, 9)});
    }
    ChargesRun charges(Date on)
    {
        const auto run = run_charges(store(), the_law(), clerk, on, at);
        EXPECT_TRUE(run.has_value());
        return run.value_or(ChargesRun{});
    }
};
ON_EVERY_STORE(LateReceipts);

TEST_P(LateReceipts, cost_by_the_day_and_are_recomputed)
{
    imports("2025-09-30,6400000,,TA0001A,FT1\n");
    const auto first = charges(Date(2025, 10, 10));
    EXPECT_EQ(first.refused, 0);
    // Owed for August, due on 30/09: ten days of 0.03 % on three schemes.
    EXPECT_EQ(owed(school, ledger::Account::charges_receivable), Vnd{9'600});
    EXPECT_EQ(owed(mill, ledger::Account::charges_receivable), Vnd{}) << "it paid in time";
    EXPECT_EQ(charges(Date(2025, 10, 10)).posted, 0);
    EXPECT_FALSE(late(Date(2025, 10, 10))->front().uncharged) << "the rate of the time is on file";
    EXPECT_EQ(charges(Date(2025, 10, 20)).difference, Vnd{9'600});
    imports("2025-10-20,6400000,,TB0002B,FT2\n");
    EXPECT_EQ(owed(school) + owed(school, ledger::Account::charges_receivable), Vnd{19'200})
        << "a fund is settled with its charges before the next one";
    imports("2025-10-21,19200,,TB0002B,FT3\n");
    EXPECT_EQ(owed(school), Vnd{});
    EXPECT_EQ(owed(school, ledger::Account::charges_receivable), Vnd{});
    EXPECT_EQ(charges(Date(2025, 11, 30)).posted, 0) << "what is paid costs no more";
}

TEST_P(Receipts, are_taken_and_read_by_who_may)
{
    const auto refused =
        import_statement(store(), the_law(), *areas_, access::Actor{}, {"a", "b"}, at);
    EXPECT_EQ(refused.error().front().code, "access/forbidden");
    EXPECT_EQ(late(Date(2023, 12, 15), access::Actor{}).error().front().code, "access/forbidden");
    auto officer = clerk;
    officer.everywhere = false;
    EXPECT_EQ(
        import_statement(store(), the_law(), *areas_, officer, {"a", "b"}, at).error().front().code,
        "access/out-of-scope");
    EXPECT_TRUE(late(Date(2023, 12, 15), officer)->empty()) << "no area, nobody";
}

}  // namespace
}  // namespace ansinh::contribution
