#include "closing/change.h"
#include "closing/employers.h"
#include "closing/slice.h"
#include "closing/working_day.h"
#include "support/closing_store.h"

#include <gtest/gtest.h>

namespace ansinh::closing {
namespace {

constexpr Date november_end{2023, 11, 30};

class ClosedDays : public test::ClosingStore {
protected:
    std::int64_t count(AreaId area, std::string_view indicator, Date on,
                       Breakdown breakdown = Breakdown::all, const std::string& slice = {})
    {
        const auto found = facts(store(), {.area = area, .as_of = on});
        const auto fact = found.find({.area = area,
                                      .indicator = std::string{indicator},
                                      .breakdown = breakdown,
                                      .slice = slice});
        return fact == found.end() ? 0 : fact->second.numerator;
    }
};
ON_EVERY_STORE(ClosedDays);

using enum coverage::Scheme;

TEST_P(ClosedDays, counts_every_area_up_to_the_nation)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'002, health, there);
    insured(8'300'000'003, voluntary, there);
    insured(1'200'000'001, health, elsewhere);
    const auto closed = closes_day(december);
    EXPECT_TRUE(closed.is_new);
    EXPECT_EQ(closed.version, 1);
    EXPECT_TRUE(closed.restated.empty());
    EXPECT_EQ(count(here, "hi_participants", december), 1);
    EXPECT_EQ(count(there, "hi_participants", december), 1);
    EXPECT_EQ(count(ben_tre, "hi_participants", december), 2);
    EXPECT_EQ(count(area("VN"), "hi_participants", december), 3);
    EXPECT_EQ(count(ben_tre, "si_voluntary_participants", december), 1);
    EXPECT_EQ(count(ben_tre, "si_participants", december), 1);
    EXPECT_EQ(count(*areas().area(here).parent, "hi_participants", december), 1);
}

TEST_P(ClosedDays, counts_a_person_once_where_the_first_spell_says)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'001, health, there, {.from = Date(2023, 6, 1), .to = {}});
    closes_days({november_end}).value();
    EXPECT_EQ(count(here, "hi_participants", november_end), 1);
    EXPECT_EQ(count(there, "hi_participants", november_end), 0);
    EXPECT_EQ(count(ben_tre, "hi_participants", november_end), 1);
}

TEST_P(ClosedDays, counts_several_days_in_one_pass)
{
    insured(8'300'000'001, health, here, {.from = new_year, .to = december});
    insured(8'300'000'002, health, here, {.from = december, .to = {}});
    insured(8'300'000'003, health, here);
    const auto closed = closes_days({december, november_end, december}).value();
    ASSERT_EQ(closed.size(), 2U);
    EXPECT_EQ(closed[0].as_of, november_end);
    EXPECT_EQ(count(here, "hi_participants", november_end), 2);
    EXPECT_EQ(count(here, "hi_participants", december), 2);
    EXPECT_EQ(days_of(store(), here, "hi_participants").size(), 2U);
}

TEST_P(ClosedDays, says_the_same_however_many_count)
{
    const auto groups = std::array{"poor", "household", "student"};
    for (std::int64_t person = 8'300'000'001; person < 8'300'000'040; ++person) {
        insured(person, person % 3 == 0 ? health : compulsory, person % 2 == 0 ? here : elsewhere);
        works(person, 5 + person % 2);
        store().execute(fmt::format("UPDATE coverage_membership SET group_code = '{}'"
                                    " WHERE person_id = {}",
                                    groups.at(static_cast<std::size_t>(person / 13 % 3)), person));
    }
    employs(5, here);
    employs(6, elsewhere);
    ASSERT_TRUE(closes_days({november_end, december}));
    for (const std::size_t readers : {2U, 5U}) {
        const auto again = close(store(), rules(), access::local_operator("x"),
                                 {.days = {november_end, december},
                                  .today = december,
                                  .at = "2023-12-16T08:00:00+07:00",
                                  .progress = {},
                                  .another = [&] { return another(); },
                                  .readers = readers});
        ASSERT_TRUE(again);
        for (const auto& one : *again) EXPECT_EQ(one.written, 0U) << readers;
    }
}

TEST_P(ClosedDays, breaks_workers_down_by_employer)
{
    for (const std::int64_t person : {8'300'000'001, 8'300'000'002}) {
        insured(person, compulsory, here);
        insured(person, unemployment, here);
        works(person, 5);
    }
    insured(8'300'000'003, compulsory, there);
    works(8'300'000'003, 6);
    employs(5, there);
    closes_days({december}).value();
    EXPECT_EQ(count(ben_tre, "si_compulsory_participants", december), 3);
    EXPECT_EQ(count(ben_tre, "si_compulsory_participants", december, Breakdown::industry, "C"), 2);
    EXPECT_EQ(count(here, "ui_participants", december, Breakdown::size, "0-4"), 2);
    EXPECT_EQ(count(there, "employers", december), 1);
    EXPECT_EQ(count(there, "employers", december, Breakdown::industry, "C"), 1);
}

TEST_P(ClosedDays, writes_nothing_when_nothing_changed_and_restates_what_did)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'002, health, here);
    const auto first = closes_day(december);
    const auto again = closes_day(december);
    EXPECT_FALSE(again.is_new);
    EXPECT_EQ(again.close, first.close);
    EXPECT_EQ(again.written, 0U);

    insured(8'300'000'003, health, here);
    const auto second = closes_day(december);
    EXPECT_TRUE(second.is_new);
    EXPECT_EQ(second.version, 2);
    ASSERT_EQ(second.restated.size(), 4U);  // nation, province, district, commune
    EXPECT_EQ(second.restated.front().before->numerator, 2);
    EXPECT_EQ(second.restated.front().after->numerator, 3);
    EXPECT_EQ(count(ben_tre, "hi_participants", december), 3);

    const auto known = facts(
        store(),
        {.area = ben_tre, .as_of = december, .indicator = "hi_participants", .known = first.close});
    EXPECT_EQ(known.at({.area = ben_tre, .indicator = "hi_participants"}).numerator, 2);
    EXPECT_EQ(closes(store()).size(), 2U);
}

TEST_P(ClosedDays, adds_up_former_provinces_on_the_new_map)
{
    insured(8'300'000'001, health, here);
    insured(8'400'000'001, health,
            areas().of_level(registry::AreaLevel::commune, december, area("84")).front()->id);
    insured(1'200'000'001, health, elsewhere);
    closes_days({december}).value();
    const auto merged = areas().resolve("Vĩnh Long", Date(2025, 7, 1)).value();
    const auto found = facts_on_map(store(), areas(), {.area = merged, .as_of = december});
    EXPECT_EQ(found.from.size(), 3U);
    EXPECT_TRUE(found.whole);
    EXPECT_EQ(found.facts.at({.area = merged, .indicator = "hi_participants"}).numerator, 2);
    // An employer that moved since is counted on the new map, and hides nobody.
    const Date after(2025, 7, 1);
    employs(5, areas().of_level(registry::AreaLevel::commune, after, merged).front()->id);
    owes(5, Month(2023, 11), Vnd{100'000'000});
    closes_day(december);
    const auto again = facts_on_map(store(), areas(), {.area = merged, .as_of = december});
    EXPECT_EQ(again.facts.at({.area = merged, .indicator = "hi_participants"}).numerator, 2);
    EXPECT_EQ(
        again.facts.at({.area = merged, .indicator = std::string(counted::receivable)}).numerator,
        100'000'000);
}

TEST_P(ClosedDays, counts_employers_where_they_were_on_the_day)
{
    insured(8'300'000'001, compulsory, here);
    works(8'300'000'001, 5);
    employs(5, here);
    store().execute(fmt::format(
        "INSERT INTO registry_employer_past (employer_id, unit_code, name, folded, kind, industry,"
        " commune, address, payment_cycle, status, workers, valid_from, recorded, valid_to, ended)"
        " SELECT employer_id, unit_code, name, folded, kind, 'F', {}, address, payment_cycle,"
        " status, workers, valid_from, 1, {}, 2 FROM registry_employer;"
        "UPDATE registry_employer SET valid_from = {}, recorded = 2",
        there.value(), december.number(), december.number()));
    closes_days({november_end, december}).value();
    EXPECT_EQ(count(there, "employers", november_end), 1);
    EXPECT_EQ(count(there, "employers", november_end, Breakdown::industry, "F"), 1);
    EXPECT_EQ(count(here, "employers", november_end), 0);
    EXPECT_EQ(count(here, "employers", december), 1) << "from the day on";
    EXPECT_EQ(count(here, "employers", december, Breakdown::industry, "C"), 1);
}

/// 100 millions a month since September; the first is paid in time, the second in part.
class ClosedBooks : public ClosedDays {
protected:
    void SetUp() override
    {
        ClosedDays::SetUp();
        if (IsSkipped()) return;
        insured(8'300'000'001, compulsory, here);
        works(8'300'000'001, 5);
        employs(5, here);
        employs(6, elsewhere);
        for (const auto month : {Month(2023, 9), Month(2023, 10), Month(2023, 11)})
            owes(5, month, Vnd{100'000'000});
        pays(5, Month(2023, 9), Vnd{100'000'000}, Date(2023, 9, 28));
        pays(5, Month(2023, 10), Vnd{40'000'000}, Date(2023, 12, 1));
        pays(5, Month(2023, 10), Vnd{10'000'000}, Date(2023, 12, 31));
    }
};
ON_EVERY_STORE(ClosedBooks);

TEST_P(ClosedBooks, give_revenue_and_arrears_of_every_area)
{
    pays_unmatched(Vnd{7'000'000}, Date(2023, 12, 2));
    const auto closed = closes_days({november_end, december});
    ASSERT_TRUE(closed);
    // October fell due on 31/10, November on 30/11: on that day it is not late yet.
    EXPECT_EQ(count(here, counted::late, november_end), 100'000'000);
    EXPECT_EQ(count(here, counted::late_interest, november_end), 0) << "due last month";
    EXPECT_EQ(count(here, counted::late, december), 160'000'000);
    EXPECT_EQ(count(here, counted::late_interest, december), 60'000'000);
    EXPECT_EQ(count(ben_tre, counted::receivable, december), 300'000'000);
    EXPECT_EQ(count(ben_tre, counted::revenue, december), 140'000'000)
        << "what is paid after the day is not of it";
    EXPECT_EQ(count(area("VN"), counted::revenue, december), 147'000'000)
        << "nobody knows of which province";
    EXPECT_EQ(count(area("12"), counted::revenue, december), 0);
    const auto of = facts(store(), {.area = ben_tre, .as_of = december});
    const auto ratio = of.at({.area = ben_tre, .indicator = std::string{counted::late_ratio}});
    EXPECT_EQ(to_string(value_of(ratio)), "53.33");
    EXPECT_EQ(ratio.denominator, 300'000'000);
}

TEST_P(ClosedBooks, are_broken_down_by_fund_and_employer)
{
    pays_unmatched(Vnd{7'000'000}, Date(2023, 12, 2));
    closes_day(december);
    const auto nation = area("VN");
    const auto revenue = [&](Breakdown breakdown, const std::string& slice) {
        return count(nation, counted::revenue, december, breakdown, slice);
    };
    EXPECT_EQ(revenue(Breakdown::fund, "pension_survivors"), 140'000'000);
    EXPECT_EQ(revenue(Breakdown::fund, "unmatched"), 7'000'000);
    EXPECT_EQ(revenue(Breakdown::industry, "C"), 140'000'000);
    EXPECT_EQ(revenue(Breakdown::size, "0-4"), 140'000'000);
    EXPECT_EQ(count(here, counted::late, december, Breakdown::industry, "C"), 160'000'000);
}

TEST_P(ClosedBooks, count_employers_by_average_months)
{
    const auto late_3 = [&] { return count(ben_tre, counted::late_3_months, december); };
    closes_day(december);
    EXPECT_EQ(late_3(), 0) << "1.6 average months";
    // Two months of 500: the average of the last twelve months with dues is 260 millions.
    owes(5, Month(2023, 7), Vnd{500'000'000});
    owes(5, Month(2023, 8), Vnd{500'000'000});
    const auto again = closes_day(december);
    EXPECT_EQ(again.version, 2);
    EXPECT_EQ(late_3(), 1) << "1160 of 260 a month";
    EXPECT_EQ(count(ben_tre, counted::late_6_months, december), 0);
    EXPECT_FALSE(closes_day(december).is_new);
}

TEST_P(ClosedBooks, lead_to_their_employers)
{
    closes_day(december);
    const auto boss = access::local_operator("boss");
    const auto behind = [&](std::string_view indicator, Breakdown breakdown = Breakdown::all,
                            const std::string& slice = {}) {
        return employers_of(store(), test::shipped_law(), areas(), boss,
                            {.key = {.area = ben_tre,
                                     .indicator = std::string{indicator},
                                     .breakdown = breakdown,
                                     .slice = slice},
                             .on = december},
                            std::string{at});
    };
    const auto late = behind(counted::late).value();
    ASSERT_EQ(late.employers.size(), 1U);
    EXPECT_EQ(late.employers.front().unit_code, "TA0005A");
    EXPECT_EQ(late.employers.front().amount, Vnd{160'000'000});
    EXPECT_EQ(late.employers.front().amount.dong(), late.closed->numerator);
    EXPECT_EQ(late.employers.front().months_late, 1);
    EXPECT_EQ(late.employers.front().workers, 1);
    EXPECT_EQ(behind(counted::employers, Breakdown::size, "0-4")->employers.size(), 1U);
    EXPECT_TRUE(behind(counted::employers, Breakdown::industry, "G")->employers.empty());
    EXPECT_EQ(behind(counted::revenue, Breakdown::fund, "pension_survivors")->in_all, 1U);
    EXPECT_EQ(behind(counted::revenue, Breakdown::fund, "health")->in_all, 0U);
    EXPECT_EQ(behind("hi_participants").error().front().code, "closing/no-employers");
    EXPECT_EQ(behind(counted::late, Breakdown::fund).error().front().code, "closing/unknown-slice");
}

TEST_P(ClosedDays, are_worked_on_as_of_the_last_one_else_of_today)
{
    const Date later(2026, 11, 29);
    EXPECT_EQ(working_day(store(), later), later);
    EXPECT_EQ(working_month(store(), later), Month(2026, 10));
    closes_days({november_end, december}).value();
    EXPECT_EQ(working_day(store(), later), december);
    EXPECT_EQ(working_day(store(), Date(2023, 12, 1)), november_end);
}

TEST_P(ClosedDays, says_what_changed_since_earlier_days)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'002, health, here, {.from = december, .to = {}});
    closes_days({november_end, december}).value();
    const FactQuestion question{.area = here, .as_of = december};
    const EarlierFacts before(store(), areas(), question);
    const FactKey key{.area = here, .indicator = "hi_participants"};
    const auto now = facts(store(), question).at(key);
    const auto changes = before.changes(key, now, false);
    ASSERT_EQ(changes.size(), 1U) << "of three earlier days one was closed";
    EXPECT_EQ(changes.front().base, ChangeBase::previous_month);
    EXPECT_EQ(to_string(changes.front().by), "1");
    EXPECT_EQ(to_string(*changes.front().percent), "100.00");
}

TEST_P(ClosedDays, say_what_changed_from_nought)
{
    insured(8'300'000'001, health, here);
    insured(8'300'000'002, voluntary, there, {.from = december, .to = {}});
    insured(1'200'000'001, voluntary, elsewhere);
    insured(8'300'000'003, compulsory, there, {.from = december, .to = {}});
    closes_days({november_end, december}).value();
    const FactQuestion question{.area = there, .as_of = december};
    const EarlierFacts before(store(), areas(), question);
    const auto changed = [&](std::string_view indicator) {
        const FactKey key{.area = there, .indicator = std::string(indicator)};
        return before.changes(key, facts(store(), question).at(key), false);
    };
    const auto changes = changed("si_voluntary_participants");
    ASSERT_EQ(changes.size(), 1U) << "nobody is no less known than somebody";
    EXPECT_EQ(to_string(changes.front().before), "0");
    EXPECT_EQ(to_string(changes.front().by), "1");
    EXPECT_FALSE(changes.front().percent);
    EXPECT_TRUE(changed("si_compulsory_participants").empty())
        << "nowhere in the nation: it may not have been counted";
}

TEST_P(ClosedDays, keep_the_newer_of_two_counts)
{
    insured(8'300'000'001, health, here);
    bool first = true;
    // While one counts, a person comes and another closes the day.
    const auto meanwhile = [&](std::int64_t) {
        if (!std::exchange(first, false)) return;
        insured(8'300'000'002, health, here);
        closes_day(december);
    };
    auto other = another();
    const auto slow = close(other, rules(), access::local_operator("x"),
                            {.days = {december},
                             .today = december,
                             .at = "2023-12-16T08:00:00+07:00",
                             .progress = meanwhile,
                             .another = {}});
    ASSERT_FALSE(slow);
    EXPECT_EQ(slow.error().front().code, "closing/closed-meanwhile");
    EXPECT_EQ(count(here, "hi_participants", december), 2);
}

TEST_P(ClosedDays, refuses_a_day_to_come_and_whoever_may_not)
{
    const auto early = closes_days({Date(2023, 12, 17)});
    ASSERT_FALSE(early.has_value());
    EXPECT_EQ(early.error().front().code, "closing/day-not-over");

    auto actor = access::local_operator("test");
    actor.everywhere = false;
    EXPECT_EQ(close(store(), rules(), actor, {}).error().front().code, "access/out-of-scope");
    actor.permissions.clear();
    EXPECT_EQ(close(store(), rules(), actor, {}).error().front().code, "access/forbidden");
}

TEST(Closing, knows_indicators_of_the_catalogue)
{
    for (const auto scheme : {compulsory, voluntary, unemployment, health})
        EXPECT_NE(test::shipped_catalogue().find(counted::of(scheme)), nullptr);
    for (const auto indicator :
         {counted::social, counted::employers, counted::small_employers, counted::revenue,
          counted::receivable, counted::late, counted::late_ratio, counted::late_interest,
          counted::late_interest_ratio, counted::late_3_months, counted::late_6_months,
          counted::late_24_months})
        EXPECT_NE(test::shipped_catalogue().find(indicator), nullptr);
}

TEST(Closing, compares_with_the_year_before_the_month_before_and_the_end_of_last_year)
{
    const auto days = earlier_days(Date(2024, 2, 29));
    ASSERT_EQ(days.size(), 3U);
    EXPECT_EQ(days[0].on, Date(2023, 2, 28));
    EXPECT_EQ(days[1].on, Date(2024, 1, 31));
    EXPECT_EQ(days[2].on, Date(2023, 12, 31));
    EXPECT_EQ(earlier_days(Date(2024, 1, 15)).size(), 2U) << "the year's end is the month's";
}

TEST(Closing, names_its_slices)
{
    EXPECT_EQ(word(Breakdown::sex, "female").vi, "Nữ");
    EXPECT_EQ(word(Breakdown::age, "20-24").vi, "20–24 tuổi");
    EXPECT_EQ(word(Breakdown::age, "80+").en, "80 and over");
    EXPECT_EQ(word(Breakdown::fund, "charges").vi, "Tiền lãi chậm đóng");
    EXPECT_EQ(word(Breakdown::group, "no_such").vi, "no_such");
}

TEST(Closing, reads_a_month)
{
    EXPECT_EQ(month_end("2024-02").value(), Date(2024, 2, 29));
    for (const auto* text : {"2024-13", "2024", "02/2024", ""})
        EXPECT_EQ(month_end(text).error().code, "closing/bad-month");
}

TEST(Closing, rounds_a_share_when_it_is_shown)
{
    EXPECT_EQ(to_string(value_of({.numerator = 1'193'467, .denominator = 1'298'000})), "91.95");
    EXPECT_EQ(to_string(value_of({.numerator = 111'276})), "111276");
}

}  // namespace
}  // namespace ansinh::closing
