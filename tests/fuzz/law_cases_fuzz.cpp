#include "calc/cases.h"
#include "problem_codes.h"

#include <cstddef>
#include <cstdint>

using namespace ansinh;

// Cases are refused with their reasons, or each has a topic, a place, and something to compare.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = calc::read_cases({{"cases/sample.toml", std::string(data, data + size)}});
    if (!read) {
        fuzz::expect_known_codes(read.error());
        return 0;
    }
    for (const auto& one : read->cases) {
        if (calc::find_topic(one.topic) == nullptr || one.id.empty()) std::abort();
        if (one.expected.empty() == one.refusals.empty()) std::abort();
        if (!one.where.starts_with("cases/sample.toml line ")) std::abort();
    }
    return 0;
}
