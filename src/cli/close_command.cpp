#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "closing/close.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <unistd.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::vector<std::string> months;
    std::vector<std::string> days;
};

/// "2023-11", or "2022-12..2023-11" for all of them.
Result<void> add_months(const std::string& text, std::vector<Date>& days)
{
    const auto dots = text.find("..");
    if (dots == std::string::npos) {
        days.push_back(TRY(closing::month_end(text)));
        return {};
    }
    const auto last = TRY(closing::month_end(text.substr(dots + 2)));
    for (auto day = TRY(closing::month_end(text.substr(0, dots))); day <= last;) {
        days.push_back(day);
        day = TRY(closing::month_end(to_string(day.plus_days(1)).substr(0, 7)));
    }
    return {};
}

Checked<std::vector<Date>> days_of(const Asked& asked)
{
    std::vector<Date> days;
    Problems problems;
    const auto take = [&](Problem problem, std::string_view where) {
        problem.where = where;
        problems.push_back(std::move(problem));
    };
    for (const auto& month : asked.months)
        if (auto added = add_months(month, days); !added) take(std::move(added).error(), "MONTH");
    for (const auto& text : asked.days) {
        auto day = Date::parse(text);
        if (day)
            days.push_back(*day);
        else
            take(std::move(day).error(), "--day");
    }
    if (days.empty() && problems.empty())
        take({.code = "closing/no-day",
              .detail = {"Chưa nói tháng hoặc ngày nào.", "No month or day is named."},
              .remedy = {"Ví dụ: ansinh close 2023-11, hoặc --day 2023-12-15.",
                         "For example: ansinh close 2023-11, or --day 2023-12-15."}},
             "MONTH");
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return days;
}

/// One line on a terminal, nothing elsewhere.
void show_progress(const Context& context, std::int64_t people)
{
    if (isatty(STDERR_FILENO) == 0) return;
    fmt::print(stderr, "\r{} {}", context.say({"Đã đếm, người:", "People counted:"}),
               format::number(Decimal{people}, context.options.language));
}

std::string amount_text(const std::optional<closing::Amount>& amount, Language language)
{
    return amount ? format::number(closing::value_of(*amount), language) : "–";
}

std::string told(const Context& context, const registry::Areas& areas,
                 const closing::Closed& closed)
{
    const auto language = context.options.language;
    const auto count = [&](std::size_t number) {
        return format::number(Decimal{static_cast<std::int64_t>(number)}, language);
    };
    auto text = fmt::format(fmt::runtime(closed.is_new
                                             ? context.say({"{}: chốt lần {}, {} số liệu, ghi {}",
                                                            "{}: close {}, {} facts, {} written"})
                                             : context.say({"{}: chốt lần {} vẫn đúng, {} số liệu",
                                                            "{}: close {} still holds, {} facts"})),
                            format::date(closed.as_of, language), closed.version,
                            count(closed.facts), count(closed.written));
    for (const auto& restated : closed.restated) {
        const auto& area = areas.area(restated.key.area);
        if (area.level > registry::AreaLevel::province) continue;
        text += fmt::format("\n  {} · {}: {} → {}", context.say(area.name), restated.key.indicator,
                            amount_text(restated.before, language),
                            amount_text(restated.after, language));
    }
    return text;
}

json::object to_json(const registry::Areas& areas, const closing::Closed& closed)
{
    json::array restated;
    for (const auto& one : closed.restated)
        restated.push_back(
            {{"area", areas.area(one.key.area).code},
             {"indicator", one.key.indicator},
             {"before",
              one.before ? json::value(to_string(closing::value_of(*one.before))) : json::value{}},
             {"after",
              one.after ? json::value(to_string(closing::value_of(*one.after))) : json::value{}}});
    return {{"as_of", to_string(closed.as_of)},
            {"close", closed.close.value()},
            {"version", closed.version},
            {"new", closed.is_new},
            {"facts", closed.facts},
            {"written", closed.written},
            {"restated", std::move(restated)}};
}

Checked<void> run(Context& context, const Asked& asked)
{
    closing::CloseRequest request{
        .days = TRY(days_of(asked)),
        .today = today(),
        .at = moment(),
        .progress = {},
        .another = [&] { return db::Database::open(context.store_address()); }};
    bool shown = false;
    request.progress = [&](std::int64_t people) {
        show_progress(context, people);
        shown = true;
    };
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto law = context.law();
    const auto closed = closing::close(
        store, {.areas = office->areas(), .catalogue = office->context().catalogue, .law = law},
        context.operating(), request);
    if (shown && isatty(STDERR_FILENO) != 0) fmt::print(stderr, "\n");
    json::array days;
    for (const auto& one : TRY(closed)) {
        if (context.options.json)
            days.push_back(to_json(office->areas(), one));
        else
            print(told(context, office->areas(), one));
    }
    if (context.options.json) print(json::serialize(json::object{{"closes", std::move(days)}}));
    return {};
}

}  // namespace

void add_close_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* command = app.add_subcommand(
        "close", context.say({"Chốt số liệu cuối tháng hoặc một ngày từ hồ sơ",
                              "Close a month or a day: turn the records into figures"}));
    command
        ->add_option("month", asked->months,
                     context.say({"Tháng: 2023-11, hoặc 2022-12..2023-11",
                                  "Month: 2023-11, or 2022-12..2023-11"}))
        ->type_name("");
    command->add_option("--day", asked->days, context.say({"Ngày khác cuối tháng", "Another day"}))
        ->type_name("");
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
