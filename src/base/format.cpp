#include "base/format.h"

#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ansinh::format {

namespace {

constexpr std::string_view minus = "\u2212";
constexpr Decimal billion{1'000'000'000};
constexpr Decimal trillion{1'000'000'000'000};
constexpr int places_of_large_money = 3;

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

Decimal magnitude(Decimal number) { return number.is_negative() ? -number : number; }

std::string_view sign(Decimal number) { return number.is_negative() ? minus : ""; }

/// Shows that it grew; a fall shows by itself.
std::string with_plus(Decimal number, std::string text)
{
    return number > Decimal{} ? "+" + text : text;
}

/// The digits of a number that is not negative.
std::string grouped(Decimal number, Language language)
{
    const char thousands = language == Language::vi ? '.' : ',';
    std::string digits = to_string(number);
    const auto point = digits.find('.');
    auto at = point == std::string::npos ? digits.size() : point;
    if (point != std::string::npos) digits[point] = language == Language::vi ? ',' : '.';
    while (at > 3) {
        at -= 3;
        digits.insert(at, 1, thousands);
    }
    return digits;
}

Decimal without_trailing_zeros(Decimal number)
{
    while (number.scale() > 0 && number.units() % 10 == 0)
        number = Decimal{number.units() / 10, number.scale() - 1};
    return number;
}

Decimal in_units_of(Decimal unit, Decimal amount)
{
    const Quotient quotient{.numerator = amount, .denominator = unit};
    return without_trailing_zeros(quotient.to(places_of_large_money, Rounding::half_up));
}

std::string large_money(Decimal amount, Language language)
{
    const Decimal billions = in_units_of(billion, amount);
    if (language == Language::vi) return grouped(billions, language) + " tỷ đồng";
    if (amount >= trillion) {
        const Decimal trillions = in_units_of(trillion, amount);
        if (product(trillions, Decimal{1000}, places_of_large_money, Rounding::down) == billions)
            return grouped(trillions, language) + " trillion VND";
    }
    return grouped(billions, language) + " billion VND";
}

std::string small_money(Decimal amount, Language language)
{
    return language == Language::vi ? grouped(amount, language) + " đồng"
                                    : "VND " + grouped(amount, language);
}

std::string signed_percent(Decimal value, Language language)
{
    return with_plus(value, percent(value, language));
}

std::optional<int> small_number(std::string_view digits)
{
    int value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (digits.empty() || error != std::errc{} || stop != end || value < 0) return {};
    return value;
}

std::string quarter(int number, std::string_view year, Language language)
{
    constexpr std::array<std::string_view, 4> roman = {"I", "II", "III", "IV"};
    return language == Language::vi
               ? fmt::format("Quý {}/{}", roman[static_cast<std::size_t>(number - 1)], year)
               : fmt::format("Q{} {}", number, year);
}

std::string half(int number, std::string_view year, Language language)
{
    return language == Language::vi
               ? fmt::format("6 tháng {} năm {}", number == 1 ? "đầu" : "cuối", year)
               : fmt::format("H{} {}", number, year);
}

std::string first_months(int number, std::string_view year, Language language)
{
    return language == Language::vi ? fmt::format("{} tháng đầu năm {}", number, year)
                                    : fmt::format("First {} months of {}", number, year);
}

std::string month(int number, std::string_view year, Language language)
{
    return language == Language::vi
               ? fmt::format("Tháng {}/{}", number, year)
               : fmt::format("{} {}", months[static_cast<std::size_t>(number - 1)], year);
}

}  // namespace

std::string number(Decimal number, Language language)
{
    return std::string{sign(number)} + grouped(magnitude(number), language);
}

std::string percent(Decimal percent, Language language)
{
    constexpr int places_max = 2;
    if (percent.scale() > places_max) percent = percent.rounded(places_max, Rounding::half_up);
    return number(percent, language) + "%";
}

std::string points(Decimal points, Language language)
{
    constexpr int places_max = 2;
    if (points.scale() > places_max) points = points.rounded(places_max, Rounding::half_up);
    return with_plus(points, number(points, language)) +
           (language == Language::vi ? " điểm %" : " pp");
}

std::string money(Decimal dong, Language language)
{
    const Decimal amount = magnitude(dong);
    return std::string{sign(dong)} +
           (amount >= billion ? large_money(amount, language) : small_money(amount, language));
}

std::string money_in_full(Decimal dong, Language language)
{
    return std::string{sign(dong)} + small_money(magnitude(dong), language);
}

std::string count(Decimal count, const CountWord& word, Language language)
{
    const bool one = language == Language::en && magnitude(count) == Decimal{1};
    return number(count, language) + " " + (one ? word.one : word.many.in(language));
}

std::string change(Decimal absolute, std::optional<Decimal> percent, Quantity quantity,
                   Language language)
{
    std::string text;
    switch (quantity) {
    case Quantity::count: text = with_plus(absolute, number(absolute, language)); break;
    case Quantity::money: text = with_plus(absolute, money(absolute, language)); break;
    case Quantity::percentage: text = points(absolute, language); break;
    }
    if (percent) text += " (" + signed_percent(*percent, language) + ")";
    return text;
}

std::string date(Date date, Language language)
{
    return language == Language::vi
               ? fmt::format("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
               : fmt::format("{} {} {:04}", date.day(), months[date.month() - 1].substr(0, 3),
                             date.year());
}

std::string long_date(Date date, Language language)
{
    constexpr unsigned last_month_with_zero = 2;
    if (language == Language::en)
        return fmt::format("{} {} {:04}", date.day(), months[date.month() - 1], date.year());
    return fmt::format("ngày {:02} tháng {:0{}} năm {:04}", date.day(), date.month(),
                       date.month() <= last_month_with_zero ? 2 : 1, date.year());
}

std::optional<std::string> period(std::string_view code, Language language)
{
    constexpr std::size_t year_length = 4;
    const auto year = code.substr(0, year_length);
    if (year.size() != year_length || !small_number(year)) return {};
    if (code.size() == year_length)
        return (language == Language::vi ? "Năm " : "") + std::string{year};
    if (code[year_length] != '-') return {};

    const auto part = code.substr(year_length + 1);
    const auto within = [](std::optional<int> value, int last) {
        return value && *value >= 1 && *value <= last;
    };
    if (part.starts_with('Q') && within(small_number(part.substr(1)), 4))
        return quarter(*small_number(part.substr(1)), year, language);
    if (part.starts_with('H') && within(small_number(part.substr(1)), 2))
        return half(*small_number(part.substr(1)), year, language);
    if (part.ends_with('M') && within(small_number(part.substr(0, part.size() - 1)), 11))
        return first_months(*small_number(part.substr(0, part.size() - 1)), year, language);
    if (part.size() == 2 && within(small_number(part), 12))
        return month(*small_number(part), year, language);
    return {};
}

}  // namespace ansinh::format
