#include "registry/impl/people_query.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ansinh::registry {

namespace {

constexpr std::size_t bytes_max = 400;
constexpr std::size_t words_max = 16;
constexpr std::size_t letters_min = 2;
constexpr std::size_t number_min =
    9;  // the old identity number is the shortest that names a person
constexpr std::size_t household_min = 3;
constexpr std::size_t digits_max = 15;
constexpr std::size_t card_length = 15;
constexpr std::size_t card_letters = 2;
constexpr std::size_t card_person = 10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, is_digit);
}
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Without the signs that people put between groups of digits.
std::string compact(std::string_view text)
{
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept),
                         [](char c) { return c != ' ' && c != '.' && c != '-' && c != '+'; });
    return kept;
}

bool is_card(std::string_view text)
{
    return text.size() == card_length &&
           std::ranges::all_of(text.substr(0, card_letters), is_letter) &&
           all_digits(text.substr(card_letters));
}

std::optional<TypedNumber> number_in(std::string_view text)
{
    const auto signs_gone = compact(text);
    if (is_card(signs_gone))
        return TypedNumber{.digits = signs_gone.substr(card_length - card_person), .is_card = true};
    if (all_digits(signs_gone) && signs_gone.size() >= number_min &&
        signs_gone.size() <= digits_max)
        return TypedNumber{.digits = signs_gone};
    return {};
}

/// "hộ 12345", "household 12345"; of a household alone a shorter number too.
std::optional<TypedNumber> household_in(std::string_view text)
{
    constexpr std::array<std::string_view, 5> before = {"hộ", "số hộ", "hộ gia đình", "so ho",
                                                        "household"};
    const auto typed = spelling(text);
    const auto space = typed.rfind(' ');
    const auto first = space == std::string::npos ? 0 : space + 1;
    const auto digits = typed.substr(first);
    if (!all_digits(digits) || digits.size() > digits_max) return {};
    const auto words = typed.substr(0, first == 0 ? 0 : space);
    const bool said =
        std::ranges::any_of(before, [&](std::string_view word) { return spelling(word) == words; });
    if (said || (words.empty() && digits.size() >= household_min))
        return TypedNumber{.digits = digits, .is_household = true};
    return {};
}

/// "5/3/1985", "5-1985" as Birth::parse reads them: two digits each, slashes between.
std::string tidied(std::string_view token)
{
    constexpr std::size_t year_length = 4;
    if (token.size() <= year_length || is_digit(token[token.size() - year_length - 1]) ||
        !is_digit(token.back()))
        return std::string(token);
    std::string tidy;
    std::size_t digits = 0;
    for (const char c : token) {
        const bool sign = c == '-' || c == '.' || c == '/';
        if (sign && digits == 1) tidy.insert(tidy.size() - 1, 1, '0');
        digits = sign ? 0 : digits + 1;
        tidy += sign ? '/' : c;
    }
    return tidy;
}

/// Only where somebody alive or remembered can have been born then.
std::optional<Birth> birth_in(std::string_view token)
{
    constexpr int first_year = 1880;
    constexpr int last_year = 2100;
    const auto as_typed = Birth::parse(token);
    const auto birth = as_typed ? as_typed : Birth::parse(tidied(token));
    if (!birth || birth->date.year() < first_year || birth->date.year() > last_year) return {};
    return *birth;
}

std::vector<std::string> split(std::string_view text, std::string_view blanks)
{
    std::vector<std::string> parts;
    while (true) {
        const auto first = text.find_first_not_of(blanks);
        if (first == std::string_view::npos) return parts;
        text.remove_prefix(first);
        const auto end = std::min(text.find_first_of(blanks), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

Problem not_text()
{
    return {.code = "search/not-text",
            .detail = {"Nội dung tìm không phải văn bản UTF-8.", "The query is not UTF-8 text."},
            .remedy = {"Gõ lại nội dung cần tìm.", "Type the query again."}};
}

Problem too_long()
{
    return {.code = "search/too-long",
            .detail = {"Nội dung tìm quá dài.", "The query is too long."},
            .remedy = {"Tìm theo một số, hoặc họ tên kèm năm sinh và tên xã.",
                       "Search by one number, or by a name with a birth year and a commune."}};
}

Problem too_short()
{
    return {.code = "search/too-short",
            .detail = {"Cần một số định danh, hoặc ít nhất hai chữ cái của họ tên.",
                       "A number is needed, or at least two letters of a name."},
            .remedy = {"Gõ thêm họ tên; năm sinh hoặc tên xã chỉ dùng để thu hẹp.",
                       "Type more of the name; a birth year or a commune only narrows it down."}};
}

/// Words of a name or an area from one token: "An-Thủy" is two.
void add_words(PeopleQuery& query, std::string_view token)
{
    std::ranges::move(split(fold(token), " "), std::back_inserter(query.words));
    std::ranges::move(split(spelling(token), " "), std::back_inserter(query.spelled));
}

}  // namespace

Result<PeopleQuery> parse_people_query(std::string_view text)
{
    if (!is_utf8(text)) return fail(not_text());
    if (text.size() > bytes_max) return fail(too_long());
    const auto composed = nfc(trimmed(text));
    PeopleQuery query;
    const bool is_birth = birth_in(composed).has_value();
    if (!is_birth) query.number = number_in(composed);
    if (!query.number && !is_birth) query.number = household_in(composed);
    if (query.number) return query;

    for (const auto& token : split(composed, " \t\r\n,;")) {
        if (const auto birth = birth_in(token); birth && !query.birth)
            query.birth = birth;
        else if (auto number = number_in(token)) {
            query.number = std::move(number);
            return query;
        }
        else
            add_words(query, token);
    }
    if (query.words.size() > words_max) return fail(too_long());
    std::size_t letters = 0;
    for (const auto& word : query.words) letters += all_digits(word) ? 0 : word.size();
    if (letters < letters_min) return fail(too_short());
    return query;
}

}  // namespace ansinh::registry
