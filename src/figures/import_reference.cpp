#include "figures/impl/import_session.h"

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

constexpr std::size_t short_text = 200;
constexpr std::size_t long_text = 1000;

/// A code of these files with its level, on a day: codes were used again in 2025.
std::optional<registry::AreaId> area_by_code(RowReader& row, const registry::Areas& areas, Date on)
{
    const auto level = registry::level_of(row.cell("area_level"));
    const auto* area = areas.by_code(row.cell("area_code"), level, on);
    if (level && area != nullptr) return area->id;
    row.refuse("area_code",
               {.code = "area/unknown",
                .detail = {"Không có địa bàn có mã và cấp này vào ngày đó.",
                           "No area has this code and level on that day."},
                .remedy = {"Kiểm tra mã, cấp và ngày.", "Check code, level and day."}});
    return {};
}

const std::vector<ColumnName>& denominator_columns()
{
    static const std::vector<ColumnName> list = {
        {"area_code", {}, true}, {"area_level", {}, true}, {"area_on", {}, true},
        {"indicator", {}, true}, {"as_of", {}, true},      {"value", {}, true},
        {"rounding", {}, true},  {"status", {}, true},     {"source", {}, true}};
    return list;
}

Denominator read_denominator(RowReader& row, const Ruling& ruling)
{
    Denominator denominator;
    if (const auto on = row.date("area_on", true))
        denominator.area = area_by_code(row, ruling.areas, *on).value_or(registry::AreaId{});
    if (const auto* indicator = row.indicator("indicator", ruling.catalogue, true))
        denominator.indicator = indicator->code;
    denominator.as_of = row.date("as_of", true).value_or(Date{});
    denominator.value = row.required_number("value", true).value_or(Decimal{});
    denominator.half_width = row.required_number("rounding", true).value_or(Decimal{});
    denominator.confirmed = row.confirmed("status");
    denominator.source = row.text("source", short_text, true);
    return denominator;
}

const std::vector<ColumnName>& target_columns()
{
    static const std::vector<ColumnName> list = {{"area_code", {}, true},  {"area_level", {}, true},
                                                 {"indicator", {}, true},  {"year", {}, true},
                                                 {"value", {}, true},      {"unit", {}, true},
                                                 {"comparison", {}, true}, {"assigned_by"},
                                                 {"document", {}, true},   {"issued"},
                                                 {"status", {}, true},     {"source"}};
    return list;
}

Target read_target(RowReader& row, const Ruling& ruling)
{
    constexpr Decimal first_year{1990};
    constexpr Decimal last_year{2100};
    Target target;
    const auto year = row.required_number("year", true);
    if (year && (*year < first_year || *year > last_year))
        row.refuse("year",
                   {.code = "target/year-out-of-range",
                    .detail = {"Năm phải từ 1990 đến 2100.", "The year is from 1990 to 2100."},
                    .remedy = {"Sửa năm.", "Correct the year."}});
    else if (year) {
        target.year = static_cast<int>(year->units());
        target.area =
            area_by_code(row, ruling.areas, Date(target.year, 12, 31)).value_or(registry::AreaId{});
    }
    if (const auto* indicator = row.indicator("indicator", ruling.catalogue, true))
        target.indicator = indicator->code;
    target.unit = row.unit("unit").value_or(Unit::percent);
    target.value = row.required_number("value", is_counted(target.unit)).value_or(Decimal{});
    const auto comparison = row.cell("comparison");
    target.at_most = comparison == "at_most";
    if (!target.at_most && comparison != "at_least")
        row.refuse("comparison",
                   {.code = "target/unknown-comparison",
                    .detail = {"Chỉ nhận at_least hoặc at_most.", "It is at_least or at_most."},
                    .remedy = {"Ghi at_least khi phải đạt từ mức này.",
                               "Write at_least when it has to be reached."}});
    target.assigned_by = row.text("assigned_by", short_text);
    target.document = row.text("document", short_text, true);
    target.issued = row.date("issued");
    target.implied = row.cell("status") == "implied";
    target.confirmed = !target.implied && row.confirmed("status");
    target.source = row.text("source", long_text);
    return target;
}

const std::vector<ColumnName>& source_columns()
{
    static const std::vector<ColumnName> list = {
        {"key", {}, true}, {"title", {}, true}, {"publisher"}, {"address"}, {"published"}};
    return list;
}

Source read_source(RowReader& row)
{
    return {.key = row.text("key", short_text, true),
            .title = row.text("title", long_text, true),
            .publisher = row.text("publisher", short_text),
            .address = row.text("address", long_text),
            .published = row.date("published")};
}

db::Cell day(const std::optional<Date>& date)
{
    return date ? db::Cell{date->number()} : db::Cell{};
}
std::string day_text(const std::optional<Date>& date) { return date ? to_string(*date) : ""; }

}  // namespace

Result<ImportOutcome> import_denominators(db::Database& database, const Ruling& ruling,
                                          const FileText& file)
{
    static const VersionedTable table{
        .name = "figures_denominator",
        .id = "denominator_id",
        .key_expression = "area_id || '|' || indicator || '|' || as_of",
        .columns = {"area_id", "indicator", "as_of", "value", "half_width", "confirmed", "source"}};
    auto read = TRY(read_file<Denominator>(
        file.text, denominator_columns(), [&](RowReader& row, std::size_t /*line*/) {
            auto d = read_denominator(row, ruling);
            Incoming incoming{
                .key = fmt::format("{}|{}|{}", d.area.value(), d.indicator, d.as_of.number()),
                .content = content_of({to_string(d.value), to_string(d.half_width),
                                       d.confirmed ? "confirmed" : "unconfirmed", d.source})};
            return std::pair{std::move(d), std::move(incoming)};
        }));
    std::string value;
    std::string half_width;
    const auto rows = std::move(read.rows);
    const CellsOf cells = [&](std::size_t index, std::vector<db::Cell>& out) {
        const auto& d = rows[index];
        value = to_string(d.value);
        half_width = to_string(d.half_width);
        out.insert(out.end(), {d.area.value(), std::string_view(d.indicator), d.as_of.number(),
                               std::string_view(value), std::string_view(half_width),
                               std::int64_t{d.confirmed}, std::string_view(d.source)});
    };
    return record_file(database, file, std::move(read),
                       {.kind = "denominators", .table = table, .cells = cells});
}

Result<ImportOutcome> import_targets(db::Database& database, const Ruling& ruling,
                                     const FileText& file)
{
    static const VersionedTable table{
        .name = "figures_target",
        .id = "target_id",
        .key_expression = "area_id || '|' || indicator || '|' || year || '|' || document",
        .columns = {"area_id", "indicator", "year", "value", "unit", "at_most", "assigned_by",
                    "document", "issued", "confirmed", "implied", "source"}};
    auto read = TRY(
        read_file<Target>(file.text, target_columns(), [&](RowReader& row, std::size_t /*line*/) {
            auto t = read_target(row, ruling);
            Incoming incoming{
                .key = fmt::format("{}|{}|{}|{}", t.area.value(), t.indicator, t.year, t.document),
                .content = content_of({to_string(t.value), std::string(code(t.unit)),
                                       t.at_most ? "at_most" : "at_least", t.assigned_by,
                                       day_text(t.issued), std::string{status(t)}, t.source})};
            return std::pair{std::move(t), std::move(incoming)};
        }));
    std::string value;
    const auto rows = std::move(read.rows);
    const CellsOf cells = [&](std::size_t index, std::vector<db::Cell>& out) {
        const auto& t = rows[index];
        value = to_string(t.value);
        out.insert(out.end(), {t.area.value(), std::string_view(t.indicator), std::int64_t{t.year},
                               std::string_view(value), code(t.unit), std::int64_t{t.at_most},
                               std::string_view(t.assigned_by), std::string_view(t.document),
                               day(t.issued), std::int64_t{t.confirmed}, std::int64_t{t.implied},
                               std::string_view(t.source)});
    };
    return record_file(database, file, std::move(read),
                       {.kind = "targets", .table = table, .cells = cells});
}

Result<ImportOutcome> import_sources(db::Database& database, const Ruling& /*ruling*/,
                                     const FileText& file)
{
    static const VersionedTable table{
        .name = "figures_source",
        .id = "source_id",
        .key_expression = "source_key",
        .columns = {"source_key", "title", "publisher", "address", "published"}};
    auto read = TRY(
        read_file<Source>(file.text, source_columns(), [](RowReader& row, std::size_t /*line*/) {
            auto s = read_source(row);
            Incoming incoming{
                .key = s.key,
                .content = content_of({s.title, s.publisher, s.address, day_text(s.published)})};
            return std::pair{std::move(s), std::move(incoming)};
        }));
    const auto rows = std::move(read.rows);
    const CellsOf cells = [&](std::size_t index, std::vector<db::Cell>& out) {
        const auto& s = rows[index];
        out.insert(out.end(),
                   {std::string_view(s.key), std::string_view(s.title),
                    std::string_view(s.publisher), std::string_view(s.address), day(s.published)});
    };
    return record_file(database, file, std::move(read),
                       {.kind = "sources", .table = table, .cells = cells});
}

}  // namespace ansinh::figures
