#pragma once

/// Tests as tables that a lawyer can read: one row a case, cells between blanks, `|` between what
/// goes in and what comes out, a remark after `#`.

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::test {

struct Case {
    std::vector<std::string> cells;
    std::string line;  ///< the whole row, to print when it fails
};

/// Cells are separated by two blanks or more, or by `|`; a single blank belongs to the cell.
std::vector<Case> cases(std::string_view table);

/// The text of a file beside the tests; a file that is not there fails the test with its name.
std::string file_text(const std::string& path);

}  // namespace ansinh::test
