#include "base/check.h"

#include <fmt/format.h>

namespace ansinh {

void broken(std::string_view invariant, std::source_location where)
{
    throw Broken(
        fmt::format("{} does not hold ({}:{})", invariant, where.file_name(), where.line()));
}

}  // namespace ansinh
