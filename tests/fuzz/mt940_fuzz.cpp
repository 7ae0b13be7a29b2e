#include "contribution/statement.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

// What is read came in: a day, an amount above zero, a line of the file. What is refused says why.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string text(data, data + size);
    const auto statement = contribution::read_mt940(text);
    if (!statement) {
        if (statement.error().empty()) std::abort();
        for (const auto& problem : statement.error())
            if (problem.where.empty()) std::abort();
        return 0;
    }
    if (statement->debits < 0 || !statement->refused.empty()) std::abort();
    for (const auto& line : statement->lines) {
        if (line.amount <= Vnd{} || line.line < 1) std::abort();
        if (line.reference.find('\n') != std::string::npos) std::abort();
    }
    return 0;
}
