#include "coverage/support.h"
#include "law/folder.h"

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

const law::Law& the_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

Membership spell(Validity validity, std::string payer = "person_budget",
                 std::string group = "other", Scheme scheme = Scheme::voluntary)
{
    return {.person = PersonId{1},
            .scheme = scheme,
            .group = std::move(group),
            .payer = std::move(payer),
            .facility = {},
            .commune = AreaId{1},
            .validity = validity};
}

int supported(const std::vector<Membership>& spells)
{
    return months_supported(spells, the_law(), {.from = Date(2023, 11, 1), .to = Date(2024, 2, 1)});
}

TEST(MonthsSupported, are_those_that_the_person_and_the_budget_pay)
{
    const Validity year{.from = Date(2020, 1, 1), .to = Date(2021, 1, 1)};
    EXPECT_EQ(supported({}), 0);
    EXPECT_EQ(supported({spell(year)}), 12);
    EXPECT_EQ(supported({spell(year, "person")}), 0);
    EXPECT_EQ(supported({spell(year, "person_budget", std::string(unsupported_group))}), 0);
    EXPECT_EQ(supported({spell(year, "person_budget", "student", Scheme::health)}), 0);
}

TEST(MonthsSupported, are_whole_months_and_each_of_them_once)
{
    EXPECT_EQ(supported({spell({Date(2020, 1, 1), Date(2020, 7, 1)}),
                         spell({Date(2020, 4, 1), Date(2020, 9, 1)}, "person_budget", "poor")}),
              8);
    EXPECT_EQ(supported({spell({Date(2020, 1, 15), Date(2020, 3, 10)})}), 2)
        << "February and March, whose premiums are due";
    EXPECT_EQ(supported({spell({Date(2020, 1, 15), Date(2020, 1, 31)})}), 0);
}

TEST(MonthsSupported, began_in_2018)
{
    EXPECT_EQ(supported({spell({Date(2014, 1, 1), Date(2018, 1, 1)})}), 0);
    EXPECT_EQ(supported({spell({Date(2014, 1, 1), Date(2018, 4, 1)})}), 3);
}

TEST(MonthsSupported, leave_out_those_that_are_asked_for)
{
    EXPECT_EQ(supported({spell({Date(2023, 10, 1), Date(2024, 1, 1)})}), 1);
    EXPECT_EQ(supported({spell({Date(2024, 1, 1), Date(2024, 4, 1)})}), 2) << "given already";
    EXPECT_EQ(supported({spell({Date(2023, 1, 1), {}})}), 10) << "no end is known";
    EXPECT_EQ(supported({spell({Date(2024, 6, 1), {}})}), 0);
}

TEST(VoluntaryMemberships, are_parted_where_the_support_ends)
{
    const VoluntaryMonths three{
        .person = PersonId{1}, .commune = AreaId{1}, .from = Date(2023, 11, 1), .months = 3};
    const auto both = voluntary_memberships(three, {.group = "poor", .months = 2, .most = 120});
    EXPECT_EQ(both,
              (std::vector{spell({Date(2023, 11, 1), Date(2024, 1, 1)}, "person_budget", "poor"),
                           spell({Date(2024, 1, 1), Date(2024, 2, 1)}, "person",
                                 std::string(unsupported_group))}));
    EXPECT_EQ(voluntary_memberships(three, {.group = "poor", .months = 3, .most = 120}).size(), 1U);
    EXPECT_EQ(voluntary_memberships(three, {}).front().group, unsupported_group);
}

}  // namespace
}  // namespace ansinh::coverage
