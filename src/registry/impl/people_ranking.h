#pragma once

/// Candidates in the order a clerk reads them, each with the reasons.

#include "registry/areas.h"
#include "registry/impl/people_candidates.h"
#include "registry/impl/people_query.h"
#include "registry/impl/people_reader.h"
#include "registry/impl/people_readings.h"
#include "registry/search.h"

#include <cstddef>
#include <span>

namespace ansinh::registry {

struct Ranking {
    const Areas& areas;
    const PeopleQuery& query;
    std::span<const Reading> readings;
    bool elsewhere = false;  ///< the places of the readings were let go
    std::size_t limit = 20;
};

/// How well the name fits, then its diacritics, birth date, place, the living before the dead, the
/// name in Vietnamese order, the number.
PeopleFound ranked(PeopleReader& reader, Candidates candidates, const Ranking& ranking);

}  // namespace ansinh::registry
