#include "db/bulk.h"
#include "db/database.h"
#include "db/indexes.h"
#include "db/migration.h"
#include "db/optional_write.h"
#include "support/stores.h"

#include <array>
#include <chrono>
#include <future>
#include <string>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::db {
namespace {

constexpr std::array first_release = {
    Migration{1, "things", "CREATE TABLE thing (id {bigint} PRIMARY KEY, name {text})"}};
constexpr std::array second_release = {
    first_release[0],
    Migration{2, "weights",
              "ALTER TABLE thing ADD COLUMN weight {bigint}; CREATE TABLE box (id {serial})"}};

long long count(Database& database, const std::string& table)
{
    long long rows = 0;
    database.sql() << "SELECT COUNT(*) FROM " + table, soci::into(rows);
    return rows;
}

class Store : public test::OnEveryStore {};
ON_EVERY_STORE(Store);

TEST_P(Store, runs_each_migration_once)
{
    migrate(store(), "db_test", first_release);
    EXPECT_FALSE(is_current(store(), "db_test", second_release));
    migrate(store(), "db_test", second_release);
    migrate(store(), "db_test", second_release);
    EXPECT_TRUE(is_current(store(), "db_test", second_release));
    store().sql() << "INSERT INTO thing (id, weight) VALUES (1, 2)";
    EXPECT_EQ(count(store(), "thing"), 1);
}

TEST_P(Store, refuses_tables_newer_than_the_program)
{
    migrate(store(), "db_test", second_release);
    EXPECT_THROW(migrate(store(), "db_test", first_release), StoreError);
}

TEST_P(Store, a_migration_that_fails_leaves_nothing)
{
    constexpr std::array faulty = {
        Migration{1, "faulty", "CREATE TABLE thing (id {bigint}); INSERT INTO nowhere VALUES (1)"}};
    EXPECT_THROW(migrate(store(), "db_test", faulty), soci::soci_error);
    EXPECT_FALSE(is_current(store(), "db_test", faulty));
    migrate(store(), "db_test", first_release);
    EXPECT_EQ(count(store(), "thing"), 0);
}

TEST_P(Store, a_migration_waits_for_whoever_runs_it)
{
    migrate(store(), "db_test", first_release);
    auto other = another();
    std::future<void> late;
    {
        Transaction first(store());
        migrate(store(), "db_test", second_release);
        late = std::async(std::launch::async, [&] { migrate(other, "db_test", second_release); });
        while (late.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready &&
               !another_waits()) {
        }
        first.commit();
    }
    EXPECT_NO_THROW(late.get());
    EXPECT_TRUE(is_current(other, "db_test", second_release));
}

TEST_P(Store, a_transaction_is_all_or_nothing)
{
    migrate(store(), "db_test", first_release);
    {
        const Transaction given_up(store());
        store().sql() << "INSERT INTO thing (id) VALUES (1)";
    }
    EXPECT_EQ(count(store(), "thing"), 0);
    Transaction kept(store());
    store().sql() << "INSERT INTO thing (id) VALUES (1)";
    kept.commit();
    auto reader = another();
    EXPECT_EQ(count(reader, "thing"), 1);
}

TEST_P(Store, a_transaction_within_another_is_a_part_of_it)
{
    migrate(store(), "db_test", first_release);
    {
        Transaction outer(store());
        store().sql() << "INSERT INTO thing (id) VALUES (1)";
        {
            Transaction undone(store());
            store().sql() << "INSERT INTO thing (id) VALUES (2)";
        }
        {
            Transaction failed(store());
            EXPECT_THROW(store().sql() << "INSERT INTO thing (id) VALUES (1)", soci::soci_error);
        }
        Transaction kept(store());
        store().sql() << "INSERT INTO thing (id) VALUES (3)";
        kept.commit();
        EXPECT_EQ(count(store(), "thing"), 2);
        outer.commit();
    }
    EXPECT_EQ(count(store(), "thing"), 2);
    {
        Transaction outer(store());
        Transaction kept(store());
        store().sql() << "INSERT INTO thing (id) VALUES (4)";
        kept.commit();
    }
    EXPECT_EQ(count(store(), "thing"), 2) << "the outer one was undone";
}

TEST_P(Store, takes_many_rows_exactly)
{
    constexpr std::int64_t rows = 3000;
    const std::string awkward = "tab\tquote'\"back\\slash\nBến Tre";
    migrate(store(), "db_test", first_release);
    Transaction transaction(store());
    BulkInsert bulk(store(), "thing", {"id", "name"});
    for (std::int64_t id = 1; id < rows; ++id) bulk.add({id, std::string_view(awkward)});
    bulk.add({rows, {}});
    bulk.finish();
    transaction.commit();

    EXPECT_EQ(count(store(), "thing"), rows);
    std::string name;
    store().sql() << "SELECT name FROM thing WHERE id = 1", soci::into(name);
    EXPECT_EQ(name, awkward);
    soci::indicator present = soci::i_ok;
    store().sql() << "SELECT name FROM thing WHERE id = 3000", soci::into(name, present);
    EXPECT_EQ(present, soci::i_null);
}

TEST_P(Store, an_empty_text_is_not_null)
{
    migrate(store(), "db_test", first_release);
    Transaction transaction(store());
    BulkInsert bulk(store(), "thing", {"id", "name"});
    bulk.add({std::int64_t{1}, std::string_view{}});
    bulk.finish();
    transaction.commit();
    EXPECT_EQ(count(store(), "thing WHERE name = ''"), 1);
}

TEST_P(Store, an_unfinished_bulk_leaves_nothing)
{
    migrate(store(), "db_test", first_release);
    {
        const Transaction transaction(store());
        BulkInsert bulk(store(), "thing", {"id", "name"});
        bulk.add({std::int64_t{1}, {}});
    }
    EXPECT_EQ(count(store(), "thing"), 0);
}

TEST_P(Store, a_bulk_with_a_key_twice_is_an_error)
{
    migrate(store(), "db_test", first_release);
    const Transaction transaction(store());
    BulkInsert bulk(store(), "thing", {"id", "name"});
    EXPECT_THROW(
        {
            bulk.add({std::int64_t{1}, {}});
            bulk.add({std::int64_t{1}, {}});
            bulk.finish();
        },
        StoreError);
}

TEST_P(Store, indexes_put_aside_come_back_as_they_were)
{
    constexpr std::array indexed = {
        Migration{1, "things",
                  R"(CREATE TABLE thing (id {bigint} PRIMARY KEY, name {text} UNIQUE, kind {text});
            CREATE INDEX thing_by_kind ON thing (kind, id);
            CREATE UNIQUE INDEX thing_by_both ON thing (name, kind) WHERE kind IS NOT NULL)"}};
    migrate(store(), "db_test", indexed);
    const auto drop_one = [&] { store().sql() << "DROP INDEX thing_by_kind"; };
    {
        const Transaction given_up(store());
        const IndexesAside aside(store(), "thing");
        EXPECT_THROW(drop_one(), soci::soci_error);
    }
    Transaction transaction(store());
    IndexesAside aside(store(), "thing");
    EXPECT_TRUE(is_empty(store(), "thing"));
    store().sql() << "INSERT INTO thing (id, name, kind) VALUES (1, 'a', 'b')";
    EXPECT_FALSE(is_empty(store(), "thing"));
    aside.build();
    transaction.commit();
    EXPECT_THROW(store().sql() << "CREATE UNIQUE INDEX thing_by_both ON thing (id)",
                 soci::soci_error);
    drop_one();
    EXPECT_THROW(drop_one(), soci::soci_error);
}

long long patience(Database& database)
{
    long long milliseconds = 0;
    database.sql() << "PRAGMA busy_timeout", soci::into(milliseconds);
    return milliseconds;
}

TEST_P(Store, a_write_that_may_be_left_out_waits_for_nobody)
{
    if (GetParam() != Dialect::sqlite) return;  // PostgreSQL locks no more than the row
    store().execute("CREATE TABLE thing (id BIGINT PRIMARY KEY)");
    const auto before = patience(store());
    const auto add = [&] { store().sql() << "INSERT INTO thing (id) VALUES (1)"; };
    {
        auto other = another();
        const Transaction writing(other);
        EXPECT_FALSE(write_if_free(store(), add));
    }
    EXPECT_TRUE(write_if_free(store(), add));
    EXPECT_THROW(write_if_free(store(), add), soci::soci_error) << "the key is there already";
    EXPECT_EQ(patience(store()), before);
    EXPECT_GT(before, 0);
}

TEST(Address, of_an_unknown_form_is_refused)
{
    EXPECT_THROW(Database::open("mysql://somewhere"), StoreError);
    EXPECT_THROW(Database::open("sqlite:"), StoreError);
    EXPECT_THROW(Database::open(""), StoreError);
}

TEST(Address, a_password_does_not_reach_the_message)
{
    try {
        Database::open("postgresql://someone:secret@127.0.0.1:1/nowhere");
        FAIL() << "no server listens there";
    } catch (const StoreError& error) {
        EXPECT_EQ(std::string(error.what()).find("secret"), std::string::npos) << error.what();
    }
}

}  // namespace
}  // namespace ansinh::db
