#pragma once

/// The shipped files of facts (data/offices.csv, data/wage_regions.csv), read row by row with every
/// problem at its place.

#include "base/csv.h"
#include "base/date.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct ReferenceSheet {
    std::string_view file;
    std::string_view text;
    std::span<const std::string_view> columns;
};

/// One row, and where its faults go.
class ReferenceRow {
public:
    ReferenceRow(std::string_view file, const csv::Header& header, const csv::Row& row,
                 Problems& problems)
        : file_{file}, header_{header}, row_{row}, problems_{problems}
    {
    }

    std::string_view cell(std::string_view column) const { return header_.cell(row_, column); }
    void complain(std::string_view column, Problem problem) const;
    /// reference/malformed-cell, with what the cell should be.
    void malformed(std::string_view column, Bilingual remedy) const;
    Date day(std::string_view column) const;
    Validity validity() const;
    /// The area of that code and level on the row's first day; reference/unknown-area.
    AreaId area(const Areas& areas, std::string_view code, std::string_view level, Date on) const;

private:
    std::string_view file_;
    const csv::Header& header_;
    const csv::Row& row_;
    Problems& problems_;
};

/// Hands each row over; none when a column is missing (reference/missing-column).
void read_reference(const ReferenceSheet& sheet, Problems& problems,
                    const std::function<void(const ReferenceRow&)>& take);

/// Whether this very text was loaded under that name before. Also holds off everybody else who
/// loads it, to the end of the open transaction.
bool was_loaded(db::Database& database, const std::string& name, std::string_view text);
void mark_loaded(db::Database& database, const std::string& name, std::string_view text);

}  // namespace ansinh::registry
