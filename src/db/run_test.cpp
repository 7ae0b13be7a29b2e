#include "db/hold.h"
#include "db/rows.h"
#include "db/run.h"
#include "support/stores.h"

#include <future>
#include <memory>
#include <numeric>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::db {
namespace {

constexpr std::string_view ids =
    "SELECT thing_id AS id FROM thing WHERE thing_id > $1 ORDER BY thing_id LIMIT $2";
const RunName count_things{.name = "count", .period = "2023-11", .scope = "", .basis = "law"};

class Runs : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        migrate_runs(store());
        store().execute("CREATE TABLE thing (thing_id BIGINT PRIMARY KEY);"
                        "CREATE TABLE seen (thing_id BIGINT PRIMARY KEY)");
        for (long long id = 1; id <= things; ++id)
            store().sql() << "INSERT INTO thing (thing_id) VALUES (:id)", soci::use(id);
    }

    RunId begun()
    {
        return begin_run(store(), count_things, [&] { return cut(store(), ids, 10); }, "now");
    }

    /// Copies what it sees.
    static Worked copy(Database& database, const Slice& slice)
    {
        const long long first = slice.first;
        const long long last = slice.last;
        database.sql() << "INSERT INTO seen (thing_id) SELECT thing_id FROM thing"
                          " WHERE thing_id BETWEEN :first AND :last",
            soci::use(first), soci::use(last);
        return {.rows = 10, .posted = 1};
    }

    long long seen()
    {
        long long count = 0;
        store().sql() << "SELECT COUNT(*) FROM seen", soci::into(count);
        return count;
    }

    static constexpr long long things = 35;
};
ON_EVERY_STORE(Runs);

TEST_P(Runs, slices_cover_every_id)
{
    const auto slices = cut(store(), ids, 10);
    ASSERT_EQ(slices.size(), 4U);
    EXPECT_EQ(slices.front(), (Slice{.number = 1, .first = 0, .last = 10}));
    EXPECT_EQ(slices[1], (Slice{.number = 2, .first = 11, .last = 20}));
    EXPECT_EQ(slices.back().last, std::numeric_limits<std::int64_t>::max());
}

TEST_P(Runs, do_each_slice_once)
{
    const auto run = begun();
    std::int64_t told = 0;
    const auto done =
        work(store(), run, copy, [&](const RunTotals& so_far) { EXPECT_EQ(so_far.done, ++told); });
    EXPECT_EQ(done, (RunTotals{.slices = 4, .done = 4, .worked = {.rows = 40, .posted = 4}}));
    EXPECT_EQ(told, 4);
    EXPECT_EQ(seen(), things);
    EXPECT_EQ(begun(), run) << "what follows from its slices may not be done";
    end_run(store(), run, "then");
    EXPECT_NE(begun(), run) << "one that ended is not gone on with";
}

TEST_P(Runs, go_on_where_they_failed)
{
    const auto run = begun();
    int slices = 0;
    const auto fails = [&](Database& database, const Slice& slice) {
        const auto worked = copy(database, slice);
        if (++slices == 3) throw StoreError("the disk is full");
        return worked;
    };
    EXPECT_THROW(work(store(), run, fails), StoreError);
    EXPECT_EQ(totals(store(), run).done, 2) << "the slice that failed was undone";
    EXPECT_EQ(begun(), run);
    EXPECT_EQ(work(store(), run, copy).done, 4);
    EXPECT_EQ(seen(), things);
}

TEST_P(Runs, are_shared_by_workers)
{
    const auto run = begun();
    auto second = another();
    auto other = std::async(std::launch::async, [&] { return work(second, run, copy); });
    const auto mine = work(store(), run, copy);
    EXPECT_EQ(mine, other.get()) << "each ends when all is done";
    EXPECT_EQ(seen(), things);
}

TEST_P(Runs, of_another_are_begun_once)
{
    const RunName part{.name = "part", .period = "2023-11", .scope = "1", .basis = "law"};
    const auto slices = [] { return std::vector{Slice{.number = 1}}; };
    const auto first = begin_part(store(), part, slices, "now");
    work_on_what_is_free(store(), first, copy);
    EXPECT_EQ(totals(store(), first).done, 1);
    end_run(store(), first, "later");
    EXPECT_EQ(begin_part(store(), part, slices, "later"), first) << "a worker that comes late";
    EXPECT_NE(begin_run(store(), part, slices, "later"), first);
}

TEST_P(Runs, read_rows_of_numbers_and_texts)
{
    store().execute("CREATE TABLE word (id BIGINT PRIMARY KEY, small INTEGER, name TEXT)");
    store().execute("INSERT INTO word VALUES (9000000000, -7, 'Nguyễn'), (2, NULL, '')");
    const std::array bound = {std::int64_t{1}, std::int64_t{9'000'000'000}};
    Rows rows(store(), "SELECT id, small, name FROM word WHERE id > $1 AND id <= $2 ORDER BY id",
              bound);
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.number(0), 2);
    EXPECT_TRUE(rows.is_null(1));
    EXPECT_EQ(rows.number(1), 0);
    EXPECT_EQ(rows.text(2), "");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.number(0), 9'000'000'000);
    EXPECT_EQ(rows.number(1), -7);
    EXPECT_EQ(rows.text(2), "Nguyễn");
    EXPECT_FALSE(rows.next());
    EXPECT_THROW(Rows(store(), "SELECT nothing FROM nowhere"), std::exception);
}

TEST_P(Runs, a_worker_whose_transaction_failed_is_at_it_no_more)
{
    const auto run = begun();
    const RunName elsewhere{
        .name = count_things.name, .period = count_things.period, .scope = "83", .basis = "law"};
    auto other = another();
    const auto seen_at = [&] { return other_at_work(other, elsewhere); };
    {
        std::unique_ptr<AtWork> at_work;
        Transaction transaction(store());
        at_work = std::make_unique<AtWork>(store(), run);
        EXPECT_EQ(seen_at().has_value(), GetParam() == Dialect::postgresql);
        EXPECT_THROW(store().execute("SELECT no_such_column FROM thing"), soci::soci_error);
    }
    EXPECT_FALSE(seen_at()) << "and the connection lives";
    EXPECT_EQ(seen(), 0);
}

}  // namespace
}  // namespace ansinh::db
