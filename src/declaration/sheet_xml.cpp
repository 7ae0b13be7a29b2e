#include "base/text.h"
#include "declaration/impl/columns.h"
#include "intake/encoding.h"
#include "intake/envelope.h"

#include <algorithm>

namespace ansinh::declaration {

namespace {

/// "MaSoBHXH" as a column would head it: "Ma So BHXH".
std::string heading(std::string_view element)
{
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    std::string words;
    for (std::size_t at = 0; at < element.size(); ++at) {
        if (at > 0 && is_upper(element[at]) && !is_upper(element[at - 1])) words += ' ';
        words += element[at];
    }
    return words;
}

/// The sections of D02-LT say by their names what their lines do: TANG, GIAM, DIEUCHINH.
std::string change_of(const std::vector<std::string>& path)
{
    for (const auto& element : path) {
        const auto folded = fold(element);
        if (folded.starts_with("tang") || folded.ends_with("tang")) return "1";
        if (folded.starts_with("giam") || folded.ends_with("giam")) return "2";
        if (folded.starts_with("dieuchinh") || folded.ends_with("dieuchinh")) return "3";
    }
    return {};
}

}  // namespace

Checked<Sheet> read_xml(FormKind kind, std::string_view bytes)
{
    auto decoded = intake::decode(bytes);
    if (!decoded) return std::unexpected(Problems{std::move(decoded).error()});
    auto found = intake::records(decoded->text);
    if (!found) return std::unexpected(Problems{std::move(found).error()});
    Sheet sheet;
    for (const auto& record : *found) {
        std::vector<std::string> headings;
        csv::Row row{.line = sheet.lines.size() + 1, .cells = {}};
        for (const auto& [element, text] : record.leaves) {
            headings.push_back(heading(element));
            row.cells.push_back(text);
        }
        // The unit's own particulars and other lists name nobody.
        const auto columns = Columns::of(kind, headings);
        if (!columns && columns.error().front().code == "import/missing-column") continue;
        if (!columns) return std::unexpected(columns.error());
        auto line = columns->line(row);
        if (!line.has(Field::change)) line.at(Field::change) = change_of(record.path);
        for (const auto& name : columns->passed_over())
            if (std::ranges::find(sheet.passed_over, name) == sheet.passed_over.end())
                sheet.passed_over.push_back(name);
        sheet.lines.push_back(std::move(line));
        if (sheet.lines.size() > lines_most) break;
    }
    return checked_sheet(std::move(sheet));
}

}  // namespace ansinh::declaration
