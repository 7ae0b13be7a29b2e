/// What lists of work make of insurance: told late, told again, and of unemployment alone.

#include "coverage/spells.h"
#include "declaration/impl/fixture.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::declaration {
namespace {

using coverage::Scheme;

class WorkTold : public Declarations {
protected:
    void SetUp() override
    {
        Declarations::SetUp();
        if (!IsSkipped()) register_people();
    }

    static std::string line(const std::string& reason, const std::string& month,
                            const std::string& position = "", const std::string& unemployment = "")
    {
        return fmt::format("{},{},Nguyễn Văn An,12/05/1985,10000000,{},{},{}\n", reason, an, month,
                           position, unemployment);
    }
    void tells(const std::string& lines)
    {
        accepts("Phương án,Mã số BHXH,Họ và tên,Ngày sinh,Mức lương,Từ tháng,Nhóm,Tham gia "
                "BHTN\n" +
                lines);
    }
    void works_elsewhere(Date from, bool unemployment_insured, const char* position = "worker")
    {
        db::Transaction transaction(store());
        const std::array spell = {coverage::Employment{.person = number(an),
                                                       .employer = EmployerId{99},
                                                       .validity = {.from = from, .to = {}},
                                                       .wage = Vnd{8'000'000},
                                                       .position = position,
                                                       .region = 3,
                                                       .unemployment_insured = unemployment_insured,
                                                       .recorded = AuditId{1}}};
        coverage::load(store(), std::span<const coverage::Employment>(spell));
        transaction.commit();
    }
    /// "2023-03-01 2023-10-01, 2024-01-01 -"
    std::string days(Scheme scheme)
    {
        std::string all;
        for (const auto& spell : coverage::memberships(store(), number(an)))
            if (spell.scheme == scheme)
                all +=
                    fmt::format("{}{} {}", all.empty() ? "" : ", ", to_string(spell.validity.from),
                                spell.validity.to ? to_string(*spell.validity.to) : "-");
        return all;
    }
};
ON_EVERY_STORE(WorkTold);

TEST_P(WorkTold, late_insures_up_to_what_was_told_before)
{
    tells(line("TD", "07/2023"));
    tells(line("GH", "10/2023"));
    tells(line("TD", "03/2023"));
    for (const auto scheme : {Scheme::compulsory, Scheme::unemployment, Scheme::health})
        EXPECT_EQ(days(scheme), "2023-03-01 2023-07-01, 2023-07-01 2023-10-01");
}

TEST_P(WorkTold, in_one_list_is_as_in_several)
{
    tells(line("TD", "07/2023"));
    tells(line("DC", "08/2023", "", "Không") + line("GH", "10/2023"));
    EXPECT_EQ(days(Scheme::compulsory), "2023-07-01 2023-10-01");
    EXPECT_EQ(days(Scheme::unemployment), "2023-07-01 2023-08-01");
}

TEST_P(WorkTold, without_unemployment_insurance_ends_it)
{
    tells(line("TD", "01/2023"));
    tells(line("DC", "06/2023", "", "Không"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-01-01 2023-06-01");
    EXPECT_EQ(days(Scheme::compulsory), "2023-01-01 -");
    tells(line("DC", "09/2023", "", "Có"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-01-01 2023-06-01, 2023-09-01 -");
    // Told late: up to the alteration that stands.
    tells(line("DC", "03/2023", "", "Không"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-01-01 2023-03-01, 2023-09-01 -");
}

TEST_P(WorkTold, with_unemployment_insurance_begins_it)
{
    tells(line("TD", "01/2023", "", "Không"));
    EXPECT_EQ(days(Scheme::unemployment), "");
    tells(line("DC", "06/2023", "", "Có"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-06-01 -");
}

TEST_P(WorkTold, leaves_the_unemployment_insurance_of_another_employer)
{
    works_elsewhere(Date(2023, 8, 1), true);
    tells(line("TD", "01/2023"));
    tells(line("DC", "06/2023", "", "Không"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-01-01 2023-06-01, 2023-08-01 -");
}

TEST_P(WorkTold, that_alone_insured_against_unemployment_ends_that_insurance)
{
    works_elsewhere(Date(2023, 1, 1), false);
    tells(line("TD", "01/2023"));
    tells(line("GH", "10/2023"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-01-01 2023-10-01");
    EXPECT_EQ(days(Scheme::compulsory), "2023-01-01 -");
    EXPECT_EQ(days(Scheme::health), "2023-01-01 -");
}

TEST_P(WorkTold, that_ends_leaves_the_work_elsewhere_that_the_unemployment_fund_never_insures)
{
    works_elsewhere(Date(2023, 1, 1), true, "foreign_worker");
    tells(line("TD", "01/2023"));
    tells(line("GH", "10/2023"));
    EXPECT_EQ(days(Scheme::unemployment), "2023-01-01 2023-10-01");
    EXPECT_EQ(days(Scheme::compulsory), "2023-01-01 -");
}

// The law's table has no line of the unemployment fund for them.
TEST_P(WorkTold, of_whom_the_unemployment_fund_does_not_insure)
{
    for (const auto* const position : {"foreign_worker", "commune_part_time"}) {
        SCOPED_TRACE(position);
        tells(line("TM", "02/2023", position));
        EXPECT_EQ(days(Scheme::unemployment), "");
        EXPECT_EQ(days(Scheme::health), "2023-02-01 -");
        tells(line("GH", "02/2023", position));
    }
}

}  // namespace
}  // namespace ansinh::declaration
