#include "access/audit.h"
#include "access/trail.h"
#include "db/migration.h"
#include "registry/impl/history.h"
#include "support/stores.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh::registry {
namespace {

constexpr std::array tables = {db::Migration{1, "huts", R"(
    CREATE TABLE hut (hut_id {bigint} PRIMARY KEY, place {text} NOT NULL, rooms {bigint},
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL);
    CREATE TABLE hut_past (hut_id {bigint} NOT NULL, place {text} NOT NULL, rooms {bigint},
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL, valid_to {bigint},
        ended {bigint} NOT NULL, PRIMARY KEY (hut_id, ended)))"}};

constexpr std::array columns = {Column{"place", ColumnKind::text},
                                Column{"rooms", ColumnKind::number}};
constexpr RecordTable huts{.name = "hut", .key = "hut_id", .columns = columns};
constexpr std::int64_t key = 7;

class History : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        access::migrate(store());
        db::migrate(store(), "history_test", tables);
    }

    static Values hut(const std::string& place, std::optional<std::int64_t> rooms = {})
    {
        return {place, value(rooms)};
    }

    void begin(const std::string& place, Date from, std::int64_t by)
    {
        begin_record(store(), huts, key,
                     {.record = hut(place), .valid_from = from, .recorded = AuditId{by}});
    }

    Result<void> correct(const std::string& place, std::int64_t seen, std::int64_t by)
    {
        const auto values = hut(place, 2);
        return correct_record(
            store(), huts,
            {.key = key, .seen = AuditId{seen}, .values = values, .by = AuditId{by}});
    }

    Result<void> change(const std::string& place, std::int64_t seen, std::int64_t by, Date from)
    {
        const auto values = hut(place);
        return change_record(
            store(), huts, {.key = key, .seen = AuditId{seen}, .values = values, .by = AuditId{by}},
            from);
    }

    std::string place(std::optional<Date> on, std::optional<std::int64_t> known = {})
    {
        AsOf as_of{.on = on};
        if (known) as_of.known = AuditId{*known};
        const auto found = state(store(), huts, key, as_of);
        return found ? *text(found->record[0]) : "nothing";
    }
};
ON_EVERY_STORE(History);

TEST_P(History, knows_what_was_believed_at_any_moment_of_any_day)
{
    begin("hill", Date(2020, 1, 1), 10);
    ASSERT_TRUE(correct("hilltop", 10, 20));
    ASSERT_TRUE(change("valley", 20, 30, Date(2022, 7, 1)));
    ASSERT_TRUE(correct("dale", 30, 40));

    struct Row {
        std::optional<Date> on;
        std::optional<std::int64_t> known;
        const char* place;
    };
    const std::vector<Row> rows = {
        {{}, {}, "dale"},
        {Date(2019, 12, 31), {}, "nothing"},  // before it began
        {Date(2020, 1, 1), {}, "hilltop"},    // what was wrong never held
        {Date(2022, 6, 30), {}, "hilltop"},   // the last day before the change
        {Date(2022, 7, 1), {}, "dale"},       // the change took effect
        {Date(2024, 1, 1), 9, "nothing"},     // nobody knew of it yet
        {Date(2024, 1, 1), 10, "hill"},       // as first told
        {Date(2024, 1, 1), 29, "hilltop"},    // the move was not known yet
        {Date(2024, 1, 1), 30, "valley"},     // known, under a wrong name
        {Date(2021, 1, 1), 30, "hilltop"},    // the earlier time was known to be the hilltop
        {Date(2021, 1, 1), 40, "hilltop"},
        {{}, 20, "hilltop"},
    };
    for (const auto& row : rows)
        EXPECT_EQ(place(row.on, row.known), row.place)
            << (row.on ? to_string(*row.on) : "latest") << ", known " << row.known.value_or(0);
}

TEST_P(History, lists_all_that_was_believed_latest_first)
{
    begin("hill", Date(2020, 1, 1), 10);
    ASSERT_TRUE(correct("hilltop", 10, 20));
    ASSERT_TRUE(change("valley", 20, 30, Date(2022, 7, 1)));
    const auto all = versions(store(), huts, key);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].record, hut("valley"));
    EXPECT_EQ(all[0].valid_from, Date(2022, 7, 1));
    EXPECT_FALSE(all[0].ended);
    EXPECT_EQ(all[1].record, hut("hilltop", 2));
    EXPECT_EQ(all[1].valid_to, Date(2022, 7, 1));
    EXPECT_EQ(all[1].ended, AuditId{30});
    EXPECT_EQ(all[2].record, hut("hill"));
    EXPECT_FALSE(all[2].valid_to) << "it was wrong, and held on no day";
    EXPECT_EQ(all[2].ended, AuditId{20});
}

TEST_P(History, refuses_to_change_what_the_sender_has_not_seen)
{
    begin("hill", Date(2020, 1, 1), 10);
    ASSERT_TRUE(correct("hilltop", 10, 20));
    const auto stale = correct("valley", 10, 30);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, "record/changed-meanwhile");
    EXPECT_EQ(change("valley", 10, 30, Date(2022, 1, 1)).error().code, "record/changed-meanwhile");
    EXPECT_EQ(place({}), "hilltop");
    EXPECT_EQ(versions(store(), huts, key).size(), 2U);
}

TEST_P(History, refuses_a_change_before_the_present_version_began)
{
    begin("hill", Date(2020, 1, 1), 10);
    EXPECT_EQ(change("valley", 10, 20, Date(2019, 12, 31)).error().code,
              "record/effective-too-early");
    ASSERT_TRUE(change("valley", 10, 20, Date(2020, 1, 1)));  // the same day leaves it no day
    EXPECT_EQ(place(Date(2020, 1, 1)), "valley");
}

TEST_P(History, keeps_one_version_for_one_act)
{
    begin("hill", Date(2020, 1, 1), 10);
    ASSERT_TRUE(correct("hilltop", 10, 20));
    ASSERT_TRUE(correct("summit", 20, 20));
    EXPECT_EQ(versions(store(), huts, key).size(), 2U);
    EXPECT_EQ(place({}), "summit");
    EXPECT_EQ(place({}, 19), "hill");
}

TEST_P(History, tells_who_stands_behind_a_version)
{
    const auto actor = access::local_operator("lan");
    db::Transaction transaction(store());
    const auto first = access::record(store(), actor, {.action = "hut.begin", .reason = "built"},
                                      "2023-12-14T08:00:00+07:00");
    const auto second =
        access::record(store(), actor, {.action = "hut.correct"}, "2023-12-15T09:00:00+07:00");
    const auto third =
        access::record(store(), actor, {.action = "hut.correct"}, "2023-12-16T09:00:00+07:00");
    transaction.commit();

    const std::vector numbers = {first, second, AuditId{99}};
    const auto told = access::trails(store(), numbers);
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told.at(first).actor, "lan");
    EXPECT_EQ(told.at(first).reason, "built");
    EXPECT_EQ(told.at(second).action, "hut.correct");

    EXPECT_EQ(access::last_until(store(), "2023-12-13"), AuditId{});
    EXPECT_EQ(access::last_until(store(), "2023-12-15"), second);
    EXPECT_EQ(access::last_until(store(), "2023-12-15T08:59:59"), first);
    EXPECT_EQ(access::last_until(store(), "2024"), third);
}

}  // namespace
}  // namespace ansinh::registry
