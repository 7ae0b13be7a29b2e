/// Suspended months of the pension-and-survivors fund: when they are late, what is charged, what
/// receipts do to them, and who may suspend.

#include "contribution/c12.h"
#include "contribution/employer_merge.h"
#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/suspension.h"
#include "contribution/unit_money.h"
#include "support/cases.h"

#include <algorithm>

namespace ansinh::contribution {
namespace {

constexpr EmployerId workshop{3};
constexpr auto much_later = "2026-06-01T08:00:00+07:00";

Date day(const std::string& cell) { return Date::parse(cell).value(); }
Vnd vnd(std::string cell)
{
    std::erase(cell, '_');
    return Vnd{std::stoll(cell)};
}

/// One worker on ten million since 2020: 2,200,000 đồng a month to the pension fund, and 1,000,000
/// to the others.
class Suspensions : public PayingUnits {
protected:
    static constexpr Vnd pension{2'200'000};

    void SetUp() override
    {
        PayingUnits::SetUp();
        if (IsSkipped()) return;
        db::Transaction transaction(store());
        registry::Load load(store(),
                            access::record(store(), clerk, {.action = "registry.load"}, at));
        load.employers(std::array{unit(workshop, "TC0003C")});
        load.finish();
        auto of_worker = job(8'300'000'003, workshop);
        auto as_insured = insured(8'300'000'003);
        of_worker.validity.from = as_insured.validity.from = Date(2020, 1, 1);
        coverage::load(store(), std::array{of_worker});
        coverage::load(store(), std::array{as_insured});
        transaction.commit();
    }

    static Suspension stop(Month first, int months, Date filed_on)
    {
        return {.first = first,
                .months = months,
                .filed_on = filed_on,
                .document = "15/QĐ-SLĐTBXH",
                .document_on = filed_on,
                .worker_share = Rate::percent(60),
                .stop_days = 45};
    }
    static Suspension covid(Month first, int months, Date filed_on)
    {
        auto one = stop(first, months, filed_on);
        one.reason = law::SuspensionReason::covid;
        return one;
    }

    /// Codes of what is wrong; empty where it is recorded.
    std::string suspends(const Suspension& one, const std::string& unit_code = "TC0003C")
    {
        return codes(
            record_suspension(store(), the_law(), *areas_, clerk, {unit_code, one}, much_later));
    }
    std::string ends(SuspensionEnd end, const std::string& when = much_later)
    {
        end.unit_code = "TC0003C";
        return codes(end_suspension(store(), the_law(), *areas_, clerk, end, when));
    }
    std::vector<KeptSuspension> listed()
    {
        return suspensions(store(), the_law(), *areas_, clerk, "TC0003C").value();
    }
    static std::string codes(const Checked<void>& done)
    {
        std::string all;
        if (!done)
            for (const auto& problem : done.error()) all += problem.code + " ";
        if (!all.empty()) all.pop_back();
        return all;
    }

    UnitArrears late_of(EmployerId employer, Date on)
    {
        for (const auto& unit : late(on).value())
            if (unit.employer == employer) return unit;
        return {};
    }
    Vnd of_pension(ledger::Account account)
    {
        Vnd sum;
        for (const auto& balance : ledger::balances_of_all_months(
                 store(),
                 {.account = account, .first = workshop.value(), .last = workshop.value()}))
            if (balance.fund == ledger::Fund::pension_survivors) sum += balance.amount;
        return sum;
    }
    /// Charges on social insurance, run on the day.
    Vnd charged(Date on)
    {
        EXPECT_TRUE(run_charges(store(), the_law(), clerk, on, much_later));
        return of_pension(ledger::Account::charges_receivable);
    }
    void expect_late(std::string_view table)
    {
        for (const auto& [cells, line] : test::cases(table)) {
            SCOPED_TRACE(line);
            const auto unit = late_of(workshop, day(cells[0]));
            EXPECT_EQ(unit.by_fund[0], vnd(cells[1]));
            EXPECT_EQ(unit.late, vnd(cells[2]));
            EXPECT_EQ(unit.interest_bearing, vnd(cells[3]));
        }
    }
};
ON_EVERY_STORE(Suspensions);

TEST_P(Suspensions, move_the_last_day_under_the_former_law)
{
    owe({Month(2020, 4), Month(2020, 5), Month(2020, 6), Month(2020, 7)});
    ASSERT_EQ(suspends(covid(Month(2020, 4), 3, Date(2020, 4, 20))), "");
    expect_late(R"(
        # on         | pension fund  all late    bears interest
        2020-04-30   |         0             0            0
        2020-05-01   |         0     1_000_000            0   # the other funds go on
        2020-06-01   |         0     2_000_000    1_000_000
        2020-07-31   |         0     3_000_000    2_000_000   # the last day to pay back
        2020-08-01   | 8_800_000    12_800_000    3_000_000   # with July
        2020-09-01   | 8_800_000    12_800_000   12_800_000
    )");
    EXPECT_EQ(late_of(workshop, Date(2020, 8, 1)).due, Date(2020, 4, 30));
    // 0.9666 % of sickness and accidents: 350,000 a month, each month from the second.
    EXPECT_EQ(charged(Date(2020, 8, 31)), Vnd{3'383 + 6'766 + 10'149});
    EXPECT_EQ(charged(Date(2020, 9, 1)), Vnd{3'383 + 6'766 + 10'149 + 98'593});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Suspensions, move_the_last_day_for_the_epidemic_of_2021)
{
    owe({Month(2021, 7), Month(2021, 8), Month(2021, 12)});
    ASSERT_EQ(suspends(covid(Month(2021, 7), 6, Date(2021, 7, 12))), "");
    EXPECT_EQ(listed().front().paid_back_by, Date(2022, 1, 31));
    EXPECT_EQ(late_of(workshop, Date(2022, 1, 31)).by_fund[0], Vnd{});
    EXPECT_EQ(late_of(workshop, Date(2022, 2, 1)).by_fund[0], pension * 3);
    EXPECT_EQ(late_of(workshop, Date(2022, 2, 1)).interest_bearing,
              late_of(workshop, Date(2022, 1, 31)).interest_bearing +
                  (late_of(workshop, Date(2022, 1, 31)).late -
                   late_of(workshop, Date(2022, 1, 31)).interest_bearing))
        << "what fell due in January bears nothing in February";
}

TEST_P(Suspensions, move_the_last_day_under_the_present_law)
{
    owe({Month(2025, 8), Month(2025, 9), Month(2025, 10), Month(2025, 11)});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    constexpr auto table = R"(
        # on         | pension fund  all late    bears the charge
        2025-09-30   |         0             0            0
        2025-10-01   |         0     1_000_000    1_000_000   # the other funds go on
        2025-11-30   |         0     2_000_000    2_000_000   # the last day to pay back
        2025-12-01   | 6_600_000     9_600_000    9_600_000
        2026-01-01   | 8_800_000    12_800_000   12_800_000   # November is as ever
    )";
    expect_late(table);
    // 0.03 % a day of 350,000 a month, 105 đồng, since October and November.
    EXPECT_EQ(charged(Date(2025, 11, 30)), Vnd{105 * (61 + 30)});
    EXPECT_EQ(charged(Date(2025, 12, 1)), Vnd{105 * (62 + 31 + 1) + 3 * 660});
    const auto before = owed_by_month(store(), the_law(), workshop, Date(2025, 10, 15)).value();
    EXPECT_EQ(before.at(Month(2025, 8)), Vnd{1'000'000}) << "what is suspended need not be paid";
    const auto late = late_dues(store(), the_law(), workshop, Date(2025, 12, 1));
    EXPECT_EQ(late.value(),
              (std::vector<LateDues>{{Month(2025, 8), Date(2025, 9, 30), Vnd{1'000'000}},
                                     {Month(2025, 8), Date(2025, 11, 30), Vnd{2'200'000}},
                                     {Month(2025, 9), Date(2025, 10, 31), Vnd{1'000'000}},
                                     {Month(2025, 9), Date(2025, 11, 30), Vnd{2'200'000}},
                                     {Month(2025, 10), Date(2025, 11, 30), Vnd{3'200'000}}}));
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Suspensions, take_charges_back_that_were_posted_before_they_were_recorded)
{
    owe({Month(2025, 8)});
    EXPECT_EQ(charged(Date(2025, 10, 10)), Vnd{105 * 10 + 660 * 10});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    EXPECT_EQ(charged(Date(2025, 10, 10)), Vnd{105 * 10});
}

TEST_P(Suspensions, leave_other_employers_as_they_are)
{
    const auto before = late(Date(2023, 12, 15)).value();
    ASSERT_EQ(suspends(stop(Month(2023, 9), 3, Date(2023, 9, 4))), "");
    EXPECT_EQ(late(Date(2023, 12, 15)).value(), before);
}

TEST_P(Suspensions, keep_money_for_what_can_be_paid)
{
    owe({Month(2025, 8), Month(2025, 9), Month(2025, 10)});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    imports("2025-10-31,3500000,,TC0003C,FT1\n");
    EXPECT_EQ(of_pension(ledger::Account::dues_receivable), pension * 3);
    EXPECT_EQ(owed(workshop), pension * 3) << "the other funds have theirs";
    EXPECT_EQ(owed(workshop, ledger::Account::credit), Vnd{-500'000});
    owe({Month(2025, 10)});
    EXPECT_EQ(owed(workshop, ledger::Account::credit), Vnd{-500'000}) << "it still goes on";
    EXPECT_FALSE(prove(store()).fault);
    imports("2025-11-01,100000,,TC0003C,FT2\n");
    EXPECT_EQ(owed(workshop, ledger::Account::credit), Vnd{});
    EXPECT_EQ(owed(workshop), pension * 3 - Vnd{600'000}) << "it has ended";
    EXPECT_EQ(late_of(workshop, Date(2025, 11, 30)).late, Vnd{});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Suspensions, let_a_run_use_what_waited)
{
    owe({Month(2025, 8)});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 1, Date(2025, 8, 4))), "");
    imports("2025-08-20,1500000,,TC0003C,FT1\n");
    EXPECT_EQ(owed(workshop, ledger::Account::credit), Vnd{-500'000});
    owe({Month(2025, 9)});
    EXPECT_EQ(owed(workshop, ledger::Account::credit), Vnd{});
    EXPECT_EQ(owed(workshop), a_month + pension - Vnd{500'000});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Suspensions, end_earlier_and_are_paid_back_earlier)
{
    owe({Month(2025, 8), Month(2025, 9)});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    imports("2025-09-20,2500000,,TC0003C,FT1\n");
    EXPECT_EQ(owed(workshop), pension * 2);
    const auto number = listed().front().number;
    EXPECT_EQ(ends({.number = 7, .last = Month(2025, 8), .note = "x"}), "suspension/unknown");
    EXPECT_EQ(ends({.number = number, .last = Month(2025, 10)}),
              "record/reason-missing suspension/not-shorter");
    EXPECT_EQ(ends({.number = number, .last = Month(2025, 7), .note = "x"}),
              "suspension/not-shorter");
    EXPECT_EQ(ends({.number = number, .last = Month(2025, 8), .note = "đã hoạt động lại"},
                   "2025-10-20T08:00:00+07:00"),
              "");
    const auto one = listed().front();
    EXPECT_EQ(one.paid_back_by, Date(2025, 9, 30));
    EXPECT_EQ(one.steps.size(), 2U) << "its history stays";
    EXPECT_EQ(one.steps.back().note, "đã hoạt động lại");
    EXPECT_EQ(owed(workshop, ledger::Account::credit), Vnd{}) << "what waited settles August";
    EXPECT_EQ(late_of(workshop, Date(2025, 10, 20)).late, pension - Vnd{500'000});
    // Social insurance is one sum: 700,000 and 500,000 of 2,550,000 came in in September.
    EXPECT_EQ(charged(Date(2025, 10, 1)), Vnd{405}) << "what waited counts from when it could";
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Suspensions, are_taken_back_as_if_they_had_never_been)
{
    owe({Month(2025, 8)});
    const auto before = late_of(workshop, Date(2025, 10, 15));
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    const auto number = listed().front().number;
    ASSERT_EQ(ends({.number = number, .note = "ghi nhầm đơn vị"}), "");
    EXPECT_FALSE(listed().front().last());
    EXPECT_FALSE(listed().front().paid_back_by);
    EXPECT_EQ(late_of(workshop, Date(2025, 10, 15)), before);
    EXPECT_EQ(ends({.number = number, .note = "x"}), "suspension/not-shorter");
    EXPECT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "") << "it may be put right";
}

TEST_P(Suspensions, are_refused_with_all_that_is_wrong)
{
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    const auto filed = Date(2025, 8, 4);
    EXPECT_EQ(suspends(stop(Month(2025, 10), 2, filed)), "suspension/overlaps");
    EXPECT_EQ(suspends(stop(Month(2025, 11), 10, filed)), "suspension/too-long")
        << "thirteen months in a row";
    EXPECT_EQ(suspends(stop(Month(2025, 11), 9, filed)), "");
    EXPECT_EQ(suspends(stop(Month(2026, 9), 1, Date(2026, 9, 1))), "suspension/filed-in-future");
    EXPECT_EQ(suspends(covid(Month(2025, 1), 1, filed)), "suspension/reason-unknown");
    EXPECT_EQ(suspends({.reason = law::SuspensionReason::disaster,
                        .first = Month(2025, 8),
                        .months = 20,
                        .filed_on = filed,
                        .worker_share = Rate::percent(49)}),
              "suspension/document-missing suspension/overlaps suspension/too-long"
              " suspension/condition-not-met suspension/condition-missing");
    EXPECT_EQ(suspends(stop(Month(2025, 8), 3, filed), "ZZ9999Z"), "employer/unknown");
    const access::Actor nobody{.name = "nobody"};
    EXPECT_EQ(codes(record_suspension(store(), the_law(), *areas_, nobody,
                                      {"TC0003C", stop(Month(2024, 1), 1, Date(2024, 1, 2))},
                                      much_later)),
              "access/forbidden");
    EXPECT_EQ(listed().size(), 2U);
}

TEST_P(Suspensions, stand_on_the_notice_with_the_day_of_paying_back)
{
    owe({Month(2025, 8), Month(2025, 9), Month(2025, 10)});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    const auto told = [&](Month period) {
        return notice(store(), the_law(), *areas_, clerk, "TC0003C", period).value();
    };
    const auto during = told(Month(2025, 9));
    EXPECT_EQ(during.suspended, (std::vector<SuspendedDues>{{.first = Month(2025, 8),
                                                             .last = Month(2025, 9),
                                                             .amount = pension * 2,
                                                             .paid_back_by = Date(2025, 11, 30),
                                                             .waits = true}}));
    EXPECT_EQ(during.closing.total(), a_month * 2);
    EXPECT_EQ(during.to_pay(), Vnd{2'000'000});
    const auto last = told(Month(2025, 10));
    ASSERT_EQ(last.suspended.size(), 1U);
    EXPECT_EQ(last.suspended.front().amount, pension * 3);
    EXPECT_FALSE(last.suspended.front().waits) << "the next month is that of paying back";
    EXPECT_EQ(last.to_pay(), a_month * 3);
}

TEST_P(Suspensions, do_not_go_over_to_the_employer_that_is_kept)
{
    owe({Month(2025, 8)});
    ASSERT_EQ(suspends(stop(Month(2025, 8), 3, Date(2025, 8, 4))), "");
    ASSERT_EQ(late_of(workshop, Date(2025, 10, 15)).by_fund[0], Vnd{});
    const auto before = late_of(school, Date(2025, 10, 15)).by_fund[0];
    db::Transaction transaction(store());
    repoint(store(), AuditId{500}, workshop, school);
    transaction.commit();
    EXPECT_EQ(late_of(school, Date(2026, 10, 15)).by_fund[0] - before, pension);
    EXPECT_FALSE(prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::contribution
