#pragma once

/// The target of a request line, taken apart.

#include "base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::api {

/// Decoded: "/areas/B%E1%BA%BFn?on=1" has the segments "areas" and "Bến". "/" has none; a slash at
/// the end makes an empty last segment.
struct Target {
    std::vector<std::string> segments;
    std::vector<std::pair<std::string, std::string>> query;

    bool operator==(const Target&) const = default;
};

/// Refuses (api/malformed-target) anything but a path with an optional query: bad percent signs,
/// text that is not UTF-8, control characters, "." and ".." in any spelling, a slash or backslash
/// inside a segment.
Result<Target> parse_target(std::string_view text);

}  // namespace ansinh::api
