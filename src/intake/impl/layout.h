#pragma once

/// Which column of a file is which field, by the names that forms and programs give them.

#include "base/csv.h"
#include "base/result.h"
#include "intake/file.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::intake {

/// One field: our name, and the names it goes by, folded (base/text.h).
struct Column {
    std::string_view field;
    std::vector<std::string_view> names;
    bool identifies = false;  ///< of these columns a file has at least one
};

/// Of each kind but the envelope.
std::span<const Column> columns(Kind kind);

/// The columns of one file.
class Layout {
public:
    /// Refuses import/missing-column when no column names the records, and
    /// intake/column-twice when two columns are one field.
    static Checked<Layout> of(Kind kind, const csv::Header& header);

    bool has(std::string_view field) const { return at(field).has_value(); }
    /// Trimmed, without the apostrophe that csv::quoted() puts before what a spreadsheet would run.
    std::string_view cell(const csv::Row& row, std::string_view field) const;
    /// As the file names it; our own name where it has none.
    std::string heading(std::string_view field) const;
    /// Columns that are no field of this kind.
    const std::vector<std::string>& passed_over() const { return passed_over_; }
    std::size_t size() const { return headings_.size(); }
    /// The row without the columns of reasons that our own answer adds.
    std::vector<std::string> without_reasons(const csv::Row& row) const;
    std::vector<std::string> headings_without_reasons() const;

private:
    std::optional<std::size_t> at(std::string_view field) const;

    std::vector<std::string> headings_;
    std::vector<bool> reasons_;
    std::vector<std::pair<std::string_view, std::size_t>> fields_;
    std::vector<std::string> passed_over_;
};

}  // namespace ansinh::intake
