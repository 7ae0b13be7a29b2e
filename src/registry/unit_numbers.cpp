#include "registry/unit_numbers.h"

#include "base/person_id.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace ansinh::registry {

namespace {

constexpr std::size_t letters = 7;
constexpr std::size_t digits_of_enterprise = 10;
constexpr std::size_t digits_of_branch = 13;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool are_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

std::string packed(std::string_view typed)
{
    std::string kept;
    for (const char c : trimmed(typed))
        if (c != ' ' && c != '-' && c != '.')
            kept += (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
    return kept;
}

bool is_unit_code(std::string_view code)
{
    if (code.size() == digits_of_enterprise) return are_digits(code);
    if (code.size() != letters) return false;
    if (are_digits(code)) return true;
    const auto middle = code.substr(2, 4);
    return is_capital(code[0]) && is_capital(code[1]) && is_capital(code[6]) &&
           std::ranges::all_of(middle, [](char c) { return is_digit(c) || is_capital(c); });
}

/// 10 less the weighted sum modulo 11: the rule of the tax administration.
bool has_its_check_digit(std::string_view tax_code)
{
    constexpr std::array<int, 9> weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (std::size_t at = 0; at < weights.size(); ++at) sum += weights[at] * (tax_code[at] - '0');
    return 10 - sum % 11 == tax_code[9] - '0';
}

}  // namespace

Result<std::string> parse_unit_code(std::string_view typed)
{
    auto code = packed(typed);
    if (is_unit_code(code)) return code;
    return fail({.code = "employer/unit-code-malformed",
                 .detail = {"Mã đơn vị không đúng dạng.", "The unit code is malformed."},
                 .remedy = {"Ghi mã đơn vị như TA0123A, mã số doanh nghiệp 10 số, hoặc mã quan hệ "
                            "ngân sách 7 số.",
                            "Give a unit code such as TA0123A, the 10-digit enterprise number, or "
                            "the 7-digit budget number."}});
}

Result<std::string> parse_tax_code(std::string_view typed)
{
    auto digits = packed(typed);
    const bool branch = digits.size() == digits_of_branch;
    if (!are_digits(digits) || (digits.size() != digits_of_enterprise && !branch))
        return fail({.code = "employer/tax-code-malformed",
                     .detail = {"Mã số thuế không đúng dạng.", "The tax code is malformed."},
                     .remedy = {"Ghi 10 số, hoặc 10 số và 3 số của chi nhánh: 0301234567-001.",
                                "Give 10 digits, or 10 and the 3 of a branch: 0301234567-001."}});
    if (!has_its_check_digit(digits))
        return fail({.code = "employer/tax-code-mistyped",
                     .detail = {"Số kiểm tra (chữ số thứ mười) của mã số thuế không khớp.",
                                "The tenth digit of the tax code is not its check digit."},
                     .remedy = {"Đối chiếu lại với giấy chứng nhận đăng ký thuế.",
                                "Compare it with the certificate of tax registration."}});
    if (branch) digits.insert(digits_of_enterprise, "-");
    return digits;
}

Result<std::string> parse_facility_code(std::string_view typed)
{
    auto code = packed(typed);
    constexpr std::size_t length = 5;
    if (code.size() == length && are_digits(code) &&
        is_issuing_province((code[0] - '0') * 10 + (code[1] - '0')))
        return code;
    return fail(
        {.code = "facility/code-malformed",
         .detail = {"Mã cơ sở khám chữa bệnh không đúng dạng.", "The facility code is malformed."},
         .remedy = {"Ghi 5 chữ số, hai số đầu là mã tỉnh: 83001.",
                    "Give 5 digits, the first two of a province: 83001."}});
}

}  // namespace ansinh::registry
