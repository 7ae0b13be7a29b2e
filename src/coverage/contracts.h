#pragma once

/// The employments of a range of people, one row after the other: what a month's dues are made
/// from.

#include "coverage/spells.h"
#include "db/rows.h"
#include "db/run.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

/// An employment with its days as numbers; `to` is the first day after it, or `open_end`.
struct ContractRow {
    std::int64_t person = 0;
    EmployerId employer;
    std::int32_t from = 0;
    std::int32_t to = 0;
    Vnd wage;
    std::string_view position;  ///< lasts until the next row
    std::int64_t region = 0;
    bool unemployment_insured = true;
};

inline constexpr std::int32_t open_end = std::numeric_limits<std::int32_t>::max();

/// By person, employer and first day: those that began before a day, also where they have ended,
/// since a contract goes on from spell to spell. Nothing else is asked of the connection meanwhile.
class ContractScan {
public:
    /// People from `first` to `last`, both included.
    ContractScan(db::Database& database, std::int64_t first, std::int64_t last, Date before);

    bool next(ContractRow& row);

private:
    db::Rows rows_;
};

/// Everybody, in slices with about so many employments each.
std::vector<db::Slice> slices_of_employments(db::Database& database, std::int64_t rows_each);

}  // namespace ansinh::coverage
