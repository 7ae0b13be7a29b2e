#pragma once

/// What stands posted for a month, and the difference to what should stand.

#include "contribution/impl/rates.h"
#include "db/database.h"
#include "db/run.h"

#include <functional>
#include <vector>

namespace ansinh::contribution {

/// What an employer's people are due together; of a difference, what it adds.
struct EmployerSum {
    EmployerId employer;
    std::int64_t people = 0;
    Vnd base;
    Amounts amounts{};

    bool operator==(const EmployerSum&) const = default;
};

/// Of people from `first` to `last`, by person and employer: the sum of all that was posted.
std::vector<PersonDue> posted(db::Database& database, Month month, std::int64_t first,
                              std::int64_t last);

/// Rows that, added to `posted`, make `due`. Both are in the order of person and employer.
struct Differences {
    std::vector<PersonDue> people;
    std::vector<EmployerSum> employers;  ///< by number
};
Differences differences(const std::vector<PersonDue>& posted, const std::vector<PersonDue>& due,
                        const std::function<bool(EmployerId)>& within);

/// Inside the transaction of the slice that found them.
void write(db::Database& database, Month month, db::RunId run, const db::Slice& slice,
           const Differences& differences);
/// Replaces those of the same people.
void write(db::Database& database, Month month, const db::Slice& slice,
           const std::vector<Unresolved>& unresolved);

/// Of employers from `first` to `last`, by number: the sum of all runs.
std::vector<EmployerSum> employer_sums(db::Database& database, Month month, std::int64_t first,
                                       std::int64_t last);

}  // namespace ansinh::contribution
