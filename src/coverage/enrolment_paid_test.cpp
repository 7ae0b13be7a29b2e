/// What a payment makes of an enrolment in voluntary insurance.

#include "coverage/impl/living_commune.h"
#include "coverage/voluntary.h"

namespace ansinh::coverage {
namespace {

constexpr Vnd income{2'000'000};

class VoluntaryPayment : public LivingCommune {
protected:
    VoluntaryAsked asked(PersonId person, Month from = Month(2023, 12))
    {
        return {
            .person = person,
            .facts = {.from = from, .mode = law::VoluntaryMode::every_3_months, .income = income}};
    }
    Enrolment made(const VoluntaryAsked& of)
    {
        const auto done = enrol_voluntary(store(), desk(), of, at);
        EXPECT_TRUE(done.has_value()) << done.error().front().code;
        return done.value_or(Enrolment{});
    }
    std::string pays(std::int64_t id, const std::string& when = at)
    {
        const auto done = pay_enrolment(store(), desk(), id, when);
        return done ? std::string{} : done.error().front().code;
    }
    std::vector<Membership> voluntary(PersonId person)
    {
        auto all = memberships(store(), person);
        std::erase_if(all, [](const auto& one) { return one.scheme != Scheme::voluntary; });
        return all;
    }
};
ON_EVERY_STORE(VoluntaryPayment);

TEST_P(VoluntaryPayment, insures_by_the_group_of_the_support_and_keeps_the_income)
{
    const auto of_poor = made(asked(poor));
    // 30 % of 22 % of 1,500,000 for each of three months.
    EXPECT_EQ(of_poor.state, Vnd{297'000});
    ASSERT_EQ(pays(of_poor.id), "");
    const auto spells = voluntary(poor);
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().group, "poor");
    EXPECT_EQ(spells.front().payer, "person_budget");
    EXPECT_EQ(spells.front().validity, (Validity{Date(2023, 12, 1), Date(2024, 3, 1)}));
    const auto chosen = voluntary_choices(store(), poor);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen.front().income, income);
    EXPECT_EQ(chosen.front().validity, spells.front().validity);
    EXPECT_EQ(voluntary_participants(store(), december),
              (std::vector<VoluntaryParticipants>{{commune_, "poor", income, 1}}));
    ASSERT_EQ(pays(made(asked(head)).id), "");
    EXPECT_EQ(voluntary(head).front().group, "other");
}

TEST_P(VoluntaryPayment, parts_the_months_beyond_those_that_the_state_supports)
{
    // A list said 118 months, and once more some of them: of three more two are.
    const auto listed = [&](std::string_view payer, Date from, Date to) {
        return Membership{.person = head,
                          .scheme = Scheme::voluntary,
                          .group = "other",
                          .payer = std::string(payer),
                          .facility = {},
                          .commune = commune_,
                          .validity = {.from = from, .to = to}};
    };
    {
        db::Transaction transaction(store());
        load(store(), std::array{listed("person_budget", Date(2015, 1, 1), Date(2018, 1, 1)),
                                 listed("person_budget", Date(2018, 1, 1), Date(2027, 11, 1)),
                                 listed("person_budget", Date(2020, 1, 1), Date(2020, 7, 1)),
                                 listed("person", Date(2028, 6, 1), Date(2029, 1, 1))});
        transaction.commit();
    }
    const std::string later = "2027-11-05T08:00:00+07:00";
    const auto enrolment =
        enrol_voluntary(store(), desk(), asked(head, Month(2027, 11)), later).value();
    // 20 % of 22 % of 1,500,000 for each of two months.
    EXPECT_EQ(enrolment.state, Vnd{132'000});
    EXPECT_EQ(enrolment.own, Vnd{1'320'000 - 132'000});
    ASSERT_EQ(pays(enrolment.id, later), "");
    auto spells = voluntary(head);
    std::erase_if(spells, [](const auto& one) {
        return one.validity.from < Date(2027, 11, 1) || one.validity.from > Date(2028, 5, 1);
    });
    ASSERT_EQ(spells.size(), 2U);
    EXPECT_EQ(spells[0].group, "other");
    EXPECT_EQ(spells[0].payer, "person_budget");
    EXPECT_EQ(spells[0].validity.to, Date(2028, 1, 1));
    EXPECT_EQ(spells[1].group, unsupported_group);
    EXPECT_EQ(spells[1].payer, "person");
    EXPECT_EQ(spells[1].validity.to, Date(2028, 2, 1));
}

TEST_P(VoluntaryPayment, is_judged_anew_on_its_day)
{
    const auto late = made(asked(head, Month(2023, 12)));
    EXPECT_EQ(pays(late.id, "2024-03-05T08:00:00+07:00"), "enrolment/amount-changed")
        << "the time to pay is over";
    ASSERT_TRUE(close_enrolment(store(), desk(), late.id, EnrolmentStatus::cancelled, "muộn", at));

    // The household is poor no more: the State adds less.
    const auto dearer = made(asked(poor));
    store().execute("UPDATE registry_household SET living_standard = 'near_poor'"
                    " WHERE household_id = 2");
    EXPECT_EQ(pays(dearer.id), "enrolment/amount-changed");

    const auto twice = made(asked(wife));
    {
        db::Transaction transaction(store());
        load(store(), std::array{Membership{.person = wife,
                                            .scheme = Scheme::compulsory,
                                            .group = "worker",
                                            .payer = "worker_employer",
                                            .facility = {},
                                            .commune = commune_,
                                            .validity = {.from = Date(2023, 12, 1), .to = {}}}});
        transaction.commit();
    }
    EXPECT_EQ(pays(twice.id), "enrolment/covered") << "she has found work meanwhile";
    EXPECT_TRUE(voluntary(wife).empty());
    EXPECT_TRUE(voluntary_choices(store(), wife).empty());
}

TEST_P(VoluntaryPayment, of_months_past_their_day_is_refused)
{
    const auto late = enrol_voluntary(store(), desk(), asked(head, Month(2020, 1)), at);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().front().code, "enrolment/late");
    EXPECT_EQ(late.error().front().where, "/from");
    EXPECT_EQ(quote_voluntary(store(), desk(), asked(head, Month(2020, 1)), december)
                  .error()
                  .front()
                  .code,
              "enrolment/late");
}

TEST_P(VoluntaryPayment, that_was_made_too_late_is_not_taken)
{
    const auto waits = made(asked(head));
    store().execute("UPDATE coverage_enrolment SET first_month = " +
                    std::to_string(Date(2020, 1, 1).number()));
    EXPECT_EQ(pays(waits.id), "enrolment/amount-changed");
}

}  // namespace
}  // namespace ansinh::coverage
