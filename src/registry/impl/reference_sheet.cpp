#include "registry/impl/reference_sheet.h"

#include "base/hash.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::registry {

void ReferenceRow::complain(std::string_view column, Problem problem) const
{
    problem.where = fmt::format("{}, line {}, column {}", file_, row_.line, column);
    problems_.push_back(std::move(problem));
}

void ReferenceRow::malformed(std::string_view column, Bilingual remedy) const
{
    complain(column, {.code = "reference/malformed-cell",
                      .detail = {fmt::format("Ô của cột {} không đúng dạng.", column),
                                 fmt::format("The cell of column {} is malformed.", column)},
                      .remedy = std::move(remedy)});
}

Date ReferenceRow::day(std::string_view column) const
{
    auto day = Date::parse(cell(column));
    if (day) return *day;
    complain(column, std::move(day).error());
    return {};
}

Validity ReferenceRow::validity() const
{
    Validity validity{.from = day("valid_from"), .to = {}};
    if (cell("valid_to").empty()) return validity;
    validity.to = day("valid_to");
    if (*validity.to <= validity.from)
        malformed("valid_to", {"Ghi ngày đầu tiên không còn hiệu lực, sau valid_from.",
                               "Give the first day it no longer holds, after valid_from."});
    return validity;
}

AreaId ReferenceRow::area(const Areas& areas, std::string_view code, std::string_view level,
                          Date on) const
{
    const auto of = level_of(level);
    const auto* area = of ? areas.by_code(code, of, on) : nullptr;
    if (area != nullptr) return area->id;
    complain("code", {.code = "reference/unknown-area",
                      .detail = {"Không có đơn vị hành chính mang mã này vào ngày của dòng.",
                                 "No area has this code on the day of the row."},
                      .remedy = {"Kiểm tra mã, cấp và ngày bắt đầu theo areas.csv.",
                                 "Check code, level and first day against areas.csv."}});
    return {};
}

void read_reference(const ReferenceSheet& sheet, Problems& problems,
                    const std::function<void(const ReferenceRow&)>& take)
{
    csv::Header header;
    bool complete = true;
    const auto take_header = [&](csv::Header found) {
        header = std::move(found);
        for (const auto column : sheet.columns) {
            if (header.column(column)) continue;
            complete = false;
            problems.push_back(
                {.code = "reference/missing-column",
                 .detail = {fmt::format("Thiếu cột {}.", column),
                            fmt::format("The column {} is missing.", column)},
                 .where = std::string(sheet.file),
                 .remedy = {
                     fmt::format("Các cột cần có: {}.", fmt::join(sheet.columns, ", ")),
                     fmt::format("The columns needed: {}.", fmt::join(sheet.columns, ", "))}});
        }
    };
    const auto take_row = [&](const csv::Row& row) {
        if (complete) take(ReferenceRow(sheet.file, header, row, problems));
    };
    if (auto read = csv::read(sheet.text, {.header = take_header, .row = take_row}); !read) {
        auto problem = std::move(read).error();
        problem.where = fmt::format("{} {}", sheet.file, problem.where);
        problems.push_back(std::move(problem));
    }
}

bool was_loaded(db::Database& database, const std::string& name, std::string_view text)
{
    std::string loaded;
    database.sql() << "UPDATE registry_file SET sha256 = sha256 WHERE name = :name",
        soci::use(name);
    database.sql() << "SELECT sha256 FROM registry_file WHERE name = :name", soci::use(name),
        soci::into(loaded);
    return loaded == sha256(text);
}

void mark_loaded(db::Database& database, const std::string& name, std::string_view text)
{
    const auto hash = sha256(text);
    database.sql() << "UPDATE registry_file SET sha256 = :hash WHERE name = :name", soci::use(hash),
        soci::use(name);
}

}  // namespace ansinh::registry
