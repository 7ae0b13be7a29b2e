#include "db/one_moment.h"
#include "db/rows.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::db {
namespace {

std::int64_t rows_of(Database& database)
{
    Rows rows(database, "SELECT COUNT(*) FROM thing");
    rows.next();
    return rows.number(0);
}

class Moments : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        store().execute("CREATE TABLE thing (id BIGINT PRIMARY KEY)");
        add(1);
    }
    void add(std::int64_t id)
    {
        auto writer = another();
        writer.execute("INSERT INTO thing (id) VALUES (" + std::to_string(id) + ")");
    }
};
ON_EVERY_STORE(Moments);

TEST_P(Moments, are_the_same_for_all_readers_while_others_write)
{
    {
        OneMoment moment(store(), [&] { return another(); }, 3);
        ASSERT_EQ(moment.readers(), 3U);
        add(2);
        for (std::size_t number = 0; number < moment.readers(); ++number)
            EXPECT_EQ(rows_of(moment.reader(number)), 1) << number;
        add(3);
        EXPECT_EQ(rows_of(moment.reader(2)), 1);
    }
    EXPECT_EQ(rows_of(store()), 3);
}

TEST_P(Moments, need_no_other_connection)
{
    OneMoment alone(store(), {}, 2);
    EXPECT_EQ(alone.readers(), 1U);
    add(2);
    EXPECT_EQ(rows_of(alone.reader(0)), 1);
}

}  // namespace
}  // namespace ansinh::db
