#include "coverage/change.h"
#include "coverage/of_people.h"
#include "support/stores.h"

#include <array>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

constexpr PersonId an{8'300'000'001};
constexpr EmployerId mill{5};
constexpr Date january{2023, 1, 1};
constexpr Date march{2023, 3, 1};
constexpr Date july{2023, 7, 1};
constexpr Date october{2023, 10, 1};

Employment job(Date from, std::optional<Date> to, std::int64_t wage)
{
    return {.person = an,
            .employer = mill,
            .validity = {.from = from, .to = to},
            .wage = Vnd{wage},
            .position = "worker",
            .region = 3,
            .unemployment_insured = true,
            .recorded = AuditId{1}};
}

EmploymentChange that(Deed deed, Date from, std::optional<Date> to = {}, std::int64_t wage = 0)
{
    EmploymentChange change{.person = an, .employer = mill, .deed = deed, .from = from, .to = to};
    if (wage > 0) change.wage = Vnd{wage};
    return change;
}

/// "01-01..07-01 5; 07-01.. 6": first day, the day after the last, wage.
std::string told(const std::vector<Employment>& spells)
{
    std::string all;
    const auto day = [](Date date) { return to_string(date).substr(5); };
    for (const auto& spell : spells)
        all += fmt::format("{}{}..{} {}", all.empty() ? "" : "; ", day(spell.validity.from),
                           spell.validity.to ? day(*spell.validity.to) : "", spell.wage.dong());
    return all;
}

TEST(SpellChange, paints_the_line_of_days)
{
    struct Row {
        std::vector<Employment> before;
        EmploymentChange change;
        std::string after;
    };
    const std::vector<Row> rows = {
        {{}, that(Deed::begin, march, {}, 5), "03-01.. 5"},
        {{}, that(Deed::begin, march, july, 5), "03-01..07-01 5"},
        // Somebody who came back: both spells stand.
        {{job(january, march, 5)}, that(Deed::begin, july, {}, 6), "01-01..03-01 5; 07-01.. 6"},
        // Begun earlier than was known: up to what is there, and no further.
        {{job(july, {}, 6)}, that(Deed::begin, march, {}, 5), "03-01..07-01 5; 07-01.. 6"},
        // There already: nothing.
        {{job(january, {}, 5)}, that(Deed::begin, march, {}, 9), "01-01.. 5"},
        {{job(january, {}, 5)}, that(Deed::end, july), "01-01..07-01 5"},
        // The end of whoever is known to have left earlier changes nothing.
        {{job(january, march, 5)}, that(Deed::end, july), "01-01..03-01 5"},
        // Never came at all.
        {{job(january, {}, 5)}, that(Deed::end, january), ""},
        {{job(january, {}, 5)}, that(Deed::alter, july, {}, 6), "01-01..07-01 5; 07-01.. 6"},
        // Back to March, up to the rise that was declared for July.
        {{job(january, july, 5), job(july, {}, 7)},
         that(Deed::alter, march, {}, 6),
         "01-01..03-01 5; 03-01..07-01 6; 07-01.. 7"},
        // A spell that was cut for another reason has the wage that stood: it goes along.
        {{job(january, july, 5), job(july, {}, 5)},
         that(Deed::alter, march, {}, 6),
         "01-01..03-01 5; 03-01..07-01 6; 07-01.. 6"},
        // For some months alone.
        {{job(january, {}, 5)},
         that(Deed::alter, march, july, 6),
         "01-01..03-01 5; 03-01..07-01 6; 07-01.. 5"},
        // Not there: nothing to alter.
        {{job(january, march, 5)}, that(Deed::alter, july, {}, 6), "01-01..03-01 5"},
        {{job(january, {}, 5)}, that(Deed::alter, july, {}, 5), "01-01.. 5"},
    };
    for (const auto& row : rows)
        EXPECT_EQ(told(changed(row.before, std::array{row.change})), row.after)
            << told(row.before) << ", deed " << static_cast<int>(row.change.deed);
}

class SpellChanges : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (!IsSkipped()) migrate(store());
    }

    Changed does(const Changes& changes, std::int64_t record)
    {
        db::Transaction transaction(store());
        const auto counted = change(store(), changes, AuditId{record});
        transaction.commit();
        return counted;
    }
};
ON_EVERY_STORE(SpellChanges);

TEST_P(SpellChanges, keep_what_was_known_before)
{
    EXPECT_EQ(does({.employments = {that(Deed::begin, january, {}, 5)}}, 10),
              (Changed{.added = 1, .superseded = 0}));
    EXPECT_EQ(does({.employments = {that(Deed::alter, march, {}, 6)}}, 20),
              (Changed{.added = 2, .superseded = 1}));
    EXPECT_EQ(does({.employments = {that(Deed::end, july)}}, 30),
              (Changed{.added = 1, .superseded = 1}));
    EXPECT_EQ(told(employments(store(), an)), "01-01..03-01 5; 03-01..07-01 6");
    EXPECT_EQ(told(employments_known(store(), an, AuditId{9})), "");
    EXPECT_EQ(told(employments_known(store(), an, AuditId{10})), "01-01.. 5");
    EXPECT_EQ(told(employments_known(store(), an, AuditId{25})), "01-01..03-01 5; 03-01.. 6");
    EXPECT_EQ(told(employments_known(store(), an, AuditId{30})), "01-01..03-01 5; 03-01..07-01 6");
}

TEST_P(SpellChanges, that_say_nothing_new_write_nothing)
{
    const Changes changes{.employments = {that(Deed::begin, january, {}, 5)},
                          .memberships = {{.person = an,
                                           .scheme = Scheme::compulsory,
                                           .from = january,
                                           .group = "employee",
                                           .payer = "worker_employer",
                                           .commune = AreaId{7}}},
                          .leaves = {{.person = an, .employer = mill, .from = march, .to = july}}};
    EXPECT_EQ(does(changes, 10), (Changed{.added = 3, .superseded = 0}));
    EXPECT_EQ(does(changes, 20), (Changed{}));
}

TEST_P(SpellChanges, give_a_person_one_card_at_a_time)
{
    const auto card = [](std::string group, Date from, std::optional<Date> to = {}) {
        return MembershipChange{.person = an,
                                .from = from,
                                .to = to,
                                .group = std::move(group),
                                .payer = "person",
                                .commune = AreaId{7}};
    };
    does({.memberships = {card("household", january), card("employee", march, july)}}, 10);
    auto cards = memberships(store(), an);
    ASSERT_EQ(cards.size(), 3U);
    EXPECT_EQ(cards[1].group, "employee");
    EXPECT_EQ(cards[2].group, "household") << "the card that was cut goes on";
    auto end = card("employee", march);
    end.deed = Deed::end;
    does({.memberships = {end}}, 20);
    cards = memberships(store(), an);
    ASSERT_EQ(cards.size(), 2U) << "only the worker's card ends";
    EXPECT_EQ(cards[1].group, "household");
}

TEST_P(SpellChanges, go_on_in_one_spell_whoever_tells_first)
{
    const auto work = [](Deed deed, Date from, std::optional<Date> to = {}) {
        return MembershipChange{.person = an,
                                .scheme = Scheme::compulsory,
                                .deed = deed,
                                .from = from,
                                .to = to,
                                .group = "worker",
                                .payer = "worker_employer",
                                .commune = AreaId{7}};
    };
    does({.memberships = {work(Deed::begin, january)}}, 10);
    does({.memberships = {work(Deed::end, march)}}, 20);
    EXPECT_EQ(does({.memberships = {work(Deed::begin, march)}}, 30),
              (Changed{.added = 1, .superseded = 1}))
        << "the new employer tells it after the old one";
    auto spells = memberships(store(), an);
    ASSERT_EQ(spells.size(), 1U);
    EXPECT_EQ(spells.front().validity, (Validity{.from = january, .to = {}}));
    does({.memberships = {work(Deed::end, march)}}, 40);
    does({.memberships = {work(Deed::begin, march, july)}}, 50);
    EXPECT_EQ(memberships(store(), an).size(), 2U) << "a term that was paid for stays its own";
    does({.memberships = {work(Deed::begin, july.plus_days(1))}}, 60);
    EXPECT_EQ(memberships(store(), an).size(), 3U) << "a day lies between";
}

TEST_P(SpellChanges, of_leave_move_with_a_merged_person_and_employer_and_back)
{
    const PersonId binh{8'300'000'002};
    does({.leaves = {{.person = binh,
                      .employer = mill,
                      .from = march,
                      .to = july,
                      .kind = LeaveKind::maternity}}},
         10);
    const auto before = leaves(store(), binh);
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(repoint(store(), 1, binh, an), 1);
    ASSERT_EQ(leaves(store(), an).size(), 1U);
    EXPECT_EQ(repoint(store(), 2, mill, EmployerId{6}), 1);
    EXPECT_EQ(leaves(store(), an).front().employer, EmployerId{6});
    EXPECT_EQ(undo_repoint_employer(store(), 2), 1);
    EXPECT_EQ(undo_repoint(store(), 1), 1);
    EXPECT_EQ(leaves(store(), binh), before);
    EXPECT_EQ(leaves_between(store(), 0, 9'999'999'999, july, october).size(), 0U);
    EXPECT_EQ(leaves_between(store(), 0, 9'999'999'999, march, october), before);
}

TEST_P(SpellChanges, a_leave_takes_the_place_of_another_on_its_days)
{
    const auto leave = [](LeaveKind kind, Date from, std::optional<Date> to) {
        return LeaveChange{.person = an, .employer = mill, .from = from, .to = to, .kind = kind};
    };
    does({.leaves = {leave(LeaveKind::unpaid, january, october)}}, 10);
    does({.leaves = {leave(LeaveKind::sickness, march, july)}}, 11);
    const auto told = [&] {
        std::string all;
        for (const auto& one : leaves(store(), an))
            all += fmt::format("{} {}..{}; ", code(one.kind), to_string(one.validity.from),
                               one.validity.to ? to_string(*one.validity.to) : "");
        return all;
    };
    EXPECT_EQ(told(), "unpaid 2023-01-01..2023-03-01; sickness 2023-03-01..2023-07-01; "
                      "unpaid 2023-07-01..2023-10-01; ");
    EXPECT_EQ(does({.leaves = {leave(LeaveKind::sickness, march, july)}}, 12), Changed{})
        << "said again it changes nothing";
    does({.leaves = {leave(LeaveKind::suspension, october, {})}}, 13);
    does({.leaves = {leave(LeaveKind::maternity, july, {})}}, 14);
    EXPECT_EQ(told(), "unpaid 2023-01-01..2023-03-01; sickness 2023-03-01..2023-07-01; "
                      "maternity 2023-07-01..2023-10-01; suspension 2023-10-01..; ")
        << "one without an end goes up to the next";
}

TEST_P(SpellChanges, of_an_income_chosen_keep_one_at_a_time)
{
    const auto chosen = [](Deed deed, Date from, Date to, std::int64_t income, std::int64_t mode) {
        return Changes{.choices = {{.person = an,
                                    .deed = deed,
                                    .from = from,
                                    .to = to,
                                    .income = Vnd{income},
                                    .mode = mode}}};
    };
    const auto told = [&] {
        std::string all;
        for (const auto& one : voluntary_choices(store(), an))
            all += fmt::format("{}..{} {} {}; ", to_string(one.validity.from).substr(5),
                               to_string(*one.validity.to).substr(5), one.income.dong(), one.mode);
        return all;
    };
    {
        // As they were on file before one took the place of another: the later one holds.
        db::Transaction transaction(store());
        load(store(), std::array{VoluntaryChoice{.person = an,
                                                 .validity = {january, october},
                                                 .income = Vnd{5},
                                                 .mode = 3,
                                                 .recorded = AuditId{1}},
                                 VoluntaryChoice{.person = an,
                                                 .validity = {march, july},
                                                 .income = Vnd{6},
                                                 .mode = 3,
                                                 .recorded = AuditId{2}}});
        transaction.commit();
    }
    does(chosen(Deed::begin, march, march.plus_days(31), 7, 0), 10);
    EXPECT_EQ(told(), "01-01..03-01 5 3; 03-01..04-01 7 0; 04-01..07-01 6 3; 07-01..10-01 5 3; ");
    EXPECT_EQ(does(chosen(Deed::begin, march, march.plus_days(31), 7, 0), 11), Changed{});
    does(chosen(Deed::end, march, october, 0, 0), 12);
    EXPECT_EQ(told(), "01-01..03-01 5 3; ");
    EXPECT_EQ(does(chosen(Deed::end, march, october, 0, 0), 13), Changed{});
}

TEST_P(SpellChanges, are_read_for_many_people_and_for_an_employer)
{
    does({.employments = {that(Deed::begin, january, march, 5), that(Deed::begin, july, {}, 6)}},
         10);
    const std::array people = {an, PersonId{8'300'000'009}};
    EXPECT_EQ(told(employments(store(), people)), "01-01..03-01 5; 07-01.. 6");
    EXPECT_EQ(told(workers_between(store(), mill, march, july)), "");
    EXPECT_EQ(told(workers_between(store(), mill, march, october)), "07-01.. 6");
}

}  // namespace
}  // namespace ansinh::coverage
