#include "api/impl/request_id.h"

#include <cstdint>
#include <random>

#include <fmt/format.h>

namespace ansinh::api {

std::string new_request_id()
{
    thread_local std::mt19937_64 numbers{
        (static_cast<std::uint64_t>(std::random_device{}()) << 32U) | std::random_device{}()};
    return fmt::format("{:016x}", numbers());
}

}  // namespace ansinh::api
