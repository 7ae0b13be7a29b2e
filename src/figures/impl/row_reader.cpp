#include "figures/impl/row_reader.h"

#include "base/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// Columns that our own answer to a refused file adds; they may come back with the corrected file.
constexpr std::array error_columns = {"error", "loi"};

bool is_error_column(const std::string& folded)
{
    return std::ranges::find(error_columns, folded) != error_columns.end();
}

std::string our_name(const std::string& name, const std::vector<ColumnName>& columns)
{
    const auto folded = fold(name);
    for (const auto& column : columns) {
        if (name == column.name || folded == fold(column.name)) return std::string(column.name);
        if (std::ranges::find(column.aliases, folded) != column.aliases.end())
            return std::string(column.name);
    }
    return {};
}

/// "1.193.467": groups of three after points, at least two of them, so that no decimal looks like
/// it.
std::optional<std::string> ungrouped(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    if (std::ranges::count(text, '.') < 2) return {};
    std::string digits = negative ? "-" : "";
    std::size_t group = 0;
    for (std::size_t at = 0; at <= text.size(); ++group) {
        const auto end = std::min(text.find('.', at), text.size());
        const auto part = text.substr(at, end - at);
        const bool sized = group == 0 ? !part.empty() && part.size() <= 3 : part.size() == 3;
        if (!sized || !std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; }))
            return {};
        digits += part;
        at = end + 1;
    }
    return digits;
}

/// "93,73%" as officials write a percentage; a comma before three digits may group thousands and is
/// left for the sender to say. Empty where it is not of that form.
std::string with_point(std::string_view text)
{
    if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    const auto comma = text.find(',');
    if (comma == std::string_view::npos) return std::string(text);
    const auto decimals = text.size() - comma - 1;
    if (decimals == 0 || decimals > 2 || text.find_first_of(",.", comma + 1) != text.npos)
        return {};
    std::string result(text);
    result[comma] = '.';
    return result;
}

/// No count reaches ten quadrillion, not even đồng told in the wrong word; percentages are told to
/// four decimals at the most.
bool is_of_this_world(Decimal number, bool counted)
{
    constexpr Decimal count_max{10'000'000'000'000'000};
    constexpr Decimal ratio_max{1'000'000'000'000};
    constexpr int decimals_max = 4;
    const auto& most = counted ? count_max : ratio_max;
    return number.scale() <= decimals_max && number <= most && -most <= number;
}

Problem ambiguous_number()
{
    return {.code = "number/ambiguous",
            .detail = {"Dấu chấm ở đây có thể là phân cách nghìn hoặc thập phân.",
                       "The point here may group thousands or begin decimals."},
            .remedy = {"Ghi liền chữ số: 1250000.", "Write plain digits: 1250000."}};
}

}  // namespace

Result<csv::Header> known_header(const csv::Header& header, const std::vector<ColumnName>& columns)
{
    std::vector<std::string> names;
    for (const auto& name : header.names()) {
        // A trailing delimiter makes a column without a name: its cells are passed over.
        if (name.empty()) {
            names.push_back("unnamed");
            continue;
        }
        auto ours = our_name(name, columns);
        if (ours.empty() && !is_error_column(fold(name)))
            return fail({.code = "import/unknown-column",
                         .detail = {fmt::format("Cột lạ: {}.", name),
                                    fmt::format("The column is unknown: {}.", name)},
                         .where = "line 1",
                         .remedy = {"Bỏ cột hoặc đổi tên theo mẫu.",
                                    "Remove it, or name it as the template does."}});
        if (!ours.empty() && std::ranges::find(names, ours) != names.end())
            return fail({.code = "csv/duplicate-column",
                         .detail = {fmt::format("Hai cột cùng nghĩa {}.", ours),
                                    fmt::format("Two columns both mean {}.", ours)},
                         .where = "line 1",
                         .remedy = {"Giữ một cột.", "Keep one of them."}});
        names.push_back(ours.empty() ? "error" : std::move(ours));
    }
    for (const auto& column : columns)
        if (column.required && std::ranges::find(names, column.name) == names.end())
            return fail({.code = "import/missing-column",
                         .detail = {fmt::format("Thiếu cột {}.", column.name),
                                    fmt::format("The column {} is missing.", column.name)},
                         .where = "line 1",
                         .remedy = {"Thêm cột theo mẫu.", "Add it as in the template."}});
    return csv::Header(std::move(names));
}

std::vector<std::string> without_errors(std::vector<std::string> cells, const csv::Header& header)
{
    const auto at = header.column("error");
    if (at && *at < cells.size()) cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(*at));
    return cells;
}

std::string_view RowReader::cell(std::string_view column) const
{
    auto text = header_.cell(row_, column);
    if (text.size() > 1 && text.front() == '\'' && std::string_view("=+-@").contains(text[1]))
        text.remove_prefix(1);
    return text;
}

Result<registry::AreaId> AreaLookup::resolve(std::string_view text, Date on)
{
    auto key = fmt::format("{}|{}", on.number(), text);
    const auto found = known_.find(key);
    if (found != known_.end()) return found->second;
    return known_.emplace(std::move(key), areas_.resolve(text, on)).first->second;
}

void RowReader::refuse(std::string_view column, Problem problem)
{
    problem.where = fmt::format("line {}, column {}", row_.line, column);
    std::string line = csv::line(without_errors(row_.cells, header_));
    refusals_.push_back({.line = row_.line,
                         .column = std::string(column),
                         .problem = std::move(problem),
                         .row = std::move(line)});
}

void RowReader::missing(std::string_view column)
{
    refuse(column, {.code = "import/missing-value",
                    .detail = {"Ô này không được để trống.", "This cell may not be empty."},
                    .remedy = {"Điền giá trị.", "Fill it in."}});
}

std::string RowReader::text(std::string_view column, std::size_t size_max, bool required)
{
    const auto text = cell(column);
    if (text.empty() && required) missing(column);
    const bool has_control = std::ranges::any_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r';
    });
    if (text.size() > size_max || has_control)
        refuse(column,
               {.code = "import/text-not-fit",
                .detail = {fmt::format("Văn bản quá {} byte hoặc có ký tự điều khiển.", size_max),
                           fmt::format("The text is over {} bytes or has control characters.",
                                       size_max)},
                .remedy = {"Rút gọn, bỏ ký tự lạ.", "Shorten it and remove odd characters."}});
    return nfc(text);
}

std::optional<Date> RowReader::date(std::string_view column, bool required)
{
    const auto text = cell(column);
    if (text.empty()) {
        if (required) missing(column);
        return {};
    }
    auto date = Date::parse(text);
    if (date) return *date;
    refuse(column, std::move(date).error());
    return {};
}

std::optional<Decimal> RowReader::number(std::string_view column, bool counted)
{
    const auto text = cell(column);
    if (text.empty()) return {};
    const auto plain = ungrouped(text);
    const auto share = counted ? std::string{} : with_point(text);
    auto number = Decimal::parse(plain ? *plain : share.empty() ? text : std::string_view(share));
    if (!number) {
        refuse(column, std::move(number).error());
        return {};
    }
    if (!is_of_this_world(*number, counted)) {
        refuse(column, {.code = "import/out-of-range",
                        .detail = {"Số lớn hơn hoặc chi tiết hơn mọi số có thật.",
                                   "The number is larger or finer than any real one."},
                        .remedy = {"Kiểm tra đơn vị và dấu thập phân.",
                                   "Check the unit and the decimal mark."}});
        return {};
    }
    if (!counted || number->scale() == 0) return *number;
    if (number->scale() == 3)
        refuse(column, ambiguous_number());
    else if (!number->is_whole())
        refuse(column, {.code = "import/not-whole",
                        .detail = {"Số đếm phải là số nguyên.", "A count is a whole number."},
                        .remedy = {"Ghi số đầy đủ, không làm tròn theo triệu.",
                                   "Write the full number, not millions."}});
    else
        return number->rounded(0, Rounding::half_up);
    return {};
}

std::optional<Decimal> RowReader::required_number(std::string_view column, bool counted)
{
    if (!has(column)) missing(column);
    return number(column, counted);
}

const Indicator* RowReader::indicator(std::string_view column, const Catalogue& catalogue,
                                      bool required)
{
    const auto text = cell(column);
    if (text.empty()) {
        if (required) missing(column);
        return nullptr;
    }
    if (const auto* found = catalogue.find(text)) return found;
    const auto folded = fold(text);
    for (const auto& indicator : catalogue.indicators())
        if (fold(indicator.name.vi) == folded || fold(indicator.name.en) == folded ||
            fold(indicator.short_name.vi) == folded || fold(indicator.short_name.en) == folded)
            return &indicator;
    refuse(column, {.code = "indicator/unknown",
                    .detail = {"Không có chỉ tiêu này trong danh mục.",
                               "The catalogue has no such indicator."},
                    .remedy = {"Dùng mã hoặc tên trong danh mục chỉ tiêu.",
                               "Use a code or a name of the indicator catalogue."}});
    return nullptr;
}

std::optional<Unit> RowReader::unit(std::string_view column)
{
    if (!has(column)) {
        missing(column);
        return {};
    }
    auto unit = unit_of(cell(column));
    if (!unit) unit = unit_called(cell(column));
    if (!unit)
        refuse(column,
               {.code = "unit/unknown",
                .detail = {"Không có đơn vị tính này.", "There is no such unit."},
                .remedy = {"Dùng người, lượt, hồ sơ, đơn vị, cơ sở KCB, đồng, %…",
                           "Use person, visit, dossier, employer, facility, VND, percent…"}});
    return unit;
}

std::optional<registry::AreaId> RowReader::area(std::string_view column, AreaLookup& areas, Date on)
{
    if (!has(column)) {
        missing(column);
        return {};
    }
    auto area = areas.resolve(cell(column), on);
    if (area) return *area;
    refuse(column, std::move(area).error());
    return {};
}

bool RowReader::confirmed(std::string_view column)
{
    const auto text = cell(column);
    if (text == "confirmed") return true;
    if (text != "unconfirmed")
        refuse(column, {.code = "import/unknown-status",
                        .detail = {"Chỉ nhận confirmed hoặc unconfirmed.",
                                   "It is confirmed or unconfirmed."},
                        .remedy = {"Ghi unconfirmed khi chưa kiểm chứng.",
                                   "Write unconfirmed when it was not verified."}});
    return false;
}

}  // namespace ansinh::figures
