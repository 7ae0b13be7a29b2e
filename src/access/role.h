#pragma once

/// Roles: presets of what one may do and where, read from data/roles.toml. Whoever has a role can
/// do what it says and nothing else.

#include "access/actor.h"
#include "base/language.h"
#include "base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

/// Where a role reaches: what its users must be given.
enum class Scope : std::uint8_t {
    none,       ///< no people, employers or facilities at all
    nation,     ///< everywhere
    province,   ///< one or more provinces
    territory,  ///< the areas of an office
    commune,    ///< one or more communes
    employer,   ///< an employer's own user
    facility,   ///< a health facility's own user
};
std::string_view code(Scope scope);
/// Whether its users are given areas.
bool has_areas(Scope scope);

struct Role {
    std::string code;
    Bilingual name;
    Bilingual task;  ///< what its holder does, in one sentence
    Scope scope = Scope::none;
    std::vector<Permission> permissions;  ///< sorted
};

class Roles {
public:
    /// Refuses (roles/malformed, roles/duplicate), each with its line: what is no TOML, unknown or
    /// missing keys, unknown permissions and scopes, a role that stands twice.
    static Checked<Roles> parse(std::string_view toml);

    /// Null where there is none.
    const Role* find(std::string_view code) const;
    const std::vector<Role>& all() const { return roles_; }

private:
    std::vector<Role> roles_;
};

/// What is the same for every user of a store.
struct Policy {
    std::size_t password_length_min = 12;
    /// Argon2id: rounds, and bytes of memory for one password.
    std::uint64_t password_rounds = 3;
    std::size_t password_memory = std::size_t{64} * 1024 * 1024;
    int failures_max = 5;  ///< then the name is locked
    std::chrono::seconds lock_time{15 * 60};
    std::chrono::seconds idle_time{30 * 60};          ///< a session ends when not used for so long
    std::chrono::seconds session_time{10 * 60 * 60};  ///< and at the latest after this
};

/// Made once at start and never changed: the threads of a server share it.
struct Rules {
    Roles roles;
    Policy policy{};
};

}  // namespace ansinh::access
