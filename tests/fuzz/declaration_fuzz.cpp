#include "declaration/line.h"
#include "declaration/sheet.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

// A list is refused with a reason or read; what was read is kept word for word; each line is read,
// or something was found at it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const auto kind = declaration::form_kinds[data[0] % declaration::form_kinds.size()];
    const std::string bytes(data + 1, data + size);
    const auto sheet = declaration::read_file(kind, bytes);
    if (!sheet) {
        if (sheet.error().empty() || sheet.error().front().code.empty()) std::abort();
        return 0;
    }
    if (sheet->lines.empty()) std::abort();
    if (declaration::read_kept(declaration::kept(sheet->lines)) != sheet->lines) std::abort();
    for (const auto& line : sheet->lines) {
        declaration::Findings findings;
        if (declaration::read_line(kind, line, findings).number != line.number) std::abort();
    }
    return 0;
}
