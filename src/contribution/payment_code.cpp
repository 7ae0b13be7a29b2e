#include "contribution/payment_code.h"

#include "base/check.h"

#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <qrencode.h>

namespace ansinh::contribution {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// Tag, length in two digits, value.
std::string field(std::string_view tag, std::string_view value)
{
    constexpr std::size_t longest = 99;
    check(value.size() <= longest, "a field of a payment code fits its length");
    return fmt::format("{}{:02}{}", tag, value.size(), value);
}

struct Freed {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

}  // namespace

Result<CollectionAccount> parse_account(std::string_view text)
{
    constexpr std::size_t digits_of_bin = 6;
    constexpr std::size_t longest_number = 19;
    const auto first = text.find(':');
    const auto second = first == std::string_view::npos ? first : text.find(':', first + 1);
    if (second != std::string_view::npos) {
        const auto bank = text.substr(0, first);
        const auto number = text.substr(first + 1, second - first - 1);
        const auto name = text.substr(second + 1);
        if (bank.size() == digits_of_bin && std::ranges::all_of(bank, is_digit) &&
            !number.empty() && number.size() <= longest_number && !name.empty() &&
            std::ranges::all_of(number, [](char c) { return is_digit(c) || is_letter(c); }))
            return CollectionAccount{.bank = std::string(bank),
                                     .number = std::string(number),
                                     .name = std::string(name)};
    }
    return fail({.code = "payment/malformed-account",
                 .detail = {"Tài khoản chuyên thu ghi dạng BIN:SỐ:TÊN, BIN của ngân hàng gồm 6 số.",
                            "The collection account is BIN:NUMBER:NAME; a bank's BIN has six "
                            "digits."},
                 .where = "--collection-account"});
}

std::string payment_reference(std::string_view unit_code, Month month)
{
    return fmt::format("{} T{:02}{}", unit_code, month.month(), month.year());
}

std::string payment_code(const CollectionAccount& account, Vnd amount, std::string_view reference)
{
    constexpr std::size_t longest_reference = 25;
    check(amount > Vnd{}, "a payment is above zero");
    const auto payee = field("00", account.bank) + field("01", account.number);
    auto text =
        field("00", "01") + field("01", "12") +
        field("38", field("00", "A000000727") + field("01", payee) + field("02", "QRIBFTTA")) +
        field("53", "704") + field("54", std::to_string(amount.dong())) + field("58", "VN") +
        field("62", field("08", reference.substr(0, longest_reference))) + "6304";
    return text + fmt::format("{:04X}", crc16(text));
}

std::uint16_t crc16(std::string_view text)
{
    constexpr std::uint32_t polynomial = 0x1021;
    std::uint32_t crc = 0xFFFF;
    for (const char c : text) {
        crc ^= static_cast<std::uint32_t>(static_cast<unsigned char>(c)) << 8U;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc & 0x8000U) != 0 ? (crc << 1U) ^ polynomial : crc << 1U) & 0xFFFFU;
    }
    return static_cast<std::uint16_t>(crc);
}

std::string qr_svg(const std::string& text)
{
    constexpr int quiet = 4;
    const std::unique_ptr<QRcode, Freed> code{
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M)};
    check(code != nullptr, "a payment code fits a QR code");
    const int side = code->width + 2 * quiet;
    std::string path;
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if ((code->data[row * code->width + column] & 1U) != 0)
                path += fmt::format("M{} {}h1v1h-1z", column + quiet, row + quiet);
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\" "
        "shape-rendering=\"crispEdges\"><rect width=\"{0}\" height=\"{0}\" fill=\"#fff\"/>"
        "<path d=\"{1}\" fill=\"#000\"/></svg>",
        side, path);
}

}  // namespace ansinh::contribution
