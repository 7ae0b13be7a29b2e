#pragma once

/// Whole people divided by weights, so that the parts add up to the total.

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::synth {

/// The method of the largest remainder; equal remainders go to the earlier part. Weights are not
/// negative; where all are zero, the total is.
std::vector<std::int64_t> apportioned(std::int64_t total, std::span<const std::int64_t> weights);

/// The same, no part above its cap: what does not fit goes to the others by their weights. The caps
/// hold the total together.
std::vector<std::int64_t> apportioned_within(std::int64_t total,
                                             std::span<const std::int64_t> weights,
                                             std::span<const std::int64_t> caps);

/// `count` in a scale of one to `denominator` of `numerator`, to the nearest; halves go up.
std::int64_t scaled(std::int64_t count, std::int64_t numerator, std::int64_t denominator);

}  // namespace ansinh::synth
