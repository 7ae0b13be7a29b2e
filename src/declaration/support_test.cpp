/// What the State supports of voluntary insurance that lists declare (134/2015/NĐ-CP art.14).

#include "coverage/enrolment.h"
#include "coverage/spells.h"
#include "coverage/voluntary.h"
#include "declaration/impl/fixture.h"

#include <chrono>
#include <future>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::declaration {
namespace {

/// Support began in January 2018: of whoever has it since, December 2027 is month 120.
class Support : public Declarations {
protected:
    void SetUp() override
    {
        Declarations::SetUp();
        if (!IsSkipped()) register_people();
    }

    static std::string line(const std::string& change, int months, const std::string& from,
                            const char* income = "2000000", const char* receipt = "")
    {
        return fmt::format("{},{},Trần Thị Bình,1990,,,,,{},{},{},{}\n", change, binh, income,
                           months, from, receipt);
    }
    /// The list of a month, as far as it is checked.
    Saved sent(Month month, const std::string& lines)
    {
        at_ = to_string(month.last_day()) + "T12:00:00+07:00";
        const auto sheet = read_csv(
            FormKind::d05,
            "Loại,Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Số CCCD,Dân tộc,Xã,Mức thu nhập,Phương"
            " thức,Từ tháng,Ngày biên lai\n" +
                lines);
        EXPECT_TRUE(sheet) << codes(sheet);
        const auto saved = save(
            store(), ground(), clerk(),
            {.form = FormKind::d05, .unit_code = "TZ0001Z", .month = month, .lines = sheet->lines},
            at_);
        EXPECT_TRUE(saved) << codes(saved);
        auto checked = submit(store(), ground(), clerk(), saved->declaration.id, at_);
        EXPECT_TRUE(checked) << codes(checked);
        return checked.value_or(Saved{});
    }
    Declaration accepted(Month month, const std::string& lines)
    {
        const auto done =
            accept(store(), ground(), officer(), sent(month, lines).declaration.id, at_);
        EXPECT_TRUE(done) << codes(done);
        return done.value_or(Declaration{});
    }
    /// 118 of the 120 months, up to October 2027: the last two were given back.
    void supported_before()
    {
        accepted(Month(2018, 1), line("1", 60, "01/2018"));
        accepted(Month(2023, 1), line("1", 60, "01/2023"));
        accepted(Month(2027, 11), line("2", 1, "11/2027"));
    }
    coverage::EnrolmentDesk desk()
    {
        actor_ = access::local_operator("thu");
        return {.areas = shipped(), .law = the_law(), .actor = actor_};
    }
    coverage::VoluntaryAsked three_from(Month month)
    {
        return {.person = number(binh),
                .facts = {.from = month,
                          .mode = law::VoluntaryMode::every_3_months,
                          .income = Vnd{2'000'000}}};
    }
    /// "2027-11-01 2028-01-01 other person_budget", of those that reach beyond a day.
    std::string spells(const std::string& person, Date beyond = Date(2018, 1, 1))
    {
        std::string all;
        for (const auto& spell : coverage::memberships(store(), number(person)))
            if (*spell.validity.to > beyond)
                all += fmt::format("{} {} {} {}\n", to_string(spell.validity.from),
                                   to_string(*spell.validity.to), spell.group, spell.payer);
        return all;
    }
    /// "2027-11-01 2028-02-01 5000000", by first day.
    std::string chosen()
    {
        std::string all;
        for (const auto& one : coverage::voluntary_choices(store(), number(binh)))
            all += fmt::format("{} {} {}\n", to_string(one.validity.from),
                               to_string(*one.validity.to), one.income.dong());
        return all;
    }
    static std::string notes(const Saved& saved)
    {
        std::string all;
        for (const auto& one : saved.findings)
            all += fmt::format("{} {} {}\n", one.line, one.field, one.problem.code);
        return all;
    }

    static constexpr Date october{2027, 11, 1};

private:
    access::Actor actor_ = access::local_operator("x");
    std::string at_;
};
ON_EVERY_STORE(Support);

TEST_P(Support, of_months_past_the_limit_is_none)
{
    supported_before();
    const auto before = spells(binh);
    EXPECT_EQ(before, "2018-01-01 2023-01-01 other person_budget\n"
                      "2023-01-01 2027-11-01 other person_budget\n");
    const auto three = sent(Month(2027, 11), line("1", 3, "11/2027"));
    EXPECT_EQ(told(three.findings), "") << "it is no obstacle";
    EXPECT_EQ(notes(three), "2 months declaration/months-unsupported\n");
    EXPECT_EQ(three.findings.front().problem.detail.en,
              "The State supports 2 of these 3 months: 118 were supported before, and nobody is for"
              " more than 120. The participant pays the others in full.");
    accepted(Month(2027, 11), line("1", 3, "11/2027"));
    const std::string after = "2027-11-01 2028-01-01 other person_budget\n"
                              "2028-01-01 2028-02-01 unsupported person\n";
    EXPECT_EQ(spells(binh), before + after);
    accepted(Month(2028, 2), line("1", 6, "02/2028"));
    EXPECT_EQ(spells(binh, Date(2028, 2, 1)), "2028-02-01 2028-08-01 unsupported person\n");
    EXPECT_EQ(coverage::voluntary_choices(store(), number(binh)).size(), 4U)
        << "the income chosen holds for both";
}

TEST_P(Support, is_one_count_for_lists_and_for_the_desk)
{
    supported_before();
    const std::string at = "2027-11-05T08:00:00+07:00";
    const auto quoted =
        coverage::quote_voluntary(store(), desk(), three_from(Month(2027, 11)), Date(2027, 11, 5));
    ASSERT_TRUE(quoted) << codes(quoted);
    EXPECT_EQ(quoted->plan.months_supported, 2);
    // 159/2025/NĐ-CP art.5: 20 % of 22 % of 1,500,000 for each of two months.
    EXPECT_EQ(quoted->plan.support, Vnd{2 * 66'000});
    EXPECT_EQ(quoted->plan.payable, Vnd{3 * 440'000 - 2 * 66'000});
    const auto made = enrol_voluntary(store(), desk(), three_from(Month(2027, 11)), at);
    ASSERT_TRUE(made) << codes(made);
    const auto paid = pay_enrolment(store(), desk(), made->id, at);
    ASSERT_TRUE(paid) << codes(paid);
    EXPECT_EQ(spells(binh, october), "2027-11-01 2028-01-01 other person_budget\n"
                                     "2028-01-01 2028-02-01 unsupported person\n");
    accepted(Month(2028, 2), line("1", 3, "02/2028"));
    EXPECT_EQ(spells(binh, Date(2028, 2, 1)), "2028-02-01 2028-05-01 unsupported person\n");
}

TEST_P(Support, is_counted_anew_where_a_list_came_before_the_payment)
{
    supported_before();
    const auto made =
        enrol_voluntary(store(), desk(), three_from(Month(2027, 12)), "2027-11-05T08:00:00+07:00");
    ASSERT_TRUE(made) << codes(made);
    accepted(Month(2027, 11), line("1", 1, "11/2027"));
    EXPECT_EQ(codes(pay_enrolment(store(), desk(), made->id, "2027-11-30T16:00:00+07:00")),
              "enrolment/amount-changed");
}

TEST_P(Support, is_not_given_twice_by_a_list_and_the_desk_at_once)
{
    supported_before();
    const std::string at = "2027-11-05T08:00:00+07:00";
    const auto made = enrol_voluntary(store(), desk(), three_from(Month(2027, 11)), at);
    ASSERT_TRUE(made) << codes(made);
    const auto list = sent(Month(2028, 2), line("1", 3, "02/2028")).declaration.id;
    auto other = another();
    db::Transaction transaction(store());
    ASSERT_TRUE(pay_enrolment(store(), desk(), made->id, at));
    auto told = std::async(std::launch::async, [&] {
        return codes(accept(other, ground(), officer(), list, "2028-02-29T12:00:00+07:00"));
    });
    const auto is_done = [&] {
        return told.wait_for(std::chrono::milliseconds(1)) == std::future_status::ready;
    };
    while (!is_done() && !another_waits()) {
    }
    transaction.commit();
    EXPECT_EQ(told.get(), "");
    EXPECT_EQ(spells(binh, october), "2027-11-01 2028-01-01 other person_budget\n"
                                     "2028-01-01 2028-02-01 unsupported person\n"
                                     "2028-02-01 2028-05-01 unsupported person\n");
}

TEST_P(Support, of_a_line_rests_on_the_lines_before_it)
{
    supported_before();
    const auto lines = line("1", 1, "11/2027", "2000000", "30/11/2027") + line("1", 3, "12/2027");
    EXPECT_EQ(notes(sent(Month(2027, 12), lines)), "3 months declaration/months-unsupported\n");
    accepted(Month(2027, 12), lines);
    EXPECT_EQ(spells(binh, october), "2027-11-01 2027-12-01 other person_budget\n"
                                     "2027-12-01 2028-01-01 other person_budget\n"
                                     "2028-01-01 2028-03-01 unsupported person\n");
}

TEST_P(Support, of_a_change_and_after_a_leave_counts_what_stands)
{
    supported_before();
    accepted(Month(2027, 11), line("1", 3, "11/2027"));
    // Told anew from its second month on: one month that the State supports is left.
    accepted(Month(2027, 12), line("3", 3, "12/2027", "5000000"));
    EXPECT_EQ(spells(binh, october), "2027-11-01 2028-01-01 other person_budget\n"
                                     "2028-01-01 2028-03-01 unsupported person\n");
    accepted(Month(2027, 12), line("2", 1, "12/2027"));
    EXPECT_EQ(spells(binh, october), "2027-11-01 2027-12-01 other person_budget\n");
    accepted(Month(2028, 6), line("1", 3, "06/2028"));
    EXPECT_EQ(spells(binh, Date(2027, 12, 1)), "2028-06-01 2028-07-01 other person_budget\n"
                                               "2028-07-01 2028-09-01 unsupported person\n");
}

TEST_P(Support, an_income_that_is_told_again_takes_the_place_of_the_one_before)
{
    accepted(Month(2027, 11), line("1", 3, "11/2027"));
    const auto dearer = accepted(Month(2027, 11), line("3", 3, "11/2027", "5000000"));
    EXPECT_EQ(chosen(), "2027-11-01 2028-02-01 5000000\n");
    EXPECT_EQ(dearer.added, 1);
    EXPECT_EQ(dearer.superseded, 1) << "what was chosen before is kept";
    long long former = 0;
    store().sql() << "SELECT income FROM coverage_voluntary_former", soci::into(former);
    EXPECT_EQ(former, 2'000'000);
}

TEST_P(Support, an_income_chosen_for_fewer_months_shortens_the_term)
{
    accepted(Month(2027, 11), line("1", 12, "11/2027", "5000000"));
    EXPECT_EQ(chosen(), "2027-11-01 2028-11-01 5000000\n");
    accepted(Month(2027, 11), line("3", 1, "11/2027"));
    EXPECT_EQ(chosen(), "2027-11-01 2027-12-01 2000000\n") << "of another mode, the later word";
    EXPECT_EQ(spells(binh, october), "2027-11-01 2027-12-01 other person_budget\n");
}

TEST_P(Support, a_term_told_anew_leaves_the_one_after_it)
{
    supported_before();
    accepted(Month(2027, 11), line("1", 1, "11/2027"));
    accepted(Month(2027, 12), line("1", 3, "12/2027"));
    accepted(Month(2027, 12), line("3", 1, "11/2027", "5000000"));
    EXPECT_EQ(spells(binh, october), "2027-11-01 2027-12-01 other person_budget\n"
                                     "2027-12-01 2028-01-01 other person_budget\n"
                                     "2028-01-01 2028-03-01 unsupported person\n");
    // Of the second the State supports one month: its rest goes with it.
    accepted(Month(2027, 12), line("3", 1, "12/2027"));
    EXPECT_EQ(spells(binh, october), "2027-11-01 2027-12-01 other person_budget\n"
                                     "2027-12-01 2028-01-01 other person_budget\n");
}

TEST_P(Support, whoever_left_pays_for_the_same_months_at_the_desk)
{
    accepted(Month(2027, 11), line("1", 3, "11/2027"));
    accepted(Month(2027, 11), line("2", 1, "11/2027"));
    EXPECT_EQ(chosen(), "");
    const std::string at = "2027-11-05T08:00:00+07:00";
    const auto made = enrol_voluntary(store(), desk(), three_from(Month(2027, 11)), at);
    ASSERT_TRUE(made) << codes(made);
    const auto paid = pay_enrolment(store(), desk(), made->id, at);
    ASSERT_TRUE(paid) << codes(paid);
    EXPECT_EQ(chosen(), "2027-11-01 2028-02-01 2000000\n");
}

// 58/2014/QH13 art.87, 41/2024/QH15 art.31.2 and 36.2.
TEST_P(Support, rests_on_an_income_and_months_that_the_law_has)
{
    const auto of = [&](int months, const char* income) {
        return told(sent(Month(2023, 11), line("1", months, "11/2023", income)).findings);
    };
    EXPECT_EQ(of(3, "0"), "2 income declaration/income-below-floor\n");
    EXPECT_EQ(of(3, "1000000"), "2 income declaration/income-below-floor\n");
    EXPECT_EQ(of(3, "60000000"), "2 income declaration/income-above-cap\n");
    EXPECT_EQ(of(3, "1500000"), "");
    EXPECT_EQ(of(3, "36000000"), "");
    for (const int months : {2, 7, 18, 59})
        EXPECT_EQ(of(months, "2000000"), "2 months declaration/no-such-cycle\n") << months;
    for (const int months : {1, 3, 6, 12, 24, 36, 48, 60}) EXPECT_EQ(of(months, "2000000"), "");
}

TEST_P(Support, is_judged_of_newcomers_too)
{
    const auto list = sent(
        Month(2025, 11), "1,,Lò Thị Dung,02/03/1995,Nữ,083195000017,03,28756,1000000,7,11/2025\n");
    EXPECT_EQ(told(list.findings), "2 income declaration/income-below-floor\n"
                                   "2 months declaration/no-such-cycle\n");
}

// 58/2014/QH13 and 41/2024/QH15 art.2.4: voluntary insurance is for those whom the other is not.
TEST_P(Support, is_of_no_month_of_compulsory_insurance)
{
    accepts("Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Mức lương,Từ tháng,Đến tháng\nTD," + binh +
            ",Trần Thị Bình,1990,8000000,01/2023,09/2023\n");
    const auto of = [&](Month month, int months, const char* from) {
        return told(sent(month, line("1", months, from)).findings);
    };
    EXPECT_EQ(of(Month(2023, 11), 3, "09/2023"), "2 from declaration/covered\n");
    EXPECT_EQ(of(Month(2022, 11), 12, "11/2022"), "2 from declaration/covered\n")
        << "it would reach into it";
    EXPECT_EQ(of(Month(2022, 12), 1, "12/2022"), "");
    EXPECT_EQ(of(Month(2023, 11), 3, "10/2023"), "");
}

TEST_P(Support, ends_where_compulsory_insurance_begins)
{
    accepted(Month(2023, 1), line("1", 12, "01/2023"));
    const std::string work =
        "Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Mức lương,Từ tháng,Đến tháng\nTD," + binh +
        ",Trần Thị Bình,1990,8000000,06/2023,08/2023\n";
    const auto list = saves(work);
    EXPECT_EQ(told(list.findings), "") << "it is no obstacle";
    EXPECT_NE(notes(list).find("2 from declaration/voluntary-ends\n"), std::string::npos);
    accepts(work);
    std::string voluntary;
    for (const auto& spell : coverage::memberships(store(), number(binh)))
        if (spell.scheme == coverage::Scheme::voluntary)
            voluntary +=
                to_string(spell.validity.from) + " " + to_string(*spell.validity.to) + "\n";
    EXPECT_EQ(voluntary, "2023-01-01 2023-06-01\n2023-09-01 2024-01-01\n");
}

TEST_P(Support, before_2018_there_was_none)
{
    const auto list = sent(Month(2017, 11), line("1", 3, "11/2017"));
    EXPECT_EQ(notes(list), "") << "nobody expects any";
    accepted(Month(2017, 11), line("1", 3, "11/2017"));
    EXPECT_EQ(spells(binh), "2017-11-01 2018-02-01 unsupported person\n");
}

TEST_P(Support, of_a_newcomer_is_by_what_the_line_tells)
{
    accepted(Month(2025, 11),
             "1,,Lò Thị Dung,02/03/1995,Nữ,083195000017,03,28756,2000000,3,11/2025\n");
    std::string group;
    store().sql() << "SELECT group_code FROM coverage_membership", soci::into(group);
    EXPECT_EQ(group, "ethnic_minority") << "159/2025/NĐ-CP art.5";
}

}  // namespace
}  // namespace ansinh::declaration
