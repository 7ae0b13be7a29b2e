#include "api/impl/allowance.h"

#include <algorithm>
#include <vector>

namespace ansinh::api {

namespace {

constexpr std::size_t remembered_max = 50'000;

}  // namespace

std::chrono::nanoseconds Allowance::cost() const
{
    return std::chrono::nanoseconds(std::chrono::minutes(1)) / rate_.per_minute;
}

std::chrono::nanoseconds Allowance::most() const { return cost() * rate_.at_once; }

std::chrono::nanoseconds Allowance::left(const Left& one, Clock::time_point now) const
{
    return std::min(most(), one.time + (now - one.filled));
}

std::optional<std::chrono::seconds> Allowance::take(const std::string& client,
                                                    Clock::time_point now)
{
    const std::lock_guard lock(mutex_);
    if (clients_.size() >= remembered_max) forget_idle(now);
    auto& one = clients_.try_emplace(client, Left{most(), now}).first->second;
    one = {.time = left(one, now), .filled = now};
    if (one.time < cost()) return std::chrono::ceil<std::chrono::seconds>(cost() - one.time);
    one.time -= cost();
    return {};
}

void Allowance::give_back(const std::string& client)
{
    const std::lock_guard lock(mutex_);
    const auto found = clients_.find(client);
    if (found != clients_.end()) found->second.time = std::min(most(), found->second.time + cost());
}

std::size_t Allowance::clients() const
{
    const std::lock_guard lock(mutex_);
    return clients_.size();
}

void Allowance::forget_idle(Clock::time_point now)
{
    std::erase_if(clients_, [&](const auto& entry) { return left(entry.second, now) == most(); });
    if (clients_.size() < remembered_max) return;
    // All of them are busy: a flood from everywhere. The tenth that came last the longest ago goes.
    std::vector<Clock::time_point> moments;
    for (const auto& [client, one] : clients_) moments.push_back(one.filled);
    const auto tenth = moments.begin() + static_cast<std::ptrdiff_t>(moments.size() / 10);
    std::ranges::nth_element(moments, tenth);
    std::erase_if(clients_, [&](const auto& entry) { return entry.second.filled <= *tenth; });
}

}  // namespace ansinh::api
