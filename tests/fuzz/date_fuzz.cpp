#include "base/date.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

// Whatever parses reads back as itself, and has one number.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto date = Date::parse(std::string(data, data + size));
    if (!date) return 0;
    if (Date::parse(to_string(*date)) != *date) std::abort();
    if (Date::from_number(date->number()) != *date) std::abort();
    return 0;
}
