#include "db/backup.h"
#include "db/migration.h"
#include "db/placement.h"
#include "support/stores.h"

#include <array>
#include <fstream>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::db {

namespace {

constexpr std::array steps = {Migration{1, "things", R"(
    CREATE TABLE thing (
        thing_id {bigint} PRIMARY KEY, name {text} NOT NULL, note {text}, scan {bytes});
    CREATE INDEX thing_by_name ON thing (name);
    CREATE TABLE made (made_id {serial}, name {text} NOT NULL);
    CREATE TABLE pair (a {text} NOT NULL, b {bigint} NOT NULL, PRIMARY KEY (a, b), UNIQUE (b, a));
    INSERT INTO pair (a, b) VALUES ('from the first step', 0))"}};

void make(Database& database) { migrate(database, "test", steps); }

class Backups : public test::OnEveryStore {
protected:
    void fill()
    {
        make(store());
        const std::string odd = "tab\t new\nline \\N back\\slash \r \b \f \v Nguyễn 'x';--";
        const std::string zero_x = "\\x00";
        store().sql() << "INSERT INTO thing (thing_id, name, note) VALUES (1, :a, ''),"
                         " (-7, :b, NULL), (3, 'đ', 'ă'), (2, 'Đ', 'A')",
            soci::use(odd), soci::use(zero_x);
        store().execute(store().dialect() == Dialect::sqlite
                            ? "UPDATE thing SET scan = x'00ff0a5c' WHERE thing_id = 3"
                            : "UPDATE thing SET scan = '\\x00ff0a5c' WHERE thing_id = 3");
        store().execute("INSERT INTO made (name) VALUES ('a'); INSERT INTO made (name) VALUES "
                        "('b'); DELETE FROM made WHERE name = 'b'; INSERT INTO pair VALUES ('z', "
                        "1); INSERT INTO pair VALUES ('Z', 2)");
    }

    std::filesystem::path folder() const { return scratch_.path() / "backup"; }
    std::string file(const char* name) const
    {
        return "sqlite:" + (scratch_.path() / name).string();
    }

    test::ScratchFolder scratch_;
};

std::string code(const Result<void>& result) { return result ? "" : result.error().code; }

}  // namespace

ON_EVERY_STORE(Backups);

// What the hashes stand on: the bytes below are those of both kinds of store.
TEST_P(Backups, content_is_the_same_on_every_store)
{
    fill();
    std::string lines;
    const auto content = read_content(store(), "thing", [&](auto line) { lines += line; });
    EXPECT_EQ(lines,
              "-7\t\\\\x00\t\\N\t\\N\n"
              "1\ttab\\t new\\nline \\\\N back\\\\slash \\r \\b \\f \\v Nguyễn 'x';--\t\t\\N\n"
              "2\tĐ\tA\t\\N\n"
              "3\tđ\tă\t\\\\x00ff0a5c\n");
    EXPECT_EQ(content.rows, 4);
    EXPECT_EQ(content.columns, (std::vector<std::string>{"thing_id", "name", "note", "scan"}));
    EXPECT_EQ(tables(store()), (std::vector<std::string>{"db_migration", "made", "pair", "thing"}));
    const auto found = keys(store(), "pair");
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].columns, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(found[1].columns, (std::vector<std::string>{"b", "a"}));
}

TEST_P(Backups, a_restored_store_is_equal_on_either_kind)
{
    fill();
    const auto made = back_up(store(), folder(), "2023-12-15T08:00:00+07:00");
    ASSERT_TRUE(made);
    const auto read = read_manifest(folder());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->tables, made->tables);
    EXPECT_EQ(read->made_at, "2023-12-15T08:00:00+07:00");

    auto embedded = Database::open(file("restored.db"));
    ASSERT_EQ(code(restore(embedded, *read, folder(), make)), "");
    for (const auto& table : read->tables)
        EXPECT_EQ(read_content(embedded, table.table), table) << table.table;

    // And from there back into a store of the first kind.
    const auto again = scratch_.path() / "again";
    ASSERT_TRUE(back_up(embedded, again, "x"));
    for (const auto* table : {"thing", "made", "pair", "db_migration"})
        store().execute(std::string("DROP TABLE ") + table);
    ASSERT_EQ(code(restore(store(), *read_manifest(again), again, make)), "");
    for (const auto& table : read->tables) EXPECT_EQ(read_content(store(), table.table), table);
    // A key that the store numbers goes on after those that came.
    store().execute("INSERT INTO made (name) VALUES ('c')");
    long long last = 0, indexed = 0;
    store().sql() << "SELECT MAX(made_id) FROM made", soci::into(last);
    EXPECT_GE(last, 2);
    store().sql() << (store().dialect() == Dialect::sqlite
                          ? "SELECT COUNT(*) FROM sqlite_master WHERE name = 'thing_by_name'"
                          : "SELECT COUNT(*) FROM pg_indexes WHERE indexname = 'thing_by_name'"
                            " AND schemaname = current_schema()"),
        soci::into(indexed);
    EXPECT_EQ(indexed, 1);
}

TEST_P(Backups, is_of_one_moment)
{
    fill();
    auto other = another();
    const Snapshot snapshot(store());
    const auto before = read_content(store(), "pair");
    other.execute("INSERT INTO pair VALUES ('later', 9)");
    EXPECT_EQ(read_content(store(), "pair"), before);
}

TEST_P(Backups, refuses_what_is_in_the_way)
{
    fill();
    ASSERT_TRUE(back_up(store(), folder(), "x"));
    EXPECT_EQ(back_up(store(), folder(), "x").error().code, "db/backup-exists");
    EXPECT_EQ(code(restore(store(), *read_manifest(folder()), folder(), make)), "db/not-empty");
    EXPECT_EQ(read_manifest(scratch_.path()).error().code, "db/backup-unreadable");
}

TEST_P(Backups, refuses_what_was_damaged_and_leaves_nothing)
{
    fill();
    ASSERT_TRUE(back_up(store(), folder(), "x"));
    const auto manifest = *read_manifest(folder());
    auto target = Database::open(file("target.db"));
    const auto other_version = [](Database& database) {
        make(database);
        database.execute("CREATE TABLE new_table (a BIGINT PRIMARY KEY)");
    };
    EXPECT_EQ(code(restore(target, manifest, folder(), other_version)),
              "db/backup-of-other-version");
    EXPECT_TRUE(tables(target).empty());

    // Another table's rows in its place, a file cut short, one that is no archive, none.
    const auto thing = folder() / "thing.zst";
    std::filesystem::copy_file(folder() / "made.zst", folder() / "kept");
    const auto size = std::filesystem::file_size(thing);
    std::filesystem::resize_file(thing, size - 3);
    EXPECT_EQ(code(restore(target, manifest, folder(), make)), "db/backup-damaged");
    std::ofstream(thing, std::ios::binary) << "no archive";
    EXPECT_EQ(code(restore(target, manifest, folder(), make)), "db/backup-damaged");
    std::filesystem::remove(thing);
    EXPECT_EQ(code(restore(target, manifest, folder(), make)), "db/backup-damaged");
    EXPECT_TRUE(tables(target).empty());

    std::ofstream(folder() / "manifest", std::ios::app) << "x";
    EXPECT_EQ(read_manifest(folder()).error().code, "db/backup-unreadable");
}

TEST_P(Backups, rows_that_were_changed_are_found_by_their_hash)
{
    fill();
    ASSERT_TRUE(back_up(store(), folder(), "x"));
    store().execute("UPDATE pair SET b = 5 WHERE a = 'z'");
    const auto changed = scratch_.path() / "changed";
    ASSERT_TRUE(back_up(store(), changed, "x"));
    std::filesystem::copy_file(changed / "pair.zst", folder() / "pair.zst",
                               std::filesystem::copy_options::overwrite_existing);
    auto target = Database::open(file("target.db"));
    EXPECT_EQ(code(restore(target, *read_manifest(folder()), folder(), make)), "db/backup-damaged");
}

TEST_P(Backups, a_store_without_citus_says_so)
{
    constexpr std::array placements = {
        Placement{.table = "visit", .spread = Spread::by_column, .column = "person", .with = "man"},
        Placement{.table = "man", .spread = Spread::by_column, .column = "person"},
        Placement{.table = "area", .spread = Spread::reference},
        Placement{.table = "chain"},
    };
    EXPECT_EQ(code(distribute(store(), placements)), "db/no-citus");
    const auto calls = placement_calls(placements);
    ASSERT_EQ(calls.size(), 3);
    EXPECT_TRUE(calls[0].starts_with("SELECT create_reference_table('area') WHERE NOT EXISTS"));
    EXPECT_TRUE(calls[1].starts_with(
        "SELECT create_distributed_table('man', 'person', colocate_with => 'none')"));
    EXPECT_TRUE(calls[2].starts_with(
        "SELECT create_distributed_table('visit', 'person', colocate_with => 'man')"));
}

}  // namespace ansinh::db
