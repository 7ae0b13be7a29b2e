/// What lines would change against the month before, while nobody has decided on them.

#include "coverage/spells.h"
#include "declaration/impl/fixture.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::declaration {
namespace {

class Changes : public Declarations {
protected:
    void SetUp() override
    {
        Declarations::SetUp();
        if (IsSkipped()) return;
        register_people();
        accepts(header + "TD," + binh + ",Trần Thị Bình,1990,8000000,01/2023\n");
    }

    /// "returned 2560000", of each person whom the lines name.
    std::string of(Month month, const std::string& csv, FormKind form = FormKind::d02)
    {
        Findings findings;
        Declared declared{.form = form, .region = 3};
        for (const auto& line : read_csv(form, csv)->lines)
            declared.lines.push_back(read_line(form, line, findings));
        EXPECT_EQ(told(findings.all()), "");
        std::string all;
        for (const auto& row : differences(store(), ground(), employer(), month, declared).rows)
            all += fmt::format("{} {}\n", code(row.happened), row.dues.dong());
        return all;
    }
    static std::string said(const std::string& reason, const std::string& from)
    {
        return header + reason + "," + binh + ",Trần Thị Bình,1990,," + from + "\n";
    }
};
ON_EVERY_STORE(Changes);

TEST_P(Changes, who_comes_back_owes_again)
{
    accepts(said("TS", "07/2023"));
    EXPECT_EQ(of(Month(2023, 10), said("ON", "10/2023")), "returned 2560000\n") << "32 %";
}

TEST_P(Changes, of_other_lists_than_of_workers_are_none)
{
    const auto voluntary = "Mã số BHXH,Họ tên,Ngày sinh,Mức thu nhập,Phương thức,Từ tháng\n" + an +
                           ",Nguyễn Văn An,1985,2000000,3,11/2023\n";
    EXPECT_EQ(of(Month(2023, 11), voluntary, FormKind::d05), "");
}

// 58/2014/QH13 art.85.3: from 14 working days without pay on nothing is owed.
TEST_P(Changes, a_month_owes_while_few_of_its_days_are_without_pay)
{
    EXPECT_EQ(of(Month(2023, 11), said("KL", "28/11/2023")), "on_leave 0\n") << "3 days";
    EXPECT_EQ(of(Month(2023, 11), said("KL", "13/11/2023")), "on_leave -2560000\n") << "14 days";
    EXPECT_EQ(of(Month(2023, 11), said("GH", "21/11/2023")), "stopped 0\n");
    accepts(said("KL", "28/11/2023"));
    EXPECT_EQ(workers(store(), ground(), employer(), Month(2023, 11)).front().dues, Vnd{2'560'000});
}

// 58/2014/QH13 art.85.4, 25/2008/QH12 art.13: accidents at each employer, health at the dearer.
TEST_P(Changes, a_second_employer_owes_what_the_first_does_not)
{
    const std::array job = {coverage::Employment{.person = number(an),
                                                 .employer = EmployerId{99},
                                                 .validity = {.from = Date(2022, 1, 1), .to = {}},
                                                 .wage = Vnd{8'000'000},
                                                 .position = "worker",
                                                 .region = 3,
                                                 .recorded = AuditId{1}}};
    db::Transaction transaction(store());
    coverage::load(store(), std::span<const coverage::Employment>(job));
    transaction.commit();
    const auto paid = [&](const std::string& wage) {
        return of(Month(2023, 11),
                  header + "TD," + an + ",Nguyễn Văn An,12/05/1985," + wage + ",11/2023\n");
    };
    EXPECT_EQ(paid("6000000"), "added 30000\n") << "0.5 %";
    EXPECT_EQ(paid("10000000"), "added 500000\n") << "and health, 4.5 %";
}

// Or the dues of a number would tell whether its bearer works elsewhere, and its row their name.
TEST_P(Changes, rest_on_lines_that_are_about_whom_they_mean)
{
    const auto list = saves(header + "TD," + an + ",Nguyễn Văn Bình,12/05/1985,9000000,11/2023\n" +
                            "GH," + binh + ",Trần Thị Bình,1990,,11/2023\n");
    const auto meant = meant_lines(store(), list.declaration);
    ASSERT_EQ(meant.size(), 1U);
    EXPECT_EQ(meant.front().person, number(binh));
}

}  // namespace
}  // namespace ansinh::declaration
