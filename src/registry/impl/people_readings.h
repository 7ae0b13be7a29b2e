#pragma once

/// What the words of a query can mean: all of them a name, or some at an end the names of areas.
/// "nguyen van tri" may be a person, or a Nguyễn Văn of the commune Trí.

#include "registry/areas.h"
#include "registry/impl/people_query.h"
#include "registry/territory.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

/// Areas of one name, by their level: several may bear it.
class NamedPlace {
public:
    NamedPlace(const Areas& areas, std::span<const Area* const> named);

    /// The lowest level at which the commune lies in one of them.
    std::optional<AreaLevel> contains(AreaId commune) const;
    /// Rising.
    std::vector<AreaId> communes() const;

private:
    std::vector<std::pair<AreaLevel, Territory>> levels_;  ///< the lowest first
};

struct Reading {
    std::span<const std::string> words;    ///< of a name; into the query
    std::span<const std::string> spelled;  ///< the same words with their diacritics
    std::vector<NamedPlace> places{};      ///< a commune lies in each of them

    std::optional<AreaLevel> contains(AreaId commune) const;
    /// Those that lie in each place. Only where there are places.
    std::vector<AreaId> communes() const;
};

/// The name alone first. `is_name` says whether words can be a name at all.
class Readings {
public:
    Readings(const Areas& areas, const PeopleQuery& query) : areas_{areas}, query_{query} {}

    template <class Test>
    std::vector<Reading> that_are_names(const Test& is_name)
    {
        std::vector<Reading> readings;
        for (const auto& split : splits())
            if (is_name(
                    std::span<const std::string>(query_.words).subspan(split.first, split.count)))
                readings.push_back(reading(split));
        return readings;
    }

private:
    struct Split {
        std::size_t first = 0;  ///< the words of the name
        std::size_t count = 0;
        std::vector<std::vector<const Area*>> places{};
    };

    std::vector<Split> splits() const;
    void take_places(const Split& so_far, bool from_end, std::vector<Split>& all) const;
    Reading reading(const Split& split) const;

    const Areas& areas_;
    const PeopleQuery& query_;
};

}  // namespace ansinh::registry
