#include "api/target.h"
#include "base/text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

namespace {

bool climbs_or_hides(const std::string& segment)
{
    return segment == "." || segment == ".." || segment.contains('/') || segment.contains('\\') ||
           segment.contains('\0') || segment.contains('\n') || !is_utf8(segment);
}

}  // namespace

// No segment leaves its folder or breaks a line of the log, whatever it is spelt as.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto target = api::parse_target(std::string(data, data + size));
    if (!target) return 0;
    for (const auto& segment : target->segments)
        if (climbs_or_hides(segment)) std::abort();
    for (const auto& [name, value] : target->query)
        if (!is_utf8(name) || !is_utf8(value) || value.contains('\0')) std::abort();
    return 0;
}
