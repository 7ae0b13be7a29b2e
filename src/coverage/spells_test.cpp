#include "coverage/participants.h"
#include "coverage/spells.h"
#include "support/stores.h"

#include <array>

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

class CoverageStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        migrate(store());
    }

    void loads(std::vector<Membership> spells)
    {
        db::Transaction transaction(store());
        load(store(), spells);
        transaction.commit();
    }
    void loads(std::vector<Employment> spells)
    {
        db::Transaction transaction(store());
        load(store(), spells);
        transaction.commit();
    }
};
ON_EVERY_STORE(CoverageStore);

constexpr PersonId an{8'300'000'001};
constexpr PersonId binh{8'300'000'002};
constexpr Date new_year{2023, 1, 1};
constexpr Date july{2023, 7, 1};

Membership card(PersonId person, Date from, std::optional<Date> to, std::string group = "household",
                AreaId commune = AreaId{7})
{
    return {.person = person,
            .scheme = Scheme::health,
            .group = std::move(group),
            .payer = "person",
            .facility = FacilityId{83'001},
            .commune = commune,
            .validity = {.from = from, .to = to},
            .recorded = AuditId{1}};
}

Employment job(PersonId person, EmployerId employer, Date from, std::optional<Date> to)
{
    return {.person = person,
            .employer = employer,
            .validity = {.from = from, .to = to},
            .wage = Vnd{5'200'000},
            .position = "worker",
            .region = 3,
            .unemployment_insured = true,
            .recorded = AuditId{1}};
}

TEST_P(CoverageStore, gives_back_what_was_loaded)
{
    auto open = card(an, july, {});
    open.facility.reset();
    const std::vector cards = {card(an, new_year, july), open};
    const std::vector jobs = {job(an, EmployerId{5}, new_year, {})};
    loads(cards);
    loads(jobs);
    EXPECT_EQ(memberships(store(), an), cards);
    EXPECT_EQ(employments(store(), an), jobs);
    EXPECT_TRUE(memberships(store(), binh).empty());
    EXPECT_TRUE(is_current(store()));
}

TEST_P(CoverageStore, counts_the_days_from_the_first_to_before_the_last)
{
    loads({card(an, new_year, july)});
    EXPECT_EQ(participants_in_all(store(), Scheme::health, Date(2022, 12, 31)), 0);
    EXPECT_EQ(participants_in_all(store(), Scheme::health, new_year), 1);
    EXPECT_EQ(participants_in_all(store(), Scheme::health, Date(2023, 6, 30)), 1);
    EXPECT_EQ(participants_in_all(store(), Scheme::health, july), 0);
    EXPECT_EQ(participants_in_all(store(), Scheme::compulsory, new_year), 0);
}

TEST_P(CoverageStore, counts_by_commune_and_group)
{
    loads({card(an, new_year, {}, "pensioner", AreaId{9}), card(binh, new_year, {}),
           card(PersonId{8'300'000'003}, new_year, {})});
    EXPECT_EQ(
        participants(store(), Scheme::health, july),
        (std::vector<Participants>{{.commune = AreaId{7}, .group = "household", .people = 2},
                                   {.commune = AreaId{9}, .group = "pensioner", .people = 1}}));
}

TEST_P(CoverageStore, counts_a_person_with_two_cards_once_by_the_earlier)
{
    loads({card(an, new_year, {}, "poor"), card(an, july, {}, "household", AreaId{9})});
    EXPECT_EQ(participants(store(), Scheme::health, Date(2023, 8, 1)),
              (std::vector<Participants>{{.commune = AreaId{7}, .group = "poor", .people = 1}}));
}

TEST_P(CoverageStore, counts_the_workers_of_an_employer)
{
    const EmployerId employer{5};
    loads({job(an, employer, new_year, july), job(binh, employer, july, {}),
           job(binh, EmployerId{6}, new_year, july)});
    EXPECT_EQ(workers(store(), employer, new_year), 1);
    EXPECT_EQ(workers(store(), employer, july), 1);
    EXPECT_EQ(workers(store(), EmployerId{6}, july), 0);
}

TEST_P(CoverageStore, moves_the_spells_of_a_merged_person_and_back)
{
    const std::vector of_an = {card(an, new_year, july, "poor")};
    const std::vector of_binh = {card(binh, new_year, july), card(binh, july, {})};
    const std::vector jobs = {job(binh, EmployerId{5}, new_year, {})};
    loads({of_an[0], of_binh[0], of_binh[1]});
    loads(jobs);

    // Two cards and a job; the first card is the twin of one that is kept.
    EXPECT_EQ(repoint(store(), 1, binh, an), 3);
    ASSERT_EQ(memberships(store(), an).size(), 2);
    EXPECT_EQ(memberships(store(), an)[0], of_an[0]);
    EXPECT_TRUE(memberships(store(), binh).empty());
    EXPECT_EQ(participants_in_all(store(), Scheme::health, new_year), 1) << "one person";
    EXPECT_EQ(employments(store(), an).size(), 1);
    EXPECT_TRUE(employments(store(), binh).empty());

    EXPECT_EQ(undo_repoint(store(), 1), 3);
    EXPECT_EQ(memberships(store(), an), of_an);
    EXPECT_EQ(memberships(store(), binh), of_binh);
    EXPECT_EQ(employments(store(), binh), jobs);
    EXPECT_EQ(undo_repoint(store(), 1), 0);
}

TEST_P(CoverageStore, sets_aside_and_gives_back_spells_that_are_all_twins)
{
    const std::vector jobs = {job(binh, EmployerId{5}, new_year, july)};
    loads({job(an, EmployerId{5}, new_year, {}), jobs[0]});
    EXPECT_EQ(repoint(store(), 1, binh, an), 1);
    EXPECT_EQ(workers(store(), EmployerId{5}, new_year), 1);
    EXPECT_EQ(undo_repoint(store(), 1), 1);
    EXPECT_EQ(employments(store(), binh), jobs);
}

TEST_P(CoverageStore, refuses_two_spells_of_one_scheme_that_begin_on_one_day)
{
    loads({card(an, new_year, {})});
    EXPECT_THROW(loads({card(an, new_year, july)}), db::StoreError);
    EXPECT_EQ(memberships(store(), an).size(), 1);
}

TEST(Scheme, is_named_by_its_code)
{
    for (const auto scheme :
         {Scheme::compulsory, Scheme::voluntary, Scheme::unemployment, Scheme::health})
        EXPECT_EQ(scheme_of(code(scheme)), scheme);
    EXPECT_FALSE(scheme_of("pension"));
}

}  // namespace
}  // namespace ansinh::coverage
