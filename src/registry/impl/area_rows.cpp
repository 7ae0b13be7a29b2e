#include "registry/impl/area_rows.h"

#include "base/csv.h"
#include "base/text.h"
#include "registry/impl/names.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <span>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

constexpr std::array<std::string_view, 10> area_columns = {
    "code", "level",       "name",       "full_name", "name_en",
    "kind", "parent_code", "valid_from", "valid_to",  "region"};
constexpr std::array<std::string_view, 6> link_columns = {"old_code",  "old_level", "new_code",
                                                          "new_level", "divided",   "basis"};

struct KindOfLevel {
    std::string_view kind;
    AreaLevel level;
};

constexpr std::array kinds = {
    KindOfLevel{"nation", AreaLevel::nation},
    KindOfLevel{"municipality", AreaLevel::province},
    KindOfLevel{"province", AreaLevel::province},
    KindOfLevel{"urban_district", AreaLevel::district},
    KindOfLevel{"rural_district", AreaLevel::district},
    KindOfLevel{"town", AreaLevel::district},
    KindOfLevel{"city", AreaLevel::district},
    KindOfLevel{"ward", AreaLevel::commune},
    KindOfLevel{"commune", AreaLevel::commune},
    KindOfLevel{"township", AreaLevel::commune},
    KindOfLevel{"special_zone", AreaLevel::commune},
};

/// "VN"; two digits for a province, three for a district, five for a commune.
bool has_the_form_of(std::string_view code, AreaLevel level)
{
    if (level == AreaLevel::nation) return code == "VN";
    constexpr std::array<std::size_t, 4> lengths = {2, 2, 3, 5};
    return code.size() == lengths.at(static_cast<std::size_t>(level)) &&
           std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

/// One row of one file, and where its faults go.
class RowReader {
public:
    RowReader(std::string_view file, const csv::Header& header, const csv::Row& row,
              Problems& problems)
        : file_{file}, header_{header}, row_{row}, problems_{problems}
    {
    }

    std::size_t line() const { return row_.line; }
    std::string_view cell(std::string_view column) const { return header_.cell(row_, column); }

    void complain(std::string_view column, Problem problem)
    {
        problem.where = to_string({.file = file_, .line = row_.line, .column = column});
        problems_.push_back(std::move(problem));
    }

    std::string required(std::string_view column)
    {
        const auto text = cell(column);
        if (text.empty())
            complain(column,
                     {.code = "areas/empty-cell",
                      .detail = {"Ô này không được để trống.", "This cell must not be empty."},
                      .remedy = {"Điền giá trị của ô.", "Fill in the cell."}});
        return nfc(text);
    }

    AreaLevel level(std::string_view column)
    {
        if (const auto level = level_of(cell(column))) return *level;
        complain(column, {.code = "areas/unknown-level",
                          .detail = {"Không có cấp này.", "There is no such level."},
                          .remedy = {"Dùng nation, province, district hoặc commune.",
                                     "Use nation, province, district or commune."}});
        return AreaLevel::nation;
    }

    std::string code(std::string_view column, std::string_view level_column)
    {
        const auto text = cell(column);
        const auto level = level_of(cell(level_column));
        if (level && !has_the_form_of(text, *level))
            complain(column,
                     {.code = "areas/malformed-code",
                      .detail = {"Mã không đúng dạng của cấp này.",
                                 "The code does not have the form of its level."},
                      .remedy = {"Tỉnh 2 chữ số, huyện 3, xã 5, kể cả số 0 ở đầu; quốc gia là VN.",
                                 "Province 2 digits, district 3, commune 5, leading zeros "
                                 "included; the nation is VN."}});
        return std::string(text);
    }

    Date date(std::string_view column)
    {
        auto date = Date::parse(cell(column));
        if (date) return *date;
        complain(column, std::move(date).error());
        return {};
    }

    Validity validity()
    {
        Validity validity{.from = date("valid_from"), .to = {}};
        if (cell("valid_to").empty()) return validity;
        validity.to = date("valid_to");
        if (*validity.to <= validity.from)
            complain("valid_to",
                     {.code = "areas/validity-reversed",
                      .detail = {"Ngày hết hiệu lực không sau ngày bắt đầu.",
                                 "The last day does not lie after the first."},
                      .remedy = {"valid_to là ngày đầu tiên không còn hiệu lực.",
                                 "valid_to is the first day it is no longer in force."}});
        return validity;
    }

private:
    std::string_view file_;
    const csv::Header& header_;
    const csv::Row& row_;
    Problems& problems_;
};

struct Sheet {
    std::string_view file;
    std::string_view text;
    std::span<const std::string_view> columns;
};

void complain_of_missing_columns(const Sheet& sheet, const csv::Header& header, Problems& problems)
{
    for (const auto column : sheet.columns)
        if (!header.column(column))
            problems.push_back(
                {.code = "areas/missing-column",
                 .detail = {fmt::format("Thiếu cột {}.", column),
                            fmt::format("The column {} is missing.", column)},
                 .where = to_string({.file = sheet.file, .line = 1, .column = column}),
                 .remedy = {
                     fmt::format("Các cột cần có: {}.", fmt::join(sheet.columns, ", ")),
                     fmt::format("The columns needed: {}.", fmt::join(sheet.columns, ", "))}});
}

/// Hands each row of the sheet over; none when a column is missing.
void read_sheet(const Sheet& sheet, Problems& problems, const std::function<void(RowReader&)>& take)
{
    csv::Header header;
    bool complete = false;
    const auto take_header = [&](csv::Header found) {
        const auto before = problems.size();
        header = std::move(found);
        complain_of_missing_columns(sheet, header, problems);
        complete = problems.size() == before;
    };
    const auto take_row = [&](const csv::Row& row) {
        if (!complete) return;
        RowReader reader(sheet.file, header, row, problems);
        if (row.cells.size() == header.names().size()) return take(reader);
        reader.complain({}, {.code = "areas/ragged-row",
                             .detail = {"Dòng không có đủ số ô như dòng tiêu đề.",
                                        "The row does not have as many cells as the header."},
                             .remedy = {"Kiểm tra dấu phẩy và dấu nháy của dòng.",
                                        "Check the row's commas and quotes."}});
    };
    if (auto read = csv::read(sheet.text, {.header = take_header, .row = take_row}); !read) {
        auto problem = std::move(read).error();
        problem.where = problem.where.empty() ? std::string(sheet.file)
                                              : fmt::format("{}, {}", sheet.file, problem.where);
        problems.push_back(std::move(problem));
    }
}

void check_kind(RowReader& reader, AreaLevel level)
{
    const auto* const found = std::ranges::find(kinds, reader.cell("kind"), &KindOfLevel::kind);
    if (found != kinds.end() && found->level == level) return;
    std::vector<std::string_view> fitting;
    for (const auto& [kind, of] : kinds)
        if (of == level) fitting.push_back(kind);
    reader.complain("kind",
                    {.code = "areas/unknown-kind",
                     .detail = {"Loại này không có ở cấp của dòng.",
                                "There is no such kind at the level of the row."},
                     .remedy = {fmt::format("Dùng một trong: {}.", fmt::join(fitting, ", ")),
                                fmt::format("Use one of: {}.", fmt::join(fitting, ", "))}});
}

AreaRow area_row(RowReader& reader)
{
    AreaRow row{.line = reader.line(),
                .code = reader.code("code", "level"),
                .level = reader.level("level"),
                .name = {.vi = reader.required("name"), .en = nfc(reader.cell("name_en"))},
                .full_name = reader.required("full_name"),
                .kind = std::string(reader.cell("kind")),
                .parent_code = std::string(reader.cell("parent_code")),
                .validity = reader.validity(),
                .region = std::string(reader.cell("region"))};
    if (row.name.en.empty()) row.name.en = english_name(row.name.vi, row.kind);
    if (level_of(reader.cell("level"))) check_kind(reader, row.level);
    if (!row.region.empty() && region_name(row.region).vi.empty())
        reader.complain("region", {.code = "areas/unknown-region",
                                   .detail = {"Không có vùng này.", "There is no such region."},
                                   .remedy = {"Dùng RRD, NMM, NCC_SCC, CH, SE, MRD hoặc để trống.",
                                              "Use RRD, NMM, NCC_SCC, CH, SE, MRD or nothing."}});
    return row;
}

bool divided(RowReader& reader)
{
    const auto flag = reader.cell("divided");
    if (flag != "0" && flag != "1")
        reader.complain("divided", {.code = "areas/malformed-flag",
                                    .detail = {"Cột divided chỉ nhận 0 hoặc 1.",
                                               "The column divided takes 0 or 1 only."},
                                    .remedy = {"Ghi 1 nếu đơn vị cũ bị chia cho nhiều đơn vị mới.",
                                               "Write 1 when the old area went to several."}});
    return flag == "1";
}

}  // namespace

std::string to_string(const Place& place)
{
    return fmt::format("{}, line {}{}{}", place.file, place.line,
                       place.column.empty() ? "" : ", column ", place.column);
}

std::vector<AreaRow> read_areas(std::string_view text, Problems& problems)
{
    std::vector<AreaRow> rows;
    read_sheet({.file = areas_file, .text = text, .columns = area_columns}, problems,
               [&](RowReader& reader) { rows.push_back(area_row(reader)); });
    return rows;
}

std::vector<LinkRow> read_links(std::string_view text, Problems& problems)
{
    std::vector<LinkRow> rows;
    read_sheet({.file = links_file, .text = text, .columns = link_columns}, problems,
               [&](RowReader& reader) {
                   rows.push_back({.line = reader.line(),
                                   .old_code = reader.code("old_code", "old_level"),
                                   .old_level = reader.level("old_level"),
                                   .new_code = reader.code("new_code", "new_level"),
                                   .new_level = reader.level("new_level"),
                                   .divided = divided(reader),
                                   .basis = reader.required("basis")});
               });
    return rows;
}

}  // namespace ansinh::registry
