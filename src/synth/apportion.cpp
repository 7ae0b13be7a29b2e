#include "synth/apportion.h"

#include "base/check.h"

#include <algorithm>
#include <numeric>

namespace ansinh::synth {

namespace {

/// total * weight fits: at most a hundred million people, weights as large as people.
constexpr std::int64_t most = 3'000'000'000;

}  // namespace

std::vector<std::int64_t> apportioned(std::int64_t total, std::span<const std::int64_t> weights)
{
    const auto sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    check(total >= 0 && total < most && sum < most * 1000, "what is apportioned is people");
    std::vector<std::int64_t> parts(weights.size());
    if (total == 0) return parts;
    check(sum > 0, "somebody has a weight");
    // Weights above the limit keep their order and lose their last digits.
    const std::int64_t shrink = sum / most + 1;
    std::int64_t shrunk_sum = 0;
    for (const auto weight : weights) shrunk_sum += weight / shrink;
    check(shrunk_sum > 0, "weights stay weights");
    struct Rest {
        std::int64_t remainder;
        std::size_t place;
    };
    std::vector<Rest> rests;
    std::int64_t given = 0;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        const auto product = total * (weights[place] / shrink);
        parts[place] = product / shrunk_sum;
        given += parts[place];
        rests.push_back({.remainder = product % shrunk_sum, .place = place});
    }
    const std::ptrdiff_t left = total - given;
    std::ranges::nth_element(rests, rests.begin() + std::max<std::ptrdiff_t>(left - 1, 0),
                             [](const Rest& a, const Rest& b) {
                                 return a.remainder != b.remainder ? a.remainder > b.remainder
                                                                   : a.place < b.place;
                             });
    for (std::ptrdiff_t i = 0; i < left; ++i) ++parts[rests[static_cast<std::size_t>(i)].place];
    return parts;
}

std::vector<std::int64_t> apportioned_within(std::int64_t total,
                                             std::span<const std::int64_t> weights,
                                             std::span<const std::int64_t> caps)
{
    check(std::accumulate(caps.begin(), caps.end(), std::int64_t{0}) >= total,
          "the caps hold the total");
    std::vector<std::int64_t> open(weights.begin(), weights.end());
    std::vector<std::int64_t> parts(weights.size());
    std::int64_t left = total;
    while (left > 0) {
        // Whoever has room takes part, if nobody with a weight has.
        if (std::accumulate(open.begin(), open.end(), std::int64_t{0}) == 0)
            for (std::size_t i = 0; i < open.size(); ++i) open[i] = caps[i] - parts[i];
        const auto more = apportioned(left, open);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto taken = std::min(more[i], caps[i] - parts[i]);
            parts[i] += taken;
            left -= taken;
            if (parts[i] == caps[i]) open[i] = 0;
        }
    }
    return parts;
}

std::int64_t scaled(std::int64_t count, std::int64_t numerator, std::int64_t denominator)
{
    return (2 * count * numerator + denominator) / (2 * denominator);
}

}  // namespace ansinh::synth
