#include "base/text.h"
#include "intake/envelope.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace ansinh;

// An envelope is read with all its forms or refused with a reason; what is inside a form is text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string xml(data, data + size);
    if (const auto read = intake::read_envelope(xml)) {
        if (read->forms.empty()) std::abort();
        for (const auto& form : read->forms) {
            if (form.bytes.empty() || form.name.empty()) std::abort();
            static_cast<void>(intake::leaves(form.bytes));
        }
    }
    else if (read.error().empty()) {
        std::abort();
    }
    if (const auto leaves = intake::leaves(xml))
        for (const auto& [name, value] : *leaves)
            if (name.empty()) std::abort();
    return 0;
}
