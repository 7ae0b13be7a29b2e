#include "base/person_id.h"

#include "base/text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh {

namespace {

constexpr std::size_t length = 10;
constexpr std::int64_t numbers_of_a_province = 100'000'000;

/// The GSO codes of the 63 provinces on the map to 30/06/2025 (Decision 124/2004/QĐ-TTg as it
/// stood), and the three services that number their own people.
constexpr std::array<int, 66> issuing = {
    1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34,
    35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68,
    70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96, 97, 98, 99};
static_assert(std::ranges::is_sorted(issuing));

const Bilingual remedy{"Ghi đủ mười chữ số, ví dụ 8301234567.",
                       "Write all ten digits, for example 8301234567."};

}  // namespace

bool is_issuing_province(int code) { return std::ranges::binary_search(issuing, code); }

Result<PersonId> parse_person_id(std::string_view digits)
{
    digits = trimmed(digits);
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return fail({.code = "person-id/not-digits",
                     .detail = {"Mã số bảo hiểm xã hội chỉ gồm chữ số.",
                                "A social-insurance number consists of digits."},
                     .remedy = remedy});
    if (digits.size() != length)
        return fail({.code = "person-id/bad-length",
                     .detail = {"Mã số bảo hiểm xã hội có mười chữ số.",
                                "A social-insurance number has ten digits."},
                     .remedy = remedy});
    std::int64_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    if (!is_issuing_province(static_cast<int>(value / numbers_of_a_province)))
        return fail({.code = "person-id/unknown-province",
                     .detail = {"Hai chữ số đầu không phải mã tỉnh.",
                                "The first two digits are no province code."},
                     .remedy = {"Xem lại hai chữ số đầu của mã số.",
                                "Look at the first two digits of the number again."}});
    return PersonId{value};
}

std::string text(PersonId id) { return fmt::format("{:010}", id.value()); }

std::string redacted(PersonId id)
{
    const auto digits = text(id);
    return digits.substr(0, 2) + "•••••" + digits.substr(7);
}

}  // namespace ansinh
