#include "law/folder.h"
#include "law/retirement.h"

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

RetirementAges ages_of(std::string_view ground)
{
    return RetirementAges::read(our_law(), ground).value();
}

constexpr Month first_born{1930, 1};
constexpr int births = 12 * 80;

}  // namespace

TEST(RetirementAge, by_calendar_year_is_that_of_the_table_by_birth)
{
    const auto ages = ages_of("normal");
    InForce in(our_law(), Date{2026, 1, 1});
    for (const auto sex : {Sex::male, Sex::female})
        for (Month born{1955, 1}; born < first_born.plus(births); ++born) {
            const auto row = in.row("retirement_age_by_birth", {key_of(sex), born.first_day()});
            ASSERT_TRUE(row.has_value());
            const auto reached = ages.reached(sex, {.month = born});
            ASSERT_TRUE(reached.has_value());
            EXPECT_EQ(reached->age, row->count("age").value)
                << key_of(sex) << " born " << to_string(born);
            EXPECT_EQ(reached->month, born.plus(reached->age));
        }
}

TEST(RetirementAge, comes_no_earlier_for_the_younger)
{
    for (const auto& choice : choices(Work{})) {
        if (choice.key == "hiv") continue;
        const auto ages = ages_of(choice.key);
        for (const auto sex : {Sex::male, Sex::female}) {
            auto before = ages.reached(sex, {.month = first_born})->month;
            for (int i = 1; i < births; ++i) {
                const auto now = ages.reached(sex, {.month = first_born.plus(i)})->month;
                EXPECT_LE(before, now) << choice.key << " born " << to_string(first_born.plus(i));
                before = now;
            }
        }
    }
}

TEST(RetirementAge, of_hard_work_lies_five_or_ten_years_lower)
{
    const auto normal = ages_of("normal");
    for (const auto& [ground, years] : {std::pair{"hazardous", 5}, {"loss_81", 10}, {"coal", 10}}) {
        const auto lowered = ages_of(ground);
        for (Month month{2021, 1}; month < Month{2040, 1}; ++month)
            for (const std::size_t sex : {0U, 1U})
                EXPECT_EQ(*lowered.in(month)->months.at(sex),
                          *normal.in(month)->months.at(sex) - 12 * years)
                    << ground << " in " << to_string(month);
    }
}

TEST(Birth, is_a_year_a_month_or_a_day)
{
    EXPECT_TRUE(Birth::parse("1961")->year_only);
    EXPECT_EQ(Birth::parse("1961-09")->month, (Month{1961, 9}));
    EXPECT_EQ(Birth::parse("1961-09-30")->month, (Month{1961, 9}));
    EXPECT_FALSE(Birth::parse("1961-09-30")->year_only);
    for (const auto* wrong : {"", "61", "1961-13", "1961-02-30", "196a", "tháng 9"})
        EXPECT_EQ(Birth::parse(wrong).error().code, "calc/malformed") << wrong;
}

TEST(Grounds, ask_for_the_loss_and_the_years_of_hard_work)
{
    const auto ids = [](const Claim& claim) {
        const auto open = grounds(our_law(), Date{2026, 7, 1}, claim).value();
        std::string all;
        for (const auto& ground : open) all += std::string{ground.id.value} + " ";
        return all;
    };
    EXPECT_EQ(ids({}), "normal ");
    EXPECT_EQ(ids({.capacity_loss = 60}), "normal ");
    EXPECT_EQ(ids({.capacity_loss = 61}), "normal loss_61 ");
    EXPECT_EQ(ids({.capacity_loss = 81}), "normal loss_61 loss_81 ");
    EXPECT_EQ(ids({.work = Work::coal, .work_months = 179}), "normal ");
    EXPECT_EQ(ids({.work = Work::coal, .work_months = 180}), "coal ");
    EXPECT_EQ(ids({.capacity_loss = 61, .special_months = 180}), "normal loss_61 loss_61_special ");
    EXPECT_EQ(ids({.work = Work::armed_forces, .capacity_loss = 61}),
              "armed_forces armed_forces_loss ");
    EXPECT_EQ(ids({.route = PensionRoute::voluntary, .capacity_loss = 90}), "normal ");
}

TEST(KeptAge, brings_the_start_forward_for_enough_voluntary_months)
{
    DateFacts facts{.born = {{1968, 1}},
                    .claim = {.route = PensionRoute::voluntary, .voluntary_since = Month{2006, 1}}};
    const auto start = [&] {
        Trace trace;
        return *pension_date(facts, our_law(), trace)->start;
    };
    const Date kept{2028, 2, 1};
    EXPECT_EQ(start(), kept);
    facts.months = 300;
    EXPECT_EQ(start(), kept);
    facts.voluntary_months = 240;
    EXPECT_EQ(start(), kept);
    facts.voluntary_months = 239;
    EXPECT_GT(start(), kept);
}

}  // namespace ansinh::law
