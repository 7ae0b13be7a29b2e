#include "coverage/health_standing.h"
#include "law/folder.h"
#include "support/cases.h"

#include <sstream>

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

const law::Law& the_law()
{
    static const law::Law law = law::load(LAW_FOLDER);
    return law;
}

Qualification belongs(std::string_view key, Date from = Date(2015, 1, 1))
{
    const auto group = law::health_group(key);
    if (!group) throw std::runtime_error("no group " + std::string(key));
    return {.group = *group, .ground = Ground::list, .validity = {.from = from, .to = {}}};
}

std::vector<Qualification> all_of(const std::string& words)
{
    std::vector<Qualification> all;
    std::istringstream in(words);
    for (std::string word; in >> word;) all.push_back(belongs(word));
    return all;
}

TEST(HealthStanding, takes_the_first_group_of_article_12_and_the_best_level_of_all)
{
    for (const auto& [cells, line] : test::cases(R"(
        # day  belongs to | holds  payer  digit
        2023-12-15  employee | employee  worker_employer  4
    2023-12-15  household employee | employee  worker_employer  4  # work comes before the household
    2023-12-15  poor employee | employee  worker_employer  2  # the best level
        2023-12-15  pensioner employee | employee  worker_employer  3
        2023-12-15  pensioner poor | pensioner  si_fund  2  # group 2 before group 3
        2023-12-15  child_under_6 poor | child_under_6  budget  1  # of one group the better level
        2023-12-15  poor near_poor | poor  budget  2
        2023-12-15  near_poor student | near_poor  person_budget  3  # 70 % of support before 30 %
    2023-12-15  student near_poor_poor_district | near_poor_poor_district  person_budget  3
        2023-12-15  student household | student  person_budget  4
    2023-12-15  average_living_farmer student | student  person_budget  4  # 30 % each: the law's
        2023-12-15  armed_forces_wage poor | armed_forces_wage  budget  5  # also costs out of scope
        2025-12-31  near_poor | near_poor  person_budget  3
        2026-01-01  near_poor | near_poor  person_budget  2  # 261/2025/QH15
        2025-12-31  social_pensioner | social_pensioner  budget  4
        2026-01-01  social_pensioner | social_pensioner  budget  2
    2025-06-30  social_pensioner household | household  person  4  # the group began on 01/07/2025
    )")) {
        SCOPED_TRACE(line);
        const auto standing = health_standing(all_of(cells[1]), the_law(), *Date::parse(cells[0]));
        ASSERT_TRUE(standing.has_value());
        ASSERT_NE(standing->holds(), nullptr);
        EXPECT_EQ(law::key_of(standing->holds()->by.group), cells[2]);
        EXPECT_EQ(standing->holds()->payer, cells[3]);
        EXPECT_EQ(std::to_string(standing->digit), cells[4]);
        EXPECT_FALSE(standing->holds()->cites.empty());
    }
}

TEST(HealthStanding, counts_only_what_holds_on_the_day)
{
    auto ended = belongs("employee");
    ended.validity.to = Date(2023, 12, 15);
    const auto standing =
        health_standing({ended, belongs("household")}, the_law(), Date(2023, 12, 15));
    ASSERT_EQ(standing->groups.size(), 1U);
    EXPECT_EQ(standing->holds()->by.group, law::HealthGroup::household);
}

TEST(HealthStanding, is_nobody_s_where_no_group_is_known)
{
    const auto standing = health_standing({}, the_law(), Date(2023, 12, 15));
    EXPECT_EQ(standing->holds(), nullptr);
    EXPECT_EQ(standing->digit, 0);
}

TEST(HealthStanding, gives_the_least_of_several_codes_unless_a_list_names_one)
{
    const auto merit = law::HealthGroup::merit_person;
    EXPECT_EQ(card_code(the_law(), merit, "", Date(2023, 1, 1)), (CardCode{"CK", 2}));
    EXPECT_EQ(card_code(the_law(), merit, "CC", Date(2023, 1, 1)), (CardCode{"CC", 1}));
    EXPECT_EQ(card_code(the_law(), law::HealthGroup::student, "SV", Date(2023, 1, 1)),
              (CardCode{"SV", 4}));
    EXPECT_EQ(card_code(the_law(), law::HealthGroup::near_poor_poor_district, "", Date(2026, 1, 1)),
              (CardCode{"CN", 2}));
    EXPECT_EQ(card_code(the_law(), law::HealthGroup::village_staff, "", Date(2026, 1, 1)),
              CardCode{});  // not in the table of codes
}

}  // namespace
}  // namespace ansinh::coverage
