#include "base/csv.h"

#include "base/text.h"

#include <algorithm>
#include <memory>
#include <new>

#include <csv.h>

namespace ansinh::csv {

namespace {

Problem at_line(std::string_view code, std::size_t line, Bilingual detail, Bilingual remedy)
{
    return {.code = std::string(code),
            .detail = std::move(detail),
            .where = "line " + std::to_string(line),
            .remedy = std::move(remedy)};
}

/// What libcsv's callbacks share. It calls `field` for each cell and `record` at each line's end.
class Parse {
public:
    Parse(std::string_view text, const Reader& reader) : text_{text}, reader_{reader} {}

    Result<void> run()
    {
        csv_parser parser{};
        if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
        const std::unique_ptr<csv_parser, decltype(&csv_free)> freed_at_end(&parser, csv_free);
        csv_set_delim(&parser, static_cast<unsigned char>(delimiter()));
        feed(parser);
        if (!fault_ && csv_fini(&parser, field, record, this) != 0) fault_ = broken_quotes();
        if (fault_) return fail(*std::move(fault_));
        if (!header_seen_)
            return fail(
                at_line("csv/empty", 1, {"Tệp không có dòng tiêu đề.", "The file has no header."},
                        {"Đặt tên cột ở dòng đầu.", "Put the column names on the first line."}));
        return {};
    }

private:
    /// A line at a time, so that a fault and a row know their line.
    void feed(csv_parser& parser)
    {
        for (std::size_t at = 0; at < text_.size() && !fault_; ++line_) {
            const auto piece = text_.substr(at, line_end(at) - at);
            at += piece.size();
            if (!in_row_ && trimmed(piece).empty()) continue;
            if (!in_row_) row_.line = line_;
            in_row_ = true;
            if (csv_parse(&parser, piece.data(), piece.size(), field, record, this) != piece.size())
                fault_ = broken_quotes();
        }
    }

    /// Just after the LF, CRLF or CR that ends the line of `at`.
    std::size_t line_end(std::size_t at) const
    {
        const auto end = text_.find_first_of("\r\n", at);
        if (end == std::string_view::npos) return text_.size();
        return text_.substr(end).starts_with("\r\n") ? end + 2 : end + 1;
    }

    char delimiter() const
    {
        const auto start = std::min(text_.find_first_not_of("\r\n"), text_.size());
        const auto first = text_.substr(start, line_end(start) - start);
        int surplus = 0;
        bool quotes = false;
        for (const char c : first) {
            if (c == '"') quotes = !quotes;
            if (!quotes) surplus += (c == ';' ? 1 : 0) - (c == ',' ? 1 : 0);
        }
        return surplus > 0 ? ';' : ',';
    }

    static void field(void* cell, std::size_t size, void* self)
    {
        static_cast<Parse*>(self)->row_.cells.emplace_back(static_cast<const char*>(cell), size);
    }

    static void record(int /*terminator*/, void* self) { static_cast<Parse*>(self)->end_row(); }

    void end_row()
    {
        in_row_ = false;
        Row row = std::move(row_);
        row_ = {};
        row_.line = line_;
        if (std::ranges::all_of(row.cells, [](const auto& cell) { return trimmed(cell).empty(); }))
            return;
        if (header_seen_) {
            if (!fault_) reader_.row(std::move(row));
            return;
        }
        header_seen_ = true;
        take_header(std::move(row));
    }

    void take_header(Row row)
    {
        for (auto& name : row.cells) name = std::string(trimmed(name));
        auto sorted = row.cells;
        std::erase(sorted, "");
        std::ranges::sort(sorted);
        if (std::ranges::adjacent_find(sorted) != sorted.end())
            fault_ = at_line("csv/duplicate-column", row.line,
                             {"Hai cột trùng tên.", "Two columns have the same name."},
                             {"Mỗi tên cột chỉ dùng một lần.", "Use each column name once."});
        else
            reader_.header(Header(std::move(row.cells)));
    }

    Problem broken_quotes() const
    {
        return at_line(
            "csv/broken-quotes", row_.line,
            {"Dấu nháy kép không khép hoặc đặt sai chỗ.", "Quotes are not closed or misplaced."},
            {"Khép dấu nháy; nháy kép trong ô viết hai lần.",
             "Close the quotes; write a quote inside a cell twice."});
    }

    std::string_view text_;
    const Reader& reader_;
    Row row_;
    std::size_t line_ = 1;
    bool in_row_ = false;
    bool header_seen_ = false;
    std::optional<Problem> fault_;
};

/// +84 912 and -13.88% are numbers to a spreadsheet too; -2+3 is not. What it passes over before a
/// formula is passed over here too.
bool runs_as_formula(std::string_view cell)
{
    cell.remove_prefix(std::min(cell.find_first_not_of(" \t\r\n\v\f"), cell.size()));
    if (cell.size() < 2) return false;
    if (cell.front() == '=' || cell.front() == '@') return true;
    return (cell.front() == '+' || cell.front() == '-') &&
           cell.find_first_not_of("0123456789., %", 1) != std::string_view::npos;
}

}  // namespace

Header::Header(std::vector<std::string> names) : names_{std::move(names)} {}

std::optional<std::size_t> Header::column(std::string_view name) const
{
    const auto found = std::ranges::find(names_, name);
    if (found == names_.end()) return {};
    return static_cast<std::size_t>(found - names_.begin());
}

std::string_view Header::cell(const Row& row, std::string_view name) const
{
    const auto at = column(name);
    return at && *at < row.cells.size() ? trimmed(row.cells[*at]) : std::string_view{};
}

Result<void> read(std::string_view text, const Reader& reader)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    if (!is_utf8(text))
        return fail(
            {.code = "csv/not-utf8",
             .detail = {"Tệp không phải UTF-8.", "The file is not UTF-8."},
             .remedy = {"Lưu lại tệp dạng CSV UTF-8.", "Save the file again as CSV UTF-8."}});
    return Parse(text, reader).run();
}

std::string quoted(std::string_view cell)
{
    std::string text = (runs_as_formula(cell) ? "'" : "") + std::string(cell);
    if (text.find_first_of(",;\"\r\n") == std::string::npos && trimmed(text).size() == text.size())
        return text;
    for (auto at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return '"' + text + '"';
}

std::string_view unguarded(std::string_view cell)
{
    const bool guarded = cell.starts_with('\'') && runs_as_formula(cell.substr(1));
    return guarded ? cell.substr(1) : cell;
}

std::string line(const std::vector<std::string>& cells)
{
    std::string result;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) result += ',';
        result += csv::quoted(cell);
    }
    return result + "\r\n";
}

}  // namespace ansinh::csv
