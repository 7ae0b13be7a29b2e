#pragma once

/// A program of ours that runs by itself and can be killed at any moment of its work.

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ansinh::test {

/// Our program, running by itself.
class Child {
public:
    explicit Child(std::vector<std::string> words)
    {
        words.insert(words.begin(), program());
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        id_ = fork();
        if (id_ != 0) {
            ended_ = static_cast<int>(syscall(SYS_pidfd_open, id_, 0));
            return;
        }
        const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }

    Child(Child&& other) noexcept
        : id_(other.id_), ended_(std::exchange(other.ended_, -1)), work_(other.work_)
    {
    }
    Child& operator=(Child&&) = delete;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child()
    {
        if (ended_ >= 0) close(ended_);
    }

    /// Until it has had so much time on a processor, however busy the machine, or has ended.
    void run_for(std::chrono::nanoseconds work)
    {
        constexpr int look_each = 1;  // ms
        pollfd end{.fd = ended_, .events = POLLIN, .revents = 0};
        while (worked() < work && poll(&end, 1, look_each) == 0) {
        }
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
        rusage used{};
        wait4(id_, &status, 0, &used);
        work_ = duration(used.ru_utime) + duration(used.ru_stime);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    /// The time on a processor that it took, once waited for.
    std::chrono::nanoseconds work() const { return work_; }

private:
    /// The one that ANSINH_BIN names, or the one of this build.
    static std::string program()
    {
        const auto* named = std::getenv("ANSINH_BIN");
        return named != nullptr ? named : ANSINH_PROGRAM;
    }

    static std::chrono::nanoseconds duration(const timeval& time)
    {
        return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
    }

    std::chrono::nanoseconds worked() const
    {
        clockid_t clock{};
        timespec time{};
        if (clock_getcpuclockid(id_, &clock) != 0 || clock_gettime(clock, &time) != 0) return {};
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    pid_t id_ = -1;
    int ended_ = -1;  ///< readable once it has ended
    std::chrono::nanoseconds work_{};
};

}  // namespace ansinh::test
