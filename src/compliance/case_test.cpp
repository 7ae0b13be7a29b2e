#include "compliance/impl/owing_units.h"
#include "compliance/list.h"
#include "compliance/risk.h"
#include "contribution/suspension.h"

namespace ansinh::compliance {
namespace {

class Cases : public OwingUnits {};
ON_EVERY_STORE(Cases);

TEST_P(Cases, hold_the_arrears_they_were_opened_on)
{
    const auto one = opened();
    EXPECT_EQ(one.number, "2025-000001");
    EXPECT_EQ(one.arrears.late(), a_month * 3) << "October's last day is 30 November";
    EXPECT_EQ(one.arrears.oldest, Month(2025, 8));
    EXPECT_EQ(one.arrears.last_month, Month(2025, 10));
    EXPECT_EQ(one.arrears.last_day_to_pay, Date(2025, 9, 30));
    EXPECT_EQ(one.arrears.people, 1);
    EXPECT_EQ(stored_case(store(), "2025-000001"), one);
    EXPECT_EQ(open_case(store(), ground(), officer(), "TA0001A", Date(2025, 12, 16), at)
                  .error()
                  .front()
                  .code,
              "case/open-already");
    EXPECT_EQ(open_case(store(), ground(), officer(), "TA0001A", Date(2027, 1, 1), at)
                  .error()
                  .front()
                  .code,
              "case/day-in-future");
}

TEST_P(Cases, are_opened_once_for_every_unit_of_an_area)
{
    const Opening opening{.area = province_, .months_least = 2, .on = Date(2025, 12, 15)};
    const auto done = open_cases(store(), ground(), officer(), opening, at).value();
    EXPECT_EQ(done.opened, 2);
    EXPECT_EQ(done.late, a_month * 6) << "as `arrears list` sums it";
    const auto again = open_cases(store(), ground(), officer(), opening, at).value();
    EXPECT_EQ(again.opened, 0);
    EXPECT_EQ(again.had_one, 2);
    Vnd sum;
    for (const auto& one :
         case_files(store(), ground(), officer(), {.on = Date(2025, 12, 15)}).value())
        sum += one.one.arrears.late();
    EXPECT_EQ(sum, contribution::sum_of(contribution::arrears(store(), the_law(), *areas_,
                                                              officer(), {.on = Date(2025, 12, 15)})
                                            .value())
                       .late);
}

TEST_P(Cases, are_nobody_elses)
{
    opened();
    const auto far = areas_->resolve("12", Date(2025, 10, 1)).value();
    using enum access::Permission;
    const auto stranger = actor(9, far, {employer_read, dues_read, case_read, case_change});
    EXPECT_EQ(case_file(store(), ground(), stranger, "2025-000001", Date(2025, 12, 16))
                  .error()
                  .front()
                  .code,
              "case/unknown");
    EXPECT_EQ(code_of(takes(stranger, {.kind = StepKind::reminder_1, .on = Date(2025, 12, 16)})),
              "case/unknown");
    EXPECT_TRUE(case_files(store(), ground(), stranger, {.on = Date(2025, 12, 16)})->empty());
    EXPECT_EQ(code_of(takes(director(), {.kind = StepKind::reminder_1})), "access/forbidden");
}

TEST_P(Cases, refuse_a_step_with_every_problem_at_once)
{
    opened();
    EXPECT_EQ(code_of(takes(officer(), {.kind = StepKind::reminder_2,
                                        .on = Date(2025, 12, 1),
                                        .sha256 = "x",
                                        .channel = "pigeon"})),
              "case/step-not-allowed case/step-too-early case/document-missing "
              "case/malformed-hash case/unknown-channel");
    EXPECT_EQ(
        code_of(takes(officer(),
                      {.kind = StepKind::closing, .on = Date(2025, 12, 16), .reason = "paid"})),
        "case/still-owes");
    EXPECT_EQ(code_of(takes(officer(), {.kind = StepKind::excuse,
                                        .on = Date(2025, 12, 16),
                                        .document = "7",
                                        .reason = "mood"})),
              "case/unknown-reason");
    EXPECT_TRUE(file(Date(2025, 12, 16)).one.steps.empty());
}

TEST_P(Cases, are_not_closed_as_paid_while_charges_are_owed)
{
    opened();
    ASSERT_TRUE(contribution::run_charges(store(), the_law(), operator_, Date(2025, 12, 10), at));
    pay("2025-12-15,9600000,,TA0001A,FT1\n");
    const StepInput closing{.kind = StepKind::closing, .on = Date(2025, 12, 16), .reason = "paid"};
    EXPECT_EQ(code_of(takes(officer(), closing)), "case/still-owes")
        << "the dues are paid, what was charged for paying late is not";
    pay("2025-12-15,5000000,,TA0001A,FT2\n");
    EXPECT_EQ(code_of(takes(officer(), closing)), "");
}

TEST_P(Cases, leave_out_what_is_suspended)
{
    ASSERT_TRUE(contribution::record_suspension(store(), the_law(), *areas_, operator_,
                                                {"TA0001A",
                                                 {.first = Month(2025, 8),
                                                  .months = 5,
                                                  .filed_on = Date(2025, 8, 4),
                                                  .document = "15/QĐ",
                                                  .document_on = Date(2025, 8, 12),
                                                  .worker_share = Rate::percent(60),
                                                  .stop_days = 45}},
                                                at));
    const auto one = opened();
    EXPECT_EQ(one.arrears.by_fund[0], Vnd{}) << "the pension fund";
    EXPECT_EQ(one.arrears.late(), Vnd{3'000'000});
    pay("2025-12-15,3000000,,TA0001A,FT1\n");
    EXPECT_EQ(file(Date(2025, 12, 16)).recovered.dues, Vnd{3'000'000});
    const auto closes = [&](Date on) {
        return code_of(takes(officer(), {.kind = StepKind::closing, .on = on, .reason = "paid"}));
    };
    EXPECT_EQ(closes(Date(2026, 2, 1)), "case/still-owes") << "now it is late";
    EXPECT_EQ(closes(Date(2025, 12, 16)), "");
    const auto next = opened(Date(2026, 2, 10));
    EXPECT_EQ(next.arrears.late(), Vnd{6'600'000});
    EXPECT_EQ(next.arrears.oldest, Month(2025, 8));
    EXPECT_EQ(next.arrears.last_day_to_pay, Date(2026, 1, 31)) << "evasion is counted from it";
    pay("2026-02-12,6600000,,TA0001A,FT2\n");
    const auto all = recovered(store(), ground(), officer(),
                               {.from = Date(2025, 12, 1), .to = Date(2026, 2, 28)});
    std::vector<Vnd> dues;
    for (const auto& line : all.value()) dues.push_back(line.recovered.dues);
    EXPECT_EQ(dues, (std::vector{Vnd{3'000'000}, Vnd{6'600'000}}))
        << "the first case was not about what was suspended";
}

TEST_P(Cases, take_the_same_step_once)
{
    opened();
    const StepInput step{.kind = StepKind::reminder_1,
                         .on = Date(2025, 12, 16),
                         .document = "1/BHXH",
                         .sha256 = hash,
                         .channel = "letter"};
    const auto first = takes(officer(), step).value();
    EXPECT_EQ(takes(officer(), step).value().id, first.id);
    EXPECT_EQ(file(Date(2025, 12, 17)).one.steps.size(), 1U);
    EXPECT_EQ(file(Date(2025, 12, 17)).state, CaseState::reminded);
}

TEST_P(Cases, keep_the_letter_that_was_sent)
{
    opened();
    const auto sent = take_step(store(), ground(), officer(),
                                {.number = "2025-000001",
                                 .step = {.kind = StepKind::reminder_1,
                                          .on = Date(2025, 12, 16),
                                          .document = "1/BHXH",
                                          .channel = "letter"},
                                 .letter = "Kính gửi",
                                 .language = "vi"},
                                moment_of_test)
                          .value();
    EXPECT_EQ(sent.told.sha256.size(), 64U);
    EXPECT_EQ(sent_letter(store(), sent.id)->content, "Kính gửi");
}

TEST_P(Cases, need_a_second_person_for_a_fine)
{
    opened();
    inspect();
    // 9,600,000 of three months and 3,200,000 × 3 of November to January are not run: three months.
    EXPECT_EQ(code_of(takes(inspector(), {.kind = StepKind::penalty,
                                          .on = Date(2026, 3, 1),
                                          .document = "5/QĐ",
                                          .reason = "late",
                                          .amount = Vnd{1}})),
              "case/fine-out-of-range");
    const auto fine = takes(inspector(), {.kind = StepKind::penalty,
                                          .on = Date(2026, 3, 1),
                                          .document = "5/QĐ",
                                          .reason = "late",
                                          .amount = Vnd{2'400'000}})
                          .value();
    EXPECT_EQ(fine.basis, a_month * 3);
    EXPECT_EQ(file(Date(2026, 3, 2)).state, CaseState::inspected) << "it waits";
    const auto decides = [&](const access::Actor& who, bool approved, std::string reason = "") {
        return code_of(decide_step(store(), ground(), who,
                                   {.number = "2025-000001",
                                    .step = fine.id,
                                    .approved = approved,
                                    .reason = std::move(reason)},
                                   moment_of_test));
    };
    auto both = inspector();
    both.permissions.push_back(access::Permission::case_decide);
    std::ranges::sort(both.permissions);
    EXPECT_EQ(decides(both, true), "approval/own");
    EXPECT_EQ(decides(inspector(), true), "access/forbidden");
    EXPECT_EQ(decides(director(), false), "approval/reason-missing");
    EXPECT_EQ(decides(director(), true), "");
    EXPECT_EQ(decides(director(), true), "case/step-not-allowed");
    EXPECT_EQ(file(Date(2026, 3, 2)).state, CaseState::inspected) << "it waited on that day";
    EXPECT_EQ(file(Date(2026, 11, 29)).state, CaseState::penalised);
    EXPECT_TRUE(access::proposals(store(), operator_, true)->empty())
        << "who decides on users does not see cases";
    EXPECT_EQ(code_of(takes(inspector(),
                            {.kind = StepKind::referral, .on = Date(2026, 3, 2), .document = "6"})),
              "case/no-signs-of-crime");
}

TEST_P(Cases, count_what_came_in_since_they_were_opened)
{
    opened();
    pay("2025-12-10,100000,,TA0001A,FT0\n");  // before the case
    inspect();
    takes(officer(), {.kind = StepKind::closing,
                      .on = Date(2026, 3, 1),
                      .document = "9",
                      .reason = "hard_to_collect"})
        .value();
    pay("2025-12-20,3200000,,TA0001A,FT1\n2026-01-15,50000000,,TA0001A,FT2\n");
    const auto after = file(Date(2026, 3, 1));
    EXPECT_EQ(after.recovered.dues, a_month * 3 - Vnd{100'000}) << "and none of later months";
    const auto lines = recovered(store(), ground(), officer(),
                                 {.from = Date(2025, 12, 1), .to = Date(2026, 3, 31)})
                           .value();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].after, StepKind::reminder_1);
    EXPECT_EQ(lines[0].month, Month(2025, 12));
    EXPECT_EQ(lines[1].after, StepKind::hand_over);
    EXPECT_EQ(lines[0].recovered.dues + lines[1].recovered.dues, after.recovered.dues);
}

TEST_P(Cases, tell_whether_a_commitment_is_kept)
{
    opened();
    takes(officer(), {.kind = StepKind::reminder_1,
                      .on = Date(2025, 12, 16),
                      .document = "1/BHXH",
                      .sha256 = hash,
                      .channel = "letter"})
        .value();
    takes(officer(), {.kind = StepKind::commitment,
                      .on = Date(2025, 12, 18),
                      .document = "2/CK",
                      .instalments = {{Date(2025, 12, 31), Vnd{3'000'000}},
                                      {Date(2026, 1, 31), Vnd{6'000'000}}}})
        .value();
    pay("2025-12-20,3200000,,TA0001A,FT1\n");
    const auto found = file(Date(2026, 2, 1));
    ASSERT_EQ(found.schedules.size(), 1U);
    EXPECT_EQ(found.schedules[0].instalments[0].state, InstalmentState::kept);
    EXPECT_EQ(found.schedules[0].instalments[1].state, InstalmentState::broken);
    EXPECT_EQ(found.schedules[0].instalments[1].paid, Vnd{200'000});
    EXPECT_TRUE(found.is_broken());
    EXPECT_TRUE(found.is_overdue(Date(2026, 2, 1)));
}

TEST_P(Cases, name_what_is_overdue)
{
    opened(Date(2025, 12, 2));
    const auto late = [&](Date on) {
        return case_files(store(), ground(), officer(), {.overdue = true, .on = on})->size();
    };
    EXPECT_EQ(late(Date(2025, 12, 10)), 0U);
    EXPECT_EQ(late(Date(2025, 12, 11)), 1U) << "the demand was due on the tenth";
}

TEST_P(Cases, stand_on_the_list_for_the_committee)
{
    opened();
    const ListQuestion question{.area = province_, .on = Date(2026, 1, 5), .months_least = 3};
    const auto list = committee_list(store(), ground(), officer(), question).value();
    ASSERT_EQ(list.units.size(), 2U);
    EXPECT_EQ(list.sum.late, a_month * 6);
    EXPECT_EQ(list.units[0].arrears.late + list.units[1].arrears.late, list.sum.late);
    EXPECT_EQ(list.units[0].case_number, "2025-000001");
    EXPECT_FALSE(list.units[1].state) << "no case yet";
    EXPECT_EQ(list.send_by->by, Date(2026, 4, 14)) << "before 15 April";
    const auto far = areas_->resolve("12", Date(2026, 1, 5)).value();
    EXPECT_EQ(committee_list(store(), ground(), officer(), {.area = far, .on = question.on})
                  .error()
                  .front()
                  .code,
              "access/out-of-scope");
}

TEST_P(Cases, are_proposed_for_a_surprise_inspection)
{
    opened();
    const auto weights = RiskWeights::parse(test::file_text(DATA_FOLDER "/risk.toml")).value();
    const auto found = [&](Date on) {
        return candidates(store(), ground(), weights, officer(), {.on = on}).value();
    };
    const auto all = found(Date(2025, 12, 20));
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].case_number, "2025-000001");
    EXPECT_EQ(all[0].points, 40) << "3 months, 9.6 million a worker, nothing ever paid";
    EXPECT_EQ(all[0].protected_per_day_tenths(), 10);
    inspect();
    EXPECT_EQ(found(Date(2026, 3, 1)).size(), 1U) << "who is inspected is no surprise";
}

TEST_P(Cases, follow_a_merged_employer_and_come_back)
{
    opened();
    repoint(store(), AuditId{77}, mill, school);
    EXPECT_EQ(stored_case(store(), "2025-000001")->employer, school);
    undo_repoint(store(), AuditId{77});
    EXPECT_EQ(stored_case(store(), "2025-000001")->employer, mill);
}

}  // namespace
}  // namespace ansinh::compliance
