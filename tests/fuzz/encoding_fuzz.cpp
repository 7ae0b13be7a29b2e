#include "base/text.h"
#include "intake/encoding.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

// Whatever is read, in any encoding, is UTF-8 in NFC, and reads as itself from then on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(data, data + size);
    const auto holds = [](const Result<intake::Decoded>& read) {
        if (!read) return;
        if (!is_utf8(read->text) || nfc(read->text) != read->text) std::abort();
        if (read->certainty < 0 || read->certainty > 100) std::abort();
        const auto again = intake::decode(read->text, intake::Encoding::utf8);
        if (!again || (again->text != read->text && !read->text.starts_with("\xEF\xBB\xBF")))
            std::abort();
    };
    holds(intake::decode(bytes));
    for (const auto encoding : intake::encodings) holds(intake::decode(bytes, encoding));
    return 0;
}
