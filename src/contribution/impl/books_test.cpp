#include "contribution/dues.h"
#include "contribution/impl/books.h"
#include "coverage/spells.h"
#include "db/bulk.h"
#include "support/stores.h"

#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh::contribution {
namespace {

constexpr Month november{2023, 11};

class Slices : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (!IsSkipped()) migrate(store());
    }
    /// So many rows of one employer, as so many slices of people found them.
    void found(std::int64_t employer, std::int64_t rows)
    {
        db::Transaction transaction(store());
        db::BulkInsert dues(store(), "contribution_employer_due",
                            {"month", "employer_id", "run_id", "slice", "people", "base",
                             "pension_worker", "pension_employer", "sickness_worker",
                             "sickness_employer", "accident_worker", "accident_employer",
                             "health_worker", "health_employer", "unemployment_worker",
                             "unemployment_employer"});
        const std::int64_t none = 0;
        for (std::int64_t slice = 0; slice < rows; ++slice)
            dues.add({std::int64_t{november.number()}, employer, std::int64_t{1}, slice, none, none,
                      none, none, none, none, none, none, none, none, none, none});
        dues.finish();
        transaction.commit();
    }
};
ON_EVERY_STORE(Slices);

TEST_P(Slices, of_employers_are_of_every_employer_once)
{
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(slices_of_employers(store(), november),
              (std::vector<db::Slice>{{.number = 1, .first = 0, .last = last}}))
        << "of a month without dues";
    found(5, 4'000);
    found(7, 14'000);
    found(9, 4'000);
    found(11, 1);
    EXPECT_EQ(slices_of_employers(store(), november),
              (std::vector<db::Slice>{{.number = 1, .first = 0, .last = 7},
                                      {.number = 2, .first = 8, .last = last}}))
        << "the seventh has more than two slices, and is of one";
    found(13, 5'000);
    EXPECT_EQ(slices_of_employers(store(), november).size(), 3U);
}

}  // namespace
}  // namespace ansinh::contribution
