#include "contribution/payment_code.h"

#include <gtest/gtest.h>

namespace ansinh::contribution {
namespace {

TEST(PaymentCode, has_the_checksum_of_the_standard)
{
    EXPECT_EQ(crc16("123456789"), 0x29B1) << "CRC-16/CCITT-FALSE, its check value";
    // The example of NAPAS's specification of VietQR.
    EXPECT_EQ(crc16("00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA5303"
                    "70454061800005802VN62340107NPS68690819thanh toan don hang6304"),
              0x2E2E);
}

TEST(PaymentCode, says_account_amount_and_reference)
{
    const CollectionAccount account{.bank = "970403", .number = "0011012345678", .name = "BHXH"};
    EXPECT_EQ(payment_reference("TA0012B", Month(2023, 11)), "TA0012B T112023");
    const auto code = payment_code(account, Vnd{180'000}, "TA0012B T112023");
    EXPECT_TRUE(code.starts_with("00020101021238570010A000000727012700069704030113001101234567802"
                                 "08QRIBFTTA5303704540618000058"
                                 "02VN62190815TA0012B T1120236304"))
        << code;
    EXPECT_EQ(code.size() - code.find("6304"), 8U);
}

TEST(PaymentCode, keeps_to_the_length_of_a_purpose)
{
    const CollectionAccount account{.bank = "970403", .number = "1", .name = "x"};
    EXPECT_NE(payment_code(account, Vnd{1}, std::string(40, 'A')).find("0825AAAA"),
              std::string::npos);
}

TEST(PaymentCode, account_is_read_or_refused)
{
    const auto account = parse_account("970405:1234567890:BHXH TỈNH: THU");
    ASSERT_TRUE(account);
    EXPECT_EQ(account->name, "BHXH TỈNH: THU");
    for (const auto* wrong : {"", "970405", "97040:1:x", "97040x:1:x", "970405::x",
                              "970405:1:", "970405:12345678901234567890:x", "970405:1-2:x"})
        EXPECT_EQ(parse_account(wrong).error().code, "payment/malformed-account") << wrong;
}

TEST(PaymentCode, is_drawn_as_it_is_scanned)
{
    const auto svg = qr_svg("A");
    EXPECT_TRUE(svg.starts_with("<svg xmlns=")) << svg.substr(0, 60);
    EXPECT_NE(svg.find("viewBox=\"0 0 29 29\""), std::string::npos) << "21 modules and the quiet";
    EXPECT_NE(svg.find("M4 4h1v1h-1z"), std::string::npos) << "the corner's finder";
}

}  // namespace
}  // namespace ansinh::contribution
