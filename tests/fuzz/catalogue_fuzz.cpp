#include "figures/catalogue.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

// What it takes holds together: each code is found, each part too, and the way up ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto catalogue = figures::Catalogue::parse(std::string(data, data + size));
    if (!catalogue) {
        if (catalogue.error().empty()) std::abort();
        return 0;
    }
    for (const auto& indicator : catalogue->indicators()) {
        if (catalogue->find(indicator.code) != &indicator) std::abort();
        for (const auto& part : indicator.parts)
            if (catalogue->find(part) == nullptr) std::abort();
        if (catalogue->whole(catalogue->root(indicator)) != nullptr) std::abort();
    }
    for (const auto& ratio : catalogue->ratios())
        if (catalogue->find(ratio.numerator) == nullptr ||
            catalogue->find(ratio.denominator) == nullptr)
            std::abort();
    return 0;
}
