#pragma once

/// Who can be meant by a reading of a query, before their rows are read.

#include "registry/impl/people_index.h"
#include "registry/impl/people_reader.h"
#include "registry/impl/people_readings.h"
#include "registry/territory.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ansinh::registry {

struct Candidate {
    PersonEntry entry;
    NameMatch match = NameMatch::whole;
    std::size_t reading = 0;           ///< which one
    std::optional<AreaLevel> place{};  ///< the lowest at which the reading's places hold them
};

struct Candidates {
    std::vector<Candidate> people;
    bool more = false;  ///< not all were looked at
};

/// How much is looked for.
struct Wanted {
    std::size_t enough = 60;          ///< candidates of a reading
    std::size_t of_whole_name = 300;  ///< of a name that is the query's words
};

class CandidateSearch {
public:
    CandidateSearch(PeopleReader& reader, const PeopleIndex::Content& index,
                    const Territory& territory, Wanted wanted)
        : reader_{reader}, index_{index}, territory_{territory}, wanted_{wanted}
    {
    }

    /// Adds those of the reading who were born in that year and live within the territory.
    void add(const Reading& reading, std::size_t number, std::optional<int> birth_year,
             Candidates& to);

private:
    struct Names {
        std::vector<std::int64_t> ids;
        std::vector<std::int64_t> bearers;
    };
    struct NamesFound {
        Names by_match[4];
        bool complete = true;
    };
    NamesFound names_of(const Reading& reading);
    std::optional<std::vector<std::int64_t>> communes_of(const Reading& reading) const;
    void add_whole(const Names& names, std::size_t number, const EntryFilter& filter,
                   Candidates& to);
    void add_bearers(const Names& names, const Candidate& like, EntryFilter filter, Candidates& to);
    void add_inhabitants(const Reading& reading, std::size_t number, EntryFilter filter,
                         Candidates& to);

    PeopleReader& reader_;
    const PeopleIndex::Content& index_;
    const Territory& territory_;
    Wanted wanted_;
};

}  // namespace ansinh::registry
