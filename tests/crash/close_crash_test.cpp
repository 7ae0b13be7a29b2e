/// Days that are closed by a program that is killed again and again end with the same facts as if
/// nothing had happened.

#include "child.h"
#include "closing/store.h"
#include "support/stores.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::test {
namespace {

class CloseCrash : public OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        ASSERT_EQ(program({"init"}).wait(), 0);
        ASSERT_EQ(program({"synth", "--area", "83", "--year", "2023", "--scale", "1/100"}).wait(),
                  0);
    }

    Child program(std::vector<std::string> words)
    {
        words.insert(words.begin(), {"--db", address(), "--data", DATA_FOLDER});
        return Child(std::move(words));
    }
    /// All months of the year from another day on, so that each round closes days of its own.
    Child closes(int day)
    {
        std::vector<std::string> words = {"close"};
        for (int month = 1; month <= 11; ++month) {
            words.emplace_back("--day");
            words.push_back(fmt::format("2023-{:02}-{:02}", month, day));
        }
        return program(std::move(words));
    }

    /// The facts of each closed day, which is whole or not there.
    std::vector<std::pair<Date, closing::Facts>> on_file()
    {
        // As a close does: it waits for what the server still undoes of the killed one.
        db::Transaction transaction(store());
        transaction.lock("closing_close");
        std::vector<std::pair<Date, closing::Facts>> days;
        for (const auto& close : closing::closes(store())) {
            days.emplace_back(close.as_of, closing::facts_of_day(store(), close.as_of));
            EXPECT_EQ(close.version, 1);
            EXPECT_EQ(std::ssize(days.back().second), close.facts);
        }
        return days;
    }
};
ON_EVERY_STORE(CloseCrash);

TEST_P(CloseCrash, ends_as_if_nothing_had_happened)
{
    constexpr int kills = 12;
    auto whole = closes(15);
    ASSERT_EQ(whole.wait(), 0);
    const auto all_work = whole.work();
    const auto undisturbed = on_file();
    ASSERT_EQ(undisturbed.size(), 11U);

    int killed = 0;
    for (int moment = 0; moment < kills; ++moment) {
        SCOPED_TRACE(fmt::format("killed after {}/{} of its work", moment, kills));
        auto child = closes(1 + moment);
        child.run_for(all_work * moment / kills);
        killed += child.kill_and_wait() ? 1 : 0;
        on_file();
    }
    EXPECT_GE(killed, 8) << "most were killed before they ended";

    // What was cut off is done by the same command; what was done before stays as it was.
    const auto before = on_file();
    for (int day = 1; day <= kills; ++day) ASSERT_EQ(closes(day).wait(), 0);
    const auto after = on_file();
    EXPECT_EQ(after.size(), 11U * (kills + 1));
    for (const auto& day : before)
        EXPECT_NE(std::ranges::find(after, day), after.end()) << to_string(day.first);
    for (const auto& day : undisturbed)
        EXPECT_NE(std::ranges::find(after, day), after.end()) << to_string(day.first);
}

}  // namespace
}  // namespace ansinh::test
