#pragma once

/// Which column of a file is which field, by the names that forms and programs give them.

#include "base/csv.h"
#include "declaration/sheet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::declaration {

class Columns {
public:
    /// Refuses import/missing-column and intake/column-twice.
    static Checked<Columns> of(FormKind kind, const std::vector<std::string>& headings);

    LineForm line(const csv::Row& row) const;
    const std::vector<std::string>& passed_over() const { return passed_over_; }

private:
    std::ptrdiff_t count(Field field) const;

    std::vector<std::optional<Field>> fields_;
    std::vector<std::string> passed_over_;
};

/// Refuses a sheet without lines, and one with too many.
Checked<Sheet> checked_sheet(Sheet sheet);

}  // namespace ansinh::declaration
