#pragma once

/// Work on many things at once, handed over in their order.

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace ansinh::synth {

/// `make(i)` for 0 to below `count` on so many threads, `take(result)` here, in order. Few results
/// wait at any time. What `make` or `take` throws is thrown here, when all threads have ended.
template <class Made>
void ordered(std::size_t count, std::size_t threads, const std::function<Made(std::size_t)>& make,
             const std::function<void(Made)>& take)
{
    const std::size_t ahead = 4 * threads;
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::size_t, Made> waiting;
    std::size_t next = 0;
    std::size_t taken = 0;
    std::exception_ptr fault;
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (!fault && next < count) {
            const auto place = next++;
            changed.wait(lock, [&] { return fault || place < taken + ahead; });
            if (fault) return;
            lock.unlock();
            try {
                auto made = make(place);
                lock.lock();
                waiting.emplace(place, std::move(made));
            } catch (...) {
                lock.lock();
                fault = std::current_exception();
            }
            changed.notify_all();
        }
    };
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i) workers.emplace_back(work);
    std::unique_lock lock(mutex);
    while (!fault && taken < count) {
        changed.wait(lock, [&] { return fault || waiting.contains(taken); });
        if (fault) break;
        auto made = std::move(waiting.extract(taken).mapped());
        lock.unlock();
        try {
            take(std::move(made));
            lock.lock();
            ++taken;
        } catch (...) {
            lock.lock();
            fault = std::current_exception();
        }
        changed.notify_all();
    }
    lock.unlock();
    workers.clear();
    if (fault) std::rethrow_exception(fault);
}

}  // namespace ansinh::synth
