#pragma once

/// What a change makes of one value.

#include "law/reform.h"

namespace ansinh::law {

/// The value after the change; `before` is of the change's column and not empty where the change
/// adds or scales. Nothing where the outcome is larger than any figure of a law.
std::optional<Value> outcome(const Value& before, const Change& change);

}  // namespace ansinh::law
