#pragma once

/// How many take part in a scheme on a day.

#include "coverage/spells.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::coverage {

/// One cell of a count; communes and groups without participants have none.
struct Participants {
    AreaId commune;
    std::string group;
    std::int64_t people = 0;

    bool operator==(const Participants&) const = default;
};

/// By commune and group, in that order. A person counts once: the spell that began first, where
/// several are in force.
std::vector<Participants> participants(db::Database& database, Scheme scheme, Date on);
/// All of them together.
std::int64_t participants_in_all(db::Database& database, Scheme scheme, Date on);

}  // namespace ansinh::coverage
