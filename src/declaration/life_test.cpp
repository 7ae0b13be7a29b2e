#include "coverage/change.h"
#include "coverage/of_people.h"
#include "coverage/spells.h"
#include "declaration/impl/fixture.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::declaration {
namespace {

class Life : public Declarations {
protected:
    /// A contract that is on file; its insurance since 2022 without an end.
    void works(const std::string& person, EmployerId employer, Validity validity)
    {
        using enum coverage::Scheme;
        const std::vector<coverage::Employment> jobs = {{.person = number(person),
                                                         .employer = employer,
                                                         .validity = validity,
                                                         .wage = Vnd{8'000'000},
                                                         .position = "worker",
                                                         .region = 3,
                                                         .recorded = AuditId{1}}};
        std::vector<coverage::Membership> insured;
        if (coverage::memberships(store(), number(person)).empty())
            for (const auto scheme : {compulsory, unemployment, health})
                insured.push_back({.person = number(person),
                                   .scheme = scheme,
                                   .group = scheme == health ? "employee" : "worker",
                                   .payer = "worker_employer",
                                   .facility = {},
                                   .commune = AreaId{1},
                                   .validity = {.from = Date(2022, 1, 1), .to = {}},
                                   .recorded = AuditId{1}});
        db::Transaction transaction(store());
        coverage::load(store(), std::span<const coverage::Employment>(jobs));
        coverage::load(store(), std::span<const coverage::Membership>(insured));
        transaction.commit();
    }

    /// By each of the three of an employee.
    bool is_insured(const std::string& person, Date day)
    {
        return std::ranges::count_if(
                   coverage::memberships(store(), number(person)),
                   [&](const auto& spell) { return spell.validity.contains(day); }) == 3;
    }
};
ON_EVERY_STORE(Life);

TEST_P(Life, of_a_list_goes_from_draft_to_facts)
{
    register_people();
    const auto saved =
        saves(header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10.000.000,11/2023\n");
    EXPECT_EQ(told(saved.findings), "");
    EXPECT_EQ(saved.declaration.state, State::draft);
    const auto sent = submit(store(), ground(), clerk(), saved.declaration.id, noon);
    ASSERT_TRUE(sent) << codes(sent);
    EXPECT_EQ(sent->declaration.state, State::checked);
    EXPECT_EQ(sent->declaration.due_on, Date(2023, 12, 8)) << "five working days from 1 December";
    const auto done = accept(store(), ground(), officer(), saved.declaration.id, noon);
    ASSERT_TRUE(done) << codes(done);
    EXPECT_EQ(done->state, State::accepted);
    const auto work = coverage::employments(store(), number(an));
    ASSERT_EQ(work.size(), 1U);
    EXPECT_EQ(work.front().validity, (Validity{.from = Date(2023, 11, 1), .to = {}}));
    EXPECT_EQ(work.front().wage, Vnd{10'000'000});
    EXPECT_EQ(coverage::memberships(store(), number(an)).size(), 3U);
    const auto again = accept(store(), ground(), officer(), saved.declaration.id, noon);
    EXPECT_EQ(codes(again), "declaration/not-waiting");
}

TEST_P(Life, answers_the_same_content_with_the_same_declaration)
{
    register_people();
    const auto text = header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10000000,11/2023\n";
    const auto first = saves(text);
    const auto second = saves(text);
    EXPECT_TRUE(second.repeated);
    EXPECT_EQ(first.declaration.id, second.declaration.id);
}

TEST_P(Life, tells_a_line_everything_though_a_cell_of_it_cannot_be_read)
{
    register_people();
    const auto saved =
        saves(header + "TD," + an + ",Nguyễn Văn Bình,12/05/1985,chín triệu,11/2023\n" + "GH," +
              binh + ",Trần Thị Chi,1990,x,13/2023\n");
    EXPECT_EQ(told(saved.findings), "2 wage declaration/malformed-value\n"
                                    "2 name declaration/name-mismatch\n"
                                    "3 from date/malformed\n"
                                    "3 wage declaration/malformed-value\n"
                                    "3 name declaration/name-mismatch\n");
}

TEST_P(Life, returns_once_with_every_reason_and_goes_on_with_the_next_version)
{
    register_people();
    const auto saved =
        saves(header + "TD," + an + ",Nguyễn Văn Bình,12/05/1985,100000,11/2023\n" + "GH," + binh +
              ",Trần Thị Bình,1990,,11/2023\n" + "TD,8300000000,Lê Văn Chi,1990,9000000,11/2023\n");
    const auto id = saved.declaration.id;
    EXPECT_EQ(told(saved.findings), "2 name declaration/name-mismatch\n"
                                    "2 wage declaration/wage-below-floor\n"
                                    "3 person_id declaration/works-not-here\n"
                                    "4 person_id declaration/person-unknown\n");
    ASSERT_TRUE(submit(store(), ground(), clerk(), id, noon));
    const auto refused = accept(store(), ground(), officer(), id, noon);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().size(), 5U) << "that there are errors, and each of them";
    EXPECT_TRUE(coverage::employments(store(), number(an)).empty()) << "all or nothing";
    const auto back = send_back(store(), ground(), officer(),
                                {.id = id,
                                 .reason = "sai thông tin",
                                 .remarks = {{.line = 2, .field = "wage", .text = "xem hợp đồng"}}},
                                noon);
    ASSERT_TRUE(back) << codes(back);
    EXPECT_EQ(back->declaration.state, State::returned);
    EXPECT_EQ(back->findings.size(), 5U);
    const auto next =
        saves(header + "TD," + an + ",Nguyễn Văn An,12/05/1985,9000000,11/2023\n", id);
    EXPECT_EQ(next.declaration.version, 2);
    EXPECT_EQ(next.declaration.state, State::draft);
    EXPECT_EQ(lines(store(), next.declaration, 1).size(), 3U) << "what was sent stays";
    EXPECT_EQ(lines(store(), next.declaration).size(), 1U);
}

TEST_P(Life, keeps_who_sends_and_who_decides_apart)
{
    register_people();
    const auto saved = saves(header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10000000,11/2023\n");
    const auto id = saved.declaration.id;
    EXPECT_EQ(codes(accept(store(), ground(), clerk(), id, noon)), "access/forbidden");
    EXPECT_EQ(codes(accept(store(), ground(), officer(), id, noon)), "declaration/not-waiting");
    ASSERT_TRUE(submit(store(), ground(), clerk(), id, noon));
    auto both = officer();
    both.user = clerk().user;
    EXPECT_EQ(codes(accept(store(), ground(), both, id, noon)), "declaration/own");
    EXPECT_EQ(codes(accept(store(), ground(), officer("01"), id, noon)), "declaration/unknown");
    EXPECT_EQ(codes(submit(store(), ground(), clerk(EmployerId{999}), id, noon)),
              "declaration/unknown");
}

TEST_P(Life, registers_whoever_has_no_number_and_returns_whoever_has_one)
{
    register_people();
    const std::string newcomers =
        "Phương án,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Xã,Mức lương,Từ tháng\n";
    const auto known =
        saves(newcomers + "TM,Nguyễn Văn An,12/05/1985,Nam,,28756,9000000,11/2023\n");
    EXPECT_EQ(told(known.findings), "2 person_id declaration/known-person\n");
    EXPECT_NE(known.findings.front().problem.detail.vi.find("83•••••"), std::string::npos);
    const auto saved =
        saves(newcomers + "TM,Phạm Thị Dung,02/03/1995,Nữ,083195000017,28756,9000000,11/2023\n");
    EXPECT_EQ(told(saved.findings), "");
    ASSERT_TRUE(submit(store(), ground(), clerk(), saved.declaration.id, noon));
    const auto done = accept(store(), ground(), officer(), saved.declaration.id, noon);
    ASSERT_TRUE(done) << codes(done);
    EXPECT_EQ(done->added, 4) << "a spell of work and three memberships";
}

TEST_P(Life, of_work_ends_pauses_and_is_paid_otherwise)
{
    register_people();
    accepts(header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10000000,01/2023\n" + "TD," + binh +
            ",Trần Thị Bình,1990,8000000,01/2023\n");
    accepts(header + "DC," + an + ",Nguyễn Văn An,12/05/1985,11000000,06/2023\n" + "TS," + binh +
            ",Trần Thị Bình,1990,,07/2023\n");
    const auto work = coverage::employments(store(), number(an));
    ASSERT_EQ(work.size(), 2U);
    EXPECT_EQ(work[1].wage, Vnd{11'000'000});
    const auto leave = coverage::leaves(store(), number(binh));
    ASSERT_EQ(leave.size(), 1U);
    EXPECT_EQ(leave.front().kind, coverage::LeaveKind::maternity);
    accepts(header + "ON," + binh + ",Trần Thị Bình,1990,,10/2023\n" + "GH," + an +
            ",Nguyễn Văn An,12/05/1985,,10/2023\n");
    EXPECT_EQ(coverage::leaves(store(), number(binh)).front().validity.to, Date(2023, 10, 1));
    EXPECT_EQ(coverage::employments(store(), number(an)).back().validity.to, Date(2023, 10, 1));
    for (const auto& membership : coverage::memberships(store(), number(an)))
        EXPECT_EQ(membership.validity.to, Date(2023, 10, 1));
    const auto all = differences(store(), ground(), employer(), Month(2023, 10));
    EXPECT_EQ(all.before, 2);
    EXPECT_EQ(all.after, 1);
    ASSERT_EQ(all.rows.size(), 2U);
    EXPECT_EQ(all.rows[0].happened, Happened::stopped);
    EXPECT_EQ(all.rows[0].dues, Vnd{-11'000'000 * 32 / 100});
    EXPECT_EQ(all.rows[1].happened, Happened::returned);
    const auto of_an = differences(store(), ground(), employer(), Month(2023, 10),
                                   {.lines = {{.person = number(an)}}, .on_file = true});
    EXPECT_TRUE(of_an.rows[0].declared);
    EXPECT_FALSE(of_an.rows[1].declared) << "another list said it";
    const auto there = workers(store(), ground(), employer(), Month(2023, 10));
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there.front().name, "Trần Thị Bình");
    EXPECT_EQ(there.front().dues, Vnd{8'000'000 * 32 / 100});
}

TEST_P(Life, follows_a_merged_employer_and_back)
{
    register_people();
    const auto saved = saves(header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10000000,11/2023\n");
    EXPECT_EQ(repoint(store(), 5, employer(), EmployerId{77}), 1);
    EXPECT_EQ(codes(submit(store(), ground(), clerk(), saved.declaration.id, noon)),
              "declaration/unknown");
    EXPECT_EQ(undo_repoint(store(), 5), 1);
    EXPECT_TRUE(submit(store(), ground(), clerk(), saved.declaration.id, noon));
}

TEST_P(Life, of_lists_without_an_employer_gives_cards_and_voluntary_months)
{
    register_people();
    const auto card =
        accepts("Mã số BHXH,Họ tên,Ngày sinh,Nhóm BHYT,Số tháng,Từ ngày,Ngày biên lai\n" + an +
                    ",Nguyễn Văn An,1985,household,12,01/11/2023,02/10/2023\n",
                FormKind::d03);
    EXPECT_EQ(card.added, 1);
    const auto voluntary =
        accepts("Mã số BHXH,Họ tên,Ngày sinh,Mức thu nhập,Phương thức,Từ tháng\n" + binh +
                    ",Trần Thị Bình,1990,2000000,3,11/2023\n",
                FormKind::d05);
    EXPECT_EQ(voluntary.added, 2) << "a spell of insurance and the income chosen";
    const auto cards = coverage::memberships(store(), number(an));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards.front().validity.to, Date(2024, 11, 1));
    const auto months = coverage::memberships(store(), number(binh));
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.front().scheme, coverage::Scheme::voluntary);
    EXPECT_EQ(months.front().validity.to, Date(2024, 2, 1));
    EXPECT_EQ(months.front().group, "other") << "the group of the State's support";
    const auto chosen = coverage::voluntary_choices(store(), number(binh));
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen.front().income, Vnd{2'000'000});
}

TEST_P(Life, who_comes_back_has_the_later_leave_still)
{
    register_people();
    accepts(header + "TD," + binh + ",Trần Thị Bình,1990,8000000,01/2023\n");
    accepts(header + "TS," + binh + ",Trần Thị Bình,1990,,07/2023\n");
    accepts(header + "KL," + binh + ",Trần Thị Bình,1990,,11/2023\n");
    accepts(header + "ON," + binh + ",Trần Thị Bình,1990,,09/2023\n");
    const auto leave = coverage::leaves(store(), number(binh));
    ASSERT_EQ(leave.size(), 2U);
    EXPECT_EQ(leave.front().validity.to, Date(2023, 9, 1));
    EXPECT_EQ(leave.back().validity.from, Date(2023, 11, 1));
}

TEST_P(Life, a_leaving_told_late_leaves_other_work_insured)
{
    register_people();
    works(an, employer(), {.from = Date(2022, 1, 1), .to = {}});
    works(an, EmployerId{99}, {.from = Date(2023, 5, 1), .to = {}});
    accepts(header + "GH," + an + ",Nguyễn Văn An,12/05/1985,,04/2023\n");
    EXPECT_FALSE(is_insured(an, Date(2023, 4, 15))) << "nobody employed them";
    EXPECT_TRUE(is_insured(an, Date(2023, 5, 1)));
    EXPECT_TRUE(is_insured(an, Date(2024, 5, 1)));
}

TEST_P(Life, a_leaving_told_late_ends_with_the_work_elsewhere)
{
    register_people();
    works(an, employer(), {.from = Date(2022, 1, 1), .to = {}});
    works(an, EmployerId{99}, {.from = Date(2023, 3, 1), .to = Date(2023, 9, 1)});
    accepts(header + "GH," + an + ",Nguyễn Văn An,12/05/1985,,04/2023\n");
    EXPECT_TRUE(is_insured(an, Date(2023, 8, 31)));
    EXPECT_FALSE(is_insured(an, Date(2023, 9, 1)));
}

TEST_P(Life, whoever_left_earlier_than_was_thought_still_came_back)
{
    register_people();
    works(an, employer(), {.from = Date(2022, 1, 1), .to = Date(2023, 6, 1)});
    works(an, employer(), {.from = Date(2023, 9, 1), .to = {}});
    accepts(header + "GH," + an + ",Nguyễn Văn An,12/05/1985,,04/2023\n");
    const auto work = coverage::employments(store(), number(an));
    ASSERT_EQ(work.size(), 2U);
    EXPECT_EQ(work.front().validity, (Validity{.from = Date(2022, 1, 1), .to = Date(2023, 4, 1)}));
    EXPECT_EQ(work.back().validity, (Validity{.from = Date(2023, 9, 1), .to = {}}));
    EXPECT_FALSE(is_insured(an, Date(2023, 8, 1)));
    EXPECT_TRUE(is_insured(an, Date(2023, 9, 1)));
}

TEST_P(Life, the_worker_s_first_facility_may_be_said_with_the_work)
{
    register_people();
    accepts("phuong an,ma so bhxh,ho ten,ngay sinh,muc luong,tu thang,ma noi kcb\nTD," + an +
            ",Nguyễn Văn An,12/05/1985,10000000,01/2023,83004\n");
    for (const auto& membership : coverage::memberships(store(), number(an)))
        EXPECT_EQ(membership.facility, membership.scheme == coverage::Scheme::health
                                           ? std::optional{FacilityId{83'004}}
                                           : std::nullopt);
}

TEST_P(Life, whoever_died_since_is_declared_for_the_days_before)
{
    register_people();
    const auto died = Date(2023, 6, 1).number();
    store().sql() << fmt::format("UPDATE registry_person SET died_on = {} WHERE person_id = {}",
                                 died, an);
    const auto of = [&](const std::string& month) {
        return told(
            saves(header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10000000," + month + "\n")
                .findings);
    };
    EXPECT_FALSE(of("05/2023").contains("declaration/person-died"));
    EXPECT_TRUE(of("06/2023").contains("declaration/person-died"));
}

// Or a number alone would tell where its bearer works, and for what wage.
TEST_P(Life, tells_nothing_of_the_bearer_to_who_does_not_know_them)
{
    register_people();
    works(an, EmployerId{99}, {.from = Date(2022, 1, 1), .to = {}});
    const auto of = [&](const std::string& name, const std::string& birth) {
        const auto saved =
            saves(header + "TD," + an + "," + name + "," + birth + ",9000000,11/2023\n");
        std::string all;
        for (const auto& one : saved.findings) all += one.problem.code + "\n";
        return all;
    };
    EXPECT_EQ(of("Nguyễn Văn Bình", "12/05/1985"), "declaration/name-mismatch\n");
    EXPECT_EQ(of("Nguyễn Văn An", "13/05/1985"), "declaration/birth-mismatch\n");
    EXPECT_EQ(of("Nguyễn Văn An", "12/05/1985"), "declaration/other-employer\n");
}

TEST_P(Life, what_was_returned_and_was_right_is_sent_again)
{
    register_people();
    const auto text = header + "TD," + an + ",Nguyễn Văn An,12/05/1985,10000000,11/2023\n";
    const auto id = saves(text).declaration.id;
    ASSERT_TRUE(submit(store(), ground(), clerk(), id, noon));
    ASSERT_TRUE(send_back(store(), ground(), officer(), {.id = id, .reason = "sai đơn vị"}, noon));
    const auto again = saves(text, id);
    EXPECT_FALSE(again.repeated);
    EXPECT_EQ(again.declaration.version, 2);
    EXPECT_TRUE(submit(store(), ground(), clerk(), id, noon));
}

}  // namespace
}  // namespace ansinh::declaration
