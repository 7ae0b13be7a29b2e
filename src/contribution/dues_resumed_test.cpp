/// Premiums of those whom no employer insures, in a run that was killed and is gone on with.

#include "contribution/impl/paying_units.h"
#include "contribution/proof.h"

namespace ansinh::contribution {
namespace {

constexpr Month december{2023, 12};

class ResumedDues : public PayingUnits {
protected:
    void insures(std::int64_t person, const std::string& group)
    {
        db::Transaction transaction(store());
        coverage::load(store(),
                       std::array{coverage::Membership{.person = PersonId{person},
                                                       .scheme = coverage::Scheme::health,
                                                       .group = group,
                                                       .payer = "budget",
                                                       .commune = AreaId{77},
                                                       .validity = {.from = Date(2023, 1, 1)},
                                                       .recorded = AuditId{1}}});
        transaction.commit();
    }
    DuesRun runs()
    {
        return run_dues(store(), the_law(), *areas_, clerk, {.month = december}, at).value();
    }
    /// As if its worker had gone before it ended the run.
    void killed() { store().execute("UPDATE db_run SET ended = NULL WHERE period = '2023-12'"); }

    std::vector<ledger::Balance> owed_by_the_budget()
    {
        return ledger::balances(
            store(),
            {.month = december, .kind = ledger::PayerKind::budget, .first = 77, .last = 77});
    }
};
ON_EVERY_STORE(ResumedDues);

TEST_P(ResumedDues, keep_the_premiums_that_they_posted)
{
    insures(8'300'000'003, "poor");
    const auto first = runs();
    killed();
    insures(8'300'000'004, "poor");
    insures(8'300'000'005, "student");
    const auto resumed = runs();
    EXPECT_EQ(resumed.run, first.run);
    EXPECT_EQ(resumed.premiums.posted, first.premiums.posted) << "those of the first try";
    // 4.5 % of 1,800,000.
    EXPECT_EQ(owed_by_the_budget().at(0).amount, Vnd{81'000});
    const auto next = runs();
    EXPECT_NE(next.run, first.run) << "it ended";
    EXPECT_EQ(next.premiums.posted, 3) << "the poor, and a student's two payers";
    // Of the student 30 %.
    EXPECT_EQ(owed_by_the_budget().at(0).amount, Vnd{81'000 * 2 + 24'300});
    EXPECT_FALSE(prove(store()).fault);
}

TEST_P(ResumedDues, do_no_part_twice)
{
    const auto first = runs();
    killed();
    insures(8'300'000'003, "poor");
    const auto resumed = runs();
    EXPECT_EQ(resumed.run, first.run);
    EXPECT_EQ(resumed.premiums.posted, 0) << "that part of it was done";
    EXPECT_EQ(runs().premiums.posted, 1);
    EXPECT_FALSE(prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::contribution
