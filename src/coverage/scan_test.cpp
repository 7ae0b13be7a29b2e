#include "coverage/listing.h"
#include "coverage/scan.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::coverage {
namespace {

constexpr Date first{2023, 1, 1};
constexpr Date middle{2023, 7, 1};

class ScanStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        migrate(store());
        db::Transaction transaction(store());
        load(store(), std::vector{card(1, first, middle), card(1, middle, {}), card(2, first, {}),
                                  card(3, Date(2020, 1, 1), first), card(4, first, {}),
                                  card(4, middle, {}, Scheme::voluntary)});
        load(store(), std::vector{job(2, 7), job(4, 8), job(9, 7)});
        transaction.commit();
    }

    static Membership card(std::int64_t person, Date from, std::optional<Date> to,
                           Scheme scheme = Scheme::health)
    {
        return {.person = PersonId{person},
                .scheme = scheme,
                .group = person % 2 == 0 ? "household" : "poor",
                .payer = "person",
                .facility = {},
                .commune = AreaId{7},
                .validity = {.from = from, .to = to}};
    }
    static Employment job(std::int64_t person, std::int64_t employer)
    {
        return {.person = PersonId{person},
                .employer = EmployerId{employer},
                .validity = {.from = first, .to = {}},
                .wage = Vnd{5'000'000}};
    }

    std::vector<std::int64_t> listed(std::vector<Scheme> schemes, std::int64_t after,
                                     std::size_t limit)
    {
        std::vector<std::int64_t> people;
        for (const auto& one : listing(store(), {.on = middle,
                                                 .schemes = std::move(schemes),
                                                 .after = after,
                                                 .belongs = [](const auto&) { return true; },
                                                 .limit = limit}))
            people.push_back(one.person.value());
        return people;
    }
};
ON_EVERY_STORE(ScanStore);

/// Blocks hold whole people, however small they are.
TEST_P(ScanStore, gives_the_same_rows_in_blocks_of_any_size)
{
    for (const std::size_t rows_max : {3U, 4U, 100U}) {
        SCOPED_TRACE(rows_max);
        SpellScan scan(store(), first, Date(2023, 12, 31), rows_max);
        SpellScan::Block block;
        std::vector<std::int64_t> people;
        std::vector<std::int64_t> workers;
        while (scan.next(block)) {
            for (const auto& row : block.memberships) people.push_back(row.person);
            for (const auto& row : block.employments) workers.push_back(row.person);
            EXPECT_EQ(block.last, block.memberships.back().person);
        }
        EXPECT_EQ(people, (std::vector<std::int64_t>{1, 1, 2, 4, 4}));
        EXPECT_EQ(workers, (std::vector<std::int64_t>{2, 4}));
        EXPECT_EQ(scan.groups(), (std::vector<std::string>{"poor", "household"}));
    }
}

TEST_P(ScanStore, reads_what_holds_on_the_days_alone)
{
    SpellScan scan(store(), Date(2022, 12, 31), Date(2022, 12, 31));
    SpellScan::Block block;
    ASSERT_TRUE(scan.next(block));
    ASSERT_EQ(block.memberships.size(), 1U);
    EXPECT_EQ(block.memberships.front().person, 3);
    EXPECT_EQ(block.memberships.front().to, first.number());
    EXPECT_FALSE(scan.next(block));
}

TEST_P(ScanStore, lists_page_by_page)
{
    EXPECT_EQ(listed({Scheme::health}, 0, 2), (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(listed({Scheme::health}, 2, 2), (std::vector<std::int64_t>{4}));
    EXPECT_EQ(listed({Scheme::voluntary}, 0, 10), (std::vector<std::int64_t>{4}));
    EXPECT_TRUE(listed({Scheme::compulsory}, 0, 10).empty());
}

}  // namespace
}  // namespace ansinh::coverage
