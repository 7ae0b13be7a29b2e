#include "intake/impl/desk.h"
#include "registry/employers.h"
#include "registry/facilities.h"

namespace ansinh::intake {
namespace {

class Units : public Desk {
protected:
    registry::Employer employer(const std::string& unit_code)
    {
        const auto found = registry::employer(store(), shipped(), clerk(), unit_code);
        EXPECT_TRUE(found);
        return found ? found->version.record : registry::Employer{};
    }
    registry::Facility facility(const std::string& code)
    {
        const auto found = registry::facility(store(), shipped(), clerk(), code);
        EXPECT_TRUE(found);
        return found ? found->version.record : registry::Facility{};
    }
};
ON_EVERY_STORE(Units);

const std::string employers =
    "Mã đơn vị,Tên đơn vị,Mã số thuế,Loại hình,Ngành nghề,Xã,Phương thức đóng,Số lao động\n";

TEST_P(Units, employers_are_registered_changed_and_unchanged)
{
    const auto row =
        employers + "TA0123A,Công ty Dừa Xanh,,private_enterprise,C,28756,03 tháng,12\n";
    const auto file = taken(Kind::employers, row);
    EXPECT_EQ(file.rows, (Counts{.total = 1, .done = 1, .added = 1})) << problems(file);
    EXPECT_EQ(employer("TA0123A").payment_cycle, 3);
    EXPECT_EQ(employer("TA0123A").industry, "C");
    const auto again = taken(Kind::employers, row + "\n");
    EXPECT_EQ(again.rows.unchanged, 1) << problems(again);
    const auto other = taken(Kind::employers, employers + "TA0123A,,,,,,,30\n");
    EXPECT_EQ(other.rows.changed, 1) << problems(other);
    EXPECT_EQ(employer("TA0123A").workers, 30);
    EXPECT_EQ(employer("TA0123A").name, "Công ty Dừa Xanh");
}

TEST_P(Units, employers_tell_all_that_is_wrong)
{
    const auto file = taken(Kind::employers, employers + "TA0123A,,123,lạ,9,Atlantis,5,nhiều\n");
    const auto told = problems(file);
    for (const auto* column : {"Tên đơn vị", "Mã số thuế", "Loại hình", "Ngành nghề", "Xã",
                               "Phương thức đóng", "Số lao động"})
        EXPECT_NE(told.find(std::string("2 ") + column + " "), std::string::npos) << column << "\n"
                                                                                  << told;
    auto elsewhere = clerk("52");
    elsewhere.user = UserId{8};
    const auto outside =
        taken(Kind::employers, employers + "TA0124A,Công ty,,private_enterprise,C,28756,1,1\n",
              elsewhere);
    EXPECT_EQ(problems(outside, elsewhere), "2 Xã access/out-of-scope\n");
}

TEST_P(Units, facilities_are_registered_changed_and_unchanged)
{
    const std::string facilities = "Mã CSKCB,Tên cơ sở KCB,Xã,Hợp đồng từ ngày,Tuyến\n";
    const auto row = facilities + "83001,Bệnh viện Nguyễn Đình Chiểu,28756,1/1/2023,province\n";
    const auto file = taken(Kind::facilities, row);
    EXPECT_EQ(file.rows, (Counts{.total = 1, .done = 1, .added = 1})) << problems(file);
    EXPECT_EQ(facility("83001").contract_from, (Date{2023, 1, 1}));
    const auto again = taken(Kind::facilities, row + "\n");
    EXPECT_EQ(again.rows.unchanged, 1) << problems(again);
    const auto other = taken(Kind::facilities, facilities + "83001,Bệnh viện khác,,,\n");
    EXPECT_EQ(other.rows.changed, 1) << problems(other);
    const auto bad = taken(Kind::facilities, facilities + "8301,,Atlantis,32/1/2023,lạ\n");
    EXPECT_EQ(bad.rows.refused, 1);
    EXPECT_NE(problems(bad).find("2 Hợp đồng từ ngày date/malformed"), std::string::npos)
        << problems(bad);
}

}  // namespace
}  // namespace ansinh::intake
