#pragma once

/// Vietnamese text: one normal form, search without diacritics, dictionary order.

#include <string>
#include <string_view>

namespace ansinh {

/// Whether the bytes are well-formed UTF-8.
bool is_utf8(std::string_view text);

/// The composed form (NFC) in which every text is stored. `text` is well-formed UTF-8.
std::string nfc(std::string_view text);

/// What a search compares: lower case, no diacritics, đ as d, runs of anything but letters and
/// digits as one blank. "Hoà Bình", "HÒA  BÌNH" and "hoa binh" fold alike.
std::string fold(std::string_view text);

/// The same words with their diacritics, the tone after its word: "Hoà" and "Hòa" are spelt alike,
/// "Hoa" is not. Where the text has no diacritics, fold().
std::string spelling(std::string_view text);

/// Bytes whose order is Vietnamese dictionary order (… Cần Thơ, Đà Nẵng, Đắk Lắk …). None of them
/// is zero, and together they are not UTF-8.
std::string collation_key(std::string_view text);

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace ansinh
