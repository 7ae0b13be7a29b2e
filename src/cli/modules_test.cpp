#include "cli/modules.h"
#include "db/content.h"
#include "support/stores.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::cli {

namespace {

class Modules : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (!IsSkipped()) migrate_all(store());
    }
};

}  // namespace

ON_EVERY_STORE(Modules);

TEST_P(Modules, every_table_is_placed_once)
{
    std::vector<std::string> placed;
    for (const auto& placement : all_placements()) placed.emplace_back(placement.table);
    std::ranges::sort(placed);
    EXPECT_EQ(placed, db::tables(store()));
}

// Citus finds a row, and can keep it unique, by its column alone.
TEST_P(Modules, the_column_of_a_spread_table_is_in_each_of_its_keys)
{
    for (const auto& placement : all_placements()) {
        if (placement.spread != db::Spread::by_column) continue;
        const auto keys = db::keys(store(), placement.table);
        EXPECT_FALSE(keys.empty()) << placement.table;
        for (const auto& key : keys)
            EXPECT_NE(std::ranges::find(key.columns, placement.column), key.columns.end())
                << placement.table << " " << key.name;
    }
}

TEST_P(Modules, a_spread_table_lies_with_one_that_is_spread)
{
    const auto placements = all_placements();
    for (const auto& placement : placements) {
        if (placement.with.empty()) continue;
        const auto with = std::ranges::find(placements, placement.with, &db::Placement::table);
        ASSERT_NE(with, placements.end()) << placement.table;
        EXPECT_EQ(with->spread, db::Spread::by_column);
        EXPECT_TRUE(with->with.empty()) << "the first of them all";
    }
}

TEST_P(Modules, an_empty_store_holds_every_rule)
{
    const auto checks = all_checks();
    EXPECT_TRUE(db::faults(store(), checks).empty());
    EXPECT_EQ(db::file_fault(store()), "");
}

TEST_P(Modules, rows_at_odds_are_found)
{
    store().execute("INSERT INTO access_session VALUES ('x', 1, 99, '', 0, 0, 0);"
                    "INSERT INTO coverage_membership VALUES (8300000001, 1, 10, 10, '', '', NULL,"
                    " 1, 1)");
    const auto checks = all_checks();
    std::vector<std::string_view> names;
    for (const auto& fault : db::faults(store(), checks)) names.push_back(fault.check->name);
    EXPECT_EQ(names,
              (std::vector<std::string_view>{"access.session-user", "coverage.membership-person",
                                             "coverage.membership-days"}));
}

}  // namespace ansinh::cli
