#include "base/date.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/table.h"
#include "report/json.h"
#include "report/overview.h"
#include "report/render.h"
#include "report/working_session.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string area;
    std::string as_of;
    std::string html;
    std::string xlsx;
    bool from_records = false;
    std::string indicator;
    std::string measure = "value";
    int map = 0;
};

Checked<Date> day(const std::string& text)
{
    auto date = Date::parse(text);
    if (date) return *date;
    auto problem = std::move(date).error();
    problem.where = "--as-of";
    return std::unexpected(Problems{std::move(problem)});
}

Checked<void> working_session(Context& context, const Asked& asked)
{
    const auto as_of = TRY(day(asked.as_of));
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto session = TRY(all(report::working_session(
        store, office->context(), asked.area, as_of,
        asked.from_records ? report::Origin::records : report::Origin::statements)));
    const auto language = context.options.language;
    if (!asked.html.empty())
        TRY_VOID(all(write_file(
            asked.html, report::working_session_html(office->context(), session, language))));
    if (!asked.xlsx.empty())
        TRY_VOID(all(write_file(
            asked.xlsx, report::working_session_xlsx(office->context(), session, language))));
    if (context.options.json)
        print(report::serialized(report::to_json(office->context(), session)));
    else if (asked.html.empty() && asked.xlsx.empty())
        print(report::working_session_text(office->context(), session, language));
    return {};
}

std::string table_of(const Context& context, const report::Office& office,
                     const report::Overview& overview)
{
    const auto language = context.options.language;
    Table table({{context.say({"Hạng", "Rank"}), Align::right},
                 {context.say({"Tỉnh, thành phố", "Province"})},
                 {context.say(overview.indicator.name), Align::right},
                 {context.say({"Ngày", "As of"})},
                 {context.say({"Nguồn", "Source"})}});
    for (const auto& row : overview.rows) {
        const auto value = row.figure
                               ? (row.partial ? "≥ " : "") + report::text_of(*row.figure, language)
                               : context.say({"chưa có", "none yet"});
        table.add(
            {row.rank ? fmt::format("{}", *row.rank) : "",
             context.say(office.areas().area(row.area).name), value,
             row.figure && row.figure->as_of ? format::date(*row.figure->as_of, language) : "",
             row.figure ? row.figure->source : ""});
    }
    return context.say(overview.finding) + "\n" + table.text();
}

Checked<void> overview(Context& context, const Asked& asked)
{
    report::OverviewRequest request{.indicator = asked.indicator, .as_of = TRY(day(asked.as_of))};
    request.measure = report::measure_of(asked.measure).value_or(report::Measure::value);
    if (asked.map != 0) request.map = asked.map;
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto found = TRY(all(report::overview(store, office->context(), request)));
    print(context.options.json ? report::serialized(report::to_json(office->context(), found))
                               : table_of(context, *office, found));
    return {};
}

void add_as_of(Command& command, const Context& context, Asked& asked)
{
    command.add_option("--as-of", asked.as_of, context.say({"Ngày số liệu", "As-of day"}))
        ->required()
        ->type_name("");
}

}  // namespace

void add_report_commands(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* report = app.add_subcommand("report", context.say({"Báo cáo", "Reports"}));
    report->require_subcommand(1);

    auto* session = report->add_subcommand(
        "working-session",
        context.say({"Báo cáo buổi làm việc", "The report of a working session"}));
    session
        ->add_option("--area", asked->area,
                     context.say({"Địa bàn: mã hoặc tên", "Area: code or name"}))
        ->required()
        ->type_name("");
    add_as_of(*session, context, *asked);
    session
        ->add_option("--html", asked->html,
                     context.say({"Ghi trang in vào tệp", "Write a printable page"}))
        ->type_name("");
    session
        ->add_option("--xlsx", asked->xlsx,
                     context.say({"Ghi bảng tính vào tệp", "Write a workbook"}))
        ->type_name("");
    session->add_flag("--from-records", asked->from_records,
                      context.say({"Từ hồ sơ đã chốt, không từ số đã công bố",
                                   "From the closed records, not from what was published"}));
    context.on(*session, [&context, asked] { return working_session(context, *asked); });

    auto* ranked = report->add_subcommand(
        "overview", context.say({"Một chỉ tiêu của mọi tỉnh", "One indicator over all provinces"}));
    ranked
        ->add_option("--indicator", asked->indicator,
                     context.say({"Mã chỉ tiêu", "Indicator code"}))
        ->required()
        ->type_name("");
    add_as_of(*ranked, context, *asked);
    ranked->add_option("--measure", asked->measure, context.say({"Số đo", "Measure"}))
        ->one_of({"value", "plan_percent", "share_percent", "change_percent"})
        ->option_text("value|plan_percent|share_percent|change_percent");
    ranked->add_option("--map", asked->map, context.say({"63 hoặc 34 tỉnh", "63 or 34 provinces"}))
        ->one_of({"63", "34"})
        ->option_text("63|34");
    context.on(*ranked, [&context, asked] { return overview(context, *asked); });
}

}  // namespace ansinh::cli
