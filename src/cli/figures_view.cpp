#include "cli/figures_view.h"

#include "base/format.h"
#include "cli/table.h"
#include "report/figure.h"

#include <fmt/format.h>

namespace ansinh::cli {

std::string FiguresView::number(const std::optional<Decimal>& number) const
{
    return number ? format::number(*number, language) : "";
}

std::string FiguresView::count(std::size_t number) const
{
    return format::number(Decimal{static_cast<std::int64_t>(number)}, language);
}

std::string FiguresView::question(const report::AskedQuestion& asked) const
{
    const auto& q = asked.question;
    auto text = fmt::format("[{}] {}, {}, {}\n{}  ({})\n  {}\n", q.source,
                            say(context.areas.area(q.area).name), format::date(q.as_of, language),
                            q.code, say(q.title), q.id, say(q.reason));
    for (const auto& [label, value, unit] : q.recomputed)
        text += fmt::format("  = {}: {}\n", say(label), report::text_of(value, unit, language));
    text += fmt::format("  → {}\n", say(q.suggestion));
    for (const auto& statement : asked.statements)
        if (!statement.printed_as.empty()) text += fmt::format("  “{}”\n", statement.printed_as);
    if (asked.answer)
        text += fmt::format(
            "  ✔ {}: {} ({}, {})\n",
            asked.answer->verdict == figures::Verdict::stands ? say({"giữ nguyên", "stands"})
                                                              : say({"đã sửa", "corrected"}),
            asked.answer->text, asked.answer->by, format::date(asked.answer->on, language));
    return text;
}

std::string FiguresView::checked(const report::CheckedFigures& checked) const
{
    std::string text;
    for (const auto& asked : checked.questions) text += question(asked) + "\n";
    Table table({{say({"Nguồn", "Source"})},
                 {say({"Số liệu", "Figures"}), Align::right},
                 {say({"Khớp", "Hold"}), Align::right},
                 {say({"Câu hỏi", "Questions"}), Align::right}});
    for (const auto& source : checked.sources)
        table.add({source.source, count(source.statements), count(source.holds),
                   count(source.questions)});
    return text + table.text();
}

std::string FiguresView::outcome(const figures::ImportOutcome& outcome) const
{
    const auto& import = outcome.import;
    auto text =
        outcome.repeated
            ? fmt::format("{}: {}\n", import.file_name,
                          say({"đã nhập trước đó, không có gì thay đổi",
                               "imported before, nothing changed"}))
            : fmt::format(
                  fmt::runtime(say({"{}: đọc {} dòng, thêm {}, không đổi {}, từ chối {}\n",
                                    "{}: {} rows read, {} added, {} unchanged, {} refused\n"})),
                  import.file_name, count(import.rows_read), count(import.rows_added),
                  count(import.rows_unchanged), count(import.rows_refused));
    if (outcome.refusals.empty()) return text;
    Table table({{say({"Dòng", "Line"}), Align::right},
                 {say({"Cột", "Column"})},
                 {say({"Mã lỗi", "Code"})},
                 {say({"Lý do và cách sửa", "Reason and remedy"})}});
    for (const auto& refusal : outcome.refusals)
        table.add({count(refusal.line), refusal.column, refusal.problem.code,
                   say(refusal.problem.detail) + " " + say(refusal.problem.remedy)});
    return text + table.text();
}

std::string FiguresView::list(const std::vector<figures::Statement>& statements) const
{
    Table table({{say({"Nguồn", "Source"})},
                 {say({"Địa bàn", "Area"})},
                 {say({"Ngày", "As of"})},
                 {say({"Chỉ tiêu", "Indicator"})},
                 {say({"Giá trị", "Value"}), Align::right},
                 {say({"Đơn vị", "Unit"})},
                 {say({"% KH", "% plan"}), Align::right},
                 {say({"Tăng giảm", "Change"}), Align::right},
                 {say({"Tỷ lệ", "Share"}), Align::right}});
    for (const auto& s : statements)
        table.add({s.source, say(context.areas.area(s.area).name), format::date(s.as_of, language),
                   s.indicator, number(s.value), say(figures::word(s.unit)), number(s.plan_percent),
                   number(s.change), number(s.share_percent)});
    return table.text();
}

std::string FiguresView::imports(const std::vector<figures::ImportSummary>& imports) const
{
    Table table({{say({"Lần", "No."}), Align::right},
                 {say({"Tệp", "File"})},
                 {say({"Lúc", "At"})},
                 {say({"Thêm", "Added"}), Align::right},
                 {say({"Không đổi", "Unchanged"}), Align::right},
                 {say({"Từ chối", "Refused"}), Align::right}});
    for (const auto& import : imports)
        table.add({fmt::format("{}", import.id.value()), import.file_name, import.imported_at,
                   count(import.rows_added), count(import.rows_unchanged),
                   count(import.rows_refused)});
    return table.text();
}

std::string FiguresView::targets(const std::vector<figures::Target>& targets) const
{
    Table table({{say({"Địa bàn", "Area"})},
                 {say({"Chỉ tiêu", "Indicator"})},
                 {say({"Năm", "Year"}), Align::right},
                 {say({"Mức giao", "Target"}), Align::right},
                 {say({"Văn bản", "Document"})},
                 {say({"Bên giao", "Assigned by"})},
                 {say({"Bản", "Version"}), Align::right}});
    for (const auto& target : targets)
        table.add(
            {say(context.areas.area(target.area).name), target.indicator,
             fmt::format("{}", target.year),
             (target.at_most ? "≤ " : "≥ ") + report::text_of(target.value, target.unit, language),
             target.document +
                 (target.confirmed ? "" : say({" (chưa kiểm chứng)", " (unconfirmed)"})),
             target.assigned_by,
             fmt::format("{}{}", target.version, target.current ? "" : say({" cũ", " old"}))});
    return table.text();
}

std::string FiguresView::indicators() const
{
    Table table({{say({"Ký hiệu", "Symbol"})},
                 {say({"Mã", "Code"})},
                 {say({"Tên", "Name"})},
                 {say({"Đơn vị", "Unit"})}});
    for (const auto& indicator : context.catalogue.indicators())
        table.add({indicator.symbol, indicator.code, say(indicator.name),
                   say(figures::word(indicator.unit))});
    return table.text();
}

}  // namespace ansinh::cli
