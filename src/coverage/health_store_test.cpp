#include "coverage/health_repoint.h"
#include "coverage/impl/living_commune.h"

#include <array>

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

using law::HealthGroup;

class HealthStore : public LivingCommune {};
ON_EVERY_STORE(HealthStore);

TEST_P(HealthStore, issues_cards_by_difference_and_a_second_time_none)
{
    const auto first = cards();
    EXPECT_EQ(first.begun, 2);  // the child and the poor
    EXPECT_EQ(first.issued, 2);
    EXPECT_EQ(first.worked.rows, 6);
    const auto second = cards();
    EXPECT_NE(second.run, first.run);
    EXPECT_EQ(second.worked.posted, 0);
    const auto found = cards_of(store(), child);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(full_number(found.front()), "TE1838300000004");
    EXPECT_EQ(found.front().validity.from, Date(2023, 9, 1));  // from birth
    EXPECT_EQ(found.front().validity.to, Date(2029, 10, 1));
    EXPECT_EQ(full_number(cards_of(store(), poor).front()), "HN2838300000005");
    EXPECT_EQ(cards_of(store(), poor).front().validity.from, Date(2023, 1, 1));
}

TEST_P(HealthStore, whoever_finds_work_counts_there_and_the_household_card_is_void)
{
    const auto made =
        enrol_household(store(), desk(), {.household = house, .members = {head, wife, son}}, at);
    ASSERT_TRUE(made.has_value()) << made.error().front().code;
    ASSERT_TRUE(pay_enrolment(store(), desk(), made->id, at).has_value());
    in_work(head, Date(2024, 3, 1));
    const auto run = cards(Date(2024, 3, 5));
    EXPECT_EQ(run.ended, 1);
    EXPECT_EQ(groups_on(head, Date(2024, 3, 5)), "employee");
    EXPECT_EQ(groups_on(head, Date(2024, 2, 28)), "household");
    const auto found = cards_of(store(), head);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].object_code, "DN");
    EXPECT_EQ(found[1].void_reason, "replaced");
    // Paid 972.000 from 14/01/2024; ten whole months of twelve are left on 01/03/2024.
    const auto line = enrolment(store(), desk(), made->id)->lines.front();
    EXPECT_EQ(line.refunded, 810'000_vnd);
    EXPECT_EQ(line.refunded_on, Date(2024, 3, 1));
    EXPECT_EQ(cards(Date(2024, 3, 5)).worked.posted, 0);
}

TEST_P(HealthStore, what_others_pay_for_goes_on_where_the_work_ends)
{
    db::Transaction transaction(store());
    load(store(), std::array{Membership{.person = head,
                                        .scheme = Scheme::health,
                                        .group = "pensioner",
                                        .payer = "si_fund",
                                        .facility = {},
                                        .commune = commune_,
                                        .validity = {.from = Date(2020, 1, 1), .to = {}}}});
    transaction.commit();
    in_work(head, Date(2023, 6, 1), Date(2024, 2, 1));
    cards();
    EXPECT_EQ(groups_on(head, december), "employee");
    EXPECT_EQ(full_number(cards_of(store(), head).front()), "DN3838300000001");  // the best level
    cards(Date(2024, 2, 5));
    EXPECT_EQ(groups_on(head, Date(2024, 2, 1)), "pensioner");
    EXPECT_EQ(cards_of(store(), head).front().object_code, "HT");
    EXPECT_EQ(cards_of(store(), head).front().continuous_since, Date(2020, 1, 1));
    EXPECT_EQ(cards(Date(2024, 2, 5)).worked.posted, 0);
}

TEST_P(HealthStore, a_household_enrols_pays_and_has_cards)
{
    in_work(son, Date(2023, 1, 1));
    cards();  // the child's card, the son's
    const auto quoted = quote_household(store(), desk(), {.household = house}, december).value();
    ASSERT_EQ(quoted.members.size(), 4U);
    EXPECT_EQ(quoted.members[2].quoted.elsewhere, HealthGroup::employee);
    EXPECT_EQ(quoted.members[3].quoted.elsewhere, HealthGroup::child_under_6);
    EXPECT_EQ(quoted.quote.own, 1'652'400_vnd);  // 972.000 and 680.400
    const auto made = enrol_household(store(), desk(), {.household = house}, at).value();
    EXPECT_EQ(enrol_household(store(), desk(), {.household = house}, at)->id, made.id);
    EXPECT_EQ(made.status, EnrolmentStatus::pending);
    EXPECT_TRUE(groups_on(head, Date(2024, 1, 14)).empty());
    const auto paid = pay_enrolment(store(), desk(), made.id, at).value();
    EXPECT_EQ(paid.enrolment.receipt, "2023-0000001");
    ASSERT_EQ(paid.cards.size(), 2U);
    EXPECT_EQ(paid.cards[0].validity.from, Date(2024, 1, 14));  // thirty days of waiting
    EXPECT_EQ(groups_on(head, Date(2024, 1, 14)), "household");
    EXPECT_EQ(pay_enrolment(store(), desk(), made.id, at)->enrolment.receipt, "2023-0000001");
    const auto done = work_done(store(), desk(), Date(2023, 12, 1), Date(2023, 12, 31)).value();
    EXPECT_EQ(done.health_people, 2);
    EXPECT_EQ(done.collected, 1'652'400_vnd);
    EXPECT_FALSE(done.commission.has_value());  // no contract says one
    EXPECT_EQ(cards().worked.posted, 0);
}

TEST_P(HealthStore, refuses_what_is_not_of_the_commune_and_what_changed_since)
{
    auto stranger = desk();
    actor_.areas = {areas().by_code("21550", registry::AreaLevel::commune, december)->id};
    EXPECT_EQ(
        quote_household(store(), stranger, {.household = house}, december).error().front().code,
        "household/unknown");
    const auto made =
        enrol_household(store(), desk(), {.household = house, .members = {head, wife, son}}, at)
            .value();
    const auto late =
        pay_enrolment(store(), desk(), made.id, "2024-07-01T08:00:00+07:00");  // the base rose
    EXPECT_EQ(late.error().front().code, "enrolment/amount-changed");
    const auto refused =
        close_enrolment(store(), desk(), made.id, EnrolmentStatus::refused, "Thiếu chữ ký", at);
    EXPECT_EQ(refused->status, EnrolmentStatus::refused);
    EXPECT_EQ(pay_enrolment(store(), desk(), made.id, at).error().front().code, "enrolment/closed");
    EXPECT_EQ(enrolments(store(), desk(), {.status = EnrolmentStatus::refused})->size(), 1U);
}

TEST_P(HealthStore, an_enrolment_is_paid_and_cancelled_by_who_made_it_or_an_officer)
{
    const auto as = [&](std::int64_t user, access::Permission also) {
        const auto there = desk();
        actor_.user = UserId{user};
        actor_.permissions = {access::Permission::enrol_change, also};
        return there;
    };
    const auto cancelled = [&](const EnrolmentDesk& there, std::int64_t id) {
        return close_enrolment(store(), there, id, EnrolmentStatus::cancelled, "đổi ý", at);
    };
    const auto made = enrol_household(store(), as(11, access::Permission::enrol_change),
                                      {.household = house, .members = {head, wife, son}}, at)
                          .value();
    const auto colleague = as(12, access::Permission::enrol_change);
    const auto paid = pay_enrolment(store(), colleague, made.id, at);
    ASSERT_FALSE(paid);
    EXPECT_EQ(paid.error().front().code, "enrolment/of-another") << "the money is not in this hand";
    EXPECT_EQ(cancelled(colleague, made.id).error().front().code, "enrolment/of-another");
    EXPECT_EQ(enrolment(store(), colleague, made.id)->status, EnrolmentStatus::pending);
    const auto officer = as(13, access::Permission::support_change);
    EXPECT_EQ(cancelled(officer, made.id)->status, EnrolmentStatus::cancelled);
}

TEST_P(HealthStore, a_decision_flips_the_whole_commune_with_its_day)
{
    const auto decided = [&](bool leaves, Date from) {
        return change_zone(store(), areas(), access::local_operator("op"),
                           {.commune = "28756",
                            .group = "minority_hard_area",
                            .from = from,
                            .document = "861/QĐ-TTg",
                            .leaves = leaves},
                           at);
    };
    ASSERT_TRUE(decided(false, Date(2023, 6, 4)).has_value());
    EXPECT_EQ(decided(false, Date(2023, 7, 1)).error().front().code, "health/zone-stands");
    cards();
    EXPECT_EQ(groups_on(thai, december), "minority_hard_area");
    EXPECT_EQ(cards_of(store(), thai).front().zone, "K1");
    EXPECT_EQ(cards_of(store(), thai).front().validity.from, Date(2023, 6, 4));
    EXPECT_TRUE(groups_on(head, december).empty());  // of the majority
    ASSERT_TRUE(decided(true, Date(2024, 1, 1)).has_value());
    cards(Date(2024, 1, 2));
    EXPECT_TRUE(groups_on(thai, Date(2024, 1, 2)).empty());
    EXPECT_EQ(groups_on(thai, Date(2023, 12, 31)), "minority_hard_area");
    EXPECT_EQ(cards_of(store(), thai).front().void_reason, "ended");
}

TEST_P(HealthStore, a_paid_school_list_insures_and_its_end_ends)
{
    const ListForm form{.group = "student",
                        .document = "DS 12/TH",
                        .from = Date(2023, 10, 1),
                        .to = Date(2024, 9, 30),
                        .paid = true,
                        .rows = {{.number = text(son), .object_code = "SV"},
                                 {.number = "8300000999"},
                                 {.number = "12"}}};
    const auto taken = take_list(store(), areas(), access::local_operator("op"), form, at).value();
    EXPECT_EQ(taken.added, 1);
    EXPECT_EQ(taken.refused.size(), 2U);
    EXPECT_EQ(take_list(store(), areas(), access::local_operator("op"), form, at)->unchanged, 1);
    cards();
    const auto card = cards_of(store(), son).front();
    EXPECT_EQ(card.object_code, "SV");
    EXPECT_EQ(card.validity, (Validity{Date(2023, 10, 1), Date(2024, 10, 1)}));
    ASSERT_TRUE(end_list(store(), areas(), access::local_operator("op"),
                         {.person = son,
                          .group = HealthGroup::student,
                          .on = Date(2024, 2, 1),
                          .reason = "Thôi học"},
                         at)
                    .has_value());
    cards(Date(2024, 2, 2));
    EXPECT_TRUE(groups_on(son, Date(2024, 2, 2)).empty());
}

TEST_P(HealthStore, a_fund_never_gives_more_than_it_has)
{
    const auto fund =
        open_fund(store(), desk(), {.name = "Quỹ thẻ tặng", .donor = "HTX A", .area = "28756"}, at)
            .value();
    ASSERT_TRUE(
        deposit(store(), desk(), {.fund = fund, .amount = 1'000'000_vnd, .document = "UNC 1"}, at)
            .has_value());
    const GrantForm both{.fund = fund, .people = {head, wife}, .document = "QĐ 5"};
    EXPECT_EQ(grant(store(), desk(), both, at).error().front().code, "sponsor/balance-short");
    EXPECT_TRUE(memberships(store(), head).empty());
    const auto given =
        grant(store(), desk(), {.fund = fund, .people = {head}, .document = "QĐ 5"}, at).value();
    EXPECT_EQ(given.cards.size(), 1U);
    const auto report = fund_report(store(), desk(), fund).value();
    EXPECT_EQ(report.fund.left(), 28'000_vnd);
    EXPECT_EQ(report.entries.size(), 2U);
    EXPECT_EQ(grant(store(), desk(), {.fund = fund, .people = {head}, .document = "x"}, at)
                  .error()
                  .front()
                  .code,
              "enrolment/covered");
}

TEST_P(HealthStore, calls_who_lapses_and_newborns_until_they_say_no)
{
    db::Transaction transaction(store());
    const auto card = [&](PersonId person, Date to) {
        return Membership{.person = person,
                          .scheme = Scheme::health,
                          .group = "household",
                          .payer = "person",
                          .facility = {},
                          .commune = commune_,
                          .validity = {.from = Date(2023, 1, 1), .to = to}};
    };
    load(store(), std::array{card(head, Date(2023, 12, 20)), card(wife, Date(2024, 1, 10)),
                             card(son, Date(2023, 11, 1))});
    transaction.commit();
    const auto calls = call_list(store(), desk(), december).value();
    ASSERT_EQ(calls.size(), 4U);
    EXPECT_EQ(calls[0].person, head);
    EXPECT_EQ(calls[0].reason, CallReason::ends_in_7);
    EXPECT_EQ(calls[1].reason, CallReason::ends_in_30);
    EXPECT_EQ(calls[2].reason, CallReason::lapsed);
    EXPECT_EQ(calls[3].reason, CallReason::newborn);
    EXPECT_EQ(calls[3].person, child);
    EXPECT_EQ(note_contact(store(), desk(), {.person = head, .outcome = "appointment"}, at)
                  .error()
                  .front()
                  .code,
              "contact/appointment-day");
    ASSERT_TRUE(
        note_contact(store(), desk(),
                     {.person = head, .outcome = "appointment", .appointment = Date(2023, 12, 18)},
                     at)
            .has_value());
    ASSERT_TRUE(note_contact(store(), desk(), {.person = son, .outcome = "refused"}, at));
    EXPECT_EQ(call_list(store(), desk(), december)->size(), 2U);
    const auto then = call_list(store(), desk(), Date(2023, 12, 18)).value();
    EXPECT_EQ(then.front().reason, CallReason::appointment);
    EXPECT_EQ(contacts_of(store(), head).size(), 1U);
}

TEST_P(HealthStore, all_of_it_follows_a_merge_and_comes_back)
{
    const auto made = enrol_household(store(), desk(), {.household = house}, at).value();
    ASSERT_TRUE(pay_enrolment(store(), desk(), made.id, at).has_value());
    ASSERT_TRUE(note_contact(store(), desk(), {.person = head, .outcome = "agreed"}, at));
    const auto before = cards_of(store(), head);
    ASSERT_FALSE(before.empty());
    db::Transaction transaction(store());
    EXPECT_EQ(repoint_health(store(), 77, head, thai), 4);
    EXPECT_TRUE(cards_of(store(), head).empty());
    ASSERT_EQ(cards_of(store(), thai).size(), 1U);
    EXPECT_EQ(cards_of(store(), thai).front().issued_to, head);
    EXPECT_EQ(contacts_of(store(), thai).size(), 1U);
    EXPECT_EQ(undo_repoint_health(store(), 77), 4);
    EXPECT_EQ(cards_of(store(), head), before);
    EXPECT_EQ(undo_repoint_health(store(), 77), 0);
    transaction.commit();
}

TEST(CardNumber, reads_what_a_clerk_types_or_scans)
{
    const auto card = parse_card_query("gd4-83-8300000001");
    ASSERT_TRUE(card.has_value());
    EXPECT_EQ(std::get<CardNumber>(*card).person, head);
    EXPECT_EQ(std::get<CardNumber>(*card).object_code, "GD");
    EXPECT_EQ(std::get<PersonId>(*parse_card_query(" 8300000001 ")), head);
    EXPECT_TRUE(std::holds_alternative<CitizenId>(*parse_card_query("083085001234")));
    for (const auto* wrong : {"", "GD", "GD6838300000001", "1234567890123456", "84000000011234"})
        EXPECT_EQ(parse_card_query(wrong).error().code, "card/malformed") << wrong;
}

}  // namespace
}  // namespace ansinh::coverage
