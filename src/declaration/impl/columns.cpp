#include "declaration/impl/columns.h"

#include "base/text.h"

#include <algorithm>

namespace ansinh::declaration {

namespace {

/// "loi", "error" and the like: columns that our own answers add, and numbers of lines.
bool is_passed_over_quietly(std::string_view folded)
{
    return folded.empty() || folded == "loi" || folded == "error" || folded == "stt" ||
           folded == "tt" || folded == "no" || folded == "so thu tu";
}

const FieldSpec* spec_called(FormKind kind, std::string_view folded)
{
    for (const auto& spec : field_specs())
        if (spec.is_on(kind) && (fold(spec.name) == folded ||
                                 std::ranges::find(spec.names, folded) != spec.names.end()))
            return &spec;
    return nullptr;
}

Problem column_twice(const std::string& heading)
{
    return {.code = "intake/column-twice",
            .detail = {"Hai cột cùng là một trường: " + heading + ".",
                       "Two columns are the same field: " + heading + "."},
            .where = "line 1",
            .remedy = {"Giữ lại một cột.", "Keep one of them."}};
}

Problem no_people()
{
    return {.code = "import/missing-column",
            .detail = {"Tệp không có cột mã số BHXH hoặc họ tên.",
                       "The file has no column of SI numbers or names."},
            .where = "line 1",
            .remedy = {"Thêm cột “Mã số BHXH” và “Họ và tên”.",
                       "Add the columns “person_id” and “name”."}};
}

}  // namespace

Checked<Columns> Columns::of(FormKind kind, const std::vector<std::string>& headings)
{
    Columns columns;
    Problems problems;
    for (const auto& heading : headings) {
        const auto folded = fold(heading);
        const auto* const spec = spec_called(kind, folded);
        columns.fields_.push_back(spec ? std::optional{spec->field} : std::nullopt);
        if (spec == nullptr) {
            if (!is_passed_over_quietly(folded)) columns.passed_over_.push_back(heading);
            continue;
        }
        if (columns.count(spec->field) > 1) problems.push_back(column_twice(heading));
    }
    if (columns.count(Field::person_id) + columns.count(Field::name) == 0)
        problems.push_back(no_people());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return columns;
}

LineForm Columns::line(const csv::Row& row) const
{
    LineForm line{.number = static_cast<std::int64_t>(row.line)};
    for (std::size_t at = 0; at < std::min(fields_.size(), row.cells.size()); ++at)
        if (fields_[at]) line.at(*fields_[at]) = trimmed(csv::unguarded(trimmed(row.cells[at])));
    return line;
}

std::ptrdiff_t Columns::count(Field field) const
{
    return std::ranges::count(fields_, std::optional{field});
}

}  // namespace ansinh::declaration
