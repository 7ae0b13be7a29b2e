#include "base/decimal.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

// Whatever parses reads back with the same decimals, and rounding stays within one unit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto number = Decimal::parse(std::string(data, data + size));
    if (!number) return 0;
    const auto again = Decimal::parse(to_string(*number));
    if (!again || again->units() != number->units() || again->scale() != number->scale())
        std::abort();
    for (int scale = 0; scale <= number->scale(); ++scale) {
        const auto down = number->rounded(scale, Rounding::down);
        const auto up = number->rounded(scale, Rounding::up);
        if (down > *number || up < *number || up - down > Decimal(1, scale)) std::abort();
    }
    if (number->is_zero() != ((-*number) == *number)) std::abort();
    return 0;
}
