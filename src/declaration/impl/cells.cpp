#include "declaration/impl/cells.h"

#include "base/month.h"
#include "base/text.h"

#include <charconv>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

constexpr std::size_t digits_most = 12;

std::optional<std::string_view> meant(std::span<const Word> words, std::string_view typed)
{
    const auto folded = fold(typed);
    for (const auto& [theirs, ours] : words)
        if (theirs == folded) return ours;
    return {};
}

std::optional<std::int64_t> whole(std::string_view digits)
{
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error != std::errc{} || stop != digits.end() || digits.starts_with('-')) return {};
    return number;
}

/// Groups of three behind the first one: "2,34" is a coefficient, and no money.
bool is_grouped(std::string_view text)
{
    std::size_t at = text.find_first_of("., ");
    while (at != std::string_view::npos) {
        const auto next = text.find_first_of("., ", at + 1);
        const auto length = (next == std::string_view::npos ? text.size() : next) - at - 1;
        if (length != 3) return false;
        at = next;
    }
    return true;
}

}  // namespace

void Cells::missing(Field field)
{
    refuse(field, {.code = "declaration/missing-value",
                   .detail = {fmt::format("Thiếu “{}”.", spec_of(field).label.vi),
                              fmt::format("“{}” is missing.", spec_of(field).label.en)},
                   .remedy = {"Điền vào ô này.", "Fill in this cell."}});
}

void Cells::malformed(Field field, Bilingual remedy)
{
    refuse(field, {.code = "declaration/malformed-value",
                   .detail = {fmt::format("“{}” không đọc được.", spec_of(field).label.vi),
                              fmt::format("“{}” cannot be read.", spec_of(field).label.en)},
                   .remedy = std::move(remedy)});
}

std::optional<std::string_view> Cells::word(Field field, std::span<const Word> words,
                                            const Bilingual& remedy)
{
    if (!has(field)) return {};
    const auto found = meant(words, text(field));
    if (!found) malformed(field, remedy);
    return found;
}

std::optional<Vnd> Cells::money(Field field)
{
    if (!has(field)) return {};
    std::string digits;
    for (const char c : text(field)) {
        const bool groups = c == '.' || c == ',' || c == ' ';
        if (!groups) digits += c;
    }
    const auto number = whole(digits);
    if (number && digits.size() <= digits_most && is_grouped(text(field))) return Vnd{*number};
    malformed(field,
              {"Ghi số đồng, không ghi chữ: 5.200.000.", "Write whole đồng in digits: 5,200,000."});
    return {};
}

std::optional<std::int64_t> Cells::number(Field field, std::int64_t least, std::int64_t most)
{
    if (!has(field)) return {};
    const auto found = whole(text(field));
    if (found && *found >= least && *found <= most) return found;
    malformed(field, {fmt::format("Ghi số từ {} đến {}.", least, most),
                      fmt::format("Write a number from {} to {}.", least, most)});
    return {};
}

std::optional<Date> Cells::first_day(Field field)
{
    if (!has(field)) return {};
    if (const auto month = Month::parse(text(field))) return month->first_day();
    return read(field, &Date::parse);
}

std::optional<Date> Cells::day_after(Field field)
{
    if (!has(field)) return {};
    if (const auto month = Month::parse(text(field))) return month->plus(1).first_day();
    const auto day = read(field, &Date::parse);
    return day ? std::optional{day->plus_days(1)} : std::nullopt;
}

void Cells::refuse(Field field, Problem problem)
{
    good_ = false;
    problem.where.clear();
    findings_.refuse(form_.number, field, std::move(problem));
}

}  // namespace ansinh::declaration
