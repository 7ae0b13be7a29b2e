#pragma once

/// Many people in short, each kind of question asked of the store once: what lists of hundreds of
/// people are compared with. For who takes lists in, whatever the scope.

#include "base/citizen_id.h"
#include "base/person_id.h"
#include "db/database.h"
#include "registry/person.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

struct PersonBrief {
    PersonId id;
    std::string name;
    Sex sex = Sex::male;
    Birth birth;
    std::optional<CitizenId> citizen_id{};
    AreaId commune;
    std::optional<Date> died_on{};
    std::optional<PersonId> merged_into{};  ///< the record that was kept in its place

    bool operator==(const PersonBrief&) const = default;
};

/// Those of the numbers that were given, rising.
std::vector<PersonBrief> person_briefs(db::Database& database, std::span<const PersonId> people);
/// Whoever has one of these citizen's numbers, by number of the person; merged records are left
/// out.
std::vector<PersonBrief> bearers(db::Database& database, std::span<const CitizenId> numbers);
/// Whoever bears one of these names, diacritics aside, by number; merged records are left out.
/// `folded` are names as fold() gives them.
std::vector<PersonBrief> namesakes(db::Database& database, std::span<const std::string> folded);

}  // namespace ansinh::registry
