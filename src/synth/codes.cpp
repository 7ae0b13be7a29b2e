#include "synth/codes.h"

#include "base/check.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace ansinh::synth {

std::string unit_code(const Plan& plan, const Employer& employer)
{
    constexpr std::int64_t employers_max = 450'000;  // 99 of them fit in four signs and a letter
    constexpr std::string_view signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::int64_t letters_of_end = 26;
    check(employer.number < employers_max, "a province has fewer employers than its codes");
    std::string code = employer.kind == EmployerKind::administration   ? "HC"
                       : employer.kind == EmployerKind::public_service ? "SN"
                                                                       : "DN";
    code += "00000";
    auto left = plan.province * employers_max + employer.number;
    code[6] = static_cast<char>('A' + left % letters_of_end);
    left /= letters_of_end;
    for (std::size_t at = 5; at >= 2; --at) {
        code[at] = signs[static_cast<std::size_t>(left % std::ssize(signs))];
        left /= std::ssize(signs);
    }
    return code;
}

std::string tax_code(const Plan& plan, const Employer& employer)
{
    constexpr std::array<std::int64_t, 9> weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    // A number whose check digit would be 10 is passed over, so that each employer has two to try.
    for (std::int64_t number = plan.province * 10'000'000 + employer.number * 2;; ++number) {
        const auto digits = fmt::format("{:09}", number);
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (digits[i] - '0');
        if (const auto check_digit = 10 - sum % 11; check_digit < 10)
            return fmt::format("{}{}", digits, check_digit);
    }
}

}  // namespace ansinh::synth
