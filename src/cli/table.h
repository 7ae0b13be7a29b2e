#pragma once

/// Tables for a terminal, aligned by what it shows: "Bến Tre" is nine bytes and seven columns.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::cli {

/// Columns that a terminal takes: marks that stand on a letter take none, wide East Asian letters
/// two.
std::size_t display_width(std::string_view text);

enum class Align : bool { left, right };

struct Column {
    std::string heading;
    Align align = Align::left;
};

class Table {
public:
    /// Without headings where all of them are empty.
    explicit Table(std::vector<Column> columns);

    /// As many cells as there are columns.
    void add(std::vector<std::string> cells);
    /// Lines without blanks at their ends.
    std::string text() const;

private:
    std::string line(const std::vector<std::string>& cells,
                     const std::vector<std::size_t>& widths) const;

    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace ansinh::cli
