#include "law/folder.h"
#include "law/in_force.h"

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

/// Found the slow way: the last period that has begun and not ended, unless it is a gap.
const Period* in_force(const Parameter& parameter, Date day)
{
    const Period* found = nullptr;
    for (const auto& period : parameter.periods)
        if (period.from <= day) found = &period;
    if (found == nullptr || found->missing || (found->until && *found->until <= day))
        return nullptr;
    return found;
}

void expect_value_of(const Parameter& parameter, Date day)
{
    SCOPED_TRACE(parameter.id + " " + to_string(day));
    const auto* expected = in_force(parameter, day);
    InForce in(our_law(), day);
    EXPECT_EQ(in.has(parameter.id), expected != nullptr);
    const auto rows = in.rows(parameter.id);
    EXPECT_EQ(in.complete(), expected != nullptr);
    ASSERT_EQ(rows.size(), expected != nullptr ? expected->rows.size() : 0U);
    if (rows.empty() || parameter.columns.back().kind != Kind::amount) return;
    EXPECT_EQ(rows.front().amount(parameter.columns.back().name).origin.period, expected);
}

}  // namespace

TEST(OurLaw, has_the_right_value_on_the_day_before_and_after_every_boundary)
{
    std::size_t boundaries = 0;
    for (const auto& [id, parameter] : our_law().parameters())
        for (const auto& period : parameter.periods)
            for (const auto& boundary : {std::optional{period.from}, period.until}) {
                if (!boundary) continue;
                ++boundaries;
                for (const int days : {-1, 0, 1})
                    expect_value_of(parameter, boundary->plus_days(days));
            }
    EXPECT_GT(boundaries, our_law().parameters().size());
}

/// Each step of each scale: one below it is another row, or none.
TEST(OurLaw, takes_each_step_of_a_scale_from_its_lower_bound)
{
    std::size_t steps = 0;
    for (const auto& [id, parameter] : our_law().parameters()) {
        if (!parameter.is_scale || parameter.keys != 1 ||
            parameter.columns.front().kind != Kind::count)
            continue;
        for (const auto& period : parameter.periods)
            for (std::size_t i = 0; i < period.rows.size(); ++i) {
                InForce in(our_law(), period.from);
                const auto step = std::get<std::int64_t>(period.rows[i].cells.front());
                const auto name = parameter.columns.front().name;
                ++steps;
                EXPECT_EQ(in.find(id, {step})->count(name).value, step) << id;
                EXPECT_EQ(in.find(id, {step + 1})->count(name).value >= step, true) << id;
                const auto below = in.find(id, {step - 1});
                EXPECT_EQ(below.has_value(), i > 0) << id;
                EXPECT_LT(below ? below->count(name).value : step - 1, step) << id;
            }
    }
    EXPECT_GT(steps, 0U);
}

}  // namespace ansinh::law
