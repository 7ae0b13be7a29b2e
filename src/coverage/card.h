#pragma once

/// Health-insurance cards: the number that is printed, what a card says, and the cards of a person
/// (25/2008/QH12 art.16, 1351/QĐ-BHXH; the ten-digit form since 01/04/2021, 1666/QĐ-BHXH).

#include "base/citizen_id.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/person_id.h"
#include "coverage/continuity.h"
#include "db/database.h"
#include "law/health_group.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ansinh::coverage {

struct Card {
    PersonId person{0};
    PersonId issued_to{0};      ///< the ten digits that are printed
    std::int64_t number = 0;    ///< 1 is the first that was issued to them
    std::string object_code;    ///< "GD"
    std::int64_t digit = 0;     ///< of the benefit level
    std::int64_t province = 0;  ///< two digits
    law::HealthGroup group = law::HealthGroup::household;
    std::string zone{};       ///< "K1", "K2", "K3" or empty
    Validity validity{};      ///< without an end while work or an allowance goes on
    Date continuous_since{};  ///< five years later co-payment may end
    std::optional<FacilityId> facility{};
    Date issued_on{};
    std::int64_t run = 0;
    std::optional<Date> voided_on{};
    std::string void_reason{};

    bool operator==(const Card&) const = default;
};

/// "GD4831234567890": code, benefit digit, province, ten digits.
std::string full_number(const Card& card);

/// What a clerk types or scans: fifteen characters of a card, ten of a number, twelve of a citizen.
struct CardNumber {
    std::string object_code{};
    std::int64_t digit = 0;
    std::int64_t province = 0;
    PersonId person{0};
};
using CardQuery = std::variant<CardNumber, PersonId, CitizenId>;
/// Blanks and hyphens are passed over. Refuses card/malformed.
Result<CardQuery> parse_card_query(std::string_view typed);

/// The latest first; those of merged numbers too.
std::vector<Card> cards_of(db::Database& database, PersonId person);

enum class CardState : std::uint8_t { valid, not_yet, expired, voided, none };
std::string_view code(CardState state);
const Bilingual& word(CardState state);
CardState state_of(const Card& card, Date on);

/// The card that counts on the day: the one in force, else the next, else the last that was.
struct CardFound {
    CardState state = CardState::none;
    std::optional<Card> card{};
};
CardFound card_on(const std::vector<Card>& cards, Date on);

}  // namespace ansinh::coverage
