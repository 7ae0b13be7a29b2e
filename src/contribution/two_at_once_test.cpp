/// Two connections at the same money, month or period.

#include "contribution/employer_merge.h"
#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/refunds.h"
#include "registry/employer_merge.h"
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
        until_it_waits(told);
        transaction.commit();
        return told.get();
    }

    void until_it_waits(const std::future<std::string>& told)
    {
        const auto is_done = [&] {
            return told.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
        };
        while (!is_done() && !another_waits()) {
        }
    }

    /// What a merge moves, after it was recorded and `meanwhile` was done.
    static std::vector<registry::EmployerDependent>
    dependents(const std::function<void()>& meanwhile)
    {
        return {{.name = "pause",
                 .repoint = [meanwhile](db::Database&, EmployerId, EmployerId,
                                        AuditId) { meanwhile(); },
                 .restore = [meanwhile](db::Database&, AuditId) { meanwhile(); }},
                {.name = "contribution",
                 .locks = merge_locks,
                 .repoint = [](db::Database& database, EmployerId from, EmployerId to,
                               AuditId merge) { repoint(database, merge, from, to); },
                 .restore = [](db::Database& database,
                               AuditId merge) { undo_repoint(database, merge); }}};
    }

    /// The one with the higher number goes: what holds both takes them in the other order.
    AuditId merges_the_school(const std::function<void()>& meanwhile)
    {
        const auto school_now = registry::employer(store(), *areas_, clerk, "TB0002B");
        const auto done = registry::merge_employers(store(), *areas_, clerk,
                                                    {.kept = "TA0001A",
                                                     .gone = "TB0002B",
                                                     .seen_gone = school_now->version.recorded,
                                                     .reason = "trùng hồ sơ"},
                                                    dependents(meanwhile), at);
        EXPECT_TRUE(done);
        return done.value_or(AuditId{});
    }

    using Second = std::function<std::string(db::Database&)>;

    /// `second` begins on another connection when the merge is recorded and has moved nothing, and
    /// `after` when it is undone; what they came to.
    std::string beside_a_merge(const Second& second, const Second& after)
    {
        auto other = another();
        std::future<std::string> told;
        const auto begins = [&](const Second& work) {
            return [&] {
                told = std::async(std::launch::async, [&] { return work(other); });
                until_it_waits(told);
            };
        };
        const auto merge = merges_the_school(begins(second));
        auto all = told.get();
        EXPECT_TRUE(registry::undo_employer_merge(store(), *areas_, clerk,
                                                  {.merge = merge, .reason = "nhầm"},
                                                  dependents(begins(after)), at));
        return all + told.get();
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

    std::string import_on(db::Database& database, const std::string& row)
    {
        return code_of(import_statement(
            database, the_law(), *areas_, clerk,
            {.name = "bank.csv", .text = "date,amount,reference,unit_code,transaction\n" + row},
            at));
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
        return code_of(run_dues(other, the_law(), *areas_, clerk, {.month = december}, at,
                                [&](DuesStep step, const db::RunTotals&) {
                                    if (step != DuesStep::people) return;
                                    people_done.set_value();
                                    merge_recorded.get_future().wait();
                                }));
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
