#include "base/format.h"
#include "base/month.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/year_commands.h"
#include "registry/wage_region.h"
#include "synth/declare.h"

#include <algorithm>
#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string month;
    std::string held;
    std::string on;
};

/// What was told on a day is recorded in the afternoon of it.
std::string moment_of(Date day) { return to_string(day) + "T16:00:00+07:00"; }

std::string told(const Context& context, Month month, const synth::Declared& done)
{
    if (context.options.json)
        return boost::json::serialize(boost::json::object{{"month", to_string(month)},
                                                          {"lists", done.lists},
                                                          {"lines", done.lines},
                                                          {"repeated", done.repeated},
                                                          {"cards", done.cards}});
    const auto count = [&](std::int64_t number) {
        return format::number(Decimal{number}, context.options.language);
    };
    return fmt::format(
        fmt::runtime(context.say(
            {"{}: nhận {} tờ khai, {} dòng ({} tờ đã nhận trước đó); {} thẻ ngoài đơn vị",
             "{}: {} lists accepted, {} lines ({} lists were before); {} cards of no employer"})),
        to_string(month), count(done.lists), count(done.lines), count(done.repeated),
        count(done.cards));
}

Checked<void> run(Context& context, const Asked& asked)
{
    const auto month = TRY(all(Month::parse(asked.month)));
    const auto on = asked.on.empty() ? month.last_day() : TRY(all(Date::parse(asked.on)));
    auto& store = TRY(context.store()).get();
    const auto text = TRY(all(file_text(asked.held)));
    const auto held = TRY(all(synth::read_movements(text)));
    const auto law = context.law();
    const auto areas = TRY(context.areas());
    const auto regions = registry::WageRegions::load(store);
    const auto done = TRY(synth::declare(store, {.law = law, .areas = areas, .regions = regions},
                                         context.operating(), held, month, moment_of(on)));
    print(told(context, month, done));
    return {};
}

}  // namespace

void add_declarations_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* command = app.add_subcommand(
        "synth-declarations",
        context.say({"Đơn vị khai biến động lao động của một tháng mô phỏng: gửi, kiểm tra, nhận",
                     "Employers declare a synthetic month: lists are sent, checked, accepted"}));
    command->add_option("--month", asked->month, context.say({"Tháng", "Month"}))
        ->required()
        ->type_name("");
    command
        ->add_option("--held", asked->held,
                     context.say({"Tệp của synth --held", "The file of synth --held"}))
        ->required()
        ->type_name("");
    command
        ->add_option("--on", asked->on,
                     context.say({"Ngày gửi (ngày cuối tháng)",
                                  "Day on which they are sent (the month's last)"}))
        ->option_text("YYYY-MM-DD");
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
