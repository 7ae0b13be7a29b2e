#include "declaration/sheet.h"

#include "base/check.h"
#include "base/csv.h"
#include "declaration/impl/columns.h"
#include "intake/encoding.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

Problems one(Problem problem) { return {std::move(problem)}; }

Problem empty_list()
{
    return {.code = "declaration/empty",
            .detail = {"Danh sách không có dòng nào.", "The list has no line."},
            .remedy = {"Thêm ít nhất một người.", "Add one person at least."}};
}

Problem too_long()
{
    return {.code = "declaration/too-long",
            .detail = {fmt::format("Danh sách có hơn {} dòng.", lines_most),
                       fmt::format("The list has more than {} lines.", lines_most)},
            .remedy = {"Chia thành nhiều danh sách.", "Divide it into several lists."}};
}

}  // namespace

/// Of whichever form the file was.
Checked<Sheet> checked_sheet(Sheet sheet)
{
    if (sheet.lines.empty()) return std::unexpected(one(empty_list()));
    if (sheet.lines.size() > lines_most) return std::unexpected(one(too_long()));
    return sheet;
}

Checked<Sheet> read_csv(FormKind kind, std::string_view bytes)
{
    auto decoded = intake::decode(bytes);
    if (!decoded) return std::unexpected(one(std::move(decoded).error()));
    Sheet sheet;
    std::optional<Checked<Columns>> columns;
    const csv::Reader reader{.header =
                                 [&](const csv::Header& header) {
                                     columns = Columns::of(kind, header.names());
                                     if (*columns) sheet.passed_over = (*columns)->passed_over();
                                 },
                             .row =
                                 [&](const csv::Row& row) {
                                     if (*columns && sheet.lines.size() <= lines_most)
                                         sheet.lines.push_back((*columns)->line(row));
                                 }};
    if (auto read = csv::read(decoded->text, reader); !read)
        return std::unexpected(one(std::move(read).error()));
    check(columns.has_value(), "a file that was read has a header");
    if (!*columns) return std::unexpected(std::move(*columns).error());
    return checked_sheet(std::move(sheet));
}

Checked<Sheet> read_file(FormKind kind, std::string_view bytes)
{
    const auto first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool is_xml = first != std::string_view::npos && bytes[first] == '<';
    return is_xml ? read_xml(kind, bytes) : read_csv(kind, bytes);
}

std::string kept(const std::vector<LineForm>& lines)
{
    std::vector<Field> used;
    std::vector<std::string> cells{"line"};
    for (const auto& spec : field_specs()) {
        if (std::ranges::none_of(lines, [&](const auto& line) { return line.has(spec.field); }))
            continue;
        used.push_back(spec.field);
        cells.emplace_back(spec.name);
    }
    auto text = csv::line(cells);
    for (const auto& line : lines) {
        cells.assign(1, std::to_string(line.number));
        for (const auto field : used) cells.push_back(line.at(field));
        text += csv::line(cells);
    }
    return text;
}

std::vector<LineForm> read_kept(std::string_view text)
{
    std::vector<LineForm> lines;
    std::vector<const FieldSpec*> columns;
    const csv::Reader reader{
        .header =
            [&](const csv::Header& header) {
                for (const auto& name : header.names()) columns.push_back(field_named(name));
            },
        .row =
            [&](const csv::Row& row) {
                LineForm line;
                const auto& number = row.cells.front();
                std::from_chars(number.data(), number.data() + number.size(), line.number);
                for (std::size_t at = 1; at < std::min(columns.size(), row.cells.size()); ++at)
                    if (columns[at] != nullptr)
                        line.at(columns[at]->field) = csv::unguarded(row.cells[at]);
                lines.push_back(std::move(line));
            }};
    check(csv::read(text, reader).has_value(), "what is kept of a declaration can be read");
    return lines;
}

}  // namespace ansinh::declaration
