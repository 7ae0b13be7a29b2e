#include "api/impl/worker_pool.h"

#include "base/check.h"

namespace ansinh::api {

WorkerPool::WorkerPool(unsigned threads, std::size_t waiting_max, const WorkerFactory& make)
    : waiting_max_{waiting_max}
{
    check(threads > 0, "a server has a worker");
    slots_.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) slots_.emplace_back(make(), make);
    for (auto& slot : slots_) threads_.emplace_back([this, &slot] { work(slot); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_all();
}

bool WorkerPool::submit(Job job)
{
    {
        const std::lock_guard lock(mutex_);
        if (running_ + waiting_.size() >= slots_.size() + waiting_max_) return false;
        waiting_.push_back(std::move(job));
    }
    changed_.notify_one();
    return true;
}

void WorkerPool::work(WorkerSlot& slot)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            job = std::move(waiting_.front());
            waiting_.pop_front();
            ++running_;
        }
        job(slot);
        job = nullptr;  // what it held goes before it counts as done
        const std::lock_guard lock(mutex_);
        --running_;
    }
}

}  // namespace ansinh::api
