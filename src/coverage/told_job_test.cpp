/// What a job that a list tells of makes of the health insurance that was there.

#include "coverage/change.h"
#include "coverage/impl/living_commune.h"

namespace ansinh::coverage {
namespace {

class ToldJob : public LivingCommune {
protected:
    void tells(const Changes& changes)
    {
        db::Transaction transaction(store());
        const auto by = access::record(store(), access::local_operator("op"),
                                       {.action = "declaration.accept"}, at);
        change(store(), changes, by);
        transaction.commit();
    }
    Changes job(Deed deed, PersonId person, Date from) const
    {
        return {.employments = {{.person = person,
                                 .employer = EmployerId{1},
                                 .deed = deed,
                                 .from = from,
                                 .wage = Vnd{6'000'000}}},
                .memberships = {{.person = person,
                                 .deed = deed,
                                 .from = from,
                                 .group = "employee",
                                 .payer = "worker_employer",
                                 .commune = commune_}}};
    }
    void is_pensioner(PersonId person, Date from = Date(2020, 1, 1))
    {
        db::Transaction transaction(store());
        load(store(), std::array{Membership{.person = person,
                                            .scheme = Scheme::health,
                                            .group = "pensioner",
                                            .payer = "si_fund",
                                            .facility = {},
                                            .commune = commune_,
                                            .validity = {.from = from, .to = {}}}});
        transaction.commit();
    }
    /// Cards of a year from 14/01/2024, for 972.000 of the first.
    std::int64_t household_pays(const std::string& when = at)
    {
        const auto made = enrol_household(store(), desk(),
                                          {.household = house, .members = {head, wife, son}}, when)
                              .value();
        EXPECT_TRUE(pay_enrolment(store(), desk(), made.id, when).has_value());
        return made.id;
    }
    Changes poor_list(PersonId person, Validity days) const
    {
        return {.memberships = {{.person = person,
                                 .from = days.from,
                                 .to = days.to,
                                 .group = "poor",
                                 .payer = "budget",
                                 .commune = commune_}}};
    }
    EnrolmentLine line_of_head(std::int64_t enrolment_id)
    {
        return enrolment(store(), desk(), enrolment_id)->lines.front();
    }
};
ON_EVERY_STORE(ToldJob);

TEST_P(ToldJob, pays_back_what_was_paid_ahead)
{
    const auto paid = household_pays();
    tells(job(Deed::begin, head, Date(2024, 3, 1)));
    EXPECT_EQ(groups_on(head, Date(2024, 2, 28)), "household");
    EXPECT_EQ(groups_on(head, Date(2024, 3, 5)), "employee");
    // Ten whole months of twelve are left on 01/03/2024.
    EXPECT_EQ(line_of_head(paid).refunded, 810'000_vnd);
    EXPECT_EQ(line_of_head(paid).refunded_on, Date(2024, 3, 1));
    cards(Date(2024, 3, 5));
    const auto found = cards_of(store(), head);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].object_code, "DN");
    EXPECT_FALSE(found[1].void_reason.empty());
    EXPECT_EQ(line_of_head(paid).refunded, 810'000_vnd) << "once";
    tells(job(Deed::begin, head, Date(2024, 3, 1)));
    EXPECT_EQ(cards(Date(2024, 3, 5)).worked.posted, 0);
}

TEST_P(ToldJob, of_before_the_card_pays_all_of_it_back)
{
    const auto paid = household_pays();
    tells(job(Deed::begin, head, Date(2024, 1, 1)));
    EXPECT_EQ(groups_on(head, Date(2024, 1, 14)), "employee");
    EXPECT_EQ(line_of_head(paid).refunded, 972'000_vnd);
    EXPECT_EQ(line_of_head(paid).refunded_on, Date(2024, 1, 14));
}

TEST_P(ToldJob, of_some_months_leaves_the_premium_of_the_card_behind_them)
{
    const auto first = household_pays();
    const auto renewed = household_pays("2024-12-20T08:00:00+07:00");
    ASSERT_EQ(line_of_head(renewed).validity, (Validity{Date(2025, 1, 14), Date(2026, 1, 14)}));
    tells(poor_list(head, {.from = Date(2024, 10, 14), .to = Date(2025, 1, 14)}));
    EXPECT_EQ(line_of_head(first).refunded, 243'000_vnd) << "three months of twelve";
    EXPECT_EQ(groups_on(head, Date(2025, 1, 14)), "household");
    EXPECT_FALSE(line_of_head(renewed).refunded_on.has_value());
    EXPECT_EQ(line_of_head(renewed).refunded, 0_vnd);
}

TEST_P(ToldJob, for_good_pays_back_the_card_behind_it_too)
{
    const auto first = household_pays();
    const auto renewed = household_pays("2024-12-20T08:00:00+07:00");
    tells(job(Deed::begin, head, Date(2024, 10, 14)));
    EXPECT_EQ(line_of_head(first).refunded, 243'000_vnd);
    EXPECT_EQ(line_of_head(renewed).refunded, line_of_head(renewed).own);
}

TEST_P(ToldJob, found_by_the_run_pays_back_the_card_behind_it_too)
{
    household_pays();
    const auto renewed = household_pays("2024-12-20T08:00:00+07:00");
    in_work(head, Date(2024, 12, 21));
    cards(Date(2024, 12, 22));
    EXPECT_EQ(line_of_head(renewed).refunded, line_of_head(renewed).own);
}

TEST_P(ToldJob, of_no_job_but_a_list_of_some_days_is_found_by_the_run_alike)
{
    const auto first = household_pays();
    const auto renewed = household_pays("2024-12-20T08:00:00+07:00");
    ASSERT_TRUE(take_list(store(), areas(), access::local_operator("op"),
                          {.group = "poor",
                           .document = "DS 3/CN",
                           .from = Date(2024, 12, 1),
                           .to = Date(2025, 1, 13),
                           .rows = {{.number = text(head)}}},
                          at)
                    .has_value());
    cards(Date(2024, 12, 22));
    EXPECT_EQ(groups_on(head, Date(2024, 12, 22)), "poor");
    EXPECT_EQ(line_of_head(first).refunded, 81'000_vnd) << "a month of twelve";
    EXPECT_FALSE(line_of_head(renewed).refunded_on.has_value());
}

TEST_P(ToldJob, leaves_what_others_pay_for_to_go_on_behind_it)
{
    is_pensioner(head);
    tells(job(Deed::begin, head, Date(2023, 6, 1)));
    cards();
    EXPECT_EQ(groups_on(head, december), "employee");
    EXPECT_EQ(full_number(cards_of(store(), head).front()), "DN3838300000001");  // the best level
    tells(job(Deed::end, head, Date(2024, 2, 1)));
    EXPECT_TRUE(groups_on(head, Date(2024, 2, 1)).empty());
    cards(Date(2024, 2, 5));
    EXPECT_EQ(groups_on(head, Date(2024, 2, 1)), "pensioner");
    EXPECT_EQ(cards_of(store(), head).front().object_code, "HT");
    EXPECT_EQ(cards_of(store(), head).front().continuous_since, Date(2020, 1, 1));
    EXPECT_EQ(cards(Date(2024, 2, 5)).worked.posted, 0);
}

TEST_P(ToldJob, of_before_what_others_pay_for_leaves_it_too)
{
    for (const auto& [person, from] :
         {std::pair{head, Date(2023, 6, 1)}, std::pair{wife, Date(2024, 1, 1)}}) {
        SCOPED_TRACE(to_string(from));
        is_pensioner(person, Date(2024, 1, 1));
        tells(job(Deed::begin, person, from));
        EXPECT_EQ(groups_on(person, Date(2024, 1, 1)), "employee");
        tells(job(Deed::end, person, Date(2024, 5, 1)));
        EXPECT_TRUE(groups_on(person, Date(2024, 5, 1)).empty());
        cards(Date(2024, 5, 5));
        EXPECT_EQ(groups_on(person, Date(2024, 5, 1)), "pensioner");
        EXPECT_EQ(cards(Date(2024, 5, 5)).worked.posted, 0);
    }
}

TEST_P(ToldJob, that_began_earlier_still_leaves_what_others_pay_for)
{
    is_pensioner(head, Date(2023, 6, 1));
    tells(job(Deed::begin, head, Date(2023, 11, 1)));
    auto earlier = job(Deed::begin, head, Date(2023, 8, 1));
    earlier.memberships.front().to = Date(2023, 11, 1);
    tells(earlier);
    earlier = job(Deed::begin, head, Date(2023, 1, 1));
    earlier.memberships.front().to = Date(2023, 8, 1);
    tells(earlier);
    tells(job(Deed::end, head, Date(2024, 2, 1)));
    cards(Date(2024, 2, 5));
    EXPECT_EQ(groups_on(head, Date(2024, 2, 1)), "pensioner");
}

TEST_P(ToldJob, brings_nothing_back_that_was_no_longer_there)
{
    is_pensioner(head, Date(2023, 6, 1));
    tells(job(Deed::begin, head, Date(2023, 11, 1)));
    tells(
        {.memberships = {
             {.person = head, .deed = Deed::end, .from = Date(2023, 6, 1), .group = "pensioner"}}});
    tells(job(Deed::end, head, Date(2024, 2, 1)));
    cards(Date(2024, 2, 5));
    EXPECT_TRUE(groups_on(head, Date(2024, 2, 1)).empty());
}

}  // namespace
}  // namespace ansinh::coverage
