#pragma once

/// What a search reads of registry_person: through its indexes first, then the rows it shows.

#include "base/date.h"
#include "db/database.h"
#include "registry/search.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

/// A person as the indexes know them.
struct PersonEntry {
    PersonId person;
    std::int64_t name_id = 0;
    int birth_year = 0;
    AreaId commune;
};

/// A person as a search shows and orders them.
struct PersonRead {
    PersonFound shown;
    Date birth_date;
    BirthPrecision precision = BirthPrecision::day;
    std::int64_t name_id = 0;
    std::optional<PersonId> merged_into{};
};

struct EntryFilter {
    std::optional<int> birth_year{};
    std::optional<std::span<const std::int64_t>> communes{};  ///< every one where absent
    std::size_t limit = 0;
};

class PeopleReader {
public:
    explicit PeopleReader(db::Database& database) : database_{database} {}

    /// 0 when nobody bears it.
    std::int64_t name_id(const std::string& folded);
    /// By name, birth year, commune, number.
    std::vector<PersonEntry> bearing(std::span<const std::int64_t> names,
                                     const EntryFilter& filter);
    /// Of the communes of the filter, in no order.
    std::vector<PersonEntry> living_in(const EntryFilter& filter);
    /// In order of their numbers.
    std::vector<PersonRead> people(std::span<const std::int64_t> numbers);

    enum class NumberKind : std::uint8_t { person_id, citizen_id, old_id, phone, household };
    std::vector<PersonRead> with(NumberKind kind, const std::string& digits);

private:
    std::vector<PersonEntry> entries(const std::string& condition, const std::string& order,
                                     std::span<const std::int64_t> names,
                                     const EntryFilter& filter);

    db::Database& database_;
};

}  // namespace ansinh::registry
