#pragma once

/// Random secrets, hashes of passwords, and comparing without telling by the time it takes.

#include "access/role.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

/// 256 random bits, as 43 letters of base 64 that a URL and a header take.
std::string random_token();
/// Letters and digits that nobody mistakes for one another, four bits and more each.
std::string random_letters(std::size_t count);
std::vector<unsigned char> random_bytes(std::size_t count);

/// Letters of a first password.
inline constexpr std::size_t first_password_size = 20;

bool is_same(std::string_view a, std::string_view b);

/// Argon2id with its salt and cost. The password's letters count, not how they were typed (NFC).
std::string password_hash(const Policy& policy, std::string_view password);
bool is_password(std::string_view hash, std::string_view password);
/// Takes as long as checking a password.
void spend_password_time(const Policy& policy, std::string_view password);

}  // namespace ansinh::access
