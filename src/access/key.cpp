#include "access/key.h"

#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "access/impl/user_rows.h"
#include "access/impl/words.h"
#include "base/hash.h"
#include "base/text.h"
#include "db/optional_write.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr std::string_view mark = "ansinh_";
constexpr std::size_t prefix_size = 10;
constexpr int per_minute_max = 6000;
constexpr std::chrono::seconds used_step{60};

std::unexpected<Problem> refused()
{
    return fail({.code = "access/key-refused",
                 .detail = {"Khóa không dùng được.", "The key does not serve."}});
}

/// What both may do: a key that makes a key makes none that is stronger. To approve needs a person.
bool may_give(const Actor& actor, const Actor& owner, Permission permission)
{
    return actor.may(permission) && owner.may(permission) && permission != Permission::user_approve;
}

Problems check_input(const Actor& actor, const Actor& owner, const KeyInput& input, Date day)
{
    Problems problems;
    if (trimmed(input.label).empty())
        problems.push_back(problem("key/label-missing", "/label",
                                   {"Ghi tên phần mềm dùng khóa.", "Say what uses the key."}));
    const bool all_own = std::ranges::all_of(input.permissions, [&](Permission permission) {
        return may_give(actor, owner, permission);
    });
    if (input.permissions.empty() || !all_own)
        problems.push_back(problem("key/permissions", "/permissions",
                                   {"Chọn ít nhất một quyền, trong các quyền của người dùng.",
                                    "At least one permission, each of them the user's own."}));
    if (input.to <= day || day.plus_years(2) < input.to)
        problems.push_back(problem("key/bad-validity", "/to",
                                   {"Khóa phải hết hạn sau hôm nay và trong vòng hai năm.",
                                    "A key ends after today and within two years."}));
    if (input.per_minute < 1 || input.per_minute > per_minute_max)
        problems.push_back(
            problem("key/bad-rate", "/per_minute",
                    {fmt::format("Mỗi phút từ 1 đến {} yêu cầu.", per_minute_max),
                     fmt::format("From 1 to {} requests a minute.", per_minute_max)}));
    return problems;
}

struct KeyRow {
    long long id = 0, user = 0, from = 0, to = 0, per_minute = 0, used = 0, ended = 0;
    soci::indicator used_given = soci::i_null;
    std::string prefix, label, permissions;

    Key key() const
    {
        Key result{.id = id,
                   .user = UserId{user},
                   .prefix = prefix,
                   .label = label,
                   .permissions = permissions_of(permissions),
                   .valid = {.from = Date::from_number(from), .to = Date::from_number(to)},
                   .per_minute = static_cast<int>(per_minute),
                   .used = {},
                   .ended = ended != 0};
        if (used_given == soci::i_ok) result.used = instant_of(used);
        return result;
    }
};

template <class Value>
std::vector<Key> select_keys(db::Database& database, std::string_view tail, const Value& value)
{
    KeyRow row;
    soci::statement select =
        (database.sql().prepare << "SELECT key_id, user_id, prefix, label, permissions,"
                                   " valid_from, valid_to, per_minute, used, ended FROM access_key "
                                << tail,
         soci::use(value), soci::into(row.id), soci::into(row.user), soci::into(row.prefix),
         soci::into(row.label), soci::into(row.permissions), soci::into(row.from),
         soci::into(row.to), soci::into(row.per_minute), soci::into(row.used, row.used_given),
         soci::into(row.ended));
    std::vector<Key> result;
    if (select.execute(true)) do
            result.push_back(row.key());
        while (select.fetch());
    return result;
}

void insert(db::Database& database, const Key& key, const std::string& hash)
{
    const long long id = key.id;
    const long long owner = key.user.value();
    const auto permissions = joined(key.permissions);
    const long long from = key.valid.from.number();
    const long long to = key.valid.to.value_or(Date{}).number();
    database.sql() << "INSERT INTO access_key (key_id, user_id, prefix, hash, label, permissions,"
                      " valid_from, valid_to, per_minute, ended) VALUES (:id, :user, :prefix,"
                      " :hash, :label, :permissions, :from, :to, :rate, 0)",
        soci::use(id), soci::use(owner), soci::use(key.prefix), soci::use(hash),
        soci::use(key.label), soci::use(permissions), soci::use(from), soci::use(to),
        soci::use(key.per_minute);
}

}  // namespace

Checked<NewKey> add_key(db::Database& database, const Rules& rules, const Actor& actor, UserId id,
                        const KeyInput& input, Instant now)
{
    const bool is_operator = actor.user == UserId{};
    if (id != actor.user && !is_operator)
        return std::unexpected(Problems{problem(
            "access/forbidden", "",
            {"Mỗi người chỉ tạo khóa cho chính mình.", "Everyone makes keys for oneself."})});
    db::Transaction transaction(database);
    transaction.lock("access_key");
    auto owner = user(database, id);
    if (!owner) return std::unexpected(Problems{unknown_user()});
    if (owner->must_change_password && !is_operator)
        return std::unexpected(Problems{problem("access/password-change-needed", "",
                                                {"Hãy đổi mật khẩu đầu tiên rồi tạo khóa.",
                                                 "Change the first password, then make keys."})});
    owner->must_change_password = false;  // the operator makes keys before the first sign-in
    const auto day = day_of(now);
    if (auto problems = check_input(actor, actor_of(*owner, rules.roles, day), input, day);
        !problems.empty())
        return std::unexpected(std::move(problems));
    long long number = 0;
    database.sql() << "SELECT COALESCE(MAX(key_id), 0) + 1 FROM access_key", soci::into(number);
    const auto secret = random_token();
    NewKey made{.key = {.id = number,
                        .user = id,
                        .prefix = random_letters(prefix_size),
                        .label = nfc(trimmed(input.label)),
                        .permissions = input.permissions,
                        .valid = {.from = day, .to = input.to},
                        .per_minute = input.per_minute},
                .text = {}};
    std::ranges::sort(made.key.permissions);
    made.text = fmt::format("{}{}_{}", mark, made.key.prefix, secret);
    insert(database, made.key, sha256(secret));
    record(database, actor,
           on_user(
               "key.add", id,
               fmt::format("key={};permissions={}", made.key.prefix, joined(made.key.permissions))),
           moment(now));
    transaction.commit();
    return made;
}

Checked<std::vector<Key>> keys(db::Database& database, const Actor& actor, UserId user)
{
    if (auto may = own_or_allowed(actor, user); !may) return std::unexpected(Problems{may.error()});
    const long long id = user.value();
    return select_keys(database, "WHERE user_id = :user ORDER BY key_id", id);
}

Checked<void> end_key(db::Database& database, const Actor& actor, std::int64_t id, Instant now)
{
    const long long number = id;
    db::Transaction transaction(database);
    const auto found = select_keys(database, "WHERE key_id = :id", number);
    // Whose key it is, is not told to those who may not know.
    if (found.empty() || (found.front().user != actor.user && !actor.may(Permission::user_change)))
        return std::unexpected(
            Problems{problem("key/unknown", "", {"Không có khóa này.", "There is no such key."})});
    database.sql() << "UPDATE access_key SET ended = 1 WHERE key_id = :id", soci::use(number);
    record(database, actor,
           on_user("key.end", found.front().user, fmt::format("key={}", found.front().prefix)),
           moment(now));
    transaction.commit();
    return {};
}

Result<KeyBearer> bearer_of(db::Database& database, const Rules& rules, std::string_view text,
                            Instant now)
{
    if (!text.starts_with(mark) || text.size() <= mark.size() + prefix_size + 1 ||
        text[mark.size() + prefix_size] != '_')
        return refused();
    const std::string prefix(text.substr(mark.size(), prefix_size));
    const auto hash = sha256(text.substr(mark.size() + prefix_size + 1));
    std::string kept;
    database.sql() << "SELECT hash FROM access_key WHERE prefix = :prefix", soci::into(kept),
        soci::use(prefix);
    if (!database.sql().got_data() || !is_same(kept, hash)) return refused();
    const auto key = select_keys(database, "WHERE prefix = :prefix", prefix).front();
    const auto owner = user(database, key.user);
    const auto day = day_of(now);
    if (key.ended || !key.valid.contains(day) || !owner || owner->state != UserState::active ||
        !owner->valid.contains(day))
        return refused();
    KeyBearer bearer{
        .actor = actor_of(*owner, rules.roles, day), .key = key.id, .per_minute = key.per_minute};
    std::erase_if(bearer.actor.permissions, [&](Permission permission) {
        return !std::ranges::binary_search(key.permissions, permission);
    });
    bearer.actor.name += "/" + key.prefix;
    if (!key.used || now - *key.used >= used_step) {
        const auto at = seconds_of(now);
        const long long id = key.id;
        db::write_if_free(database, [&] {
            database.sql() << "UPDATE access_key SET used = :at WHERE key_id = :id", soci::use(at),
                soci::use(id);
        });
    }
    return bearer;
}

Result<void> RateLimiter::take(std::int64_t key, int per_minute, Instant now)
{
    constexpr std::int64_t whole = 60;  // sixtieths of one request
    const std::int64_t full = whole * per_minute;
    const std::scoped_lock lock(mutex_);
    auto& bucket =
        buckets_.try_emplace(key, Bucket{.sixtieths = full, .filled = now}).first->second;
    const std::int64_t gone = std::max<std::int64_t>(0, (now - bucket.filled).count());
    bucket.sixtieths = std::min(full, bucket.sixtieths + gone * per_minute);
    bucket.filled = std::max(bucket.filled, now);
    if (bucket.sixtieths >= whole) {
        bucket.sixtieths -= whole;
        return {};
    }
    const auto wait = (whole - bucket.sixtieths + per_minute - 1) / per_minute;
    return fail({.code = "access/too-many-requests",
                 .detail = {fmt::format("Khóa này đã gửi quá {} yêu cầu một phút; chờ {} giây.",
                                        per_minute, wait),
                            fmt::format("This key sent more than {} requests a minute; wait {} s.",
                                        per_minute, wait)}});
}

}  // namespace ansinh::access
