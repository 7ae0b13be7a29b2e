/// Two connections at the same money, month or period.

#include "contribution/impl/two_at_once.h"
#include "contribution/proof.h"
#include "registry/employer_hold.h"
#include "support/cases.h"

namespace ansinh::contribution {
namespace {

using ledger::Account;

constexpr Month december{2023, 12};

ON_EVERY_STORE(TwoAtOnce);

TEST_P(TwoAtOnce, a_credit_that_is_paid_back_is_not_used_by_the_dues)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    const auto refund = approved_refund(Vnd{400'000});
    const auto told = one_after_the_other(
        [&] { EXPECT_TRUE(pay_refund(store(), *areas_, clerk, refund, Date(2023, 12, 5), at)); },
        [&](db::Database& other) {
            return code_of(run_dues(other, the_law(), *areas_, clerk, {.month = december}, at));
        });
    EXPECT_EQ(told, "");
    EXPECT_EQ(owed(mill, Account::credit), Vnd{});
    EXPECT_EQ(owed(mill), a_month) << "December is owed whole";
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_receipt_is_matched_or_asked_back)
{
    imports("2023-11-28,3200000,không rõ,,FT1\n");
    const auto receipt = unmatched().front().receipt;
    const auto told = one_after_the_other(
        [&] {
            EXPECT_TRUE(
                match_receipt(store(), the_law(), *areas_, clerk, {receipt, "TA0001A"}, at));
        },
        [&](db::Database& other) {
            return code_of(request_refund(
                other, *areas_, clerk,
                {.receipt = receipt, .account = "VCB 001", .reason = "chuyển nhầm"}, at));
        });
    EXPECT_EQ(told, "receipt/matched");
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, money_that_comes_in_twice_is_divided_one_after_the_other)
{
    const auto told = one_after_the_other(
        [&] { EXPECT_EQ(import_on(store(), "2023-11-28,9600000,,TA0001A,FT1\n"), ""); },
        [&](db::Database& other) { return import_on(other, "2023-11-28,9600000,,TA0001A,FT2\n"); });
    EXPECT_EQ(told, "");
    EXPECT_EQ(owed(mill), Vnd{}) << "the debt is paid once";
    EXPECT_EQ(owed(mill, Account::credit), Vnd{-9'600'000}) << "and the rest is a credit";
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, dues_of_a_month_are_not_posted_by_two_runs)
{
    auto other = another();
    const auto area = another_area();
    std::string told;
    const auto done =
        run_dues(store(), the_law(), *areas_, clerk,
                 {.month = december,
                  .progress =
                      [&](DuesStep, const db::RunTotals&) {
                          told = code_of(run_dues(other, the_law(), *areas_, clerk,
                                                  {.month = december, .area = area}, at));
                      }},
                 at);
    ASSERT_TRUE(done);
    EXPECT_EQ(told, GetParam() == db::Dialect::postgresql ? "dues/other-runs" : "");
    EXPECT_EQ(employer_dues(store(), mill, december).amounts.total(), a_month);
    EXPECT_TRUE(run_dues(other, the_law(), *areas_, clerk, {.month = december, .area = area}, at))
        << "once it has ended the other one may";
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_run_that_could_not_be_gone_on_with_is_at_nothing)
{
    const auto area = another_area();
    const auto runs = [&](const DuesRequest& request) {
        static_cast<void>(run_dues(store(), the_law(), *areas_, clerk, request, at));
    };
    const auto killed = [](DuesStep, const db::RunTotals&) { throw std::runtime_error("killed"); };
    EXPECT_THROW(runs({.month = december, .progress = killed}), std::runtime_error);
    store().execute("ALTER TABLE contribution_run RENAME TO contribution_run_gone");
    EXPECT_THROW(runs({.month = december}), std::runtime_error);
    store().execute("ALTER TABLE contribution_run_gone RENAME TO contribution_run");
    auto other = another();
    EXPECT_TRUE(run_dues(other, the_law(), *areas_, clerk, {.month = december, .area = area}, at));
}

TEST_P(TwoAtOnce, a_run_books_in_what_is_open_when_it_books)
{
    auto other = another();
    const auto closes = [&](DuesStep step, const db::RunTotals&) {
        if (step == DuesStep::people)
            EXPECT_TRUE(ledger::close_period(other, clerk, december, "khóa sổ tháng", at));
    };
    const auto done =
        run_dues(store(), the_law(), *areas_, clerk, {.month = december, .progress = closes}, at);
    ASSERT_TRUE(done);
    EXPECT_EQ(owed(mill), Vnd{4 * a_month.dong()});
    for (const auto& entry :
         ledger::entries(store(), ledger::PayerKind::employer, mill.value(), mill.value())) {
        EXPECT_NE(entry.period, december) << "it was closed before the books were written";
    }
}

TEST_P(TwoAtOnce, a_period_is_closed_after_what_was_being_booked)
{
    const auto told = one_after_the_other(
        [&] { imports("2023-11-28,3200000,,TA0001A,FT1\n"); },
        [&](db::Database& other) {
            return code_of(ledger::close_period(other, clerk, Month(2023, 11), "khóa sổ", at));
        });
    EXPECT_EQ(told, "");
    EXPECT_EQ(owed(mill), Vnd{2 * a_month.dong()});
    EXPECT_TRUE(ledger::is_closed(store(), Month(2023, 11)));
}

TEST_P(TwoAtOnce, late_charges_hold_employers_before_a_period)
{
    const auto told = one_after_the_other(
        [&] { registry::hold_employers(store(), {mill.value()}); },
        [](db::Database& other) {
            return code_of(run_charges(other, the_law(), clerk, Date(2024, 1, 31), at));
        },
        [&] {
            db::Transaction part(store());
            part.lock("ledger_period");
            part.commit();
        });
    EXPECT_EQ(told, "");
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_merge_and_money_that_comes_in)
{
    const auto import_of = [&](const std::string& number) {
        return [&, number](db::Database& database) {
            return import_on(database, "2023-11-28,100000,,TA0001A," + number + "\n");
        };
    };
    EXPECT_EQ(beside_a_merge(import_of("FT1"), import_of("FT2")), "");
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{200'000});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_merge_and_money_that_is_paid_back)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    const auto pays = [&](std::int64_t refund) {
        return [&, refund](db::Database& database) {
            return code_of(pay_refund(database, *areas_, clerk, refund, Date(2023, 12, 5), at));
        };
    };
    const auto first = approved_refund(Vnd{100'000});
    const auto second = approved_refund(Vnd{50'000});
    EXPECT_EQ(beside_a_merge(pays(first), pays(second)), "");
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_merge_and_late_charges)
{
    const auto charges = [](db::Database& database) {
        return code_of(run_charges(database, the_law(), clerk, Date(2024, 1, 31), at));
    };
    EXPECT_EQ(beside_a_merge(charges, charges), "");
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_merge_and_dues_that_begin)
{
    const auto dues = [&](db::Database& database) {
        return code_of(run_dues(database, the_law(), *areas_, clerk, {.month = december}, at));
    };
    EXPECT_EQ(beside_a_merge(dues, dues), "");
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_merge_and_dues_that_are_being_booked)
{
    auto other = another();
    std::promise<void> people_done;
    std::promise<void> merge_recorded;
    auto told = std::async(std::launch::async, [&] {
        return code_of(run_dues(other, the_law(), *areas_, clerk,
                                {.month = december,
                                 .progress =
                                     [&](DuesStep step, const db::RunTotals&) {
                                         if (step != DuesStep::people) return;
                                         people_done.set_value();
                                         merge_recorded.get_future().wait();
                                     }},
                                at));
    });
    people_done.get_future().wait();
    merges_the_school([&] {
        merge_recorded.set_value();
        until_it_waits(told);
    });
    EXPECT_EQ(told.get(), "");
    EXPECT_EQ(owed(mill), a_month * 8);
    EXPECT_FALSE(prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::contribution
