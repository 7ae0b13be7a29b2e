#include "base/csv.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ansinh;

namespace {

struct Table {
    std::vector<std::string> names;
    std::vector<csv::Row> rows;
};

Result<Table> table(const std::string& text)
{
    Table read;
    const auto header = [&](const csv::Header& names) { read.names = names.names(); };
    const auto row = [&](csv::Row cells) { read.rows.push_back(std::move(cells)); };
    TRY(csv::read(text, {.header = header, .row = row}));
    return read;
}

/// Whether an apostrophe is put before a cell: it then reads back as another.
bool is_held_back(const std::string& cell)
{
    return !cell.starts_with('\'') && csv::quoted(cell).substr(0, 2).contains('\'');
}

std::string written(const Table& table)
{
    std::string text = "\xEF\xBB\xBF" + csv::line(table.names);
    for (const auto& row : table.rows) text += csv::line(row.cells);
    return text;
}

}  // namespace

// Rows come in the order of their lines; what was read and then written reads back as itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto first = table(std::string(data, data + size));
    if (!first) return 0;
    bool held_back = std::ranges::any_of(first->names, is_held_back);
    std::size_t line = 0;
    for (const auto& row : first->rows) {
        if (row.line <= line) std::abort();
        line = row.line;
        held_back = held_back || std::ranges::any_of(row.cells, is_held_back);
    }
    if (held_back) return 0;
    const auto second = table(written(*first));
    if (!second || second->names != first->names) std::abort();
    const auto same = [](const csv::Row& a, const csv::Row& b) { return a.cells == b.cells; };
    if (!std::ranges::equal(first->rows, second->rows, same)) std::abort();
    return 0;
}
