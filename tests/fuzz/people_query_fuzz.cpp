#include "problem_codes.h"
#include "registry/impl/people_query.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace ansinh;

// Every refusal is in the catalogue; a query that is taken has a number of digits, or words with
// their spelling.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto query = registry::parse_people_query(text);
    if (!query) {
        fuzz::expect_known_codes({query.error()});
        return 0;
    }
    if (query->number) {
        const auto& digits = query->number->digits;
        if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
            std::abort();
        return 0;
    }
    if (query->words.empty() || query->words.size() != query->spelled.size()) std::abort();
    return 0;
}
