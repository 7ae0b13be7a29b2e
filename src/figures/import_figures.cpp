#include "figures/impl/import_session.h"

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// data/published_statements.csv; its header in Vietnamese serves as well.
const std::vector<ColumnName>& columns()
{
    static const std::vector<ColumnName> list = {
        {"article", {"source", "bai", "nguon", "bao cao"}, true},
        {"published", {"ngay cong bo", "ngay dang"}},
        {"area", {"dia ban", "tinh", "don vi hanh chinh"}, true},
        {"as_of", {"ngay so lieu", "ngay chot"}, true},
        {"indicator", {"chi tieu"}, true},
        {"value", {"gia tri", "thuc hien", "so lieu"}},
        {"unit", {"don vi tinh", "don vi", "dvt"}, true},
        {"plan", {"ke hoach"}},
        {"plan_percent", {"ty le ke hoach", "phan tram ke hoach", "dat ke hoach"}},
        {"change", {"tang giam"}},
        {"change_percent", {"ty le tang giam", "phan tram tang giam"}},
        {"change_base", {"so voi", "ky goc"}},
        {"share_percent", {"ty le", "ty le bao phu"}},
        {"share_of", {"mau so", "tren"}},
        {"printed_as", {"nguyen van", "cau chu"}},
    };
    return list;
}

void require_some_figure(RowReader& row)
{
    for (const auto* column : {"value", "plan_percent", "change", "share_percent"})
        if (row.has(column)) return;
    row.refuse("value", {.code = "import/no-figure",
                         .detail = {"Dòng không có số liệu nào.", "The row has no figure."},
                         .remedy = {"Điền giá trị, tỷ lệ kế hoạch hoặc mức tăng giảm.",
                                    "Fill in a value, a percentage of the plan or a change."}});
}

/// What is counted is not below zero; a plan is above it.
void refuse_impossible(RowReader& row, const Statement& statement)
{
    const auto refuse = [&](std::string_view column) {
        row.refuse(column, {.code = "import/negative",
                            .detail = {"Số này không thể âm; kế hoạch phải lớn hơn 0.",
                                       "This cannot be negative; a plan is above zero."},
                            .remedy = {"Kiểm tra dấu và cột.", "Check the sign and the column."}});
    };
    if (statement.value && statement.value->is_negative()) refuse("value");
    if (statement.plan && (statement.plan->is_negative() || statement.plan->is_zero()))
        refuse("plan");
}

/// A change says what it is counted from, a share says what it is of.
void require_bases(RowReader& row, const Statement& statement)
{
    const auto missing = [&](std::string_view column) {
        row.refuse(column, {.code = "import/missing-base",
                            .detail = {"Thiếu kỳ gốc hoặc mẫu số của tỷ lệ.",
                                       "The base of the change or of the share is missing."},
                            .remedy = {"Ghi so với kỳ nào, hoặc tỷ lệ tính trên gì.",
                                       "Say what it changed from, or what it is a share of."}});
    };
    if ((statement.change || statement.change_percent) && statement.change_base.empty())
        missing("change_base");
    if (statement.share_percent && statement.share_of.empty()) missing("share_of");
}

Statement read_statement(RowReader& row, const Catalogue& catalogue, AreaLookup& areas)
{
    constexpr std::size_t short_text = 80;
    constexpr std::size_t long_text = 1000;
    Statement statement;
    statement.source = row.text("article", short_text, true);
    statement.published = row.date("published");
    const auto as_of = row.date("as_of", true);
    if (as_of) {
        statement.as_of = *as_of;
        statement.area = row.area("area", areas, *as_of).value_or(registry::AreaId{});
    }
    if (const auto* indicator = row.indicator("indicator", catalogue, true))
        statement.indicator = indicator->code;
    const auto unit = row.unit("unit");
    statement.unit = unit.value_or(Unit::person);
    const bool counted = unit && is_counted(*unit);
    statement.value = row.number("value", counted);
    statement.plan = row.number("plan", counted);
    statement.plan_percent = row.number("plan_percent", false);
    statement.change = row.number("change", counted);
    statement.change_percent = row.number("change_percent", false);
    statement.change_base = row.text("change_base", short_text);
    statement.share_percent = row.number("share_percent", false);
    if (const auto* whole = row.indicator("share_of", catalogue, false))
        statement.share_of = whole->code;
    statement.printed_as = row.text("printed_as", long_text);
    require_some_figure(row);
    require_bases(row, statement);
    refuse_impossible(row, statement);
    return statement;
}

std::string text_of(const std::optional<Decimal>& number)
{
    return number ? to_string(*number) : "";
}

Incoming incoming_of(const Statement& s)
{
    return {
        .key = fmt::format("{}|{}|{}|{}", s.source, s.area.value(), s.as_of.number(), s.indicator),
        .content = content_of({s.published ? to_string(*s.published) : "", text_of(s.value),
                               std::string(code(s.unit)), text_of(s.plan), text_of(s.plan_percent),
                               text_of(s.change), text_of(s.change_percent), s.change_base,
                               text_of(s.share_percent), s.share_of, s.printed_as})};
}

const VersionedTable& statement_table()
{
    static const VersionedTable table{
        .name = "figures_statement",
        .id = "statement_id",
        .key_expression = "source || '|' || area_id || '|' || as_of || '|' || indicator",
        .columns = {"line", "source", "published", "area_id", "as_of", "indicator", "value", "unit",
                    "plan", "plan_percent", "change", "change_percent", "change_base",
                    "share_percent", "share_of", "printed_as"}};
    return table;
}

/// The texts of one row's decimals, alive while the row is written.
struct DecimalTexts {
    std::array<std::string, 6> texts;

    db::Cell put(std::size_t index, const std::optional<Decimal>& number)
    {
        if (!number) return {};
        texts.at(index) = to_string(*number);
        return std::string_view(texts.at(index));
    }
};

}  // namespace

Result<ImportOutcome> import_figures(db::Database& database, const Ruling& ruling,
                                     const FileText& file)
{
    AreaLookup areas(ruling.areas);
    auto read =
        TRY(read_file<Statement>(file.text, columns(), [&](RowReader& row, std::size_t line) {
            auto statement = read_statement(row, ruling.catalogue, areas);
            statement.line = line;
            auto incoming = incoming_of(statement);
            return std::pair{std::move(statement), std::move(incoming)};
        }));

    DecimalTexts decimals;
    const auto rows = std::move(read.rows);
    const CellsOf cells = [&](std::size_t index, std::vector<db::Cell>& out) {
        const auto& s = rows[index];
        out.insert(out.end(),
                   {static_cast<std::int64_t>(s.line), std::string_view(s.source),
                    s.published ? db::Cell{s.published->number()} : db::Cell{}, s.area.value(),
                    s.as_of.number(), std::string_view(s.indicator), decimals.put(0, s.value),
                    code(s.unit), decimals.put(1, s.plan), decimals.put(2, s.plan_percent),
                    decimals.put(3, s.change), decimals.put(4, s.change_percent),
                    std::string_view(s.change_base), decimals.put(5, s.share_percent),
                    std::string_view(s.share_of), std::string_view(s.printed_as)});
    };
    return record_file(database, file, std::move(read),
                       {.kind = "figures", .table = statement_table(), .cells = cells});
}

}  // namespace ansinh::figures
