#include "intake/background.h"
#include "intake/impl/desk.h"
#include "intake/review.h"

#include <string>
#include <vector>

namespace ansinh::intake {
namespace {

class InBackground : public Desk {};
ON_EVERY_STORE(InBackground);

TEST_P(InBackground, files_are_worked_on_in_their_order)
{
    const auto first = sent(Kind::people, "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã\n"
                                          "8301234567,Nguyễn Văn An,1985,Nam,28756\n");
    const auto second = sent(Kind::people, "Mã số BHXH,Họ tên\n8301234567,Nguyễn Văn Ân\n");
    std::string fault;
    Background background({.open = [this] { return another(); },
                           .areas = shipped(),
                           .rights = [](db::Database&, UserId) { return clerk(); },
                           .failed = [&](FileId, std::string_view why) { fault = why; }});
    background.take_on(first.id);
    background.take_on(second.id);
    background.take_on(FileId{99});
    background.wait();
    EXPECT_EQ(fault, "intake/unknown");
    EXPECT_EQ(file(store(), shipped(), clerk(), first.id)->rows.added, 1);
    EXPECT_EQ(file(store(), shipped(), clerk(), second.id)->rows.changed, 1);
}

TEST_P(InBackground, the_end_waits_for_the_slice_under_way_and_the_rest_can_be_resumed)
{
    std::string text = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã\n";
    for (int i = 0; i < 9000; ++i)
        text += std::to_string(8300000001 + i) + ",Lê Văn Tư,1985,Nam,28756\n";
    const auto sent_file = sent(Kind::people, text);
    {
        Background background({.open = [this] { return another(); },
                               .areas = shipped(),
                               .rights = [](db::Database&, UserId) { return clerk(); }});
        background.take_on(sent_file.id);
    }
    const auto stopped = file(store(), shipped(), clerk(), sent_file.id);
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->rows.done % 2000 == 0 || stopped->state == State::done, true);
    EXPECT_EQ(open_files(store()), std::vector{sent_file.id}) << "the next start takes it up";
    EXPECT_EQ(worked(*stopped).rows.added, 9000);
    EXPECT_TRUE(open_files(store()).empty());
}

TEST_P(InBackground, rights_that_were_taken_away_meanwhile_leave_the_rest_to_an_officer)
{
    std::string text = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã\n";
    for (int i = 0; i < 5000; ++i)
        text += std::to_string(8300000001 + i) + ",Lê Văn Tư,1985,Nam,28756\n";
    const auto sent_file = sent(Kind::people, text);
    int asked = 0;
    UserId for_whom;
    Background background({.open = [this] { return another(); },
                           .areas = shipped(),
                           .rights =
                               [&](db::Database&, UserId user) {
                                   for_whom = user;
                                   auto actor = clerk();
                                   if (++asked > 2) actor.permissions.clear();  // locked
                                   return actor;
                               }});
    background.take_on(sent_file.id);
    background.wait();
    const auto left = file(store(), shipped(), clerk(), sent_file.id);
    EXPECT_EQ(for_whom, clerk().user);
    EXPECT_EQ(left->state, State::waiting);
    EXPECT_EQ(left->rows.added, 2000);
    const auto officer = clerk();
    ASSERT_TRUE(accept(store(), shipped(), officer, left->id, noon));
    EXPECT_EQ(worked(*left, officer).rows.added, 5000);
}

}  // namespace
}  // namespace ansinh::intake
