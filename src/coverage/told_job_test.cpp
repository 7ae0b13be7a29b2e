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
    void is_pensioner(PersonId person)
    {
        db::Transaction transaction(store());
        load(store(), std::array{Membership{.person = person,
                                            .scheme = Scheme::health,
                                            .group = "pensioner",
                                            .payer = "si_fund",
                                            .facility = {},
                                            .commune = commune_,
                                            .validity = {.from = Date(2020, 1, 1), .to = {}}}});
        transaction.commit();
    }
    /// Cards of a year from 14/01/2024, for 972.000 of the first.
    std::int64_t household_pays()
    {
        const auto made =
            enrol_household(store(), desk(), {.household = house, .members = {head, wife, son}}, at)
                .value();
        EXPECT_TRUE(pay_enrolment(store(), desk(), made.id, at).has_value());
        return made.id;
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

}  // namespace
}  // namespace ansinh::coverage
