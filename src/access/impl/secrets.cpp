#include "access/impl/secrets.h"

#include "base/check.h"
#include "base/text.h"

#include <array>
#include <new>

#include <sodium.h>

namespace ansinh::access {

namespace {

void make_ready()
{
    static const bool ready = sodium_init() >= 0;
    check(ready, "libsodium starts");
}

std::string as_kept(std::string_view password)
{
    return is_utf8(password) ? nfc(password) : std::string(password);
}

}  // namespace

std::vector<unsigned char> random_bytes(std::size_t count)
{
    make_ready();
    std::vector<unsigned char> bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string random_token()
{
    const auto bytes = random_bytes(32);
    std::array<char, sodium_base64_ENCODED_LEN(32, sodium_base64_VARIANT_URLSAFE_NO_PADDING)>
        text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return text.data();
}

std::string random_letters(std::size_t count)
{
    make_ready();
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string text;
    for (std::size_t at = 0; at < count; ++at)
        text += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
    return text;
}

bool is_same(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string password_hash(const Policy& policy, std::string_view password)
{
    make_ready();
    const auto kept = as_kept(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    // The one way it fails is that there is no memory.
    if (crypto_pwhash_str_alg(text.data(), kept.data(), kept.size(), policy.password_rounds,
                              policy.password_memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return text.data();
}

bool is_password(std::string_view hash, std::string_view password)
{
    make_ready();
    const auto kept = as_kept(password);
    const std::string stored(hash);
    return crypto_pwhash_str_verify(stored.c_str(), kept.data(), kept.size()) == 0;
}

void spend_password_time(const Policy& policy, std::string_view password)
{
    password_hash(policy, password);
}

}  // namespace ansinh::access
