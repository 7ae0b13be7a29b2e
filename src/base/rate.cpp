#include "base/rate.h"

#include "base/wide.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ansinh {

namespace {

constexpr std::size_t digits_max = 15;

std::unexpected<Problem> malformed()
{
    return fail({.code = "rate/malformed",
                 .detail = {"Tỷ lệ không đúng dạng.", "The rate is malformed."},
                 .remedy = {"Ghi 8%, 0.9666%, 1/3 hoặc 4.85.", "Write 8%, 0.9666%, 1/3 or 4.85."}});
}

std::optional<std::int64_t> digits(std::string_view text)
{
    std::int64_t number = 0;
    if (text.empty() || text.size() > digits_max) return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || text[0] == '-') return {};
    return number;
}

std::int64_t power_of_ten(std::size_t exponent)
{
    std::int64_t result = 1;
    for (; exponent > 0; --exponent) result *= 10;
    return result;
}

/// "4.85" without sign and percent sign.
std::optional<Rate> decimal(std::string_view text)
{
    const auto point = text.find('.');
    if (point == std::string_view::npos) {
        const auto whole = digits(text);
        return whole ? std::optional{Rate{*whole, 1}} : std::nullopt;
    }
    const auto whole = digits(text.substr(0, point));
    const auto part = digits(text.substr(point + 1));
    const auto places = text.size() - point - 1;
    if (!whole || !part || point + places > digits_max) return {};
    const auto one = power_of_ten(places);
    return Rate{*whole * one + *part, one};
}

Rate reduced(Wide numerator, Wide denominator)
{
    Wide a = numerator < 0 ? -numerator : numerator;
    Wide b = denominator;
    while (b != 0) a = std::exchange(b, a % b);
    return {narrowed(numerator / a), narrowed(denominator / a)};
}

}  // namespace

Result<Rate> Rate::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    auto rest = text.substr(negative ? 1 : 0);
    std::int64_t under = 1;
    std::optional<Rate> found;
    if (const auto slash = rest.find('/'); slash != std::string_view::npos) {
        const auto above = digits(rest.substr(0, slash));
        const auto below = digits(rest.substr(slash + 1));
        if (above && below && *below != 0) found = Rate{*above, *below};
    }
    else {
        if (rest.ends_with('%')) {
            under = 100;
            rest.remove_suffix(1);
        }
        found = decimal(rest);
    }
    if (!found) return malformed();
    const auto above = negative ? -found->numerator_ : found->numerator_;
    return Rate{above, found->denominator_ * under};
}

std::strong_ordering operator<=>(Rate a, Rate b)
{
    return Wide{a.numerator_} * b.denominator_ <=> Wide{b.numerator_} * a.denominator_;
}

Rate operator+(Rate a, Rate b)
{
    return reduced(Wide{a.numerator_} * b.denominator_ + Wide{b.numerator_} * a.denominator_,
                   Wide{a.denominator_} * b.denominator_);
}

Rate operator-(Rate a, Rate b) { return a + Rate{-b.numerator_, b.denominator_}; }

Rate operator*(Rate a, Rate b)
{
    return reduced(Wide{a.numerator_} * b.numerator_, Wide{a.denominator_} * b.denominator_);
}

std::string to_string(Rate rate)
{
    constexpr int places_max = 6;
    for (int scale = 0; scale <= places_max; ++scale) {
        const Wide scaled =
            Wide{rate.numerator()} * 100 * power_of_ten(static_cast<std::size_t>(scale));
        if (scaled % rate.denominator() != 0) continue;
        const Wide units = scaled / rate.denominator();
        if (units > INT64_MAX || units < INT64_MIN) break;
        return to_string(Decimal{static_cast<std::int64_t>(units), scale}) + "%";
    }
    return std::to_string(rate.numerator()) + "/" + std::to_string(rate.denominator());
}

}  // namespace ansinh
