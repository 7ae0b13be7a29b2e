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

}  // namespace
}  // namespace ansinh::declaration
