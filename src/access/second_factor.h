#pragma once

/// The second factor of signing in: six digits that a device shows (RFC 6238), or a recovery code.

#include "access/user.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

struct SecondFactor {
    std::string secret;  ///< base 32, to type in
    std::string uri;     ///< otpauth://…, as a QR code
};

/// Begins it for oneself, with a new secret each time. Nothing is asked at sign-in until it is
/// confirmed. Refuses user/unknown: the operator has none; user/second-factor-on.
Result<SecondFactor> begin_second_factor(db::Database& database, const Actor& actor, Instant now);

/// With a code of the device: the answer is ten recovery codes, shown once; each serves once.
/// Refuses user/second-factor-not-begun, access/code-refused.
Result<std::vector<std::string>> confirm_second_factor(db::Database& database, const Actor& actor,
                                                       std::string_view code, Instant now);

/// The six digits of one step of 30 seconds.
std::string code_of(std::string_view secret, std::int64_t step);
/// Which step near `now` (the one before, this, the next) shows `code`; nothing where none does.
/// Only a step after `last` counts, so that a code serves once.
std::optional<std::int64_t> step_of(std::string_view secret, std::string_view code, Instant now,
                                    std::int64_t last);

}  // namespace ansinh::access
