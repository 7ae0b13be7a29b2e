#include "law/impl/parameter_reader.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

namespace {

constexpr std::array<std::string_view, 8> picks = {
    "month of contribution", "start of benefit", "day of the event",  "day of visit",
    "day of payment",        "day of filing",    "end of employment", "year of claim"};
constexpr std::string_view day_asked = "day asked";
constexpr std::array<std::string_view, 9> units = {
    "VND", "VND/month", "VND/day", "VND/hour", "days", "working_days", "months", "years", "times"};
constexpr std::array<std::string_view, 7> further_units = {"people", "hours", "minutes", "points",
                                                           "weeks",  "km",    "percent"};

std::optional<Kind> kind_of(std::string_view text)
{
    for (const auto kind :
         {Kind::amount, Kind::rate, Kind::count, Kind::date, Kind::flag, Kind::text})
        if (key(kind) == text) return kind;
    return {};
}

bool is_unit(std::string_view unit)
{
    return std::ranges::find(units, unit) != units.end() ||
           std::ranges::find(further_units, unit) != further_units.end();
}

/// What every row may say besides its cells.
constexpr std::array<std::string_view, 4> of_the_basis = {"cite", "status", "source", "note"};

/// What a table says about its columns must be about columns it has.
void check_columns(TableReader& reader, const Parameter& parameter,
                   const std::vector<std::string>& optional)
{
    for (const auto& column : parameter.columns)
        if (std::ranges::find(of_the_basis, column.name) != of_the_basis.end())
            reader.complain("columns", {"Tên cột dành cho căn cứ của dòng.",
                                        "A column has a name that the basis of a row takes."});
    for (const auto& name : optional)
        if (parameter.column(name).value_or(0) < parameter.keys)
            reader.complain("optional", {"Phải là cột không thuộc khóa.",
                                         "It must be a column that is no key."});
    if (const auto* units_told = reader.table("units"))
        for (const auto& [name, node] : *units_told)
            if (!parameter.column(name.str()))
                reader.complain("units", {"Không có cột này.", "There is no such column."});
}

/// A scale's last key is a lower bound: an amount, a rate, a count or a day.
bool is_scale_by(std::string_view steps, const Parameter& parameter)
{
    if (parameter.keys == 0) return false;
    const auto& last = parameter.columns[parameter.keys - 1];
    return last.name == steps && (last.kind != Kind::flag && last.kind != Kind::text);
}

/// The columns of a table: its keys first, then the others by name: TOML does not order keys.
void read_columns(TableReader& reader, Parameter& parameter)
{
    const auto* columns = reader.table("columns");
    const auto* of_units = reader.table("units");
    const auto keys = reader.texts("key");
    const auto optional = reader.texts("optional");
    const auto steps = reader.text("steps", false);
    if (columns == nullptr || keys.empty()) {
        reader.complain("columns",
                        {"Bảng phải có columns và key.", "A table has columns and a key."});
        return;
    }
    const auto add = [&](std::string_view name, const toml::node& node) {
        const auto kind = kind_of(node.value_or(std::string{}));
        if (!kind) reader.complain("columns", {"Kiểu cột lạ.", "A column's kind is unknown."});
        const auto* unit = of_units != nullptr ? of_units->get(name) : nullptr;
        const auto said = unit != nullptr ? unit->value_or(std::string{}) : std::string{};
        if (!said.empty() && !is_unit(said))
            reader.complain("units", {"Đơn vị lạ.", "A unit is unknown."});
        parameter.columns.push_back(
            {.name = std::string{name},
             .kind = kind.value_or(Kind::text),
             .unit = said,
             .optional = std::ranges::find(optional, name) != optional.end()});
    };
    for (const auto& name : keys)
        if (const auto* node = columns->get(name); node != nullptr && !parameter.column(name))
            add(name, *node);
        else
            reader.complain("key", {"Khóa không là cột, hoặc nêu hai lần.",
                                    "A key is no column, or comes twice."});
    parameter.keys = parameter.columns.size();
    for (const auto& [name, node] : *columns)
        if (std::ranges::find(keys, name.str()) == keys.end()) add(name.str(), node);
    check_columns(reader, parameter, optional);
    parameter.is_scale = is_scale_by(steps, parameter);
    if (!steps.empty() && !parameter.is_scale)
        reader.complain("steps", {"Cột bậc phải là khóa cuối, và có thứ tự.",
                                  "The steps are the last key, and have an order."});
}

/// A plain value, or one by dimensions: a column for each, then "is".
void read_scalar(TableReader& reader, Kind kind, const Chapter& chapter, Parameter& parameter)
{
    for (const auto& dimension : reader.texts("by")) {
        if (!chapter.dimensions.contains(dimension) || parameter.column(dimension))
            reader.complain(
                "by", {"Chiều lạ, hoặc nêu hai lần.", "The dimension is unknown, or comes twice."});
        parameter.columns.push_back({.name = dimension, .kind = Kind::text});
    }
    parameter.keys = parameter.columns.size();
    const bool has_unit = kind == Kind::amount || kind == Kind::count;
    auto unit = has_unit ? reader.text("unit") : std::string{};
    if (!unit.empty() && !is_unit(unit))
        reader.complain("unit", {"Đơn vị lạ.", "The unit is unknown."});
    parameter.columns.push_back({.name = "is", .kind = kind, .unit = std::move(unit)});
}

/// The dimensions still to be named, and how far the values have been unfolded.
struct Unfolding {
    const Chapter& chapter;
    const Parameter& parameter;
    Period& period;
    TableReader& reader;
};

/// `is = { I = 2_700_000, … }` one level a dimension: one row each, every value named.
void unfold(Unfolding& to, const toml::node& node, std::vector<Value> names)
{
    const auto& parameter = to.parameter;
    if (names.size() == parameter.keys) {
        auto value = value_of(node, parameter.columns.back().kind);
        if (!value) {
            to.reader.complain("is", {"Giá trị sai kiểu.", "The value is of another kind."});
            return;
        }
        names.push_back(std::move(*value));
        to.period.rows.push_back({std::move(names), to.period.basis});
        return;
    }
    const auto* table = node.as_table();
    const auto dimension = to.chapter.dimensions.find(parameter.columns[names.size()].name);
    if (table == nullptr || dimension == to.chapter.dimensions.end() ||
        table->size() != dimension->second.size()) {
        to.reader.complain("is", {"Phải có một giá trị cho mỗi mục của chiều.",
                                  "It needs one value for each item of the dimension."});
        return;
    }
    for (const auto& item : dimension->second) {
        const auto* inner = table->get(item);
        if (inner == nullptr) {
            to.reader.complain("is", {"Thiếu mục " + item, "It lacks the item " + item});
            continue;
        }
        auto further = names;
        further.emplace_back(item);
        unfold(to, *inner, std::move(further));
    }
}

Row read_row(const Parameter& parameter, const toml::table& table, const Period& period,
             Complaints& complaints)
{
    TableReader reader(table, complaints);
    Row row;
    for (const auto& column : parameter.columns) {
        const auto* node = reader.take(column.name);
        auto value = node != nullptr ? value_of(*node, column.kind) : std::nullopt;
        if (!value && (node != nullptr || !column.optional))
            reader.complain(column.name,
                            {"Ô thiếu hoặc sai kiểu.", "The cell is missing or of another kind."});
        row.cells.push_back(value ? std::move(*value) : Value{});
    }
    row.basis = read_basis(reader, &period.basis);
    reader.finish();
    return row;
}

Period read_period(const Parameter& parameter, const Chapter& chapter, const toml::table& table,
                   Complaints& complaints)
{
    TableReader reader(table, complaints);
    Period period{.from = reader.date("from").value_or(Date{}),
                  .until = reader.date("until", false),
                  .missing = reader.both("missing", false),
                  .basis = read_basis(reader, nullptr)};
    const auto* value = reader.take("is");
    const auto* rows = reader.array("rows");
    const bool told = parameter.is_table ? rows != nullptr : value != nullptr;
    if (told == period.missing.has_value() ||
        (parameter.is_table ? value != nullptr : rows != nullptr))
        reader.complain("is", {"Phải có đúng một trong is, rows, missing.",
                               "It needs exactly one of is, rows, missing."});
    else if (value != nullptr) {
        Unfolding unfolding{chapter, parameter, period, reader};
        unfold(unfolding, *value, {});
    }
    else if (rows != nullptr) {
        for (const auto& row : *rows)
            if (const auto* cells = row.as_table())
                period.rows.push_back(read_row(parameter, *cells, period, complaints));
            else
                reader.complain("rows", {"Dòng phải là bảng.", "A row is a table."});
    }
    reader.finish();
    return period;
}

void read_bounds(TableReader& reader, Kind kind, Parameter& parameter)
{
    const auto* bounds = reader.table("bounds");
    if (bounds == nullptr) {
        // No amount, rate or count of the law is below nothing unless its bounds say so.
        if (kind == Kind::amount) parameter.least = Vnd{};
        if (kind == Kind::rate) parameter.least = Rate{};
        if (kind == Kind::count) parameter.least = std::int64_t{0};
        return;
    }
    TableReader inner(*bounds, reader.complaints());
    const auto bound = [&](std::string_view name) -> std::optional<Value> {
        const auto* node = inner.take(name);
        if (node == nullptr) return {};
        auto value = value_of(*node, kind);
        if (!value) inner.complain(name, {"Giới hạn sai kiểu.", "The bound is of another kind."});
        return value;
    };
    parameter.least = bound("least");
    parameter.most = bound("most");
    inner.finish();
}

}  // namespace

std::optional<Status> status_of(std::string_view text)
{
    for (const auto status : {Status::confirmed, Status::secondary, Status::unconfirmed})
        if (key(status) == text) return status;
    return {};
}

Basis read_basis(TableReader& reader, const Basis* inherited)
{
    Basis basis{.cites = reader.texts("cite"), .line = reader.line()};
    const auto status = reader.text("status", inherited == nullptr);
    basis.sources = reader.texts("source");
    basis.note = reader.both("note", false);
    if (const auto known = status_of(status))
        basis.status = *known;
    else if (!status.empty())
        reader.complain("status", {"Chỉ nhận confirmed, secondary, unconfirmed.",
                                   "It is confirmed, secondary or unconfirmed."});
    if (inherited != nullptr) {
        if (basis.cites.empty()) basis.cites = inherited->cites;
        if (status.empty()) basis.status = inherited->status;
        if (basis.sources.empty()) basis.sources = inherited->sources;
        if (!basis.note) basis.note = inherited->note;
    }
    if (basis.cites.empty())
        reader.complain("cite", {"Thiếu trích dẫn điều luật.", "The citation is missing."},
                        "law/uncited");
    return basis;
}

Parameter read_parameter(const toml::table& table, ParameterPlace place, Complaints& complaints)
{
    TableReader reader(table, complaints);
    Parameter parameter{.id = std::string{place.id}, .chapter = place.chapter.id};
    parameter.line = reader.line();
    parameter.label = reader.both("label").value_or(Bilingual{});
    const auto kind = reader.text("kind");
    parameter.picks = reader.text("picks");
    if (!parameter.picks.empty() && parameter.picks != day_asked &&
        std::ranges::find(picks, parameter.picks) == picks.end())
        reader.complain("picks", {"Không rõ ngày nào chọn giá trị.",
                                  "It is not clear which date picks the value."});
    parameter.note = reader.both("note", false);
    parameter.is_table = kind == "table" || kind == "scale";
    if (parameter.is_table)
        read_columns(reader, parameter);
    else if (const auto scalar = kind_of(kind); scalar && *scalar != Kind::text) {
        read_scalar(reader, *scalar, place.chapter, parameter);
        read_bounds(reader, *scalar, parameter);
    }
    else if (!kind.empty())
        reader.complain("kind", {"Kiểu lạ.", "The kind is unknown."});
    const auto* values = reader.array("value");
    if (values == nullptr || values->empty())
        reader.complain("value", {"Chưa có giá trị nào.", "It has no value."});
    else if (!parameter.columns.empty()) {  // else nothing says what a value is
        for (const auto& value : *values)
            if (const auto* period = value.as_table())
                parameter.periods.push_back(
                    read_period(parameter, place.chapter, *period, complaints));
            else
                reader.complain("value", {"Giá trị phải là bảng.", "A value is a table."});
    }
    reader.finish();
    return parameter;
}

}  // namespace ansinh::law
