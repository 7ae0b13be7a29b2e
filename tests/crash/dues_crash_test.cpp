/// A run of dues that is killed again and again ends bit for bit as one that nobody disturbed.

#include "access/actor.h"
#include "access/audit.h"
#include "child.h"
#include "contribution/proof.h"
#include "coverage/spells.h"
#include "support/stores.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::test {
namespace {

class DuesCrash : public OnEveryStore {
protected:
    static constexpr std::int64_t people = 100'000;
    static constexpr std::int64_t employers = 2'000;

    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        ASSERT_EQ(program({"init"}).wait(), 0);
        std::vector<coverage::Employment> jobs;
        for (std::int64_t i = 0; i < people; ++i)
            jobs.push_back({.person = PersonId{8'300'000'000 + i},
                            .employer = EmployerId{1 + i % employers},
                            .validity = {.from = Date(2023, 1, 1), .to = {}},
                            .wage = Vnd{4'000'000 + i % 97 * 100'000},
                            .position = i % 9 == 0 ? "official" : "worker",
                            .region = 1 + i % 4,
                            .recorded = AuditId{1}});
        db::Transaction transaction(store());
        coverage::load(store(), std::span<const coverage::Employment>(jobs));
        transaction.commit();
    }

    Child program(std::vector<std::string> words)
    {
        words.insert(words.begin(),
                     {"--db", address(), "--data", DATA_FOLDER, "--law", LAW_FOLDER});
        return Child(std::move(words));
    }
    Child dues(const std::string& month) { return program({"dues", "run", "--month", month}); }

    /// All that stands for a month, whichever run wrote it.
    std::vector<std::string> standing(long long month)
    {
        std::vector<std::string> rows;
        for (const auto* query :
             {"SELECT person_id || ' ' || employer_id || ' ' || SUM(base) || ' ' ||"
              " SUM(pension_worker) || ' ' || SUM(pension_employer) || ' ' || SUM(health_worker) ||"
              " ' ' || SUM(unemployment_employer) || ' ' || COUNT(*) FROM contribution_due"
              " WHERE month = :month GROUP BY person_id, employer_id"
              " ORDER BY person_id, employer_id",
              "SELECT payer || ' ' || fund || ' ' || debit || ' ' || credit || ' ' || SUM(amount)"
              " || ' ' || COUNT(*) FROM ledger_entry WHERE month = :month"
              " GROUP BY payer, fund, debit, credit ORDER BY payer, fund, debit, credit"}) {
            std::string row;
            soci::statement select =
                (store().sql().prepare << query, soci::use(month, "month"), soci::into(row));
            for (bool more = select.execute(true); more; more = select.fetch()) rows.push_back(row);
        }
        return rows;
    }
};
ON_EVERY_STORE(DuesCrash);

TEST_P(DuesCrash, ends_as_if_nothing_had_happened)
{
    auto whole = dues("2023-10");
    ASSERT_EQ(whole.wait(), 0);
    const auto all_work = whole.work();
    const auto expected = standing(Month(2023, 10).number());
    ASSERT_GT(std::ssize(expected), people);

    constexpr int kills = 10;
    int killed = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        auto child = dues("2023-11");
        child.run_for(all_work * kill / (kills + 1));
        killed += child.kill_and_wait() ? 1 : 0;
    }
    EXPECT_GE(killed, 3) << "some were killed before they ended";
    EXPECT_EQ(dues("2023-11").wait(), 0);
    EXPECT_EQ(standing(Month(2023, 11).number()), expected);
    EXPECT_FALSE(contribution::prove(store()).fault);
}

}  // namespace
}  // namespace ansinh::test
