/// What a premium of a household buys.

#include "coverage/impl/living_commune.h"

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

}  // namespace
}  // namespace ansinh::coverage
