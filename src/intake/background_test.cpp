#include "intake/background.h"
#include "intake/impl/desk.h"

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
                           .failed = [&](FileId, std::string_view why) { fault = why; }});
    background.take_on(clerk(), first.id);
    background.take_on(clerk(), second.id);
    background.take_on(clerk(), FileId{99});
    background.wait();
    EXPECT_EQ(fault, "intake/unknown");
    EXPECT_EQ(file(store(), clerk(), first.id)->rows.added, 1);
    EXPECT_EQ(file(store(), clerk(), second.id)->rows.changed, 1);
}

TEST_P(InBackground, the_end_waits_for_the_slice_under_way_and_the_rest_can_be_resumed)
{
    std::string text = "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã\n";
    for (int i = 0; i < 9000; ++i)
        text += std::to_string(8300000001 + i) + ",Lê Văn Tư,1985,Nam,28756\n";
    const auto sent_file = sent(Kind::people, text);
    {
        Background background({.open = [this] { return another(); }, .areas = shipped()});
        background.take_on(clerk(), sent_file.id);
    }
    const auto stopped = file(store(), clerk(), sent_file.id);
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->rows.done % 2000 == 0 || stopped->state == State::done, true);
    EXPECT_EQ(worked(*stopped).rows.added, 9000);
}

}  // namespace
}  // namespace ansinh::intake
