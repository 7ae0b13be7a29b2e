#include "intake/impl/layout.h"

#include "base/text.h"

#include <algorithm>

namespace ansinh::intake {

namespace {

/// "Lỗi", "Error": the column that our own answer to a refused row adds.
bool is_reason(std::string_view folded) { return folded == "loi" || folded == "error"; }

/// Columns of every form that number its lines.
bool is_line_number(std::string_view folded)
{
    return folded == "stt" || folded == "tt" || folded == "no" || folded == "so thu tu";
}

const Column* column_of(std::span<const Column> columns, std::string_view folded)
{
    const auto found = std::ranges::find_if(columns, [&](const Column& column) {
        return fold(column.field) == folded ||
               std::ranges::find(column.names, folded) != column.names.end();
    });
    return found == columns.end() ? nullptr : &*found;
}

Problem no_key(std::span<const Column> known)
{
    const auto key = std::ranges::find(known, true, &Column::identifies);
    const std::string name(key->names.front());
    return {.code = "import/missing-column",
            .detail = {"Tệp không có cột nào cho biết dòng nói về ai hoặc đơn vị nào.",
                       "No column of the file says whom or what a row is about."},
            .where = "line 1",
            .remedy = {"Thêm cột “" + name + "” (có dấu hoặc không dấu).",
                       "Add the column “" + std::string(key->field) + "”."}};
}

Problem twice(const std::string& heading)
{
    return {.code = "intake/column-twice",
            .detail = {"Hai cột cùng là một trường: " + heading + ".",
                       "Two columns are the same field: " + heading + "."},
            .where = "line 1",
            .remedy = {"Giữ lại một cột.", "Keep one of them."}};
}

}  // namespace

Checked<Layout> Layout::of(Kind kind, const csv::Header& header)
{
    const auto known = columns(kind);
    Layout layout;
    layout.headings_ = header.names();
    Problems problems;
    bool has_key = false;
    for (std::size_t at = 0; at < layout.headings_.size(); ++at) {
        const auto& heading = layout.headings_[at];
        const auto folded = fold(heading);
        layout.reasons_.push_back(is_reason(folded));
        const auto* const column = column_of(known, folded);
        if (column == nullptr) {
            if (!folded.empty() && !is_reason(folded) && !is_line_number(folded))
                layout.passed_over_.push_back(heading);
            continue;
        }
        has_key = has_key || column->identifies;
        if (layout.has(column->field)) problems.push_back(twice(heading));
        layout.fields_.emplace_back(column->field, at);
    }
    if (!has_key) problems.push_back(no_key(known));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return layout;
}

std::optional<std::size_t> Layout::at(std::string_view field) const
{
    const auto found = std::ranges::find(fields_, field, [](const auto& one) { return one.first; });
    if (found == fields_.end()) return {};
    return found->second;
}

std::string_view Layout::cell(const csv::Row& row, std::string_view field) const
{
    const auto column = at(field);
    if (!column || *column >= row.cells.size()) return {};
    return trimmed(csv::unguarded(trimmed(row.cells[*column])));
}

std::string Layout::heading(std::string_view field) const
{
    const auto column = at(field);
    return column ? headings_[*column] : std::string(field);
}

std::vector<std::string> Layout::without_reasons(const csv::Row& row) const
{
    std::vector<std::string> cells;
    for (std::size_t at = 0; at < row.cells.size(); ++at)
        if (at >= reasons_.size() || !reasons_[at]) cells.push_back(row.cells[at]);
    return cells;
}

std::vector<std::string> Layout::headings_without_reasons() const
{
    return without_reasons({.line = 1, .cells = headings_});
}

}  // namespace ansinh::intake
