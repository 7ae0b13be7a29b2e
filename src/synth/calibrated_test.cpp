#include "synth/impl/world_test.h"

#include <map>
#include <set>

namespace ansinh::synth {
namespace {

using coverage::Scheme;

std::map<Scheme, std::int64_t> participants_on(const std::vector<coverage::Membership>& spells,
                                               Date on)
{
    std::map<Scheme, std::int64_t> counts;
    std::set<std::pair<Scheme, PersonId>> seen;
    for (const auto& spell : spells)
        if (spell.validity.contains(on) && seen.emplace(spell.scheme, spell.person).second)
            ++counts[spell.scheme];
    return counts;
}

/// The people alive and the participants of all communes on each day of the path.
void expect_calibrated(const MadeProvince& made)
{
    const auto& plan = made.plan;
    const auto points = path(plan.calibration);
    std::vector<std::map<Scheme, std::int64_t>> sums(points.size());
    std::int64_t alive = 0;
    for (std::size_t place = 0; place < plan.communes.size(); ++place) {
        const auto commune = made.commune(place);
        for (const auto& person : commune.people) alive += !person.died;
        for (std::size_t i = 0; i < points.size(); ++i)
            for (const auto& [scheme, count] : participants_on(commune.memberships, points[i].on))
                sums[i][scheme] += count;
    }
    EXPECT_EQ(alive, plan.calibration.now.population);
    for (std::size_t i = 0; i < points.size(); ++i) {
        SCOPED_TRACE(to_string(points[i].on));
        EXPECT_EQ(sums[i][Scheme::compulsory], points[i].workers());
        EXPECT_EQ(sums[i][Scheme::unemployment], points[i].insured_workers);
        EXPECT_EQ(sums[i][Scheme::voluntary], points[i].voluntary);
        EXPECT_EQ(sums[i][Scheme::health], points[i].cards());
    }
    EXPECT_EQ(points.back().workers(), plan.calibration.now.compulsory);
    EXPECT_EQ(points.back().cards(), plan.calibration.now.health);
    EXPECT_EQ(points.front().workers(), plan.calibration.before.compulsory);
    EXPECT_EQ(points.front().cards(), plan.calibration.before.health);
}

TEST(Synth, meets_lai_chau_to_the_person_on_every_day_of_the_path)
{
    const MadeProvince made(plan_for("12", 2022));
    EXPECT_EQ(made.plan.calibration.now,
              (Counts{.population = 479'484,
                      .compulsory = 29'523,
                      .voluntary = 7'540,
                      .unemployment = 25'700,
                      .health = 393'656,
                      .monthly_payees = made.plan.calibration.now.monthly_payees}));
    expect_calibrated(made);
}

TEST(Synth, meets_the_others_at_a_scale)
{
    for (const auto& code : {"83", "52"}) {
        SCOPED_TRACE(code);
        expect_calibrated(MadeProvince(plan_for(code, 2023, {.numerator = 1, .denominator = 10})));
    }
}

TEST(Synth, makes_a_province_that_nobody_calibrated)
{
    const MadeProvince made(plan_for("79", 2023, {.numerator = 1, .denominator = 50}));
    EXPECT_FALSE(made.plan.calibration.own_file);
    expect_calibrated(made);
}

}  // namespace
}  // namespace ansinh::synth
