#include "support/cases.h"

#include "base/text.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace ansinh::test {

namespace {

std::vector<std::string> cells_of(std::string_view line)
{
    std::vector<std::string> cells;
    std::string cell;
    const auto finish = [&] {
        if (const auto text = trimmed(cell); !text.empty()) cells.emplace_back(text);
        cell.clear();
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool wide_gap = line[at] == ' ' && at + 1 < line.size() && line[at + 1] == ' ';
        if (line[at] == '|' || wide_gap)
            finish();
        else
            cell += line[at];
    }
    finish();
    return cells;
}

}  // namespace

std::vector<Case> cases(std::string_view table)
{
    std::vector<Case> result;
    std::istringstream lines{std::string(table)};
    for (std::string line; std::getline(lines, line);) {
        const auto content = std::string_view(line).substr(0, line.find('#'));
        if (auto cells = cells_of(content); !cells.empty())
            result.push_back({.cells = std::move(cells), .line = line});
    }
    return result;
}

std::string file_text(const std::string& path)
{
    const std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("no such file: " + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace ansinh::test
