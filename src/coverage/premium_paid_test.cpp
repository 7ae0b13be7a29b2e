/// What a premium of a household buys, and who is sold none.

#include "coverage/impl/living_commune.h"

#include <soci/soci.h>

namespace ansinh::coverage {
namespace {

class PremiumPaid : public LivingCommune {
protected:
    Enrolment pays(std::vector<PersonId> members, const std::string& when = at)
    {
        const auto made = enrol_household(store(), desk(),
                                          {.household = house, .members = std::move(members)}, when)
                              .value();
        const auto paid = pay_enrolment(store(), desk(), made.id, when);
        EXPECT_TRUE(paid.has_value()) << paid.error().front().code;
        return paid->enrolment;
    }
    void dies(PersonId person, Date on)
    {
        const long long day = on.number();
        const long long number = person.value();
        db::Transaction transaction(store());
        store().sql() << "UPDATE registry_person SET died_on = :day WHERE person_id = :number",
            soci::use(day), soci::use(number);
        transaction.commit();
    }
};
ON_EVERY_STORE(PremiumPaid);

TEST_P(PremiumPaid, holds_though_a_list_of_before_it_ended)
{
    store().execute("UPDATE registry_household SET living_standard = 'near_poor'"
                    " WHERE household_id = 1");
    ASSERT_TRUE(take_list(store(), areas(), access::local_operator("op"),
                          {.group = "near_poor",
                           .document = "DS 3/CN",
                           .from = Date(2023, 1, 1),
                           .to = Date(2023, 10, 31),
                           .rows = {{.number = text(head)}}},
                          at)
                    .has_value());
    const auto line = pays({head, wife, son}).lines.front();
    EXPECT_EQ(line.own, 291'600_vnd);
    EXPECT_EQ(line.validity, (Validity{Date(2024, 1, 14), Date(2025, 1, 14)}));
    cards(Date(2024, 1, 15));
    const auto spells = memberships(store(), head);
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().validity.to, Date(2025, 1, 14));
}

// 146/2018/NĐ-CP art.7.1.e: who takes part in the same fiscal year, whenever they paid.
TEST_P(PremiumPaid, of_the_year_before_keeps_its_place_on_the_ladder)
{
    const auto first = pays({head}, "2025-12-15T08:00:00+07:00");
    EXPECT_EQ(first.lines.front().validity, (Validity{Date(2026, 1, 14), Date(2027, 1, 14)}));
    const auto second = [&](Date on) {
        return quote_household(store(), desk(), {.household = house, .members = {wife}}, on)
            ->quote.lines.front();
    };
    EXPECT_EQ(second(Date(2026, 3, 10)).order, 2);
    EXPECT_EQ(second(Date(2026, 3, 10)).own(), 884'520_vnd);
    EXPECT_EQ(second(Date(2026, 1, 5)).order, 2) << "the card that was paid for begins this year";
    EXPECT_EQ(second(Date(2027, 2, 1)).order, 1) << "nobody else takes part any more";
}

TEST_P(PremiumPaid, is_never_of_somebody_who_died)
{
    dies(son, Date(2023, 6, 1));
    const auto asked = [&](std::vector<PersonId> members) {
        const auto quoted = quote_household(
            store(), desk(), {.household = house, .members = std::move(members)}, december);
        return quoted ? std::string{} : quoted.error().front().code;
    };
    EXPECT_EQ(asked({head, wife, son}), "enrolment/died");
    EXPECT_EQ(asked({head, wife}), "") << "nor does the household wait for them";
    EXPECT_EQ(asked({}), "");
    EXPECT_EQ(quote_voluntary(store(), desk(),
                              {.person = son,
                               .facts = {.from = Month(2023, 12),
                                         .mode = law::VoluntaryMode::every_3_months,
                                         .income = 2'000'000_vnd}},
                              december)
                  .error()
                  .front()
                  .code,
              "enrolment/died");
}

TEST_P(PremiumPaid, of_a_fund_goes_to_the_living)
{
    dies(head, Date(2023, 6, 1));
    const auto fund =
        open_fund(store(), desk(), {.name = "Quỹ thẻ tặng", .donor = "HTX A", .area = "28756"}, at)
            .value();
    ASSERT_TRUE(
        deposit(store(), desk(), {.fund = fund, .amount = 1'000'000_vnd, .document = "UNC 1"}, at)
            .has_value());
    const auto gives = [&](std::vector<PersonId> people) {
        return grant(store(), desk(),
                     {.fund = fund, .people = std::move(people), .document = "QĐ 5"}, at);
    };
    const auto left = [&] { return fund_report(store(), desk(), fund)->fund.left(); };
    const auto refused = gives({head});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().front().code, "enrolment/died");
    EXPECT_EQ(left(), 1'000'000_vnd);
    EXPECT_TRUE(memberships(store(), head).empty());
    const auto given = gives({head, wife}).value();
    ASSERT_EQ(given.refused.size(), 1U);
    EXPECT_EQ(given.refused.front().where, "/people/0");
    EXPECT_EQ(given.entries.size(), 1U);
    EXPECT_EQ(left(), 28'000_vnd);
}

}  // namespace
}  // namespace ansinh::coverage
