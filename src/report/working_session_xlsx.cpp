#include "base/format.h"
#include "report/impl/columns.h"
#include "report/impl/say.h"
#include "report/impl/words.h"
#include "report/impl/workbook.h"
#include "report/render.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

enum Column : std::uint16_t {
    indicator,
    unit,
    actual,
    plan,
    plan_percent,
    gap,
    per_day,
    before,
    change,
    change_percent,
    denominator,
    share,
    rank,
    as_of,
    source,
    notes,
};

constexpr int notes_width = 80;

/// How many lines of the column a text takes, with room for words that do not break.
std::size_t lines_of(std::string_view text, int width)
{
    const auto usable = static_cast<std::size_t>(width) * 9 / 10;
    return (display_width(text) + usable - 1) / usable;
}

/// One row of the table; formulas refer to the cells beside them.
class RowWriter {
public:
    RowWriter(Sheet& sheet, std::uint32_t row, const ReportRow& figures, Place days_left)
        : sheet_{sheet}, row_{row}, figures_{figures}, days_left_{days_left}
    {
    }

    void write(Date report_day, Language language)
    {
        const auto& row = figures_;
        sheet_.text(at(indicator),
                    (row.part_of.empty() ? "" : "   ") + row.indicator.name.in(language));
        const auto counted = row.actual ? row.actual->unit : row.indicator.unit;
        sheet_.text(at(unit), figures::word(counted).in(language));
        number(actual, row.actual);
        number(plan, row.plan);
        write_plan();
        write_change();
        write_share();
        if (row.rank) sheet_.text(at(rank), words::rank_cell(row.rank, language));
        sheet_.date(at(as_of), row.as_of);
        sheet_.text(at(source), row.actual         ? row.actual->source
                                : row.plan_percent ? row.plan_percent->source
                                                   : "");
        const auto noted = remarks(report_day, language);
        sheet_.text(at(notes), noted, Look::wrapped);
        sheet_.lines(row_, lines_of(noted, notes_width));
    }

private:
    Place at(Column column) const { return {.row = row_, .column = column}; }
    std::string cell(Column column) const { return address(at(column)); }

    void number(Column column, const std::optional<Figure>& figure)
    {
        if (figure) sheet_.number(at(column), figure->value, look_of(figure->unit));
    }

    static Decimal hundredth(const Figure& percent)
    {
        return Decimal{percent.value.units(), percent.value.scale() + 2};
    }

    /// A formula where it gives what was printed, else what was printed.
    void ratio(Column column, const Figure& printed, Column above, Column below,
               const std::optional<Decimal>& part, const std::optional<Figure>& whole)
    {
        const bool computable = part && whole && !whole->value.is_zero();
        const auto computed = [&] {
            return Quotient{.numerator = *part, .denominator = whole->value, .shift = 2}.bounded_to(
                printed.value.scale(), Rounding::half_up);
        };
        if (computable && computed() == printed.value)
            sheet_.formula(at(column), cell(above) + "/" + cell(below), hundredth(printed),
                           Look::ratio);
        else
            sheet_.number(at(column), hundredth(printed), Look::ratio);
    }

    std::optional<Decimal> counted() const
    {
        if (!figures_.actual) return {};
        return figures_.actual->value;
    }

    void write_plan()
    {
        const auto& row = figures_;
        if (row.plan_percent)
            ratio(plan_percent, *row.plan_percent, actual, plan, counted(), row.plan);
        if (!row.gap) return;
        const bool still_to_fall = row.better == figures::Better::down;
        sheet_.formula(at(gap),
                       still_to_fall ? cell(actual) + "-" + cell(plan)
                                     : cell(plan) + "-" + cell(actual),
                       row.gap->value, look_of(row.gap->unit));
        if (row.per_working_day)
            sheet_.formula(at(per_day),
                           fmt::format("ROUNDUP({}/${}${},0)", cell(gap),
                                       static_cast<char>('A' + days_left_.column),
                                       days_left_.row + 1),
                           row.per_working_day->value, look_of(row.per_working_day->unit));
    }

    void write_change()
    {
        const auto& row = figures_;
        if (!row.change) return;
        const auto& by = row.change->absolute;
        number(before, row.change->previous);
        if (row.change->previous && row.actual)
            sheet_.formula(at(change), cell(actual) + "-" + cell(before), by.value,
                           look_of(by.unit));
        else
            number(change, by);
        if (row.change->percent)
            ratio(change_percent, *row.change->percent, change, before, by.value,
                  row.change->previous);
    }

    void write_share()
    {
        const auto& row = figures_;
        if (!row.share) return;
        number(denominator, row.share->denominator);
        ratio(share, row.share->percent, actual, denominator, counted(), row.share->denominator);
    }

    std::string remarks(Date report_day, Language language) const
    {
        std::string text;
        for (const auto& remark : words::remarks(figures_, report_day, language))
            text += (text.empty() ? "" : "; ") + remark;
        return text;
    }

    Sheet& sheet_;
    std::uint32_t row_;
    const ReportRow& figures_;
    Place days_left_;
};

void write_headings(Sheet& sheet, std::uint32_t row, Language in)
{
    static const std::vector<Bilingual> titles = {label::indicator,
                                                  label::unit,
                                                  label::actual,
                                                  label::plan,
                                                  label::plan_percent,
                                                  label::gap,
                                                  label::per_working_day,
                                                  label::last_year,
                                                  label::change,
                                                  label::change_percent,
                                                  label::denominator,
                                                  label::share,
                                                  label::rank,
                                                  label::date,
                                                  label::source,
                                                  label::notes};
    std::uint16_t column = 0;
    for (const auto& title : titles)
        sheet.text({.row = row, .column = column++}, title.in(in), Look::heading);
}

void write_report(Workbook& book, const Context& context, const WorkingSession& session,
                  Language in)
{
    auto sheet = book.sheet(is_vietnamese(in) ? "Báo cáo" : "Report");
    const auto subtitle = words::subtitle(context, session, in);
    book.title(label::report.in(in) + ": " + subtitle);
    sheet.widths({34, 8, 20, 20, 10, 20, 18, 20, 20, 10, 14, 9, 7, 12, 8, notes_width});
    std::uint32_t row = 0;
    sheet.text({.row = row++}, label::report.in(in), Look::title);
    sheet.text({.row = row++}, subtitle);
    for (const auto& sentence : session.headline) sheet.text({.row = row++}, sentence.in(in));
    const Place days_left{.row = row, .column = actual};
    sheet.text({.row = row}, label::days_left.in(in));
    sheet.number(days_left, Decimal{session.calendar.working_days}, Look::count);
    row += 2;
    write_headings(sheet, row, in);
    sheet.lines(row, 2);
    sheet.freeze({.row = row + 1, .column = actual});
    sheet.print_on_a4(row, "&L" + subtitle + "&R&P/&N");
    for (const auto& figures : session.rows)
        RowWriter(sheet, ++row, figures, days_left).write(session.as_of, in);
    sheet.print_only_to({.row = row + 2, .column = source});
    row += 2;
    sheet.text({.row = row++}, words::legend(in));
    for (const auto& indicator : session.missing)
        sheet.text({.row = row++}, label::missing.in(in) + ": " + indicator.name.in(in));
}

void write_questions(Workbook& book, const WorkingSession& session, Language in)
{
    if (session.questions.empty()) return;
    auto sheet = book.sheet(is_vietnamese(in) ? "Câu hỏi" : "Questions");
    sheet.widths({10, 40, 70, 60, 40});
    std::uint16_t column = 0;
    for (const auto& title :
         {label::source, label::questions, label::reason, label::suggestion, label::answer})
        sheet.text({.row = 0, .column = column++}, title.in(in), Look::heading);
    sheet.freeze({.row = 1, .column = 0});
    sheet.print_on_a4(0, "&R&P/&N");
    std::uint32_t row = 0;
    for (const auto& asked : session.questions) {
        ++row;
        const auto& question = asked.question;
        sheet.text({.row = row}, question.source);
        sheet.lines(row, std::max(lines_of(question.reason.in(in), 70),
                                  lines_of(question.suggestion.in(in), 60)));
        sheet.text({.row = row, .column = 1}, question.title.in(in), Look::wrapped);
        sheet.text({.row = row, .column = 2}, question.reason.in(in), Look::wrapped);
        sheet.text({.row = row, .column = 3}, question.suggestion.in(in), Look::wrapped);
        if (asked.answer) sheet.text({.row = row, .column = 4}, asked.answer->text, Look::wrapped);
    }
}

void write_sources(Workbook& book, const WorkingSession& session, Language in)
{
    auto sheet = book.sheet(label::sources.in(in));
    sheet.widths({12, 50, 30, 14, 80});
    std::uint16_t column = 0;
    for (const auto& title :
         {label::source, label::source_title, label::publisher, label::published, label::address})
        sheet.text({.row = 0, .column = column++}, title.in(in), Look::heading);
    sheet.freeze({.row = 1, .column = 0});
    sheet.print_on_a4(0, "&R&P/&N");
    std::uint32_t row = 0;
    for (const auto& source : session.sources) {
        ++row;
        sheet.text({.row = row}, source.key);
        sheet.text({.row = row, .column = 1}, source.title, Look::wrapped);
        sheet.text({.row = row, .column = 2}, source.publisher);
        if (source.published) sheet.date({.row = row, .column = 3}, *source.published);
        sheet.text({.row = row, .column = 4}, source.address);
    }
}

}  // namespace

std::string working_session_xlsx(const Context& context, const WorkingSession& session,
                                 Language language)
{
    Workbook book(language);
    write_report(book, context, session, language);
    write_questions(book, session, language);
    write_sources(book, session, language);
    return std::move(book).bytes();
}

}  // namespace ansinh::report
