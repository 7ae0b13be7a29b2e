#pragma once

/// What a payer's banking application scans: the text of a VietQR code (EMVCo merchant-presented
/// QR, account of NAPAS) with the exact amount, and its picture.

#include "base/month.h"
#include "base/result.h"
#include "base/vnd.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ansinh::contribution {

/// The account that dues are paid to.
struct CollectionAccount {
    std::string bank;    ///< its BIN, six digits
    std::string number;  ///< up to 19 letters and digits
    std::string name;    ///< of its holder

    bool operator==(const CollectionAccount&) const = default;
};

/// "970405:1234567890:BHXH TINH". Refuses payment/malformed-account.
Result<CollectionAccount> parse_account(std::string_view text);

/// The words of a payment, by which it finds its employer: the unit code and the month.
std::string payment_reference(std::string_view unit_code, Month month);

/// The text of the code: tag, length and value, again and again, closed by their checksum. The
/// amount is above zero; of a longer reference the first 25 letters are kept.
std::string payment_code(const CollectionAccount& account, Vnd amount, std::string_view reference);

/// CRC-16/CCITT-FALSE: polynomial 0x1021, begun with 0xFFFF.
std::uint16_t crc16(std::string_view text);

/// The picture of a text as SVG, four modules of quiet around it.
std::string qr_svg(const std::string& text);

}  // namespace ansinh::contribution
