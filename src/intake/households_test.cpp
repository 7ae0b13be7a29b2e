#include "intake/impl/desk.h"
#include "registry/household.h"

namespace ansinh::intake {
namespace {

class Households : public Desk {
protected:
    void SetUp() override
    {
        Desk::SetUp();
        if (IsSkipped()) return;
        const auto people =
            taken(Kind::people, "Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Từ ngày\n"
                                "8301234567,Nguyễn Văn An,1960,Nam,28756,01/01/2023\n"
                                "8301234568,Trần Thị Bé,1962,Nữ,28756,01/01/2023\n"
                                "8301234569,Nguyễn Văn Cu,1985,Nam,28756,01/01/2023\n");
        ASSERT_EQ(people.rows.added, 3);
    }

    registry::FoundHousehold household_of(std::int64_t head)
    {
        const auto place = person(head).version.record.household;
        EXPECT_TRUE(place);
        return registry::household(store(), registry::Territory::whole_nation(), place->household)
            .value();
    }
};
ON_EVERY_STORE(Households);

const std::string columns = "Mã số BHXH chủ hộ,Mã số BHXH,Quan hệ với chủ hộ,Xã,Địa chỉ,Mức sống\n";

TEST_P(Households, are_made_of_the_row_of_their_head_and_joined_by_members)
{
    const auto file =
        taken(Kind::households, columns + "8301234567,8301234567,Chủ hộ,28756,Ấp 1,Cận nghèo\n"
                                          "8301234567,8301234568,Vợ,,,\n"
                                          "8301234567,8301234569,Con,,,\n");
    EXPECT_EQ(file.rows, (Counts{.total = 3, .done = 3, .added = 3})) << problems(file);
    const auto household = household_of(8301234567);
    EXPECT_EQ(household.version.record.address, "Ấp 1");
    EXPECT_EQ(household.version.record.living_standard, registry::LivingStandard::near_poor);
    ASSERT_EQ(household.members.size(), 3U);
    EXPECT_EQ(household.members.at(2).id, PersonId{8301234569});
    EXPECT_EQ(household.members.at(2).version.record.household->relation, "Con");
}

TEST_P(Households, the_same_again_is_unchanged_and_other_content_a_change)
{
    taken(Kind::households, columns + "8301234567,,Chủ hộ,28756,Ấp 1,\n"
                                      "8301234567,8301234568,Vợ,,,\n");
    const auto again = taken(Kind::households, columns + "8301234567,,,,Ấp 1,\n"
                                                         "8301234567,8301234568,Vợ,,,\n"
                                                         "\n");
    EXPECT_EQ(again.rows, (Counts{.total = 2, .done = 2, .unchanged = 2})) << problems(again);
    const auto other = taken(Kind::households, columns + "8301234567,,,,Ấp 2,\n"
                                                         "8301234567,8301234568,Con,,,\n");
    EXPECT_EQ(other.rows, (Counts{.total = 2, .done = 2, .changed = 2})) << problems(other);
    EXPECT_EQ(household_of(8301234567).version.record.address, "Ấp 2");
}

TEST_P(Households, a_list_of_living_standards_changes_these_alone_from_its_day)
{
    const auto made =
        taken(Kind::households,
              "Mã số BHXH chủ hộ,Mã số BHXH,Quan hệ với chủ hộ,Xã,Mức sống,Từ ngày\n"
              "8301234567,,Chủ hộ,28756,Nghèo,01/02/2023\n"
              "8301234567,8301234568,Vợ,,,01/02/2023\n8301234567,8301234569,Con,,,01/02/2023\n");
    ASSERT_EQ(made.rows.added, 3) << problems(made);
    const auto undated = taken(Kind::households, columns + "8301234567,,,28759,,Cận nghèo\n");
    EXPECT_EQ(problems(undated), "2 Mức sống intake/day-needed\n2 Xã intake/day-needed\n");
    const auto listed = taken(Kind::households, "Mã số BHXH chủ hộ,Mức sống,Từ ngày\n"
                                                "8301234567,Cận nghèo,01/06/2023\n");
    EXPECT_EQ(listed.rows.changed, 1) << problems(listed);
    const auto household = household_of(8301234567);
    EXPECT_EQ(household.version.record.living_standard, registry::LivingStandard::near_poor);
    EXPECT_EQ(household.version.valid_from, Date(2023, 6, 1));
    ASSERT_EQ(household.members.size(), 3U);
    EXPECT_EQ(household.members.at(1).version.record.household->relation, "Vợ");
    EXPECT_EQ(household.members.at(2).version.record.household->relation, "Con");
}

TEST_P(Households, tell_whom_they_do_not_know)
{
    const auto file = taken(Kind::households, columns + "8301234569,8301234568,Vợ,,,\n"
                                                        "8399999999,,Chủ hộ,28756,,\n"
                                                        "8301234567,,Chủ hộ,Atlantis,,giàu\n"
                                                        ",8301234568,Vợ,,,\n");
    EXPECT_EQ(problems(file), "2 Mã số BHXH chủ hộ intake/household-first\n"
                              "3 Mã số BHXH chủ hộ person/unknown\n"
                              "4 Xã area/unknown\n"
                              "4 Mức sống record/unknown-code\n"
                              "5 Mã số BHXH chủ hộ intake/household-first\n");
}

}  // namespace
}  // namespace ansinh::intake
