#pragma once

/// Keys for the software of facilities and employers: "ansinh_PREFIX_SECRET" in the header
/// Authorization: Bearer. A key acts for its user, with no more than that user's rights.

#include "access/session.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

struct KeyInput {
    std::string label;  ///< what uses it
    /// At least one, each of them the user's own and the maker's; user_approve is nobody's.
    std::vector<Permission> permissions;
    Date to;              ///< the first day on which it no longer serves
    int per_minute = 60;  ///< requests, 1 to 6,000
};

struct Key {
    std::int64_t id = 0;
    UserId user;
    std::string prefix;
    std::string label;
    std::vector<Permission> permissions;
    Validity valid;
    int per_minute = 0;
    std::optional<Instant> used{};  ///< last, to the minute
    bool ended = false;
};

struct NewKey {
    Key key;
    std::string text;  ///< the whole key, shown once
};

/// For oneself; the operator of the machine may for anyone. Refuses access/forbidden, user/unknown,
/// access/password-change-needed (while one has the first password); key/label-missing,
/// key/permissions, key/bad-validity, key/bad-rate: all at once.
Checked<NewKey> add_key(db::Database& database, const Rules& rules, const Actor& actor, UserId user,
                        const KeyInput& input, Instant now);

/// Those of one user: one's own, or with user_change anyone's (access/forbidden).
Checked<std::vector<Key>> keys(db::Database& database, const Actor& actor, UserId user);
/// One's own, or with user_change anyone's; else key/unknown.
Checked<void> end_key(db::Database& database, const Actor& actor, std::int64_t id, Instant now);

struct KeyBearer {
    Actor actor;  ///< its name is "user/PREFIX"
    std::int64_t key = 0;
    int per_minute = 0;
};
/// Refuses access/key-refused: malformed, unknown, ended, expired, or its user may not sign in.
Result<KeyBearer> bearer_of(db::Database& database, const Rules& rules, std::string_view text,
                            Instant now);

/// How often each key may ask. In memory, for all threads of one server.
class RateLimiter {
public:
    /// Takes one request. Refuses access/too-many-requests, with the seconds to wait.
    Result<void> take(std::int64_t key, int per_minute, Instant now);

private:
    struct Bucket {
        std::int64_t sixtieths;  ///< of a request that may still be made
        Instant filled;
    };

    std::mutex mutex_;
    std::map<std::int64_t, Bucket> buckets_;
};

}  // namespace ansinh::access
