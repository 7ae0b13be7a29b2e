#include "registry/person.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

template <class Value, std::size_t count>
using Words = std::array<std::pair<Value, std::string_view>, count>;

constexpr Words<Sex, 2> sexes = {{{Sex::male, "male"}, {Sex::female, "female"}}};
constexpr Words<Residence, 3> residences = {{{Residence::permanent, "permanent"},
                                             {Residence::temporary, "temporary"},
                                             {Residence::absent, "absent"}}};
constexpr Words<Authentication, 4> authentications = {{{Authentication::not_checked, "not_checked"},
                                                       {Authentication::matched, "matched"},
                                                       {Authentication::mismatched, "mismatched"},
                                                       {Authentication::not_found, "not_found"}}};
constexpr Words<BirthPrecision, 3> precisions = {{{BirthPrecision::day, "day"},
                                                  {BirthPrecision::month, "month"},
                                                  {BirthPrecision::year, "year"}}};

template <class Value, std::size_t count>
std::string_view word_of(const Words<Value, count>& words, Value value)
{
    return words[static_cast<std::size_t>(value)].second;
}

template <class Value, std::size_t count>
std::optional<Value> value_of(const Words<Value, count>& words, std::string_view word)
{
    for (const auto& [value, known] : words)
        if (known == word) return value;
    return {};
}

std::optional<int> whole(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.empty()) return {};
    if (digits.front() == '-') return {};
    return value;
}

bool is_year(int year) { return year >= Date::year_min && year <= Date::year_max; }

/// "2001-05", "05/2001", "5/2001" or "2001".
std::optional<Birth> partial(std::string_view text)
{
    constexpr std::size_t year_digits = 4;
    constexpr int months = 12;
    auto year = text;
    std::string_view month;
    if (const auto dash = text.find('-'); dash != std::string_view::npos) {
        year = text.substr(0, dash);
        month = text.substr(dash + 1);
    }
    else if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        month = text.substr(0, slash);
        year = text.substr(slash + 1);
    }
    if (year.size() != year_digits || month.size() > 2) return {};
    const auto y = whole(year);
    if (!y || !is_year(*y)) return {};
    if (year.size() == text.size())
        return Birth{.date = Date(*y, 1, 1), .precision = BirthPrecision::year};
    const auto m = whole(month);
    if (!m || *m < 1 || *m > months) return {};
    return Birth{.date = Date(*y, static_cast<unsigned>(*m), 1),
                 .precision = BirthPrecision::month};
}

}  // namespace

Result<Birth> Birth::parse(std::string_view text)
{
    text = trimmed(text);
    if (const auto day = Date::parse(text)) return Birth{.date = *day};
    if (const auto known = partial(text)) return *known;
    return fail({.code = "person/birth-malformed",
                 .detail = {"Ngày sinh không đúng dạng, hoặc không có trong lịch.",
                            "The birth date is malformed, or not in the calendar."},
                 .remedy = {"Ghi ngày, tháng hoặc chỉ năm: 12/05/2001, 05/2001 hoặc 2001.",
                            "Write a day, a month or a year alone: 12/05/2001, 05/2001 or 2001."}});
}

std::string to_string(Birth birth)
{
    const auto day = to_string(birth.date);
    switch (birth.precision) {
    case BirthPrecision::day: return day;
    case BirthPrecision::month: return day.substr(0, 7);
    case BirthPrecision::year: break;
    }
    return day.substr(0, 4);
}

std::string_view code(Sex sex) { return word_of(sexes, sex); }
std::string_view code(Residence residence) { return word_of(residences, residence); }
std::string_view code(Authentication authentication)
{
    return word_of(authentications, authentication);
}
std::string_view code(BirthPrecision precision) { return word_of(precisions, precision); }

std::optional<Sex> sex_of(std::string_view code) { return value_of(sexes, code); }
std::optional<Residence> residence_of(std::string_view code) { return value_of(residences, code); }
std::optional<Authentication> authentication_of(std::string_view code)
{
    return value_of(authentications, code);
}

const Bilingual& word(Residence residence)
{
    static const std::array<Bilingual, 3> words = {{{"thường trú", "permanent residence"},
                                                    {"tạm trú", "temporary residence"},
                                                    {"tạm vắng", "temporarily absent"}}};
    return words[static_cast<std::size_t>(residence)];
}

bool is_ethnicity(std::string_view code)
{
    constexpr int last = 55;
    const auto number = whole(code);
    return code.size() == 2 && number && *number >= 1 && *number <= last;
}

}  // namespace ansinh::registry
