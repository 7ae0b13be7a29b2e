#pragma once

#include "cli/context.h"

#include <cstdint>
#include <functional>

namespace ansinh::cli {

/// Serves this run's store on a free port of this machine for as long as `use` takes.
Checked<void> serve_while(Context& context, const std::function<void(std::uint16_t port)>& use);

}  // namespace ansinh::cli
