#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace ansinh::api {

/// Code points of well-formed UTF-8.
inline std::int64_t letters_in(std::string_view text)
{
    return std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

/// Whether it holds nothing but letters, blanks and, when `lines` may break, line ends and tabs.
inline bool is_printable(std::string_view text, bool lines = false)
{
    return std::ranges::none_of(text, [lines](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && !(lines && (c == '\n' || c == '\r' || c == '\t'))) || byte == 0x7F;
    });
}

}  // namespace ansinh::api
