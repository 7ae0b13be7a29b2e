#pragma once

/// The 12-digit personal identification number of the national population database.

#include "base/result.h"
#include "base/sex.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ansinh {

/// One that exists is well formed: three digits of the province where the birth was registered, one
/// of century and sex, two of the birth year, six of its own (Decree 137/2015/NĐ-CP art. 13).
class CitizenId {
public:
    /// Blanks around the digits are passed over. Refuses citizen-id/not-digits,
    /// citizen-id/bad-length, citizen-id/unknown-province, citizen-id/unknown-century.
    static Result<CitizenId> parse(std::string_view digits);
    /// From the store, which holds what parse() made; anything else is a fault of ours.
    static CitizenId from_number(std::int64_t number);

    int province() const;  ///< 83 for 083
    Sex sex() const;
    int birth_year() const;
    std::string text() const;      ///< all 12 digits; never log this
    std::string redacted() const;  ///< "083•••••••45"
    std::int64_t number() const { return number_; }

    auto operator<=>(const CitizenId&) const = default;

private:
    explicit CitizenId(std::int64_t number) : number_{number} {}

    std::int64_t number_;
};

}  // namespace ansinh
