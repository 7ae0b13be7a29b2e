#include "intake/background.h"

#include "base/date.h"
#include "intake/work.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace ansinh::intake {

class Background::Parts {
public:
    explicit Parts(Needs needs) : needs_{std::move(needs)} {}

    void take_on(access::Actor actor, FileId id)
    {
        const std::scoped_lock lock(mutex_);
        waiting_.push_back({.actor = std::move(actor), .file = id});
        changed_.notify_all();
    }

    void wait()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return waiting_.empty() && !is_working_; });
    }

private:
    struct Task {
        access::Actor actor;
        FileId file;
    };

    std::optional<Task> next(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        is_working_ = false;
        changed_.notify_all();
        if (!changed_.wait(lock, stop, [&] { return !waiting_.empty(); })) return {};
        is_working_ = true;
        auto task = std::move(waiting_.front());
        waiting_.pop_front();
        return task;
    }

    void run(const std::stop_token& stop)
    {
        while (const auto task = next(stop)) {
            // Here ends what a request began: whatever fails, the thread lives on.
            try {
                auto database = needs_.open();
                const auto done =
                    work(database, task->actor, task->file,
                         {.areas = needs_.areas,
                          .now = [] { return moment(); },
                          .go_on = [&](const File&) { return !stop.stop_requested(); }});
                if (!done) needs_.failed(task->file, done.error().front().code);
            } catch (const std::exception&) {
                // What a store says can quote a row.
                needs_.failed(task->file, "cut short");
            }
        }
    }

    Needs needs_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Task> waiting_;
    bool is_working_ = false;
    /// The last, so that it ends before what it uses.
    std::jthread thread_{[this](const std::stop_token& stop) { run(stop); }};
};

Background::Background(Needs needs) : parts_{std::make_unique<Parts>(std::move(needs))} {}
Background::~Background() = default;
void Background::take_on(access::Actor actor, FileId id) { parts_->take_on(std::move(actor), id); }
void Background::wait() { parts_->wait(); }

}  // namespace ansinh::intake
