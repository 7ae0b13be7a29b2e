#include "access/password.h"

#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "base/hash.h"
#include "base/text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

// What is tried first, in Vietnam and elsewhere, without diacritics, blanks, digits and signs.
constexpr std::array<std::string_view, 32> common = {
    "abcabcabc",     "abcdef",   "abcdefgh",    "abcdefghijkl", "admin",      "administrator",
    "ansinh",        "anhyeuem", "baohiem",     "baohiemxahoi", "baohiemyte", "bhxh",
    "bhxhvn",        "changeme", "congtacvien", "emyeuanh",     "hanoi",      "hochiminh",
    "iloveyou",      "letmein",  "matkhau",     "matkhaumoi",   "nguyenvana", "passw",
    "password",      "qwerty",   "qwertyuiop",  "qwertyuiopas", "saigon",     "vietnam",
    "vietnamvodich", "welcome",
};

/// Letters and digits of what was typed, without diacritics.
std::string bare(std::string_view text)
{
    std::string result = is_utf8(text) ? fold(text) : std::string(text);
    std::erase(result, ' ');
    return result;
}

/// "abcabcabcabc": one to four signs again and again.
bool repeats(std::string_view text)
{
    for (std::size_t period = 1; period <= 4 && period < text.size(); ++period)
        if (text.substr(period) == text.substr(0, text.size() - period)) return true;
    return false;
}

bool is_common(std::string_view text)
{
    std::string letters(text);
    std::erase_if(letters, [](char c) { return '0' <= c && c <= '9'; });
    // Digits alone are a phone number, a birth day or somebody's number.
    return letters.empty() || repeats(text) || std::ranges::find(common, letters) != common.end();
}

std::size_t letters_in(std::string_view text)
{
    const auto kept = is_utf8(text) ? nfc(text) : std::string(text);
    return static_cast<std::size_t>(std::ranges::count_if(
        kept, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Problem problem(std::string_view code, Bilingual detail)
{
    return {.code = std::string(code), .detail = std::move(detail), .where = "/password"};
}

Problem wrong_password()
{
    return {.code = "access/sign-in-refused",
            .detail = {"Mật khẩu hiện tại không đúng.", "The current password is wrong."},
            .where = "/current"};
}

}  // namespace

Problems password_problems(const Policy& policy, std::string_view password,
                           std::string_view user_name)
{
    Problems problems;
    if (letters_in(password) < policy.password_length_min)
        problems.push_back(problem(
            "user/password-short",
            {fmt::format("Mật khẩu cần ít nhất {} ký tự.", policy.password_length_min),
             fmt::format("A password has at least {} letters.", policy.password_length_min)}));
    const auto text = bare(password);
    const auto name = bare(user_name);
    if (!name.empty() && text.contains(name))
        problems.push_back(
            problem("user/password-has-name", {"Mật khẩu không được chứa tên đăng nhập.",
                                               "A password does not hold the user name."}));
    if (is_common(text))
        problems.push_back(
            problem("user/password-common",
                    {"Mật khẩu này quá dễ đoán.", "This password is too easy to guess."}));
    return problems;
}

Checked<void> change_password(db::Database& database, const Rules& rules, const Actor& actor,
                              const PasswordChange& change, Instant now)
{
    const auto found = account(database, actor.user);
    if (!found) return std::unexpected(Problems{unknown_user()});
    if (auto open = check_not_locked(database, found->user.name, now); !open)
        return std::unexpected(Problems{open.error()});
    if (!is_password(found->password, change.current)) {
        db::Transaction transaction(database);
        count_failure(database, rules.policy, found->user.name, now);
        record(database, actor, on_user("user.password-refused", actor.user), moment(now));
        transaction.commit();
        return std::unexpected(Problems{wrong_password()});
    }
    auto problems = password_problems(rules.policy, change.wanted, found->user.name);
    if (is_password(found->password, change.wanted))
        problems.push_back(
            problem("user/password-unchanged", {"Mật khẩu mới phải khác mật khẩu cũ.",
                                                "The new password must differ from the old one."}));
    if (!problems.empty()) return std::unexpected(std::move(problems));

    const auto hash = password_hash(rules.policy, change.wanted);
    const long long id = actor.user.value();
    const auto kept = sha256(change.token);
    db::Transaction transaction(database);
    database.sql() << "UPDATE access_user SET password = :hash, must_change = 0"
                      " WHERE user_id = :id",
        soci::use(hash), soci::use(id);
    database.sql() << "DELETE FROM access_session WHERE user_id = :id AND token_hash <> :kept",
        soci::use(id), soci::use(kept);
    if (change.end_keys) end_keys(database, actor.user);
    record(database, actor,
           on_user("user.password", actor.user, change.end_keys ? "keys=ended" : ""), moment(now));
    transaction.commit();
    return {};
}

}  // namespace ansinh::access
