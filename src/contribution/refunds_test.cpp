#include "contribution/c12.h"
#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/refunds.h"
#include "contribution/unit_money.h"

namespace ansinh::contribution {
namespace {

class Refunds : public PayingUnits {
protected:
    access::Actor second_ = [] {
        auto actor = access::local_operator("head");
        actor.user = UserId{7};
        return actor;
    }();

    std::string asks(RefundRequest request)
    {
        const auto done = request_refund(store(), *areas_, clerk, request, at);
        return done ? std::string{} : done.error().front().code;
    }
    std::string decides(const access::Actor& actor, std::int64_t refund, bool approved,
                        const std::string& reason = {})
    {
        const auto done =
            decide_refund(store(), *areas_, actor,
                          {.refund = refund, .approved = approved, .reason = reason}, at);
        return done ? std::string{} : done.error().front().code;
    }
    std::string pays(std::int64_t refund)
    {
        const auto done = pay_refund(store(), *areas_, clerk, refund, Date(2023, 12, 5), at);
        return done ? std::string{} : done.error().front().code;
    }
    std::int64_t latest() { return refunds(store(), *areas_, clerk)->front().id; }
    RefundRequest of_credit(std::int64_t amount)
    {
        return {.unit_code = "TA0001A",
                .amount = Vnd{amount},
                .account = "VCB 001",
                .reason = "nộp thừa"};
    }
};
ON_EVERY_STORE(Refunds);

TEST_P(Refunds, count_from_their_day)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    ASSERT_EQ(asks(of_credit(300'000)), "");
    ASSERT_EQ(decides(second_, latest(), true), "");
    ASSERT_EQ(pays(latest()), "");
    const auto received = [&](Date on) {
        return total(money_on(store(), the_law(), on)->units.front().year.received);
    };
    EXPECT_EQ(received(Date(2023, 12, 4)), Vnd{10'000'000}) << "the day before it was paid";
    EXPECT_EQ(received(Date(2023, 12, 5)), Vnd{9'700'000});
    EXPECT_EQ(received(Date(2023, 12, 31)), Vnd{9'700'000});
}

TEST_P(Refunds, of_a_credit_take_two_persons)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    EXPECT_EQ(asks(of_credit(400'001)), "refund/above-credit");
    EXPECT_EQ(asks(of_credit(300'000)), "");
    EXPECT_EQ(asks(of_credit(100'001)), "refund/above-credit") << "the first one holds its part";
    const auto refund = latest();
    EXPECT_EQ(pays(refund), "refund/wrong-state") << "not approved yet";
    EXPECT_EQ(decides(clerk, refund, true), "refund/same-person");
    EXPECT_EQ(decides(second_, refund, false), "record/reason-missing");
    EXPECT_EQ(decides(second_, refund, true), "");
    EXPECT_EQ(decides(second_, refund, true), "refund/wrong-state");
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{-400'000}) << "nothing has left yet";
    EXPECT_EQ(pays(refund), "");
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{-100'000});
    EXPECT_EQ(pays(refund), "refund/wrong-state");
    const auto told = notice(store(), the_law(), *areas_, clerk, "TA0001A", Month(2023, 12));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->refunded, Vnd{300'000});
    EXPECT_EQ(told->credit, Vnd{100'000});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(Refunds, never_exceed_what_is_left_of_the_credit)
{
    imports("2023-11-28,10000000,,TA0001A,FT1\n");
    ASSERT_EQ(asks(of_credit(400'000)), "");
    const auto refund = latest();
    ASSERT_EQ(decides(second_, refund, true), "");
    owe({Month(2023, 12)});
    EXPECT_EQ(pays(refund), "refund/above-credit") << "the run of December used it";
}

TEST_P(Refunds, of_a_receipt_give_it_back_whole)
{
    imports("2023-11-28,5000,x,,FT1\n2023-11-28,7,,TA0001A,FT2\n");
    const auto waiting = unmatched().front().receipt;
    const RefundRequest request{.receipt = waiting, .account = "VCB 001", .reason = "nhầm"};
    EXPECT_EQ(asks({.receipt = waiting + 1, .account = "x", .reason = "x"}), "receipt/matched");
    EXPECT_EQ(asks(request), "");
    EXPECT_EQ(asks(request), "receipt/refunded");
    EXPECT_TRUE(unmatched().empty());
    EXPECT_EQ(match_receipt(store(), the_law(), *areas_, clerk, {waiting, "TB0002B"}, at)
                  .error()
                  .front()
                  .code,
              "receipt/refunded");
    EXPECT_EQ(decides(second_, latest(), false, "của đơn vị TB0002B"), "");
    ASSERT_EQ(unmatched().size(), 1U) << "refused, it waits again";
    ASSERT_EQ(asks(request), "");
    ASSERT_EQ(decides(second_, latest(), true), "");
    ASSERT_EQ(pays(latest()), "");
    for (const auto& line : ledger::trial_balance(store(), Month(2023, 12)))
        if (line.account == ledger::Account::unmatched) {
            EXPECT_EQ(line.closing, Vnd{});
        }
}

TEST_P(Refunds, are_asked_for_in_full)
{
    const auto done = request_refund(store(), *areas_, clerk, {.unit_code = "ZZ"}, at);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().size(), 3U) << "whose, where to and why, at once";
    EXPECT_EQ(request_refund(store(), *areas_, {}, {}, at).error().front().code,
              "access/forbidden");
    EXPECT_EQ(decides(second_, 12, true), "refund/unknown");
}

class HardDebts : public PayingUnits {
protected:
    std::string marks(HardMark mark)
    {
        const auto done = mark_hard(store(), *areas_, clerk, "TB0002B", mark, at);
        return done ? std::string{} : done.error().front().code;
    }
};
ON_EVERY_STORE(HardDebts);

TEST_P(HardDebts, are_listed_apart_as_long_as_the_mark_stands)
{
    EXPECT_EQ(marks({.reason = HardReason::bankrupt}), "hard-debt/document-missing");
    EXPECT_EQ(marks({.reason = HardReason::bankrupt,
                     .document = "05/QĐ-TA",
                     .document_on = Date(2023, 11, 2)}),
              "");
    EXPECT_EQ(marks({.reason = HardReason::bankrupt, .document = "05/QĐ-TA"}),
              "hard-debt/unchanged");
    const auto asked = [&](std::optional<bool> hard) {
        return *arrears(store(), the_law(), *areas_, clerk,
                        {.on = Date(2023, 12, 15), .hard = hard});
    };
    const auto only = asked(true);
    ASSERT_EQ(only.size(), 1U);
    EXPECT_EQ(only.front().unit_code, "TB0002B");
    EXPECT_EQ(only.front().hard->document, "05/QĐ-TA");
    EXPECT_EQ(asked(false).size(), 1U);
    const auto sum = sum_of(asked({}));
    EXPECT_EQ(sum.units, 2);
    EXPECT_EQ(sum.hard_units, 1);
    EXPECT_EQ(sum.hard_late, only.front().late);
    EXPECT_EQ(marks({}), "record/reason-missing");
    EXPECT_EQ(marks({.note = "đã hoạt động lại"}), "");
    EXPECT_TRUE(asked(true).empty());
    EXPECT_EQ(hard_marks(store(), *areas_, clerk, "TB0002B")->size(), 2U) << "its history stays";
}

}  // namespace
}  // namespace ansinh::contribution
