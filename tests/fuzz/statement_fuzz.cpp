#include "contribution/statement.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

// Whatever is read has a day and an amount above zero, and its words are capitals and digits.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string text(data, data + size);
    const auto statement = contribution::read_statement(text);
    if (!statement) {
        if (statement.error().empty()) std::abort();
        return 0;
    }
    for (const auto& line : statement->lines) {
        if (line.amount <= Vnd{} || line.line < 2) std::abort();
        for (const auto& word : contribution::words_of(line.reference))
            for (const char c : word)
                if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) std::abort();
    }
    return 0;
}
