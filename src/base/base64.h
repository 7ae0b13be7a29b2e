#pragma once

/// Bytes as letters: RFC 4648, section 4.

#include <optional>
#include <string>
#include <string_view>

namespace ansinh {

/// With padding, without line breaks.
std::string base64(std::string_view bytes);

/// Blanks and line breaks are passed over. Nothing for any other letter, or for a length that no
/// bytes have.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace ansinh
