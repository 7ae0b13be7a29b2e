#pragma once

/// What a clerk typed to find a person, taken apart: a number, or words and a birth date.

#include "base/result.h"
#include "registry/person.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct TypedNumber {
    std::string digits;
    bool is_card = false;       ///< it came as the 15 characters of a health-insurance card
    bool is_household = false;  ///< "hộ 12345"
};

struct PeopleQuery {
    std::optional<TypedNumber> number{};  ///< when given, nothing else counts
    std::vector<std::string> words{};     ///< folded, of a name or an area
    std::vector<std::string> spelled{};   ///< the same words with their diacritics, as spelling()
    std::optional<Birth> birth{};

    bool has_diacritics() const { return words != spelled; }
};

/// Refuses search/not-text, search/too-long, and search/too-short: fewer than two letters of a name
/// and no number, since a birth year or an area alone would be a list.
Result<PeopleQuery> parse_people_query(std::string_view text);

}  // namespace ansinh::registry
