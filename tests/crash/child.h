#pragma once

/// A program of ours that runs by itself and can be killed at any moment of its work.

#include <chrono>
#include <csignal>
#include <ctime>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ansinh::test {

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
    std::chrono::nanoseconds worked()
    {
        clockid_t clock{};
        timespec time{};
        if (clock_getcpuclockid(id_, &clock) == 0 && clock_gettime(clock, &time) == 0)
            worked_ = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
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
    std::chrono::nanoseconds worked_{};
};

}  // namespace ansinh::test
