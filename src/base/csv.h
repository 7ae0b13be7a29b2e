#pragma once

/// CSV as RFC 4180 and as spreadsheets write it: UTF-8 (a byte-order mark is passed over), comma or
/// semicolon, LF, CRLF or CR, quotes.

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::csv {

/// One row; `line` is where it starts in the file, the header being line 1.
struct Row {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

/// The column names of a table, in the order of the file.
class Header {
public:
    Header() = default;
    explicit Header(std::vector<std::string> names);

    const std::vector<std::string>& names() const { return names_; }
    std::optional<std::size_t> column(std::string_view name) const;
    /// The trimmed cell of `name`, empty when the table has no such column or the row is short.
    std::string_view cell(const Row& row, std::string_view name) const;

private:
    std::vector<std::string> names_;
};

/// Called for the header once, then for each row that is not blank.
struct Reader {
    std::function<void(Header)> header;
    std::function<void(Row)> row;
};

/// Reads the whole text; blank lines and unnamed columns are passed over, and blanks around a cell
/// that is not in quotes. Refuses text that is not UTF-8 (csv/not-utf8), has no header (csv/empty),
/// has a column twice (csv/duplicate-column), or ends inside quotes or breaks them
/// (csv/broken-quotes, with its line): nothing was handed to `reader.row` after the fault, and the
/// caller keeps nothing of the file.
Result<void> read(std::string_view text, const Reader& reader);

/// One cell as written to a file: quoted where it must be. A cell that a spreadsheet would run as a
/// formula (it starts with =, +, - or @, perhaps after blanks, and is no number) is led by an
/// apostrophe.
std::string quoted(std::string_view cell);
/// A cell without the apostrophe of quoted().
std::string_view unguarded(std::string_view cell);

/// A line of cells with its line end.
std::string line(const std::vector<std::string>& cells);

}  // namespace ansinh::csv
