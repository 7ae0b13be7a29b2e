#pragma once

/// Equal monthly amounts valued on one day. Powers of a monthly rate grow past any integer, so
/// each term is kept to fifteen decimals of a đồng, far below what a rounding to đồng can see.

#include "base/vnd.h"

namespace ansinh::law {

/// Σ amount / (1 + rate)^i for i from `first` to `last`.
Exact discounted(const Exact& amount, Rate rate, int first, int last);

/// Σ amount × (1 + rate)^i for i from `first` to `last`.
Exact compounded(const Exact& amount, Rate rate, int first, int last);

}  // namespace ansinh::law
