#pragma once

/// A person counts once a scheme and day, by the spell that began first.

#include "coverage/spells.h"

#include <cstdint>

namespace ansinh::coverage {

/// Told the spells in force on the day in the order of person, scheme and first day.
class CountsOnce {
public:
    /// Whether this spell is the one that counts.
    bool counts(std::int64_t person, Scheme scheme)
    {
        const bool is_first = person != person_ || scheme != scheme_;
        person_ = person;
        scheme_ = scheme;
        return is_first;
    }

private:
    std::int64_t person_ = -1;
    Scheme scheme_ = Scheme::compulsory;
};

}  // namespace ansinh::coverage
