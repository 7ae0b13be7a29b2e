#include "synth/impl/ordered.h"
#include "synth/impl/world_test.h"
#include "synth/noise.h"

#include <map>
#include <set>
#include <stdexcept>

#include <fmt/format.h>

namespace ansinh::synth {
namespace {

const MadeProvince& small_province()
{
    static const MadeProvince made(plan_for("83", 2023, {.numerator = 1, .denominator = 40}));
    return made;
}

/// All of a commune as text: what two runs must have alike.
std::string told(const Commune& commune)
{
    std::string text;
    for (const auto& person : commune.people)
        text += fmt::format("{}|{}|{}|{}|{}|{}|{}\n", person.id.value(),
                            person.citizen_id->number(), person.name, person.birth.number(),
                            person.household, person.phone, person.hamlet);
    for (const auto& household : commune.households)
        text += fmt::format("{}|{}\n", household.id.value(), household.head);
    for (const auto& spell : commune.employments)
        text += fmt::format("{}|{}|{}|{}\n", spell.person.value(), spell.employer.value(),
                            spell.validity.from.number(), spell.wage.dong());
    for (const auto& spell : commune.memberships)
        text += fmt::format("{}|{}|{}|{}\n", spell.person.value(), coverage::code(spell.scheme),
                            spell.group, spell.validity.from.number());
    return text;
}

std::string told_by(const MadeProvince& made, std::size_t threads)
{
    std::string text;
    ordered<std::string>(
        made.plan.communes.size(), threads,
        [&](std::size_t place) { return told(made.commune(place)); },
        [&](const std::string& commune) { text += commune; });
    return text;
}

TEST(Synth, gives_the_same_bits_on_any_number_of_threads)
{
    const auto one = told_by(small_province(), 1);
    EXPECT_EQ(one, told_by(small_province(), 2));
    EXPECT_EQ(one, told_by(small_province(), 5));
    const MadeProvince other(plan_for("83", 2023, {.numerator = 1, .denominator = 40}, 2));
    EXPECT_NE(one, told_by(other, 2));
}

TEST(Synth, hands_over_in_order_and_passes_faults_on)
{
    std::vector<std::size_t> taken;
    ordered<std::size_t>(
        100, 4, [](std::size_t place) { return place; },
        [&](std::size_t place) { taken.push_back(place); });
    EXPECT_TRUE(std::ranges::is_sorted(taken));
    EXPECT_EQ(taken.size(), 100);
    const auto thrown = [](std::size_t at) {
        ordered<std::size_t>(
            100, 3,
            [&](std::size_t place) {
                if (place == at) throw std::runtime_error("a fault");
                return place;
            },
            [](std::size_t /*place*/) {});
    };
    EXPECT_THROW(thrown(50), std::runtime_error);
    EXPECT_THROW(thrown(0), std::runtime_error);
}

/// Each commune of the small province.
class EveryCommune : public testing::Test {
protected:
    template <class Check>
    void each(const Check& check)
    {
        const auto& made = small_province();
        for (std::size_t place = 0; place < made.plan.communes.size(); ++place)
            check(made.plan.communes[place], made.commune(place));
    }
};

TEST_F(EveryCommune, has_households_with_one_head_each)
{
    std::int64_t people = 0;
    std::int64_t households = 0;
    each([&](const CommunePlan&, const Commune& commune) {
        std::vector<std::int64_t> members(commune.households.size());
        for (std::size_t i = 0; i < commune.people.size(); ++i) {
            const auto& person = commune.people[i];
            if (person.household < 0) {
                EXPECT_TRUE(person.died);
                continue;
            }
            const auto at = static_cast<std::size_t>(person.household);
            EXPECT_EQ(person.member_no, ++members[at]);
            EXPECT_EQ(person.relation == Relation::head, person.member_no == 1);
            if (person.member_no == 1) {
                EXPECT_EQ(commune.households[at].head, i);
            }
        }
        households += static_cast<std::int64_t>(members.size());
        for (const auto count : members) {
            EXPECT_GT(count, 0);
            EXPECT_LE(count, 16);
            people += count;
        }
    });
    // As the size asked for, within a tenth.
    const auto size = small_province().plan.calibration.shape.household_size;
    EXPECT_NEAR(static_cast<int>(people * 100 / households), static_cast<int>(size),
                static_cast<int>(size / 10));
}

TEST_F(EveryCommune, has_parents_older_than_their_children_and_names_from_the_father)
{
    std::int64_t children = 0;
    std::int64_t like_father = 0;
    each([&](const CommunePlan&, const Commune& commune) {
        for (const auto& person : commune.people) {
            if (person.relation != Relation::child || person.household < 0) continue;
            const auto& head =
                commune.people[commune.households[static_cast<std::size_t>(person.household)].head];
            EXPECT_LE(head.birth.plus_years(14), person.birth);
            ++children;
            const auto family = head.name.substr(0, head.name.find(' '));
            like_father += person.name.starts_with(family + " ");
        }
    });
    EXPECT_GT(children, 1000);
    EXPECT_GT(like_father * 100, children * 90);
}

TEST_F(EveryCommune, has_numbers_that_are_well_formed_and_agree_with_the_person)
{
    std::set<std::int64_t> citizens;
    PersonId last{};
    each([&](const CommunePlan&, const Commune& commune) {
        for (const auto& person : commune.people) {
            EXPECT_TRUE(parse_person_id(text(person.id)));
            EXPECT_LT(last, person.id);
            last = person.id;
            ASSERT_TRUE(person.citizen_id);
            EXPECT_TRUE(CitizenId::parse(person.citizen_id->text()));
            EXPECT_EQ(person.citizen_id->sex(), person.sex);
            EXPECT_EQ(person.citizen_id->birth_year(), person.birth.year());
            EXPECT_TRUE(citizens.insert(person.citizen_id->number()).second);
        }
    });
}

TEST_F(EveryCommune, has_spells_that_do_not_overlap_and_lie_within_a_life)
{
    each([&](const CommunePlan&, const Commune& commune) {
        std::map<PersonId, const Person*> people;
        for (const auto& person : commune.people) people[person.id] = &person;
        const coverage::Membership* before = nullptr;
        for (const auto& spell : commune.memberships) {
            const auto& person = *people.at(spell.person);
            EXPECT_LE(person.birth, spell.validity.from);
            EXPECT_FALSE(spell.payer.empty());
            if (person.died) {
                ASSERT_TRUE(spell.validity.to);
                EXPECT_LE(*spell.validity.to, *person.died);
            }
            if (spell.scheme == coverage::Scheme::compulsory) {
                EXPECT_LE(person.birth.plus_years(18), spell.validity.from);
            }
            if (before != nullptr && before->person == spell.person &&
                before->scheme == spell.scheme) {
                ASSERT_TRUE(before->validity.to);
                EXPECT_LE(*before->validity.to, spell.validity.from);
            }
            before = &spell;
        }
    });
}

TEST_F(EveryCommune, pays_no_wage_below_the_regional_minimum)
{
    each([&](const CommunePlan&, const Commune& commune) {
        for (const auto& spell : commune.employments)
            EXPECT_GE(spell.wage,
                      world().terms.minimum_wage(
                          spell.region, spell.validity.to ? spell.validity.to->plus_days(-1)
                                                          : small_province().plan.calibration.on));
    });
}

TEST_F(EveryCommune, fills_each_place_of_work_once_on_the_day)
{
    std::map<EmployerId, std::int64_t> workers;
    each([&](const CommunePlan&, const Commune& commune) {
        for (const auto& spell : commune.employments)
            if (spell.validity.contains(small_province().plan.calibration.on))
                ++workers[spell.employer];
    });
    for (const auto& employer : small_province().employers.all)
        EXPECT_EQ(workers[employer.id], employer.workers) << employer.name;
}

TEST(Employers, are_small_in_the_mountains)
{
    const MadeProvince made(plan_for("12", 2022));
    std::int64_t private_ones = 0;
    std::int64_t below_5 = 0;
    for (const auto& employer : made.employers.all)
        if (employer.kind == EmployerKind::private_enterprise ||
            employer.kind == EmployerKind::cooperative ||
            employer.kind == EmployerKind::household_business) {
            ++private_ones;
            below_5 += employer.workers < 5;
        }
    EXPECT_GT(below_5 * 100, private_ones * 60);  // S1: over 60 % use fewer than five workers
}

TEST(SentPeople, have_faults_and_a_truth_apart)
{
    const auto& made = small_province();
    SentPeople sent(1, 5);
    for (std::size_t place = 0; place < 20; ++place)
        sent.add(made.plan, place, made.commune(place));
    EXPECT_GT(sent.rows(), 500);
    const auto lines = [](const std::string& text) { return std::ranges::count(text, '\n'); };
    EXPECT_EQ(lines(sent.sent()), sent.rows() + 1);
    EXPECT_EQ(lines(sent.truth()), sent.rows() + 1);
    for (const auto fault : {Fault::no_marks, Fault::typing_slip, Fault::year_only,
                             Fault::wrong_digit, Fault::no_citizen_id, Fault::second_time})
        EXPECT_TRUE(sent.truth().contains(code(fault))) << code(fault);
}

}  // namespace
}  // namespace ansinh::synth
