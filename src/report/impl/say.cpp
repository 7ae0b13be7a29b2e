#include "report/impl/say.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace ansinh::report {

std::string in_sentence(const std::string& name)
{
    auto text = icu::UnicodeString::fromUTF8(name);
    const bool one_capital =
        text.length() > 1 && u_isupper(text.char32At(0)) != 0 && u_isupper(text.char32At(1)) == 0;
    if (one_capital) text.setCharAt(0, static_cast<char16_t>(u_tolower(text.char32At(0))));
    std::string result;
    return text.toUTF8String(result);
}

}  // namespace ansinh::report
