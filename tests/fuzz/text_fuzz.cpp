#include "base/text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

// Folding and composing are done once and for all, and never leave UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const bool well_formed = is_utf8(text);
    const auto folded = fold(text);
    if (!is_utf8(folded) || fold(folded) != folded) std::abort();
    const auto composed = nfc(text);
    if (nfc(composed) != composed) std::abort();
    if (well_formed && fold(composed) != folded) std::abort();
    if (collation_key(text).contains('\0')) std::abort();
    return 0;
}
