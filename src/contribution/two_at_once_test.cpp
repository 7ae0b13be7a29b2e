/// Two connections at the same money, month or period.

#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/refunds.h"
#include "support/cases.h"

#include <functional>
#include <future>

namespace ansinh::contribution {
namespace {

using ledger::Account;

constexpr Month december{2023, 12};

class TwoAtOnce : public PayingUnits {
protected:
    /// Some province of the map: that a run is for another area is what counts.
    AreaId another_area()
    {
        EXPECT_TRUE(registry::load_areas(
            store(), {.areas = test::file_text(DATA_FOLDER "/areas.csv"),
                      .links = test::file_text(DATA_FOLDER "/area_links.csv")}));
        areas_.emplace(registry::Areas::load(store()));
        return areas_->of_level(registry::AreaLevel::province, Date(2023, 12, 1)).front()->id;
    }

    /// `first` is done and not committed when `second` begins on another connection; what the
    /// second one came to.
    std::string one_after_the_other(const std::function<void()>& first,
                                    const std::function<std::string(db::Database&)>& second)
    {
        auto other = another();
        db::Transaction transaction(store());
        first();
        auto told = std::async(std::launch::async, [&] { return second(other); });
        const auto is_done = [&] {
            return told.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
        };
        while (!is_done() && !another_waits()) {
        }
        transaction.commit();
        return told.get();
    }

    std::int64_t approved_refund(Vnd amount)
    {
        auto head = access::local_operator("head");
        head.user = UserId{7};
        const auto asked = request_refund(
            store(), *areas_, clerk,
            {.unit_code = "TA0001A", .amount = amount, .account = "VCB 001", .reason = "nộp thừa"},
            at);
        EXPECT_TRUE(asked.has_value());
        EXPECT_TRUE(decide_refund(store(), *areas_, head,
                                  {.refund = asked->id, .approved = true, .reason = {}}, at));
        return asked->id;
    }

    template <class Outcome>
    static std::string code_of(const Checked<Outcome>& outcome)
    {
        return outcome ? std::string{} : outcome.error().front().code;
    }
};
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
            EXPECT_TRUE(match_receipt(store(), the_law(), *areas_, clerk, receipt, "TA0001A", at));
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
    const auto import_on = [&](db::Database& database, const std::string& number) {
        return code_of(import_statement(
            database, the_law(), *areas_, clerk,
            {.name = "bank.csv",
             .text = "date,amount,reference,unit_code,transaction\n2023-11-28,9600000,,TA0001A," +
                     number + "\n"},
            at));
    };
    const auto told =
        one_after_the_other([&] { EXPECT_EQ(import_on(store(), "FT1"), ""); },
                            [&](db::Database& other) { return import_on(other, "FT2"); });
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
    const auto done = run_dues(store(), the_law(), *areas_, clerk, {.month = december}, at,
                               [&](DuesStep, const db::RunTotals&) {
                                   told = code_of(run_dues(other, the_law(), *areas_, clerk,
                                                           {.month = december, .area = area}, at));
                               });
    ASSERT_TRUE(done);
    EXPECT_EQ(told, GetParam() == db::Dialect::postgresql ? "dues/other-runs" : "");
    EXPECT_EQ(employer_dues(store(), mill, december).amounts.total(), a_month);
    EXPECT_TRUE(run_dues(other, the_law(), *areas_, clerk, {.month = december, .area = area}, at))
        << "once it has ended the other one may";
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(TwoAtOnce, a_run_books_in_what_is_open_when_it_books)
{
    auto other = another();
    const auto done = run_dues(
        store(), the_law(), *areas_, clerk, {.month = december}, at,
        [&](DuesStep step, const db::RunTotals&) {
            if (step == DuesStep::people)
                EXPECT_TRUE(ledger::close_period(other, clerk, december, "khóa sổ tháng", at));
        });
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

}  // namespace
}  // namespace ansinh::contribution
