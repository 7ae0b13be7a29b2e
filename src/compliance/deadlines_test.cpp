#include "compliance/commitment.h"
#include "compliance/deadlines.h"
#include "compliance/fine.h"
#include "law/folder.h"
#include "support/cases.h"

#include <algorithm>
#include <chrono>
#include <random>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::compliance {
namespace {

const law::Law& the_law()
{
    static const auto law = law::load(LAW_FOLDER);
    return law;
}

/// Monday to Friday: holidays are the calendar's own tests.
bool is_weekday(Date day)
{
    const std::chrono::weekday weekday{day.days()};
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

Date day(const std::string& text) { return Date::parse(text).value(); }

Vnd dong(std::string text)
{
    std::erase(text, '.');
    return Vnd{std::stoll(text)};
}

/// "reminder_1 01/02/2024 reminder_2 …" as steps that hold.
std::vector<StepAt> steps(const std::string& text)
{
    std::vector<StepAt> found;
    if (text == "–") return found;
    std::string rest = text;
    while (!rest.empty()) {
        const auto blank = rest.find(' ');
        const auto end = rest.find(' ', blank + 1);
        found.push_back(
            {step_of(rest.substr(0, blank)).value(), day(rest.substr(blank + 1, end - blank - 1))});
        rest = end == std::string::npos ? "" : rest.substr(end + 1);
    }
    return found;
}

TEST(Deadlines, follow_the_practice_before_and_the_decree_after)
{
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/deadlines.cases"))) {
        SCOPED_TRACE(line);
        const auto found = deadlines(
            the_law(),
            {.last_day_to_pay = day(cells[0]), .opened = day(cells[1]), .held = steps(cells[2])},
            is_weekday);
        ASSERT_TRUE(found);
        const auto wanted = step_of(cells[3]).value();
        const auto one = std::ranges::find(*found, wanted, &Deadline::step);
        ASSERT_NE(one, found->end());
        EXPECT_EQ(one->by, day(cells[4])) << to_string(one->by);
        EXPECT_EQ(one->basis.cite, cells[5]);
    }
}

TEST(Deadlines, have_none_where_no_limit_was_read)
{
    const auto found =
        deadlines(the_law(),
                  {.last_day_to_pay = Date(2025, 10, 31),
                   .opened = Date(2025, 12, 2),
                   .held = steps("reminder_1 09/12/2025 hand_over 14/01/2026 inspection_decision "
                                 "20/01/2026 inspection_record 20/02/2026")},
                  is_weekday);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->empty()) << "fines have no limit on file";
}

TEST(Evasion, begins_by_its_own_reason)
{
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/evasion.cases"))) {
        SCOPED_TRACE(line);
        EvasionFacts facts{.limit = day(cells[1]), .on = day(cells[4])};
        if (cells[0] == "unregistered") facts.reason = EvasionReason::unregistered;
        if (cells[0] == "low_wage") facts.reason = EvasionReason::low_wage;
        if (cells[2] != "–") facts.demanded = day(cells[2]);
        if (cells[3] != "–") facts.excused = {{.from = Date(2025, 12, 1), .to = day(cells[3])}};
        const auto found = evasion(the_law(), facts);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->has_value() ? to_string((*found)->from) : "–",
                  cells[5] == "–" ? "–" : to_string(day(cells[5])));
    }
}

TEST(Evasion, begins_after_the_last_excuse_in_whatever_order_they_were_told)
{
    const Validity flood{.from = Date(2025, 12, 15), .to = Date(2026, 2, 15)};
    const Validity epidemic{.from = Date(2026, 2, 1), .to = Date(2026, 3, 1)};
    for (const auto& excused : {std::vector{flood, epidemic}, std::vector{epidemic, flood}}) {
        const auto found = evasion(the_law(), {.limit = Date(2025, 10, 31),
                                               .demanded = Date(2025, 12, 10),
                                               .excused = excused,
                                               .on = Date(2026, 4, 1)});
        EXPECT_EQ(found.value()->from, Date(2026, 3, 1));
    }
}

TEST(Evasion, cites_what_its_first_day_comes_from)
{
    const auto cited = [](Date limit) {
        return evasion(the_law(),
                       {.limit = limit, .demanded = limit.plus_days(10), .on = Date(2026, 6, 1)})
            .value()
            ->basis.cite;
    };
    EXPECT_EQ(cited(Date(2025, 10, 31)), "41/2024/QH15 art.38");
    EXPECT_EQ(cited(Date(2024, 1, 31)), "41/2024/QH15 art.141.12");
}

TEST(Fine, follows_the_decree_of_its_day)
{
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/fine.cases"))) {
        SCOPED_TRACE(line);
        const auto found = fine(the_law(), {.act = fine_act_of(cells[0]).value(),
                                            .due = dong(cells[1]),
                                            .on = day(cells[2]),
                                            .is_organisation = cells[3] == "organisation"});
        ASSERT_TRUE(found);
        EXPECT_EQ(found->least, dong(cells[4]));
        EXPECT_EQ(found->most, dong(cells[5]));
    }
}

TEST(Fine, carries_the_mark_of_what_was_not_read)
{
    const auto before = fine(the_law(), {.due = Vnd{1}, .on = Date(2023, 6, 1)}).value();
    EXPECT_EQ(before.basis.back().status, law::Status::unconfirmed) << "twice: from memory";
    const auto after = fine(the_law(), {.due = Vnd{1}, .on = Date(2026, 10, 1)}).value();
    EXPECT_EQ(after.basis.back().status, law::Status::confirmed);
    EXPECT_EQ(fine(the_law(), {.due = Vnd{1}, .on = Date(2010, 1, 1)}).error().front().code,
              "law/missing");
    EXPECT_FALSE(fine(the_law(), {.act = FineAct::evasion, .due = Vnd{1}, .on = Date(2026, 10, 1)}))
        << "the range of money ended";
}

TEST(Crime, needs_months_and_money_or_people_and_a_fine)
{
    for (const auto& [cells, line] : test::cases(R"(
        # months  amount      people  fined | all
          6       50.000.000  1       yes   | yes
          6       49.999.999  10      yes   | yes   # ten people are enough
          6       49.999.999  9       yes   | no
          5       90.000.000  20      yes   | no    # too short
          6       90.000.000  20      no    | no    # never fined
    )")) {
        SCOPED_TRACE(line);
        const auto found = signs_of_crime(the_law(), {.months = std::stoll(cells[0]),
                                                      .amount = dong(cells[1]),
                                                      .people = std::stoll(cells[2]),
                                                      .fined_before = cells[3] == "yes",
                                                      .on = Date(2026, 11, 1)});
        ASSERT_TRUE(found);
        EXPECT_EQ(found->all_met, cells[4] == "yes");
        EXPECT_EQ(found->conditions.size(), 3U);
    }
}

TEST(Commitment, is_kept_or_broken_by_what_came_in)
{
    const std::vector<Instalment> schedule = {{Date(2026, 1, 10), Vnd{100}},
                                              {Date(2026, 2, 10), Vnd{200}}};
    const auto told = [&](const std::vector<Payment>& payments, Date on) {
        std::string states;
        for (const auto& one : standings(schedule, payments, on))
            states += fmt::format("{} {} ", code(one.state), one.paid.dong());
        return states;
    };
    EXPECT_EQ(told({}, Date(2026, 1, 10)), "ahead 0 ahead 0 ") << "the due day is not past";
    EXPECT_EQ(told({}, Date(2026, 1, 11)), "broken 0 ahead 0 ");
    EXPECT_EQ(told({{Date(2026, 1, 10), Vnd{100}}}, Date(2026, 3, 1)), "kept 100 broken 0 ");
    EXPECT_EQ(told({{Date(2026, 1, 20), Vnd{150}}}, Date(2026, 2, 1)), "kept_late 100 ahead 50 ");
    EXPECT_EQ(told({{Date(2026, 1, 5), Vnd{300}}}, Date(2026, 1, 6)), "kept 100 kept 200 ");
}

// Whatever steps are taken, by whoever follows the table, a case only goes forward and ends closed.
TEST(Steps, only_lead_forward)
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::vector<StepKind> held;
        auto state = CaseState::open;
        for (int count = 0; count < 40; ++count) {
            const auto possible = steps_possible(held, {});
            if (possible.empty()) break;
            held.push_back(possible[random() % possible.size()]);
            const auto next = state_after(held);
            ASSERT_GE(next, state);
            state = next;
        }
        EXPECT_EQ(state, CaseState::closed);
        EXPECT_TRUE(steps_possible(held, {}).empty()) << "a closed case takes no step";
    }
}

TEST(Steps, are_taken_in_their_order)
{
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/steps.cases"))) {
        SCOPED_TRACE(line);
        std::vector<StepKind> held;
        for (const auto& rule : step_rules())
            if ((" " + cells[0] + " ").contains(fmt::format(" {} ", rule.code)))
                held.push_back(rule.kind);
        EXPECT_EQ(may_follow(held, {}, step_of(cells[1]).value()), cells[2] == "yes");
    }
    const std::vector held = {StepKind::reminder_1, StepKind::hand_over,
                              StepKind::inspection_decision, StepKind::inspection_record};
    EXPECT_FALSE(may_follow(held, std::vector{StepKind::penalty}, StepKind::penalty))
        << "one waits for the director";
}

}  // namespace
}  // namespace ansinh::compliance
