#pragma once

/// Threads that answer requests, each with a store of its own.

#include "api/worker.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ansinh::api {

/// Where a thread keeps its worker. After a failure of the store it is given up, and opened anew
/// for the next request.
class WorkerSlot {
public:
    WorkerSlot(Worker worker, const WorkerFactory& make) : worker_{std::move(worker)}, make_{make}
    {
    }

    Worker& get()
    {
        if (!worker_) worker_ = make_();
        return *worker_;
    }
    void discard() { worker_.reset(); }

private:
    std::optional<Worker> worker_;
    WorkerFactory make_;
};

class WorkerPool {
public:
    /// A job catches its own exceptions.
    using Job = std::function<void(WorkerSlot&)>;

    /// `waiting_max` jobs wait while every thread has one. Opens all workers before it returns.
    /// Throws StoreError.
    WorkerPool(unsigned threads, std::size_t waiting_max, const WorkerFactory& make);
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    ~WorkerPool();  ///< after the jobs that wait are done

    /// False when as many wait already.
    bool submit(Job job);

private:
    void work(WorkerSlot& slot);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> waiting_;
    std::size_t waiting_max_;
    std::size_t running_ = 0;
    bool ending_ = false;
    std::vector<WorkerSlot> slots_;
    std::vector<std::jthread> threads_;
};

}  // namespace ansinh::api
