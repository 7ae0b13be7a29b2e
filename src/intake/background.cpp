#include "intake/background.h"

#include "base/date.h"
#include "intake/impl/file_rows.h"
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

    void take_on(FileId id)
    {
        const std::scoped_lock lock(mutex_);
        waiting_.push_back(id);
        changed_.notify_all();
    }

    void wait()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return waiting_.empty() && !is_working_; });
    }

private:
    std::optional<FileId> next(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        is_working_ = false;
        changed_.notify_all();
        if (!changed_.wait(lock, stop, [&] { return !waiting_.empty(); })) return {};
        is_working_ = true;
        const auto file = waiting_.front();
        waiting_.pop_front();
        return file;
    }

    void run(const std::stop_token& stop)
    {
        while (const auto file = next(stop)) {
            // Here ends what a request began: whatever fails, the thread lives on.
            try {
                go_on(*file, stop);
            } catch (const std::exception&) {
                // What a store says can quote a row.
                needs_.failed(*file, "cut short");
            }
        }
    }

    void go_on(FileId id, const std::stop_token& stop)
    {
        auto database = needs_.open();
        const auto file = find_file(database, id);
        if (!file) return needs_.failed(id, unknown_file().code);
        const auto rights = [&](db::Database& store, const access::Actor&) {
            return needs_.rights(store, file->acting);
        };
        const auto done = work(database, rights(database, {}), id,
                               {.areas = needs_.areas,
                                .now = [] { return moment(); },
                                .go_on = [&](const File&) { return !stop.stop_requested(); },
                                .rights = rights,
                                .ethnicities = needs_.ethnicities,
                                .other_forms = needs_.other_forms});
        if (!done) needs_.failed(id, done.error().front().code);
    }

    Needs needs_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<FileId> waiting_;
    bool is_working_ = false;
    /// The last, so that it ends before what it uses.
    std::jthread thread_{[this](const std::stop_token& stop) { run(stop); }};
};

Background::Background(Needs needs) : parts_{std::make_unique<Parts>(std::move(needs))} {}
Background::~Background() = default;
void Background::take_on(FileId id) { parts_->take_on(id); }
void Background::wait() { parts_->wait(); }

}  // namespace ansinh::intake
