/// An import that is killed at any moment leaves all of its file's good rows or none.

#include "child.h"
#include "figures/import.h"
#include "figures/store.h"
#include "registry/areas.h"
#include "support/stores.h"

#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::test {
namespace {

class ImportCrash : public OnEveryStore {
protected:
    static constexpr int days = 960;
    static constexpr int refused_every = 1000;

    Child start(const std::string& file)
    {
        return Child({"--db", address(), "--data", DATA_FOLDER, "figures", "import", file});
    }

    void initialise()
    {
        ASSERT_EQ(Child({"--db", address(), "--data", DATA_FOLDER, "init"}).wait(), 0);
        const auto areas = registry::Areas::load(store());
        provinces_ = areas.of_level(registry::AreaLevel::province, Date{2020, 1, 1});
        ASSERT_EQ(provinces_.size(), 63U);
        for (const auto* province : provinces_) codes_.push_back(province->code);
    }

    /// A figure of each province on each day, with a bad row now and then.
    std::string file_of(const std::string& source)
    {
        const auto file = folder_.path() / (source + ".csv");
        std::ofstream out(file);
        out << "article,area,as_of,indicator,value,unit\n";
        good_ = 0;
        int row = 0;
        for (int day = 0; day < days; ++day)
            for (const auto& code : codes_) {
                const bool is_good = ++row % refused_every != 0;
                good_ += is_good ? 1 : 0;
                out << fmt::format("{},{},{},si_participants,{},person\n", source,
                                   is_good ? code : "Atlantis",
                                   to_string(Date{2018, 1, 1}.plus_days(day)), 100'000 + row);
            }
        return file.string();
    }

    std::size_t on_file(const std::string& source)
    {
        return figures::statements(store(), {.source = source}).size();
    }

    /// And the list of imports tells what is on file.
    void expect_all_or_none(const std::string& source)
    {
        // As an import does: it waits for what the server still undoes of the killed one.
        db::Transaction transaction(store());
        transaction.lock("figures_import");
        const auto rows = on_file(source);
        EXPECT_TRUE(rows == 0 || rows == good_) << rows << " of " << good_ << " rows";
        std::size_t told = 0;
        for (const auto& import : figures::imports(store()))
            if (import.file_name == source + ".csv") told += import.rows_added;
        EXPECT_EQ(told, rows);
    }

    void expect_all_after_another_try(const std::string& source, const std::string& file)
    {
        EXPECT_EQ(start(file).wait(), 1) << "refused rows are told by the exit code";
        EXPECT_EQ(on_file(source), good_);
        expect_all_or_none(source);
    }

    std::size_t good_ = 0;

private:
    ScratchFolder folder_;
    std::vector<const registry::Area*> provinces_;
    std::vector<std::string> codes_;
};
ON_EVERY_STORE(ImportCrash);

TEST_P(ImportCrash, leaves_all_good_rows_or_none)
{
    constexpr int kills = 12;
    ASSERT_NO_FATAL_FAILURE(initialise());
    const auto whole_file = file_of("WHOLE");
    auto whole = start(whole_file);
    ASSERT_EQ(whole.wait(), 1);
    const auto all_work = whole.work();
    ASSERT_EQ(on_file("WHOLE"), good_);

    int killed = 0;
    std::string source;
    std::string file;
    for (int moment = 0; moment < kills; ++moment) {
        SCOPED_TRACE(fmt::format("killed after {}/{} of its work", moment, kills));
        if (file.empty() || on_file(source) > 0) {
            source = fmt::format("CRASH-{}", moment);
            file = file_of(source);
        }
        auto child = start(file);
        child.run_for(all_work * moment / kills);
        killed += child.kill_and_wait() ? 1 : 0;
        expect_all_or_none(source);
    }
    EXPECT_GE(killed, 8) << "most were killed before they ended";
    expect_all_after_another_try(source, file);
}

}  // namespace
}  // namespace ansinh::test
