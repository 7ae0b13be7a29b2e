#pragma once

/// The cells of one row, each read as its field, and every problem of the row at its column.

#include "base/csv.h"
#include "base/date.h"
#include "base/result.h"
#include "intake/impl/layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ansinh::intake {

class Cells {
public:
    Cells(const Layout& layout, const csv::Row& row);

    bool has(std::string_view field) const { return !layout_.cell(row_, field).empty(); }
    std::string_view cell(std::string_view field) const { return layout_.cell(row_, field); }
    /// Nothing for an empty cell: it takes nothing away.
    std::optional<std::string> text(std::string_view field) const;
    /// A date as it is typed, its day and month filled up to two digits: "1/2/2023".
    std::optional<std::string> date_text(std::string_view field) const;
    std::optional<Date> day(std::string_view field);
    /// What `parse` makes of the cell; nothing, and a problem, when it refuses. Where digits are
    /// fewer than `length` because a spreadsheet dropped zeros, the remedy says so.
    template <class T>
    std::optional<T> number(std::string_view field, std::size_t length,
                            Result<T> (*parse)(std::string_view))
    {
        if (!has(field)) return {};
        auto read = parse(cell(field));
        if (read) return *std::move(read);
        refuse(field, explained(std::move(read).error(), cell(field), length));
        return {};
    }
    /// The commune as registry::Areas reads it, with district and province where there are such
    /// columns: "An Bình Tây, Ba Tri, Bến Tre".
    std::optional<std::string> commune() const;

    void refuse(std::string_view field, Problem problem);
    /// Those of a command, whose places are "/field".
    void refuse(Problems problems);
    bool is_good() const { return problems_.empty(); }
    Problems take_problems() { return std::move(problems_); }

private:
    static Problem explained(Problem problem, std::string_view cell, std::size_t length);

    const Layout& layout_;
    const csv::Row& row_;
    Problems problems_;
};

}  // namespace ansinh::intake
