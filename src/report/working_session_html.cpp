#include "base/format.h"
#include "report/impl/html.h"
#include "report/impl/say.h"
#include "report/impl/words.h"
#include "report/render.h"

#include <fmt/format.h>

namespace ansinh::report {

namespace {

constexpr std::string_view style = R"css(
:root { font-family: "Inter", "Segoe UI", "Noto Sans", Arial, sans-serif; }
:root { line-height: 1.45; color: #111; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem; background: #fff; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; break-after: avoid; }
p { margin: .3rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
table { font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .3rem 0; font-weight: 600; }
th, td { border-bottom: 1px solid #767676; padding: .3rem .4rem; }
th, td { text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid #111; }
.numbers thead th:not(:first-child) { text-align: right; }
tbody th { font-weight: 500; min-width: 7rem; }
td.n, th.n { text-align: right; white-space: nowrap; }
tr.remarks td { border-bottom: 1px solid #767676; font-size: .85rem; padding-top: 0; }
tr.figures th, tr.figures td { border-bottom: 0; }
.part { padding-left: 1.2rem; }
li { margin: .3rem 0; break-inside: avoid; }
.lead { font-size: 1.05rem; font-weight: 600; }
@page { size: A4; margin: 18mm 15mm 18mm 20mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; }
  th, td { padding: .15rem .25rem; }
  td.n { white-space: normal; }
  tr.remarks td { font-size: 7pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  tr.figures { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
)css";

void add_figures(Html& page, const WorkingSession& session, Language in)
{
    page.raw("<div class=\"scroll numbers\">");
    page.table_head(words::calendar(session.calendar, in),
                    {label::indicator.in(in), label::actual.in(in), label::plan.in(in),
                     label::plan_percent.in(in), label::change.in(in), label::share.in(in),
                     label::gap.in(in), label::per_working_day.in(in), label::rank.in(in)});
    const auto elapsed = session.calendar.elapsed_percent;
    for (const auto& row : session.rows) {
        page.raw(fmt::format("<tr class=\"figures\"><th scope=\"row\"{}>{}{}</th>",
                             row.part_of.empty() ? "" : " class=\"part\"",
                             escaped(row.indicator.name.in(in)),
                             row.questions.empty() ? "" : " ?"));
        for (const auto& cell :
             {words::cell(row.actual, in), words::cell(row.plan, in),
              words::plan_cell(row, elapsed, in), words::change_cell(row.change, in),
              words::share_cell(row.share, in), words::gap_cell(row.gap, in),
              words::cell(row.per_working_day, in), words::rank_cell(row.rank, in)})
            page.raw(fmt::format("<td class=\"n\">{}</td>", escaped(cell)));
        page.raw("</tr>\n");
        std::string joined;
        for (const auto& remark : words::remarks(row, session.as_of, in))
            joined += (joined.empty() ? "" : " · ") + remark;
        page.raw(
            fmt::format("<tr class=\"remarks\"><td colspan=\"9\">{}</td></tr>\n", escaped(joined)));
    }
    page.raw("</tbody></table></div>\n");
    page.element("p", words::legend(in));
}

void add_targets(Html& page, const Context& context, const WorkingSession& session, Language in)
{
    if (session.targets.empty()) return;
    page.title(label::targets.in(in));
    page.raw("<div class=\"scroll\">");
    page.table_head("", {label::indicator.in(in), label::document.in(in), label::target.in(in),
                         label::actual.in(in), label::difference.in(in), label::outcome.in(in)});
    for (const auto& comparison : session.targets) {
        const auto& target = comparison.target;
        page.table_row({context.catalogue.at(target.indicator).name.in(in),
                        words::document_of(context, session, comparison, in) +
                            fmt::format(", {}", target.year),
                        words::target_of(comparison, in), words::cell(comparison.actual, in),
                        words::difference_of(comparison, in), words::outcome_of(comparison, in)},
                       2);
    }
    page.raw("</tbody></table></div>\n");
}

void add_series(Html& page, const WorkingSession& session, Language in)
{
    if (session.series.empty()) return;
    page.title(label::series.in(in));
    page.open("ul");
    for (const auto& series : session.series)
        page.element("li", series.indicator.name.in(in) + ": " +
                               (series.finding ? series.finding->in(in) + ". " : "") +
                               words::points_of(series, in));
    page.close("ul");
}

void add_questions(Html& page, const WorkingSession& session, Language in)
{
    if (session.questions.empty()) return;
    page.title(label::questions.in(in));
    page.open("ol");
    for (const auto& asked : session.questions) {
        const auto& question = asked.question;
        page.raw(fmt::format("<li><strong>{}</strong> ({}) {} <br>{}: {}",
                             escaped(question.title.in(in)), escaped(question.source),
                             escaped(question.reason.in(in)), escaped(label::suggestion.in(in)),
                             escaped(question.suggestion.in(in))));
        if (asked.answer)
            page.raw(fmt::format("<br>{}: {} ({}, {})", escaped(label::answer.in(in)),
                                 escaped(asked.answer->text), escaped(asked.answer->by),
                                 format::date(asked.answer->on, in)));
        page.raw("</li>\n");
    }
    page.close("ol");
}

void add_session(Html& page, const WorkingSession& session, Language in)
{
    if (!session.context.empty()) {
        page.title(label::context.in(in));
        page.open("ul");
        for (const auto& note : session.context)
            page.element("li", fmt::format("{} ({}, {})", note.text, note.source,
                                           format::date(note.as_of, in)));
        page.close("ul");
    }
    if (session.tasks.empty()) return;
    page.title(label::tasks.in(in));
    page.raw("<div class=\"scroll\">");
    page.table_head("", {label::task.in(in), label::session_on.in(in), label::owner.in(in),
                         label::due.in(in), label::state.in(in), label::outcome.in(in)});
    for (const auto& task : session.tasks)
        page.table_row({words::kind_of(task, in) + ": " + task.text,
                        format::date(task.session_on, in), task.owner, format::date(task.due, in),
                        words::state_of(task, in), task.outcome},
                       6);
    page.raw("</tbody></table></div>\n");
}

void add_sources(Html& page, const WorkingSession& session, Language in)
{
    if (!session.missing.empty()) {
        page.title(label::missing.in(in));
        std::string names;
        for (const auto& indicator : session.missing)
            names += (names.empty() ? "" : "; ") + indicator.name.in(in);
        page.element("p", names);
    }
    if (session.sources.empty()) return;
    page.title(label::sources.in(in));
    page.open("ul");
    for (const auto& source : session.sources) {
        auto text = fmt::format("{}: {}", source.key, source.title);
        if (!source.publisher.empty()) text += ", " + source.publisher;
        if (source.published) text += ", " + format::date(*source.published, in);
        if (!source.address.empty()) text += ". " + source.address;
        page.element("li", text);
    }
    page.close("ul");
}

}  // namespace

std::string working_session_html(const Context& context, const WorkingSession& session,
                                 Language language)
{
    const auto subtitle = words::subtitle(context, session, language);
    Html page;
    page.raw(fmt::format("<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, "
                         "initial-scale=1\">\n<title>{}: {}</title>\n<style>{}</style>\n"
                         "</head>\n<body>\n<main>\n",
                         is_vietnamese(language) ? "vi" : "en", escaped(label::report.in(language)),
                         escaped(subtitle), style));
    page.element("h1", label::report.in(language));
    page.element("p", subtitle);
    bool first = true;
    for (const auto& sentence : session.headline) {
        page.raw(fmt::format("<p{}>{}</p>\n", first ? " class=\"lead\"" : "",
                             escaped(sentence.in(language))));
        first = false;
    }
    if (!session.rows.empty()) add_figures(page, session, language);
    add_targets(page, context, session, language);
    add_series(page, session, language);
    add_questions(page, session, language);
    add_session(page, session, language);
    add_sources(page, session, language);
    page.raw("</main>\n</body>\n</html>\n");
    return std::move(page).text();
}

}  // namespace ansinh::report
