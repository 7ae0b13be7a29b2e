#include "coverage/card.h"

#include "coverage/impl/card_rows.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

constexpr std::size_t full_length = 15;
constexpr std::size_t person_length = 10;
constexpr std::size_t citizen_length = 12;
constexpr std::array<std::string_view, 5> states = {"valid", "not_yet", "expired", "voided",
                                                    "none"};

Problem malformed()
{
    return {.code = "card/malformed",
            .detail = {"Số thẻ không đúng dạng.", "The number is no card number."},
            .where = "/path/number",
            .remedy = {"Nhập 15 ký tự trên thẻ, 10 số của mã BHXH hoặc 12 số của căn cước.",
                       "Give the 15 signs of the card, the 10 digits of the social-insurance number"
                       " or the 12 of the citizen's."}};
}

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }
bool is_letter(char sign) { return sign >= 'A' && sign <= 'Z'; }

std::int64_t number_in(std::string_view digits)
{
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string bare(std::string_view typed)
{
    std::string signs;
    for (const char sign : typed) {
        if (sign == ' ' || sign == '-' || sign == '.') continue;
        const bool small = sign >= 'a' && sign <= 'z';
        signs += small ? static_cast<char>(sign - 'a' + 'A') : sign;
    }
    return signs;
}

Result<CardQuery> card_number(std::string_view signs)
{
    const auto person = parse_person_id(signs.substr(5));
    if (!is_letter(signs[0]) || !is_letter(signs[1]) || signs[2] < '1' || signs[2] > '5' || !person)
        return fail(malformed());
    return CardNumber{.object_code = std::string(signs.substr(0, 2)),
                      .digit = signs[2] - '0',
                      .province = number_in(signs.substr(3, 2)),
                      .person = *person};
}

}  // namespace

std::string full_number(const Card& card)
{
    return fmt::format("{}{}{:02}{}", card.object_code, card.digit, card.province,
                       text(card.issued_to));
}

Result<CardQuery> parse_card_query(std::string_view typed)
{
    const auto signs = bare(typed);
    const bool digits = std::ranges::all_of(signs, is_digit);
    if (signs.size() == full_length &&
        std::ranges::all_of(std::string_view(signs).substr(2), is_digit))
        return card_number(signs);
    if (digits && signs.size() == person_length)
        if (const auto person = parse_person_id(signs)) return *person;
    if (digits && signs.size() == citizen_length)
        if (const auto citizen = CitizenId::parse(signs)) return *citizen;
    return fail(malformed());
}

std::vector<Card> cards_of(db::Database& database, PersonId person)
{
    std::vector<Card> cards;
    read_cards(database, person.value() - 1, person.value(),
               [&](Card card) { cards.push_back(std::move(card)); });
    std::ranges::reverse(cards);
    return cards;
}

std::string_view code(CardState state) { return states.at(static_cast<std::size_t>(state)); }

const Bilingual& word(CardState state)
{
    static const std::array<Bilingual, 5> words = {
        Bilingual{"còn giá trị", "valid"}, Bilingual{"chưa đến ngày có giá trị", "not valid yet"},
        Bilingual{"hết hạn", "expired"}, Bilingual{"đã thu hồi, hết hiệu lực", "void"},
        Bilingual{"không có thẻ", "no card"}};
    return words.at(static_cast<std::size_t>(state));
}

CardState state_of(const Card& card, Date on)
{
    if (card.voided_on && *card.voided_on <= on) return CardState::voided;
    if (on < card.validity.from) return CardState::not_yet;
    return card.validity.contains(on) ? CardState::valid : CardState::expired;
}

CardFound card_on(const std::vector<Card>& cards, Date on)
{
    CardFound found;
    for (const auto& card : cards) {
        const auto state = state_of(card, on);
        if (!found.card || state < found.state) found = {.state = state, .card = card};
    }
    return found;
}

}  // namespace ansinh::coverage
