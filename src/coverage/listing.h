#pragma once

/// Who is behind a count: participants of a day, one page after the other.

#include "coverage/spells.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace ansinh::coverage {

/// The spell that a person is counted by.
struct Participant {
    PersonId person;
    Scheme scheme = Scheme::compulsory;
    std::string group;
    AreaId commune;
    Date since;
};

struct ListingQuestion {
    Date on;
    std::vector<Scheme> schemes;
    std::int64_t after = 0;  ///< people numbered above it
    /// Which of those who are counted belong on the list.
    std::function<bool(const Participant&)> belongs;
    std::size_t limit = 50;
};

/// By number of the person, then scheme; each counts as in participants(). Where few belong, much
/// is read before a page is full.
std::vector<Participant> listing(db::Database& database, const ListingQuestion& question);

}  // namespace ansinh::coverage
