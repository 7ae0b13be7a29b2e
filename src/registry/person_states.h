#pragma once

/// The short lists a person's record takes its values from. The store keeps their numbers: a new
/// one goes to the end.

#include <cstdint>

namespace ansinh::registry {

/// How much of a birth date is known. Of a month or a year its first day is kept.
enum class BirthPrecision : std::uint8_t { day, month, year };

/// How a person lives in the commune they are registered in.
enum class Residence : std::uint8_t { permanent, temporary, absent };

/// What the national population database said of the citizen number, name and birth date.
enum class Authentication : std::uint8_t { not_checked, matched, mismatched, not_found };

}  // namespace ansinh::registry
