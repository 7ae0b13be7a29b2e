#include "figures/interval.h"

#include "base/check.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

namespace ansinh::figures {

namespace {

Decimal power_of_ten(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return Decimal{power};
}

Interval around(Decimal value, Decimal half_width)
{
    return {value - half_width, value + half_width};
}

/// Half a unit of the last decimal; as fine as decimals go, nothing.
Decimal half_of_last(Decimal value)
{
    return value.scale() < Decimal::scale_max ? Decimal{5, value.scale() + 1} : Decimal{};
}

/// Half of 10^exponent.
Decimal half_of_power(int exponent)
{
    return exponent > 0 ? Decimal{power_of_ten(exponent - 1).units() * 5} : Decimal{};
}

struct Magnitude {
    std::string_view word;
    int exponent;
};
constexpr std::array magnitudes = {
    Magnitude{"thousand", 3}, Magnitude{"nghin", 3},     Magnitude{"ngan", 3},
    Magnitude{"million", 6},  Magnitude{"trieu", 6},     Magnitude{"billion", 9},
    Magnitude{"ty", 9},       Magnitude{"trillion", 12},
};
constexpr std::array about = {"over", "more than",     "nearly", "about", "around", "almost",
                              "hon",  "approximately", "gan",    "tren",  "khoang", "xap xi"};

std::optional<int> exponent_of(const std::string& folded_word)
{
    const auto* found = std::ranges::find(magnitudes, folded_word, &Magnitude::word);
    if (found == magnitudes.end()) return {};
    return found->exponent;
}

/// The decimals of a number as a text prints it: "18.26" has two, "1,913.039" and "1.913,039"
/// three.
int decimals_of(std::string_view number)
{
    const auto mark = number.find_last_of(".,");
    return mark == std::string_view::npos ? 0 : static_cast<int>(number.size() - mark - 1);
}

/// The printed precision as the exponent of its last digit: 4 for "18.26 million".
std::optional<int> worded_precision(const std::string& words, Decimal value)
{
    std::istringstream stream(words);
    std::string number;
    for (std::string word; stream >> word;) {
        const auto exponent = exponent_of(fold(word));
        if (exponent && !number.empty()) {
            const int last = *exponent - decimals_of(number);
            std::string digits;
            for (const char c : number)
                if (c >= '0' && c <= '9') digits += c;
            // "999999999999999999 trillion" is no number that could have been meant.
            constexpr int digits_max = 18;
            const bool fits = last >= 0 && static_cast<int>(digits.size()) + last <= digits_max;
            const auto printed = Decimal::parse(fits ? digits : "");
            const bool is_it = printed && Decimal{printed->units() * power_of_ten(last).units()} ==
                                              (value.is_negative() ? -value : value);
            if (is_it) return last;
        }
        number = word.find_first_of("0123456789") == std::string::npos ? "" : word;
    }
    return {};
}

int trailing_zeros(Decimal value)
{
    int zeros = 0;
    for (auto units = value.units(); units != 0 && units % 10 == 0; units /= 10) ++zeros;
    return zeros;
}

bool says_about(const std::string& words)
{
    const auto folded = " " + fold(words) + " ";
    return std::ranges::any_of(
        about, [&](const char* word) { return folded.contains(" " + std::string(word) + " "); });
}

/// A number written in full, without words, is what it says.
Interval printed(const Statement& statement, Decimal value)
{
    if (value.scale() > 0) return around(value, half_of_last(value));
    if (!is_counted(statement.unit) || statement.printed_as.empty()) return {value, value};
    // Fewer than three zeros at the end happen by chance. A text that says a million for 1.4
    // million did not round, it slipped: zeros excuse two percent at the most.
    constexpr int zeros_by_chance = 3;
    constexpr Decimal excused{2, 2};
    const auto worded = worded_precision(statement.printed_as, value);
    const int zeros = trailing_zeros(value);
    const auto absolute = value.is_negative() ? -value : value;
    const auto half_width =
        worded ? half_of_power(*worded)
        : zeros < zeros_by_chance
            ? Decimal{}
            : std::min(half_of_power(zeros), bounded_product(absolute, excused, 0, Rounding::up));
    // "nearly 1.83 million" may lie a whole unit of its last digit below.
    return around(value, says_about(statement.printed_as) ? half_width + half_width : half_width);
}

}  // namespace

Interval printed_percent(Decimal percent) { return around(percent, half_of_last(percent)); }

Interval printed_value(const Statement& statement)
{
    check(statement.value.has_value(), "the statement has a value");
    return printed(statement, *statement.value);
}

Interval printed_change(const Statement& statement)
{
    check(statement.change.has_value(), "the statement has a change");
    return printed(statement, *statement.change);
}

Interval operator+(const Interval& a, const Interval& b)
{
    return {a.low + b.low, a.high + b.high};
}
Interval operator-(const Interval& a, const Interval& b)
{
    return {a.low - b.high, a.high - b.low};
}

Interval quotient(const Interval& a, const Interval& b, int shift, int scale)
{
    return {Quotient{a.low, b.high, shift}.bounded_to(scale, Rounding::down),
            Quotient{a.high, b.low, shift}.bounded_to(scale, Rounding::up)};
}

Interval implied_whole(const Interval& part, Decimal percent)
{
    const auto range = printed_percent(percent);
    const Interval whole{Quotient{part.low, range.high, 2}.bounded_to(0, Rounding::up),
                         Quotient{part.high, range.low, 2}.bounded_to(0, Rounding::down)};
    if (whole.low <= whole.high) return whole;
    // No whole number fits: the nearest one stands for the range.
    const auto nearest = Quotient{part.low, percent, 2}.bounded_to(0, Rounding::half_up);
    return {nearest, nearest};
}

}  // namespace ansinh::figures
