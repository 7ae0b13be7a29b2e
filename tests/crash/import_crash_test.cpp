/// An import that is killed at any moment leaves all of its file's good rows or none.

#include "figures/import.h"
#include "figures/store.h"
#include "registry/areas.h"
#include "support/stores.h"

#include <array>
#include <chrono>
#include <csignal>
#include <ctime>
#include <fstream>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ansinh::test {
namespace {

namespace fs = std::filesystem;
using std::chrono::nanoseconds;

/// Our program, running by itself.
class Child {
public:
    explicit Child(std::vector<std::string> words)
    {
        words.insert(words.begin(), ANSINH_PROGRAM);
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        id_ = fork();
        if (id_ != 0) return;
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }

    /// The time it has had on a processor: how far it is, however busy the machine. It stands still
    /// once the program has ended.
    nanoseconds worked()
    {
        clockid_t clock{};
        timespec time{};
        if (clock_getcpuclockid(id_, &clock) == 0 && clock_gettime(clock, &time) == 0)
            worked_ = std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
        return worked_;
    }

    bool has_ended()
    {
        siginfo_t info{};
        return waitid(P_PID, static_cast<id_t>(id_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
               info.si_pid == id_;
    }

    /// Whether the signal was what ended it.
    bool kill_and_wait()
    {
        kill(id_, SIGKILL);
        int status = 0;
        waitpid(id_, &status, 0);
        return WIFSIGNALED(status);
    }

    /// -1 when a signal ended it.
    int wait()
    {
        int status = 0;
        while (!has_ended()) {
            worked();
            sched_yield();
        }
        waitpid(id_, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

private:
    pid_t id_ = -1;
    nanoseconds worked_{};
};

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
    const auto all_work = whole.worked();
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
        while (child.worked() < all_work * moment / kills && !child.has_ended()) sched_yield();
        killed += child.kill_and_wait() ? 1 : 0;
        expect_all_or_none(source);
    }
    EXPECT_GE(killed, 8) << "most were killed before they ended";
    expect_all_after_another_try(source, file);
}

}  // namespace
}  // namespace ansinh::test
