#pragma once

/// A list of numbers as one bound value: "WHERE person_id IN (…)" for any number of them.

#include "db/database.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::db {

/// The condition that `column` is in the list bound as `:name`; both are literals of ours.
std::string is_in(Dialect dialect, std::string_view column, std::string_view name);

/// The numbers themselves, as rows of one column `value`.
std::string each_of(Dialect dialect, std::string_view name);

/// What is bound.
std::string list(Dialect dialect, std::span<const std::int64_t> numbers);

}  // namespace ansinh::db
