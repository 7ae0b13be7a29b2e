/// Cases as they stand on a day, and the evasion that is said of them.

#include "compliance/impl/owing_units.h"
#include "compliance/list.h"
#include "compliance/risk.h"

namespace ansinh::compliance {
namespace {

class Standing : public OwingUnits {
protected:
    void reminds(Date on)
    {
        EXPECT_EQ(code_of(takes(officer(), {.kind = StepKind::reminder_1,
                                            .on = on,
                                            .document = "1/BHXH",
                                            .sha256 = hash,
                                            .channel = "letter"})),
                  "");
    }
    void owes(Month month)
    {
        ASSERT_TRUE(
            contribution::run_dues(store(), the_law(), *areas_, operator_, {.month = month}, at));
    }
    /// Four more at the mill, whose dues of a month are about sixty million.
    void hires(Date from)
    {
        std::vector<coverage::Employment> jobs;
        std::vector<coverage::Membership> insured_too;
        for (std::int64_t person = 8'300'000'003; person <= 8'300'000'006; ++person) {
            jobs.push_back(job(person, mill));
            jobs.back().validity.from = from;
            jobs.back().wage = Vnd{60'000'000};
            insured_too.push_back(insured(person));
            insured_too.back().validity.from = from;
        }
        coverage::load(store(), jobs);
        coverage::load(store(), insured_too);
    }
    /// The fine that the director approves.
    Step fines(Vnd amount)
    {
        const auto fine = takes(inspector(), {.kind = StepKind::penalty,
                                              .on = Date(2026, 3, 1),
                                              .document = "5/QĐ",
                                              .reason = "late",
                                              .amount = amount})
                              .value();
        return decide_step(store(), ground(), director(),
                           {.number = "2025-000001", .step = fine.id, .approved = true},
                           moment_of_test)
            .value();
    }
    std::string refers(Date on)
    {
        return code_of(takes(inspector(), {.kind = StepKind::referral, .on = on, .document = "6"}));
    }
    std::string listed(Date on)
    {
        std::string lines;
        const auto list = committee_list(store(), ground(), officer(),
                                         {.area = province_, .on = on, .months_least = 1})
                              .value();
        for (const auto& unit : list.units)
            lines += unit.arrears.unit_code + " " + unit.case_number + " " +
                     std::string(unit.state ? code(*unit.state) : "–") + " " +
                     (unit.evasion_from ? to_string(*unit.evasion_from) : "–") + "\n";
        return lines;
    }
};
ON_EVERY_STORE(Standing);

TEST_P(Standing, is_no_evasion_of_what_was_paid)
{
    opened(Date(2025, 12, 2));
    reminds(Date(2025, 12, 9));
    EXPECT_EQ(file(Date(2025, 12, 14)).evasion->from, Date(2025, 12, 10));
    pay("2025-12-15,9600000,,TA0001A,FT1\n");
    owes(Month(2025, 11));
    const auto later = file(Date(2026, 1, 15));
    EXPECT_EQ(later.owed(), a_month) << "November is late, and nobody's case";
    EXPECT_FALSE(later.evasion);
    EXPECT_FALSE(listed(Date(2026, 1, 15)).contains("2025-12"));
    EXPECT_EQ(file(Date(2025, 12, 14)).evasion->from, Date(2025, 12, 10)) << "as it stood";
    takes(officer(), {.kind = StepKind::closing, .on = Date(2025, 12, 16), .reason = "paid"})
        .value();
    EXPECT_FALSE(file(Date(2026, 1, 15)).evasion);
}

TEST_P(Standing, is_evasion_from_the_limit_of_what_is_left)
{
    opened(Date(2025, 12, 2));
    reminds(Date(2025, 12, 9));
    pay("2025-12-15,9500000,,TA0001A,FT1\n");
    EXPECT_EQ(file(Date(2025, 12, 20)).arrears->due, Date(2025, 11, 30));
    EXPECT_FALSE(file(Date(2025, 12, 20)).evasion) << "October is late by twenty days";
    EXPECT_EQ(file(Date(2026, 2, 1)).evasion->from, Date(2026, 1, 30));
}

TEST_P(Standing, refers_for_what_is_evaded_alone)
{
    opened();
    inspect();
    fines(Vnd{2'400'000});
    hires(Date(2026, 5, 1));
    owes(Month(2026, 5));
    const auto arrears = file(Date(2026, 7, 1)).arrears;
    EXPECT_GT(arrears->late, Vnd{60'000'000});
    EXPECT_EQ(refers(Date(2026, 7, 1)), "case/no-signs-of-crime")
        << "most of it is late by one day";
}

TEST_P(Standing, refers_for_evaded_dues_of_fifty_million)
{
    hires(Date(2025, 10, 1));
    owes(Month(2025, 10));
    opened();
    inspect();
    const auto late = file(Date(2026, 2, 20)).owed();
    EXPECT_GT(late, Vnd{50'000'000});
    fines(Vnd{late.dong() / 4});
    EXPECT_EQ(refers(Date(2026, 6, 16)), "case/no-signs-of-crime") << "not six months yet";
    EXPECT_EQ(refers(Date(2026, 7, 1)), "");
}

TEST_P(Standing, is_told_of_the_day_whatever_was_done_since)
{
    opened();
    reminds(Date(2025, 12, 16));
    const Date day(2025, 12, 31);
    const auto before = listed(day);
    const auto stood = file(day);
    takes(officer(), {.kind = StepKind::closing,
                      .on = Date(2026, 3, 1),
                      .document = "9",
                      .reason = "hard_to_collect"})
        .value();
    open_case(store(), ground(), officer(), "TB0002B", Date(2026, 2, 10), at).value();
    EXPECT_EQ(listed(day), before);
    EXPECT_EQ(file(day).one, stood.one);
    EXPECT_EQ(file(day).possible, stood.possible);
    EXPECT_EQ(file(day).deadlines, stood.deadlines);
    EXPECT_EQ(file(Date(2026, 3, 1)).state, CaseState::closed);
}

TEST_P(Standing, waits_until_the_day_of_the_decision)
{
    opened();
    inspect();
    const auto fine = fines(Vnd{2'400'000});
    EXPECT_EQ(file(Date(2026, 11, 28)).state, CaseState::inspected);
    EXPECT_EQ(file(Date(2026, 11, 28)).one.steps.back().standing(), StepStanding::waiting);
    EXPECT_EQ(file(Date(2026, 11, 29)).state, CaseState::penalised);
    EXPECT_EQ(file(Date(2026, 11, 29)).one.steps.back(), fine);
}

TEST_P(Standing, counts_payments_up_to_the_day_for_an_inspection)
{
    pay("2025-12-10,100000,,TA0001A,FT1\n2026-05-10,100000,,TA0001A,FT2\n");
    auto weights = RiskWeights::parse(test::file_text(DATA_FOLDER "/risk.toml")).value();
    weights.least_points = 0;
    const auto all =
        candidates(store(), ground(), weights, officer(), {.on = Date(2025, 12, 20)}).value();
    ASSERT_EQ(all.size(), 2U);
    for (const auto& one : all) {
        const bool never =
            std::ranges::find(one.reasons, "no_payment", &RiskReason::code) != one.reasons.end();
        EXPECT_EQ(never, one.unit.unit_code == "TB0002B");
    }
}

}  // namespace
}  // namespace ansinh::compliance
