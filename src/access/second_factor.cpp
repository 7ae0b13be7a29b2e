#include "access/second_factor.h"

#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "base/check.h"

#include <array>
#include <utility>

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr int step_seconds = 30;
constexpr int recovery_codes = 10;
constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string encoded(const std::vector<unsigned char>& bytes)
{
    std::string text;
    unsigned bits = 0, held = 0;
    for (const auto byte : bytes) {
        bits = (bits << 8U) | byte;
        for (held += 8; held >= 5; held -= 5) text += base32[(bits >> (held - 5)) & 31U];
        bits &= (1U << held) - 1;
    }
    check(held == 0, "a secret has a whole number of base-32 letters");
    return text;
}

std::vector<unsigned char> decoded(std::string_view text)
{
    std::vector<unsigned char> bytes;
    unsigned bits = 0, held = 0;
    for (const char c : text) {
        const auto value = base32.find(c);
        check(value != std::string_view::npos, "a secret is base 32");
        bits = (bits << 5U) | static_cast<unsigned>(value);
        held += 5;
        if (held < 8) continue;
        held -= 8;
        bytes.push_back(static_cast<unsigned char>((bits >> held) & 255U));
        bits &= (1U << held) - 1;
    }
    return bytes;
}

Problem code_refused()
{
    return {.code = "access/code-refused",
            .detail = {"Mã xác thực không đúng hoặc đã dùng.",
                       "The code is wrong or was used before."}};
}

}  // namespace

// RFC 4226 section 5.3, over the step of RFC 6238.
std::string code_of(std::string_view secret, std::int64_t step)
{
    const auto key = decoded(secret);
    std::array<unsigned char, 8> counter{};
    for (std::size_t at = 0; at < counter.size(); ++at)
        counter[7 - at] = static_cast<unsigned char>(static_cast<std::uint64_t>(step) >> (8 * at));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    check(HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), counter.data(), counter.size(),
               digest.data(), &size) != nullptr &&
              size == 20,
          "HMAC-SHA1 is available");
    const std::size_t offset = digest[19] & 15U;
    std::uint32_t number = digest[offset] & 127U;
    for (std::size_t at = 1; at < 4; ++at) number = (number << 8U) | digest[offset + at];
    return fmt::format("{:06}", number % 1'000'000);
}

std::optional<std::int64_t> step_of(std::string_view secret, std::string_view code, Instant now,
                                    std::int64_t last)
{
    if (secret.empty()) return {};
    const std::int64_t step = now.time_since_epoch().count() / step_seconds;
    std::optional<std::int64_t> found;
    for (auto near = step - 1; near <= step + 1; ++near)
        if (is_same(code_of(secret, near), code) && near > last && !found) found = near;
    return found;
}

Result<SecondFactor> begin_second_factor(db::Database& database, const Actor& actor, Instant now)
{
    db::Transaction transaction(database);
    const auto found = account(database, actor.user);
    if (!found) return fail(unknown_user());
    if (found->user.has_second_factor)
        return fail({.code = "user/second-factor-on",
                     .detail = {"Xác thực hai bước đã bật.", "The second factor is on already."}});
    const auto secret = encoded(random_bytes(20));
    const long long id = actor.user.value();
    database.sql() << "UPDATE access_user SET secret = :secret, secret_step = 0"
                      " WHERE user_id = :id",
        soci::use(secret), soci::use(id);
    record(database, actor, on_user("user.second-factor-begin", actor.user), moment(now));
    transaction.commit();
    return SecondFactor{.secret = secret,
                        .uri = fmt::format("otpauth://totp/An%20Sinh:{}?secret={}&issuer=An%20Sinh",
                                           found->user.name, secret)};
}

Result<std::vector<std::string>> confirm_second_factor(db::Database& database, const Actor& actor,
                                                       std::string_view code, Instant now)
{
    db::Transaction transaction(database);
    const auto found = account(database, actor.user);
    if (!found) return fail(unknown_user());
    if (found->secret.empty() || found->user.has_second_factor)
        return fail({.code = "user/second-factor-not-begun",
                     .detail = {"Chưa bắt đầu bật xác thực hai bước.",
                                "The second factor was not begun."}});
    const auto step = step_of(found->secret, code, now, found->last_step);
    if (!step) return fail(code_refused());
    const long long id = actor.user.value();
    const long long used = *step;
    database.sql() << "UPDATE access_user SET secret_on = 1, secret_step = :step"
                      " WHERE user_id = :id",
        soci::use(used), soci::use(id);
    std::vector<std::string> codes;
    for (int at = 0; at < recovery_codes; ++at) {
        codes.push_back(random_letters(5) + "-" + random_letters(5));
        const auto hash = recovery_hash(actor.user, codes.back());
        database.sql() << "INSERT INTO access_recovery (user_id, hash) VALUES (:id, :hash)",
            soci::use(id), soci::use(hash);
    }
    record(database, actor, on_user("user.second-factor-on", actor.user), moment(now));
    transaction.commit();
    return codes;
}

}  // namespace ansinh::access
