#pragma once

/// What a failure means decides the tool: `Result` (result.h) for what the sender can act on, an
/// exception of the failing resource for what only the operator can act on, and check() for our own
/// faults.

#include <source_location>
#include <stdexcept>
#include <string_view>

namespace ansinh {

/// A fault of ours. Only a boundary catches it: the request answers 500, the batch part is marked
/// failed, and in both cases nothing is committed.
class Broken : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

[[noreturn]] void broken(std::string_view invariant, std::source_location where);

/// Checked in every build. Never for input: that is what Result is for.
constexpr void check(bool holds, std::string_view invariant,
                     std::source_location where = std::source_location::current())
{
    if (!holds) broken(invariant, where);
}

}  // namespace ansinh
