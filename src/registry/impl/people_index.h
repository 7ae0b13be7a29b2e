#pragma once

/// What PeopleIndex holds.

#include "registry/impl/name_words.h"
#include "registry/search.h"

#include <cstdint>
#include <mutex>
#include <shared_mutex>

namespace ansinh::registry {

struct PeopleIndex::Content {
    std::mutex following;  ///< one thread reads the store for all
    std::int64_t last_id = 0;
    mutable std::shared_mutex mutex;  ///< of `names`
    NameWords names;
};

}  // namespace ansinh::registry
