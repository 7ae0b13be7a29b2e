/// What a line is told, and what becomes of it where a cell may be understood in two ways.

#include "coverage/spells.h"
#include "declaration/impl/fixture.h"

namespace ansinh::declaration {
namespace {

class Lines : public Declarations {
protected:
    void SetUp() override
    {
        Declarations::SetUp();
        if (!IsSkipped()) register_people();
    }
};
ON_EVERY_STORE(Lines);

// Of the two that OF may be, the months of maternity alone count as insured (58/2014 art.85.3).
TEST_P(Lines, of_sickness_or_maternity_say_which)
{
    accepts(header + "TD," + binh + ",Trần Thị Bình,1990,8000000,01/2023\n");
    const std::string line = "OF," + binh + ",Trần Thị Bình,1990,07/2023,";
    const std::string heads = "Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Từ tháng,Loại nghỉ\n";
    EXPECT_EQ(told(saves(heads + line + "\n").findings), "2 leave declaration/missing-value\n");
    accepts(heads + line + "ốm đau\n");
    EXPECT_EQ(coverage::leaves(store(), number(binh)).front().kind, coverage::LeaveKind::sickness);
}

TEST_P(Lines, name_a_contributor_group_of_the_law_or_none)
{
    const auto line = [](const std::string& group) {
        return "Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Mức lương,Từ tháng,Đối tượng\nTD," + an +
               ",Nguyễn Văn An,12/05/1985,10000000,01/2023," + group + "\n";
    };
    EXPECT_EQ(told(saves(line("chuyên gia")).findings), "2 position declaration/malformed-value\n");
    accepts(line("Người lao động nước ngoài"));
    EXPECT_EQ(coverage::employments(store(), number(an)).front().position, "foreign_worker");
}

// Or the second beginning finds no room, and its wage is lost without a word.
TEST_P(Lines, of_work_begin_it_once)
{
    const auto begins = [](const std::string& reason, const std::string& from, const char* wage) {
        return reason + "," + an + ",Nguyễn Văn An,12/05/1985," + wage + "," + from;
    };
    const auto first = begins("TD", "03/2023", "8000000");
    EXPECT_EQ(
        told(saves(header + first + "\n" + begins("TM", "06/2023", "12000000") + "\n").findings),
        "3  declaration/line-twice\n");
    EXPECT_EQ(
        told(saves(header + begins("TM", "06/2023", "12000000") + "\n" + first + "\n").findings),
        "3  declaration/line-twice\n");
    const std::string until = "Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Mức lương,Từ tháng,Đến"
                              " tháng\n";
    EXPECT_EQ(told(saves(until + first + ",04/2023\n" + begins("TD", "06/2023", "12000000") + ",\n")
                       .findings),
              "")
        << "it had ended";
}

TEST_P(Lines, register_nobody_twice)
{
    const auto newcomer = [](const std::string& name, const std::string& from) {
        return "TM," + name + ",02/03/1995,Nữ,083195000017,28756,9000000," + from + "\n";
    };
    EXPECT_EQ(told(saves("Phương án,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Xã,Mức lương,Từ tháng\n" +
                         newcomer("Phạm Thị Dung", "10/2023") + newcomer("Phạm Dung", "11/2023"))
                       .findings),
              "3  declaration/line-twice\n");
}

}  // namespace
}  // namespace ansinh::declaration
