#include "access/audit.h"
#include "ledger/ledger.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::ledger {
namespace {

constexpr Month november{2023, 11};
constexpr Payer unit{PayerKind::employer, 7};
const auto clerk = access::local_operator("clerk");
constexpr auto at = "2023-12-01T08:00:00+07:00";

Entry entry(Fund fund, std::int64_t amount, std::int64_t origin = 1)
{
    return {.period = november,
            .month = november,
            .payer = unit,
            .fund = fund,
            .amount = Vnd{amount},
            .origin = {OriginKind::dues, origin},
            .recorded = AuditId{1}};
}

class Books : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        migrate(store());
    }

    Result<void> posts(const std::vector<Entry>& entries)
    {
        db::Transaction transaction(store());
        auto done = post(store(), entries);
        if (done) transaction.commit();
        return done;
    }
};
ON_EVERY_STORE(Books);

TEST_P(Books, sum_what_a_payer_owes_each_fund)
{
    ASSERT_TRUE(posts({entry(Fund::health, 450), entry(Fund::pension_survivors, 2200)}));
    ASSERT_TRUE(posts({entry(Fund::health, -50, 2)}));
    auto paid = entry(Fund::health, 400, 3);
    paid.debit = Account::bank;
    paid.credit = Account::dues_receivable;
    paid.origin.kind = OriginKind::receipt;
    ASSERT_TRUE(posts({paid}));
    BalanceQuestion question{.month = november, .first = 0, .last = 100};
    EXPECT_EQ(balances(store(), question),
              (std::vector<Balance>{{unit, november, Fund::pension_survivors, Vnd{2200}}}))
        << "a balance of nothing is none";
    EXPECT_EQ(balances_of_all_months(store(), question), balances(store(), question));
    question.origin = OriginKind::dues;
    EXPECT_EQ(balances(store(), question),
              (std::vector<Balance>{{unit, november, Fund::pension_survivors, Vnd{2200}},
                                    {unit, november, Fund::health, Vnd{400}}}));
    EXPECT_EQ(balances_of_all_months(store(), question), balances(store(), question));
}

TEST_P(Books, tell_what_stands_and_who_paid_ahead)
{
    auto paid = entry(Fund::undivided, 900, 3);
    paid.debit = Account::bank;
    paid.credit = Account::credit;
    paid.origin.kind = OriginKind::receipt;
    auto used = entry(Fund::undivided, 200, 4);
    used.month = november.plus(1);
    used.period = november.plus(1);
    used.debit = Account::credit;
    used.credit = Account::bank;
    auto other = entry(Fund::health, 70, 5);
    other.payer.number = 9;
    ASSERT_TRUE(posts({entry(Fund::health, 450), paid, used, other}));
    EXPECT_EQ(credits(store(), PayerKind::employer, 0, 100),
              (std::vector<Credit>{{.payer = 7, .amount = Vnd{700}}}));
    EXPECT_TRUE(credits(store(), PayerKind::employer, 8, 100).empty());
    StandingQuestion question{
        .first = 0, .last = 100, .accounts = {Account::dues_receivable, Account::credit}};
    EXPECT_EQ(
        standing(store(), question),
        (std::vector<Standing>{{7, Account::dues_receivable, Fund::health, november, Vnd{450}},
                               {7, Account::credit, Fund::undivided, november, Vnd{-900}},
                               {7, Account::credit, Fund::undivided, november.plus(1), Vnd{200}},
                               {9, Account::dues_receivable, Fund::health, november, Vnd{70}}}));
    question.until = november;
    EXPECT_EQ(standing(store(), question).size(), 3U) << "what was booked later is not told";
    EXPECT_EQ(periods(store()), (std::vector{november, november.plus(1)}));
    const auto of_payer = entries(store(), PayerKind::employer, 7, 9);
    ASSERT_EQ(of_payer.size(), 4U);
    EXPECT_EQ(of_payer.back().payer.number, 9) << "by payer";
}

TEST_P(Books, tell_what_receipts_settled_of_those_asked_about)
{
    const auto settles = [](std::int64_t payer, Month month, std::int64_t receipt, Account what) {
        auto paid = entry(Fund::health, 100 * receipt, receipt);
        paid.payer.number = payer;
        paid.month = month;
        paid.debit = Account::bank;
        paid.credit = what;
        paid.origin.kind = OriginKind::receipt;
        return paid;
    };
    const auto october = november.plus(-1);
    using enum Account;
    ASSERT_TRUE(
        posts({settles(7, november, 3, dues_receivable), settles(7, october, 4, dues_receivable),
               settles(7, october, 3, charges_receivable), settles(7, october, 5, credit),
               settles(8, october, 6, dues_receivable), settles(9, november, 7, dues_receivable),
               entry(Fund::health, 450, 8)}));
    const std::vector<std::int64_t> asked = {7, 9};
    EXPECT_EQ(settlements(store(), PayerKind::employer, asked),
              (std::vector<Settlement>{{7, 3, october, charges_receivable, Fund::health, Vnd{300}},
                                       {7, 3, november, dues_receivable, Fund::health, Vnd{300}},
                                       {7, 4, october, dues_receivable, Fund::health, Vnd{400}},
                                       {9, 7, november, dues_receivable, Fund::health, Vnd{700}}}));
    EXPECT_TRUE(settlements(store(), PayerKind::employer, {}).empty());
}

TEST_P(Books, state_what_each_fund_is_owed_and_got)
{
    auto earlier = entry(Fund::health, 100);
    earlier.period = Month(2023, 10);
    auto charge = entry(Fund::health, 7, 2);
    charge.debit = Account::charges_receivable;
    charge.credit = Account::charges;
    charge.origin.kind = OriginKind::charge;
    auto paid = entry(Fund::health, 120, 3);
    paid.debit = Account::bank;
    paid.credit = Account::dues_receivable;
    paid.origin.kind = OriginKind::receipt;
    ASSERT_TRUE(posts({earlier, entry(Fund::health, 450, 2), charge, paid}));
    const auto fund = fund_statements(trial_balance(store(), november))
                          .at(static_cast<std::size_t>(Fund::health));
    EXPECT_EQ(fund, (FundStatement{.fund = Fund::health,
                                   .owed_before = Vnd{100},
                                   .arisen = Vnd{450},
                                   .charges = Vnd{7},
                                   .settled = Vnd{120},
                                   .owed_after = Vnd{437},
                                   .received = Vnd{120},
                                   .received_in_all = Vnd{120}}));
}

TEST_P(Books, balance_in_every_fund)
{
    auto earlier = entry(Fund::health, 100);
    earlier.period = Month(2023, 10);
    ASSERT_TRUE(posts({earlier, entry(Fund::health, 450, 2), entry(Fund::accident, 5)}));
    const auto lines = trial_balance(store(), november);
    EXPECT_EQ(lines, (std::vector<TrialLine>{
                         {Fund::accident, Account::dues_receivable, {}, Vnd{5}, {}, Vnd{5}},
                         {Fund::accident, Account::dues, {}, {}, Vnd{5}, Vnd{-5}},
                         {Fund::health, Account::dues_receivable, Vnd{100}, Vnd{450}, {}, Vnd{550}},
                         {Fund::health, Account::dues, Vnd{-100}, {}, Vnd{450}, Vnd{-550}}}));
}

TEST_P(Books, a_closed_period_takes_nothing)
{
    ASSERT_TRUE(close_period(store(), clerk, november, "hết tháng", at));
    EXPECT_TRUE(is_closed(store(), november));
    EXPECT_EQ(open_period(store(), november), Month(2023, 12));
    EXPECT_EQ(posts({entry(Fund::health, 450)}).error().code, "ledger/period-closed");
    EXPECT_EQ(close_period(store(), clerk, november, "lại", at).error().front().code,
              "ledger/period-closed");
    ASSERT_TRUE(reopen_period(store(), clerk, november, "khai bổ sung", at));
    EXPECT_TRUE(posts({entry(Fund::health, 450)}));
    EXPECT_EQ(reopen_period(store(), clerk, november, "lại", at).error().front().code,
              "ledger/period-open");
    const auto turns = period_turns(store());
    ASSERT_EQ(turns.size(), 2U);
    EXPECT_FALSE(turns.front().closed) << "the latest first";
    EXPECT_EQ(turns.back().reason, "hết tháng");
}

TEST_P(Books, are_closed_with_a_reason_by_who_may)
{
    EXPECT_EQ(close_period(store(), clerk, november, "", at).error().front().code,
              "ledger/reason-missing");
    EXPECT_EQ(
        close_period(store(), access::Actor{}, november, "hết tháng", at).error().front().code,
        "access/forbidden");
    EXPECT_FALSE(is_closed(store(), november));
}

TEST_P(Books, hold_no_period_for_whoever_only_asks)
{
    auto other = another();
    db::Transaction asking(store());
    EXPECT_EQ(next_open(store(), november), november);
    // On SQLite whoever writes waits for every transaction.
    if (GetParam() == db::Dialect::postgresql)
        EXPECT_TRUE(close_period(other, clerk, november, "hết tháng", at));
    else
        EXPECT_TRUE(close_period(store(), clerk, november, "hết tháng", at));
    EXPECT_EQ(next_open(store(), november), november.plus(1));
}

TEST_P(Books, say_each_thing_once)
{
    ASSERT_TRUE(posts({entry(Fund::health, 450)}));
    EXPECT_THROW(static_cast<void>(posts({entry(Fund::health, 450)})), db::StoreError);
    EXPECT_THROW(static_cast<void>(posts({entry(Fund::health, 0, 9)})), Broken);
}

}  // namespace
}  // namespace ansinh::ledger
