#include "base/citizen_id.h"

#include "base/check.h"
#include "base/person_id.h"
#include "base/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh {

namespace {

constexpr std::size_t length = 12;
constexpr std::int64_t below_province = 1'000'000'000;
constexpr std::int64_t below_century = 100'000'000;
constexpr std::int64_t below_year = 1'000'000;
/// 0 and 1 are the twentieth century (men, women), 2 and 3 the twenty-first; later ones have not
/// begun.
constexpr std::int64_t century_most = 3;
constexpr int first_province_of_the_services = 97;

const Bilingual remedy{"Ghi đủ 12 chữ số trên căn cước, ví dụ 083085001234.",
                       "Write all 12 digits of the identity card, for example 083085001234."};

int century_digit(std::int64_t number) { return static_cast<int>(number / below_century % 10); }

bool is_citizen_province(std::int64_t code)
{
    return code < first_province_of_the_services && is_issuing_province(static_cast<int>(code));
}

}  // namespace

Result<CitizenId> CitizenId::parse(std::string_view digits)
{
    digits = trimmed(digits);
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return fail({.code = "citizen-id/not-digits",
                     .detail = {"Số định danh cá nhân chỉ gồm chữ số.",
                                "A citizen's number consists of digits."},
                     .remedy = remedy});
    if (digits.size() != length)
        return fail(
            {.code = "citizen-id/bad-length",
             .detail = {"Số định danh cá nhân có 12 chữ số.", "A citizen's number has 12 digits."},
             .remedy = remedy});
    std::int64_t number = 0;
    for (const char c : digits) number = number * 10 + (c - '0');
    if (!is_citizen_province(number / below_province))
        return fail({.code = "citizen-id/unknown-province",
                     .detail = {"Ba chữ số đầu không phải mã tỉnh.",
                                "The first three digits are no province code."},
                     .remedy = remedy});
    if (century_digit(number) > century_most)
        return fail({.code = "citizen-id/unknown-century",
                     .detail = {"Chữ số thứ tư chỉ thế kỷ và giới tính, từ 0 đến 3.",
                                "The fourth digit tells century and sex, from 0 to 3."},
                     .remedy = remedy});
    return CitizenId{number};
}

CitizenId CitizenId::from_number(std::int64_t number)
{
    check(number > 0 && is_citizen_province(number / below_province) &&
              century_digit(number) <= century_most,
          "a stored citizen's number is well formed");
    return CitizenId{number};
}

int CitizenId::province() const { return static_cast<int>(number_ / below_province); }

Sex CitizenId::sex() const { return century_digit(number_) % 2 == 0 ? Sex::male : Sex::female; }

int CitizenId::birth_year() const
{
    const int centuries = century_digit(number_) / 2;
    return 1900 + 100 * centuries + static_cast<int>(number_ / below_year % 100);
}

std::string CitizenId::text() const { return fmt::format("{:012}", number_); }

std::string CitizenId::redacted() const
{
    const auto digits = text();
    return digits.substr(0, 3) + "•••••••" + digits.substr(10);
}

}  // namespace ansinh
