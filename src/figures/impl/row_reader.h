#pragma once

/// Reads the cells of one row and keeps every problem of it, each with its column.

#include "base/csv.h"
#include "figures/import.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::figures {

/// The columns a kind of file may have: our name, and the names a Vietnamese file uses (folded).
struct ColumnName {
    std::string_view name;
    std::vector<std::string_view> aliases = {};
    bool required = false;  ///< the whole file is refused without it
};

/// A file's header, its columns renamed to ours. Refuses columns it does not know or that are
/// missing: a column that is silently passed over is a figure that is silently lost.
Result<csv::Header> known_header(const csv::Header& header, const std::vector<ColumnName>& columns);

/// The cells of a line without the column of errors that our own answer to a refused file adds.
std::vector<std::string> without_errors(std::vector<std::string> cells, const csv::Header& header);

/// Remembers the areas of a file: the same name stands in thousands of rows.
class AreaLookup {
public:
    explicit AreaLookup(const registry::Areas& areas) : areas_{areas} {}
    Result<registry::AreaId> resolve(std::string_view text, Date on);

private:
    const registry::Areas& areas_;
    std::unordered_map<std::string, Result<registry::AreaId>> known_;
};

class RowReader {
public:
    RowReader(const csv::Header& header, const csv::Row& row) : header_{header}, row_{row} {}

    /// Without the apostrophe that csv::quoted() puts before what a spreadsheet would run.
    std::string_view cell(std::string_view column) const;
    bool has(std::string_view column) const { return !cell(column).empty(); }

    /// A text of at most `size_max` bytes without control characters, in NFC.
    std::string text(std::string_view column, std::size_t size_max, bool required = false);
    std::optional<Date> date(std::string_view column, bool required = false);
    /// A number: 1193467, 93.73, or grouped as 1.193.467. "1.193" of something counted is asked
    /// back.
    std::optional<Decimal> number(std::string_view column, bool counted);
    std::optional<Decimal> required_number(std::string_view column, bool counted);
    const Indicator* indicator(std::string_view column, const Catalogue& catalogue, bool required);
    std::optional<Unit> unit(std::string_view column);
    std::optional<registry::AreaId> area(std::string_view column, AreaLookup& areas, Date on);
    bool confirmed(std::string_view column);

    void refuse(std::string_view column, Problem problem);
    bool is_good() const { return refusals_.empty(); }
    std::vector<Refusal> take_refusals() { return std::move(refusals_); }

private:
    void missing(std::string_view column);

    const csv::Header& header_;
    const csv::Row& row_;
    std::vector<Refusal> refusals_;
};

}  // namespace ansinh::figures
