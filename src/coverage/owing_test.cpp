#include "coverage/owing.h"
#include "law/contributor.h"
#include "support/cases.h"

#include <charconv>

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

constexpr Month november{2023, 11};  ///< 22 working days, Wednesday the 1st to Thursday the 30th

std::int64_t whole(const std::string& cell)
{
    std::int64_t number = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
}

std::int32_t day(const std::string& cell)
{
    return cell == "-" ? open_end : Date::parse(cell).value().number();
}

/// Adds a row of person 1 and returns nothing: what is owed comes with the end.
struct Asked {
    std::vector<Owing> owing;
    OwingMonth month{november, 14};

    void add(std::int64_t employer, const std::string& from, const std::string& to,
             std::int64_t wage)
    {
        month.add({.person = 1,
                   .employer = EmployerId{employer},
                   .from = day(from),
                   .to = day(to),
                   .wage = Vnd{wage},
                   .position = "worker",
                   .region = 3},
                  owing);
    }
    const std::vector<Owing>& all()
    {
        month.finish(owing);
        return owing;
    }
};

TEST(Owing, leave_of_fourteen_working_days_owes_nothing)
{
    for (const auto& [cells, line] : test::cases(R"(
        # from     | to         | owes
        2023-11-13 | -          | 0   # 14 working days of leave
        2023-11-14 | -          | 1   # 13 working days
        2023-10-01 | 2023-11-21 | 0   # back on the 21st: 14 without pay
        2023-10-01 | 2023-11-20 | 1   # back on the 20th: 13
        2023-05-01 | 2023-11-01 | 1   # ended before
    )")) {
        SCOPED_TRACE(line);
        Leave leave{.person = PersonId{1},
                    .employer = EmployerId{5},
                    .kind = LeaveKind::maternity,
                    .validity = {.from = Date::parse(cells[0]).value(), .to = {}}};
        if (cells[1] != "-") leave.validity.to = Date::parse(cells[1]).value();
        Asked asked{.month = OwingMonth{november, 14, {leave}}};
        asked.add(5, "2020-01-01", "-", 9'000'000);
        EXPECT_EQ(std::ssize(asked.all()), whole(cells[2]));
    }
}

TEST(Owing, leave_at_one_employer_leaves_the_other_alone)
{
    Asked asked{.month = OwingMonth{november,
                                    14,
                                    {Leave{.person = PersonId{1},
                                           .employer = EmployerId{5},
                                           .validity = {.from = Date(2023, 11, 1), .to = {}}}}}};
    asked.add(5, "2020-01-01", "-", 9'000'000);
    asked.add(6, "2021-01-01", "-", 5'000'000);
    const auto& owing = asked.all();
    ASSERT_EQ(owing.size(), 1U);
    EXPECT_EQ(owing.front().employer, EmployerId{6});
    EXPECT_TRUE(owing.front().social) << "the other owes nothing this month";
}

TEST(Owing, a_month_of_too_few_paid_days_owes_nothing)
{
    for (const auto& [cells, line] : test::cases(R"(
        # from     | to         | owes
        2020-01-01 | -          | 1   # all month
        2023-11-01 | 2023-12-01 | 1   # exactly the month
        2023-11-20 | -          | 1   # 9 working days: 13 without pay
        2023-11-21 | -          | 0   # 8 working days: 14 without pay
        2023-01-01 | 2023-11-14 | 1   # left on the 14th: 9 working days
        2023-01-01 | 2023-11-11 | 0   # left after Friday the 10th: 8 working days
        2023-12-01 | -          | 0   # begins later
        2023-01-01 | 2023-11-01 | 0   # ended before
    )")) {
        SCOPED_TRACE(line);
        Asked asked;
        asked.add(5, cells[0], cells[1], 5'000'000);
        EXPECT_EQ(std::ssize(asked.all()), whole(cells[2]));
    }
}

TEST(Owing, before_2016_every_month_at_work_owes)
{
    std::vector<Owing> owing;
    OwingMonth month(Month(2015, 11), {});
    month.add({.person = 1,
               .employer = EmployerId{5},
               .from = Date(2015, 11, 30).number(),
               .to = open_end,
               .wage = Vnd{3'000'000}},
              owing);
    month.finish(owing);
    EXPECT_EQ(owing.size(), 1U);
}

TEST(Owing, the_wage_is_that_of_most_days)
{
    Asked asked;
    asked.add(5, "2020-01-01", "2023-11-14", 5'000'000);
    asked.add(5, "2023-11-14", "-", 6'000'000);
    ASSERT_EQ(asked.all().size(), 1U);
    EXPECT_EQ(asked.all().front().wage, Vnd{6'000'000});
}

TEST(Owing, of_two_contracts_the_first_owes_pensions_and_the_dearer_health)
{
    Asked asked;
    asked.add(5, "2022-01-01", "2022-06-01", 5'000'000);
    asked.add(5, "2023-02-01", "-", 9'000'000);  // back after a gap
    asked.add(8, "2022-09-01", "2023-10-01", 5'500'000);
    asked.add(8, "2023-10-01", "-", 6'000'000);  // the same contract at a higher wage
    const auto& owing = asked.all();
    ASSERT_EQ(owing.size(), 2U);
    EXPECT_FALSE(owing[0].social);
    EXPECT_TRUE(owing[0].health);
    EXPECT_TRUE(owing[1].social) << "it began first: September 2022";
    EXPECT_FALSE(owing[1].health);
}

TEST(Owing, people_do_not_mix)
{
    std::vector<Owing> owing;
    OwingMonth month(november, 14);
    for (const std::int64_t person : {1, 2, 3})
        month.add({.person = person,
                   .employer = EmployerId{5},
                   .from = 0,
                   .to = open_end,
                   .wage = Vnd{5'000'000}},
                  owing);
    month.finish(owing);
    ASSERT_EQ(owing.size(), 3U);
    for (const auto& one : owing) EXPECT_TRUE(one.social && one.health);
}

TEST(Owing, a_position_may_name_a_group)
{
    EXPECT_EQ(law::contributor_group("worker"), law::ContributorGroup::employee);
    EXPECT_EQ(law::contributor_group("official"), law::ContributorGroup::civil_servant);
    EXPECT_EQ(law::contributor_group("foreign_worker"), law::ContributorGroup::foreign_worker);
    EXPECT_EQ(law::contributor_group("Thợ may"), law::ContributorGroup::employee);
    for (std::size_t cell = 0; cell < ContractKind::cells; ++cell)
        EXPECT_EQ(ContractKind::of_cell(cell).cell(), cell);
}

}  // namespace
}  // namespace ansinh::coverage
