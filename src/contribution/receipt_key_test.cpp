/// What is one receipt and what are two, and what the bank took back.

#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"
#include "contribution/refunds.h"

#include <fmt/format.h>

namespace ansinh::contribution {
namespace {

class BankLines : public PayingUnits {
protected:
    ImportedStatement takes(const std::string& text, const std::string& account = {})
    {
        const auto done = import_statement(store(), the_law(), *areas_, clerk,
                                           {.name = "bank", .text = text, .account = account}, at);
        EXPECT_TRUE(done.has_value()) << done.error().front().detail.en;
        return done.value_or(ImportedStatement{});
    }
    /// Lines without a number.
    ImportedStatement exports(const std::string& rows)
    {
        return takes("date,amount,reference\n" + rows);
    }
    ImportedStatement messages(const std::string& movements, std::int64_t net)
    {
        return takes(fmt::format(":20:STMT{0}\n:25:970403/01.23\n:28C:1/1\n:60F:C231128VND0,\n{1}"
                                 ":62F:{2}231128VND{3},\n-\n",
                                 ++messages_, movements, net < 0 ? 'D' : 'C', std::abs(net)));
    }
    Vnd trial(ledger::Account account)
    {
        Vnd sum;
        for (const auto& line : ledger::trial_balance(store(), Month(2024, 12)))
            if (line.account == account) sum += line.closing;
        return sum;
    }
    std::string matches(std::int64_t receipt, const std::string& unit)
    {
        const auto done = match_receipt(store(), the_law(), *areas_, clerk, {receipt, unit}, at);
        return done ? std::string{} : done.error().front().code;
    }
    std::int64_t in_state(ReceiptState state)
    {
        return receipts(store(), *areas_, clerk, {.state = state})->in_all;
    }

    int messages_ = 0;
};
ON_EVERY_STORE(BankLines);

TEST_P(BankLines, of_two_accounts_may_share_a_number)
{
    const std::string head = "date,amount,reference,transaction,account\n";
    EXPECT_EQ(takes(head + "2023-11-28,5000,TA0001A,FT1,111\n").matched, 1);
    const auto other = takes(head + "2023-11-28,5000,TA0001A,FT1,2-22\n");
    EXPECT_EQ(other.matched, 1) << "another bank counts by itself";
    EXPECT_EQ(other.repeated, 0);
    EXPECT_EQ(takes(head + "2023-11-28,5000,TA0001A,FT1,222\n\n").repeated, 1)
        << "the same account, however it is written";
    EXPECT_EQ(takes(head + "2023-11-29,5000,TA0001A,FT1,111\n").matched, 1) << "another day";
    EXPECT_EQ(
        takes("date,amount,reference,transaction\n2023-11-28,5000,TA0001A,FT1\n", "222").repeated,
        1)
        << "the account of the file is that of its lines";
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{15'000});
}

TEST_P(BankLines, without_a_number_count_as_often_as_the_bank_says)
{
    const auto first = exports("2023-11-28,5000,NOP TA0001A\n2023-11-28,5000,NOP TA0001A\n");
    EXPECT_EQ(first.matched, 2) << "twice the same on a day is two payments";
    const auto later = exports("2023-11-28,7000,khac\n2023-11-28,5000,NOP TA0001A\n"
                               "2023-11-28,5000,nop  ta0001a\n2023-11-28,5000,NOP TA0001A\n"
                               "2023-11-29,5000,NOP TA0001A\n");
    EXPECT_EQ(later.repeated, 2) << "the export overlaps";
    EXPECT_EQ(later.matched, 2) << "the third of the day, and the one of the next day";
    EXPECT_EQ(later.unmatched, 1);
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{20'000});
}

TEST_P(BankLines, on_file_before_accounts_were_kept_are_known)
{
    takes("date,amount,reference,transaction\n2023-11-28,5000,TA0001A,FT1\n");
    store().execute(fmt::format("UPDATE contribution_receipt SET account = '', transaction_key ="
                                " '?|{}|5000|FT1'",
                                Date(2023, 11, 28).number()));
    const auto again = takes("date,amount,reference,transaction,account\n"
                             "2023-11-28,5000,TA0001A,FT1,111\n2023-11-28,6000,TA0001A,FT1,111\n");
    EXPECT_EQ(again.repeated, 1);
    EXPECT_EQ(again.matched, 1);
}

TEST_P(BankLines, that_take_a_credit_back_take_it_from_its_employer)
{
    messages(":61:231128C3200000,NTRFA1//FT1\n:86:NOP TA0001A\n"
             ":61:231129C3300000,NTRFA2//FT2\n:86:NOP TA0001A\n",
             6'500'000);
    ASSERT_EQ(owed(mill), a_month * 3 - Vnd{6'500'000});
    const auto done = messages(":61:231201RC3300000,NTRFFT2//RV9\n:86:TRA LAI\n", -3'300'000);
    EXPECT_EQ(done.reversed, 1);
    EXPECT_EQ(done.taken_back, Vnd{3'300'000});
    EXPECT_EQ(done.received, Vnd{});
    EXPECT_TRUE(done.notes.empty());
    EXPECT_EQ(owed(mill), a_month * 2) << "as if it had not come";
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
    EXPECT_EQ(trial(ledger::Account::bank), Vnd{3'200'000});
    EXPECT_EQ(trial(ledger::Account::unmatched), Vnd{});
    EXPECT_EQ(in_state(ReceiptState::reversed), 2) << "the receipt, and what took it back";
    EXPECT_EQ(in_state(ReceiptState::matched), 1);
    EXPECT_FALSE(prove(store()).fault);
    EXPECT_EQ(messages(":61:231201RC3300000,NTRFFT2//RV9\n:86:TRA LAI\n:61:231202C7,NTRFX//Y\n",
                       -3'299'993)
                  .repeated,
              1)
        << "once";
}

TEST_P(BankLines, that_take_back_what_was_used_leave_it_owed)
{
    messages(":61:231128C10000000,NTRFA1//FT1\n:86:NOP TA0001A\n", 10'000'000);
    ASSERT_EQ(owed(mill, ledger::Account::credit), Vnd{-400'000});
    owe({Month(2023, 12)});
    ASSERT_EQ(owed(mill), a_month - Vnd{400'000});
    messages(":61:240102RC10000000,NTRFFT1//RV1\n:86:TRA LAI\n", -10'000'000);
    EXPECT_EQ(owed(mill), a_month * 4);
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(BankLines, that_take_back_what_was_paid_out_leave_a_debt_that_the_next_receipt_meets)
{
    messages(":61:231128C10000000,NTRFA1//FT1\n:86:NOP TA0001A\n", 10'000'000);
    const auto asked = request_refund(
        store(), *areas_, clerk,
        {.unit_code = "TA0001A", .amount = Vnd{400'000}, .account = "9", .reason = "thừa"}, at);
    ASSERT_TRUE(asked);
    auto second = access::local_operator("head");
    second.user = UserId{7};
    ASSERT_TRUE(
        decide_refund(store(), *areas_, second, {.refund = asked->id, .approved = true}, at));
    ASSERT_TRUE(pay_refund(store(), *areas_, clerk, asked->id, Date(2023, 12, 1), at));
    messages(":61:240102RC10000000,NTRFFT1//RV1\n:86:TRA LAI\n", -10'000'000);
    EXPECT_EQ(owed(mill), a_month * 3);
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{400'000}) << "it owes what it was paid";
    messages(":61:240103C100000,NTRFA1//FT7\n:86:NOP TA0001A\n", 100'000);
    EXPECT_EQ(owed(mill), a_month * 3) << "what was paid out comes first";
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{300'000});
    messages(":61:240104C400000,NTRFA1//FT8\n:86:NOP TA0001A\n", 400'000);
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{100'000});
    EXPECT_EQ(owed(mill, ledger::Account::credit), Vnd{});
}

TEST_P(BankLines, that_take_back_an_unknown_receipt_wait_and_say_so)
{
    messages(":61:231128C5000,NTRFA1//FT1\n:86:NOP TA0001A\n", 5'000);
    const auto done = messages(":61:231129RC5000,NTRFNONREF//RV1\n:86:SAI\n"
                               ":61:231129RD900,NTRFNONREF//RV2\n:86:TA0001A HOAN LAI\n",
                               -4'100);
    ASSERT_EQ(done.notes.size(), 1U);
    EXPECT_EQ(done.notes.front().code, "receipt/reversal-unknown");
    EXPECT_EQ(done.notes.front().where, "line 5");
    EXPECT_EQ(done.unmatched, 1) << "what comes back of what had gone out is not dues";
    EXPECT_EQ(trial(ledger::Account::bank), Vnd{900}) << "nothing is lost";
    const auto waiting = unmatched();
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting.front().amount, Vnd{-5'000});
    EXPECT_EQ(waiting.front().move, BankMove::credit_reversed);
    EXPECT_EQ(waiting.front().account, "970403/0123");
    EXPECT_EQ(waiting.back().move, BankMove::debit_reversed);
    EXPECT_EQ(request_refund(store(), *areas_, clerk,
                             {.receipt = waiting.front().receipt, .account = "9", .reason = "x"},
                             at)
                  .error()
                  .front()
                  .code,
              "receipt/reversed");
    EXPECT_EQ(matches(waiting.front().receipt, "TA0001A"), "");
    EXPECT_EQ(owed(mill), a_month * 3);
    EXPECT_EQ(trial(ledger::Account::unmatched), Vnd{-900});
    EXPECT_EQ(matches(waiting.front().receipt, "TA0001A"), "receipt/reversed");
}

TEST_P(BankLines, that_take_back_a_waiting_receipt_take_it_out_of_the_queue)
{
    const auto done = messages(":61:231128C5000,NTRFA1//FT1\n:86:ai do\n"
                               ":61:231128RC5000,NTRFA1//FT1\n:86:ai do\n",
                               0);
    EXPECT_EQ(done.unmatched, 1);
    EXPECT_EQ(done.reversed, 1);
    EXPECT_TRUE(done.notes.empty());
    EXPECT_TRUE(unmatched().empty());
    EXPECT_EQ(trial(ledger::Account::bank), Vnd{});
    EXPECT_EQ(trial(ledger::Account::unmatched), Vnd{});
}

TEST_P(BankLines, equal_to_the_number_are_as_many_as_the_bank_says)
{
    const auto batch = messages(":61:231128C5000,NTRFNONREF//BATCH7\n:86:NOP TA0001A\n"
                                ":61:231128C5000,NTRFNONREF//BATCH7\n:86:NOP TA0001A\n",
                                10'000);
    EXPECT_EQ(batch.matched, 2) << "the closing balance says that both came";
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{10'000});
    const auto later = messages(":61:231128C5000,NTRFNONREF//BATCH7\n:86:NOP TA0001A\n", 5'000);
    EXPECT_EQ(later.repeated, 1);
}

TEST_P(BankLines, that_take_back_are_not_found_by_having_no_words)
{
    messages(":61:231110C5000000,NTRFNONREF//FT1\n", 5'000'000);
    ASSERT_EQ(matches(unmatched().front().receipt, "TA0001A"), "");
    const auto done = messages(":61:231120RC5000000,NTRFNONREF//RV9\n", -5'000'000);
    EXPECT_EQ(done.notes.size(), 1U) << "it may be of anybody: an officer says whose";
    EXPECT_EQ(owed(mill), a_month * 3 - Vnd{5'000'000});
    EXPECT_EQ(unmatched().size(), 1U);
}

/// 900,000 of health and 500,000 of voluntary insurance, paid over the counter of the office.
class CashAtTheDesk : public BankLines {
protected:
    void SetUp() override
    {
        BankLines::SetUp();
        if (IsSkipped()) return;
        pays(900, "household", ledger::Fund::health, 900'000);
        pays(901, "voluntary", ledger::Fund::voluntary, 500'000);
    }
    void pays(std::int64_t number, std::string_view kind, ledger::Fund fund, std::int64_t amount)
    {
        store().execute(fmt::format(
            "INSERT INTO coverage_enrolment (person_id, enrolment_id, kind, commune, collector,"
            " made_on, months, mode, income, first_month, premium, state, local, own, status,"
            " paid_on, receipt, note, made_by, recorded) VALUES (8300000009, {0}, '{1}', 77, '',"
            " {3}, 3, '', 0, 0, {2}, 0, 0, {2}, 'paid', {3}, '{0}', '', 1, 1)",
            number, kind, amount, Date(2023, 11, 20).number()));
        using ledger::Account;
        const ledger::Entry in_hand{.period = Month(2023, 11),
                                    .month = Month(2023, 11),
                                    .payer = {ledger::PayerKind::collector, 0},
                                    .fund = fund,
                                    .debit = Account::cash,
                                    .credit = Account::transit,
                                    .amount = Vnd{amount},
                                    .origin = {ledger::OriginKind::enrolment, number},
                                    .recorded = AuditId{1}};
        auto owed = in_hand;
        owed.payer = {ledger::PayerKind::commune, 77};
        owed.debit = Account::transit;
        owed.credit = Account::dues_receivable;
        ASSERT_TRUE(ledger::post(store(), std::array{in_hand, owed}));
    }
    std::string brought(std::int64_t receipt, const std::string& collector = {})
    {
        const auto done = match_to_collector(store(), *areas_, clerk, receipt, collector, at);
        return done ? std::string{} : done.error().front().code;
    }
};
ON_EVERY_STORE(CashAtTheDesk);

TEST_P(CashAtTheDesk, leaves_the_queue_for_the_cash_of_who_brought_it)
{
    using ledger::Account;
    exports("2023-11-28,1200000,NV thu nop\n2023-11-28,7000000,ai do\n");
    const auto waiting = unmatched();
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(brought(waiting.back().receipt), "cash/above-held");
    EXPECT_EQ(brought(waiting.front().receipt, "NV99"), "collection/unknown");
    EXPECT_EQ(brought(waiting.front().receipt), "");
    EXPECT_EQ(brought(waiting.front().receipt), "receipt/matched");
    EXPECT_EQ(in_state(ReceiptState::handed_over), 1);
    EXPECT_EQ(unmatched().size(), 1U);
    EXPECT_EQ(trial(Account::cash), Vnd{200'000}) << "health insurance first";
    EXPECT_EQ(trial(Account::bank), Vnd{8'200'000}) << "once in the bank";
    EXPECT_EQ(trial(Account::unmatched), Vnd{-7'000'000});
    EXPECT_FALSE(prove(store()).fault);
    store().execute("UPDATE contribution_receipt SET amount = 1200001 WHERE amount = 1200000");
    EXPECT_EQ(prove(store()).fault->rule, "brought-handed-over");
}

TEST_P(CashAtTheDesk, that_the_bank_took_back_is_answered_for_again)
{
    using ledger::Account;
    messages(":61:231128C1200000,NTRFA1//FT1\n:86:nop\n", 1'200'000);
    ASSERT_EQ(brought(unmatched().front().receipt), "");
    const auto done = messages(":61:231129RC1200000,NTRFFT1//RV1\n:86:nop\n", -1'200'000);
    EXPECT_EQ(done.notes.size(), 1U) << "an officer says whose cash it is";
    ASSERT_EQ(unmatched().size(), 1U);
    EXPECT_EQ(trial(Account::unmatched), Vnd{1'200'000});
    const auto waiting = unmatched().front().receipt;
    EXPECT_EQ(brought(waiting, "NV99"), "receipt/not-brought");
    EXPECT_EQ(brought(waiting), "");
    EXPECT_EQ(trial(Account::cash), Vnd{1'400'000});
    EXPECT_EQ(trial(Account::bank), Vnd{});
    EXPECT_EQ(trial(Account::unmatched), Vnd{});
    EXPECT_EQ(in_state(ReceiptState::reversed), 2);
    EXPECT_EQ(in_state(ReceiptState::handed_over), 0);
    EXPECT_FALSE(prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::contribution
