#pragma once

/// Which bytes stand for which letters: UTF-8, UTF-16, and the encodings that Vietnamese files had
/// before Unicode. What was found is said; where two fit, the sender is asked.

#include "base/language.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::intake {

enum class Encoding : std::uint8_t {
    utf8,
    utf16,   ///< with a byte-order mark, which says the order
    tcvn3,   ///< TCVN 5712:1993, as the "ABC" fonts wrote it; its upper-case letters too
    vni,     ///< VNI for Windows: a letter, then a byte for its marks
    cp1258,  ///< Windows Vietnamese: tones as letters of their own
    viscii,  ///< RFC 1456
};
inline constexpr std::array encodings = {Encoding::utf8, Encoding::utf16,  Encoding::tcvn3,
                                         Encoding::vni,  Encoding::cp1258, Encoding::viscii};

/// "utf-8", "utf-16", "tcvn3", "vni", "cp1258", "viscii"
std::string_view code(Encoding encoding);
std::optional<Encoding> encoding_of(std::string_view code);
/// "TCVN3 (ABC)": as a person knows it.
Bilingual name(Encoding encoding);

struct Decoded {
    std::string text;  ///< UTF-8 in NFC, without a byte-order mark
    Encoding encoding = Encoding::utf8;
    bool composed = true;  ///< whether the letters came composed (NFC), as most programs write them
    /// Of the words with marks that were looked at, how many in a hundred are Vietnamese syllables;
    /// 100 where the bytes themselves say the encoding.
    int certainty = 100;
};

/// Reads the bytes as `told`, or finds the encoding: by the byte-order mark; UTF-8 where the bytes
/// are that; else the one in which the words are Vietnamese syllables. Refuses
/// intake/encoding-unclear when several fit alike or none does, naming those that fit; and
/// intake/not-in-encoding, with the line, when the bytes do not exist in the encoding, or one of
/// them is zero: no text has that, and not every store keeps it.
Result<Decoded> decode(std::string_view bytes, std::optional<Encoding> told = {});

}  // namespace ansinh::intake
