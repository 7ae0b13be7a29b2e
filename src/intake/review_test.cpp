#include "intake/impl/desk.h"
#include "intake/review.h"

#include <string>

namespace ansinh::intake {
namespace {

class Review : public Desk {
protected:
    /// May send, and find people, of one commune.
    static access::Actor collector()
    {
        auto actor = clerk();
        actor.user = UserId{20};
        actor.name = "tu";
        actor.permissions = {access::Permission::intake_send};
        actor.areas = {shipped().by_code("28756", {}, Date{2023, 12, 15})->id};
        return actor;
    }
    static access::Actor officer(const std::string& area = "83")
    {
        auto actor = clerk(area);
        actor.user = UserId{21};
        actor.name = "hoa";
        return actor;
    }

    std::size_t waiting_for(const access::Actor& actor)
    {
        return waiting_files(store(), shipped(), actor, {}, 50).size();
    }
    std::string accepted(const access::Actor& actor, FileId id)
    {
        const auto done = accept(store(), shipped(), actor, id, noon);
        return done ? "accepted" : done.error().front().code;
    }
    std::string returned(const access::Actor& actor, FileId id, const std::string& reason)
    {
        const auto done = send_back(store(), shipped(), actor, {.id = id, .reason = reason}, noon);
        return done ? "returned" : done.error().front().code;
    }
};
ON_EVERY_STORE(Review);

const std::string one_person = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã\n"
                               "8301234567,Nguyễn Văn An,1985,Nam,28756\n";

TEST_P(Review, a_file_of_who_may_only_send_waits_and_is_worked_on_for_the_officer)
{
    const auto file = taken(Kind::people, one_person, collector());
    EXPECT_EQ(file.state, State::waiting) << "work leaves it alone";
    EXPECT_EQ(file.rows, (Counts{.total = 1}));
    ASSERT_EQ(waiting_for(officer()), 1U);
    EXPECT_EQ(original(store(), shipped(), officer(),
                       {.id = file.id, .reason = "duyệt hồ sơ", .at = noon}),
              one_person);
    EXPECT_EQ(accepted(officer(), file.id), "accepted");
    EXPECT_EQ(waiting_for(officer()), 0U);
    const auto done = worked(file, officer());
    EXPECT_EQ(done.state, State::done);
    EXPECT_EQ(done.rows.added, 1);
    EXPECT_EQ(done.decision->by, "hoa");
    EXPECT_EQ(intake::file(store(), shipped(), collector(), file.id)->rows.added, 1)
        << "the sender sees what came of it";
    EXPECT_EQ(accepted(officer(), file.id), "intake/not-waiting");
}

TEST_P(Review, what_is_returned_says_why_and_nothing_of_it_is_taken)
{
    const auto file = sent(Kind::people, one_person, collector());
    EXPECT_EQ(returned(officer(), file.id, " "), "record/reason-missing");
    EXPECT_EQ(returned(officer(), file.id, "thiếu tờ khai gốc"), "returned");
    EXPECT_EQ(returned(officer(), file.id, "thiếu tờ khai gốc"), "intake/not-waiting");
    const auto back = worked(file, collector());
    EXPECT_EQ(back.state, State::returned);
    ASSERT_TRUE(back.decision);
    EXPECT_EQ(back.decision->reason, "thiếu tờ khai gốc");
    EXPECT_FALSE(registry::is_given(store(), PersonId{8301234567}));
}

TEST_P(Review, is_for_officers_with_the_permission_in_whose_areas_all_of_the_file_lies)
{
    const auto file = sent(Kind::people, one_person, collector());
    EXPECT_EQ(waiting_for(officer("52")), 0U);
    EXPECT_EQ(accepted(officer("52"), file.id), "intake/unknown");
    auto of_employers = officer();
    of_employers.permissions = {access::Permission::employer_change};
    EXPECT_EQ(waiting_for(of_employers), 0U);
    EXPECT_EQ(accepted(of_employers, file.id), "intake/unknown");
    EXPECT_EQ(accepted(collector(), file.id), "access/forbidden");
    EXPECT_EQ(returned(collector(), file.id, "tự trả"), "access/forbidden");
    EXPECT_EQ(waiting_for(officer("28756")), 1U) << "staff of that commune";
    EXPECT_EQ(waiting_for(officer("28759")), 0U);

    const auto units = sent(Kind::employers, "Mã đơn vị,Xã\nTA0123A,28756\n", collector());
    EXPECT_EQ(accepted(of_employers, units.id), "accepted");
}

}  // namespace
}  // namespace ansinh::intake
