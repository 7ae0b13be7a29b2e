#pragma once

/// The 8-bit encodings as tables, and reading bytes by them.

#include "intake/encoding.h"

#include <optional>
#include <string>
#include <string_view>

namespace ansinh::intake {

/// What stands for no letter in a table.
constexpr char32_t unassigned = U'\uFFFD';

/// The letter of a byte in TCVN3 or VISCII.
char32_t letter_of(Encoding encoding, unsigned char byte);

/// Reads all bytes; a byte that the encoding has not becomes `unassigned`. Not for UTF-8 and
/// UTF-16.
std::u32string read_bytes(Encoding encoding, std::string_view bytes);

}  // namespace ansinh::intake
