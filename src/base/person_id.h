#pragma once

/// The social-insurance number: ten digits that name a person for life.

#include "base/id.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace ansinh {

using PersonId = Id<struct PersonKind>;

/// Ten digits, blanks around them passed over; the first two are the GSO code of the province that
/// gave the number (01 to 96 on the map to 30/06/2025; 97, 98 and 99 for defence, public security
/// and the cipher service). Refuses person-id/bad-length, person-id/not-digits,
/// person-id/unknown-province.
Result<PersonId> parse_person_id(std::string_view digits);

/// All ten digits; never log this.
std::string text(PersonId id);
/// "83•••••123"
std::string redacted(PersonId id);

/// Whether the two digits name a province, or one of the services that number their own people.
bool is_issuing_province(int code);

}  // namespace ansinh
