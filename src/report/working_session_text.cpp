#include "base/format.h"
#include "report/impl/columns.h"
#include "report/impl/say.h"
#include "report/impl/words.h"
#include "report/render.h"

#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t gutter = 2;

struct Column {
    Bilingual title;
    Align align = Align::right;
    std::function<std::string(const ReportRow&)> cell;
};

std::vector<Column> columns_of(const WorkingSession& session, Language in)
{
    const auto elapsed = session.calendar.elapsed_percent;
    return {
        {label::indicator, Align::left,
         [in](const ReportRow& row) {
             return (row.part_of.empty() ? "" : "  ") + row.short_name.in(in) +
                    (row.questions.empty() ? "" : " ?");
         }},
        {label::actual, Align::right,
         [in](const ReportRow& row) { return words::cell(row.actual, in); }},
        {label::plan, Align::right,
         [in](const ReportRow& row) { return words::cell(row.plan, in); }},
        {label::plan_percent, Align::right,
         [in, elapsed](const ReportRow& row) { return words::plan_cell(row, elapsed, in); }},
        {label::change, Align::right,
         [in](const ReportRow& row) { return words::change_cell(row.change, in); }},
        {label::share, Align::right,
         [in](const ReportRow& row) { return words::share_cell(row.share, in); }},
        {label::gap, Align::right,
         [in](const ReportRow& row) { return words::gap_cell(row.gap, in); }},
        {label::per_day, Align::right,
         [in](const ReportRow& row) { return words::cell(row.per_working_day, in); }},
    };
}

std::size_t width_of(const Column& column, const WorkingSession& session, Language in)
{
    auto width = display_width(column.title.in(in));
    for (const auto& row : session.rows) width = std::max(width, display_width(column.cell(row)));
    return width;
}

struct Table {
    std::vector<Column> shown;
    std::vector<std::size_t> widths;
    std::vector<Column> below;  ///< told under the row, since there was no room
};

Table fitted(const WorkingSession& session, Language in)
{
    Table table{.shown = columns_of(session, in), .widths = {}, .below = {}};
    for (const auto& column : table.shown) table.widths.push_back(width_of(column, session, in));
    const auto total = [&] {
        std::size_t sum = 0;
        for (const auto width : table.widths) sum += width + gutter;
        return sum - gutter;
    };
    const auto drop = [&](std::ptrdiff_t at) {
        table.shown.erase(table.shown.begin() + at);
        table.widths.erase(table.widths.begin() + at);
    };
    const auto is_bare = [&](const Column& column) {
        return std::ranges::all_of(session.rows,
                                   [&](const ReportRow& row) { return column.cell(row) == "–"; });
    };
    // The first two columns always stay; of the others those without any cell go, then the widest.
    constexpr std::ptrdiff_t staying = 2;
    for (auto at = std::ssize(table.shown) - 1; at >= staying; --at)
        if (is_bare(table.shown[static_cast<std::size_t>(at)])) drop(at);
    while (total() > page_width && std::ssize(table.shown) > staying) {
        const auto widest = std::max_element(table.widths.begin() + staying, table.widths.end());
        const auto at = widest - table.widths.begin();
        table.below.push_back(table.shown[static_cast<std::size_t>(at)]);
        drop(at);
    }
    return table;
}

std::string line_of(const Table& table, const std::function<std::string(const Column&)>& text)
{
    std::string line;
    for (std::size_t at = 0; at < table.shown.size(); ++at) {
        if (at > 0) line += std::string(gutter, ' ');
        line += padded(text(table.shown[at]), table.widths[at], table.shown[at].align);
    }
    while (line.ends_with(' ')) line.pop_back();
    return line + "\n";
}

std::string table_text(const WorkingSession& session, Language in)
{
    const auto table = fitted(session, in);
    auto text = line_of(table, [&](const Column& column) { return column.title.in(in); });
    std::size_t width = 0;
    for (const auto column : table.widths) width += column + gutter;
    std::string rule;
    for (std::size_t at = 0; at + gutter < width; ++at) rule += "─";
    text += rule + "\n";
    for (const auto& row : session.rows) {
        text += line_of(table, [&](const Column& column) { return column.cell(row); });
        auto remarks = words::remarks(row, session.as_of, in);
        for (auto column = table.below.rbegin(); column != table.below.rend(); ++column)
            if (const auto cell = column->cell(row); cell != "–")
                remarks.insert(remarks.begin(), in_sentence(column->title.in(in)) + " " + cell);
        std::string joined;
        for (const auto& remark : remarks) joined += (joined.empty() ? "" : " · ") + remark;
        if (!joined.empty()) text += "    " + wrapped(joined, page_width - 4, 4) + "\n";
    }
    return text;
}

class Page {
public:
    explicit Page(Language language) : language_{language} {}

    void title(const Bilingual& title) { text_ += "\n" + title.in(language_) + "\n"; }
    void item(const std::string& item)
    {
        text_ += "  • " + wrapped(item, page_width - 4, 4) + "\n";
    }
    void paragraph(const std::string& text) { text_ += wrapped(text, page_width, 0) + "\n"; }
    void raw(const std::string& text) { text_ += text; }
    std::string text() && { return std::move(text_); }

private:
    Language language_;
    std::string text_;
};

void add_targets(Page& page, const Context& context, const WorkingSession& session, Language in)
{
    if (session.targets.empty()) return;
    page.title(label::targets);
    for (const auto& comparison : session.targets) {
        const auto& target = comparison.target;
        const auto& indicator = context.catalogue.at(target.indicator);
        page.item(fmt::format(
            "{}: {}; {} {}, {}, {}: {}, {}", indicator.name.in(in),
            words::cell(comparison.actual, in), in_sentence(label::target.in(in)),
            words::target_of(comparison, in), words::document_of(context, session, comparison, in),
            target.year, words::outcome_of(comparison, in), words::difference_of(comparison, in)));
    }
}

void add_series(Page& page, const WorkingSession& session, Language in)
{
    if (session.series.empty()) return;
    page.title(label::series);
    for (const auto& series : session.series)
        page.item(series.indicator.name.in(in) +
                  (series.finding ? ": " + series.finding->in(in) + "." : ".") + "\n" +
                  words::points_of(series, in));
}

void add_questions(Page& page, const WorkingSession& session, Language in)
{
    if (session.questions.empty()) return;
    page.title(label::questions);
    for (const auto& asked : session.questions) {
        const auto& question = asked.question;
        std::string text = fmt::format("[{}] {} {}", question.source, question.title.in(in),
                                       question.reason.in(in));
        text += "\n" + label::suggestion.in(in) + ": " + question.suggestion.in(in);
        if (asked.answer)
            text += fmt::format("\n{}: {} ({}, {})", label::answer.in(in), asked.answer->text,
                                asked.answer->by, format::date(asked.answer->on, in));
        page.item(text);
    }
}

void add_session(Page& page, const WorkingSession& session, Language in)
{
    if (!session.context.empty()) page.title(label::context);
    for (const auto& note : session.context)
        page.item(fmt::format("{} ({}, {})", note.text, note.source, format::date(note.as_of, in)));
    if (!session.tasks.empty()) page.title(label::tasks);
    for (const auto& task : session.tasks) {
        auto text = fmt::format("[{}] {} {}: {}. {}: {}. {}: {}.", words::state_of(task, in),
                                words::kind_of(task, in), format::date(task.session_on, in),
                                task.text, label::owner.in(in), task.owner, label::due.in(in),
                                format::date(task.due, in));
        if (!task.outcome.empty()) text += "\n" + label::outcome.in(in) + ": " + task.outcome;
        page.item(text);
    }
}

void add_sources(Page& page, const WorkingSession& session, Language in)
{
    if (!session.missing.empty()) {
        page.title(label::missing);
        std::string names;
        for (const auto& indicator : session.missing)
            names += (names.empty() ? "" : "; ") + indicator.name.in(in);
        page.item(names);
    }
    if (!session.sources.empty()) page.title(label::sources);
    for (const auto& source : session.sources) {
        auto text = fmt::format("{}: {}", source.key, source.title);
        if (!source.publisher.empty()) text += ", " + source.publisher;
        if (source.published) text += ", " + format::date(*source.published, in);
        if (!source.address.empty()) text += "\n" + source.address;
        page.item(text);
    }
}

}  // namespace

std::string working_session_text(const Context& context, const WorkingSession& session,
                                 Language language)
{
    Page page(language);
    page.paragraph(label::report.in(language));
    page.paragraph(words::subtitle(context, session, language));
    page.raw("\n");
    for (const auto& sentence : session.headline) page.item(sentence.in(language));
    page.raw("\n");
    if (!session.rows.empty()) page.raw(table_text(session, language));
    page.raw("\n");
    page.paragraph(words::legend(language));
    page.paragraph(words::calendar(session.calendar, language));
    add_targets(page, context, session, language);
    add_series(page, session, language);
    add_questions(page, session, language);
    add_session(page, session, language);
    add_sources(page, session, language);
    return std::move(page).text();
}

}  // namespace ansinh::report
