#include "base/month.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "synth/owed.h"

#include <memory>
#include <string>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string month;
    std::string out;
    std::string premiums;
    std::uint64_t seed = 1;
};

Checked<void> run(Context& context, const Asked& asked)
{
    const auto month = TRY(all(Month::parse(asked.month)));
    const auto first = TRY(all(Date::parse(asked.month + "-01")));
    auto& store = TRY(context.store()).get();
    const auto dues = synth::month_dues(store, month);
    TRY_VOID(all(write_file(asked.out, synth::bank_statement(asked.seed, first, dues))));
    std::size_t others = 0;
    if (!asked.premiums.empty()) {
        const auto areas = TRY(context.areas());
        const auto shares = synth::premium_shares(store, areas, month);
        others = shares.size();
        TRY_VOID(
            all(write_file(asked.premiums, synth::premium_statement(asked.seed, month, shares))));
    }
    print(fmt::format(
        fmt::runtime(context.say({"{}: sao kê của {} đơn vị, {} khoản của ngân sách, quỹ, đại lý",
                                  "{}: statement of {} employers, {} payments of the budget, "
                                  "funds and collectors"})),
        asked.month, dues.size(), others));
    return {};
}

}  // namespace

void add_payments_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* command = app.add_subcommand(
        "synth-payments", context.say({"Sao kê mô phỏng: đơn vị đóng tiền của một tháng",
                                       "A synthetic bank statement: employers pay a month"}));
    command->add_option("--month", asked->month, context.say({"Tháng", "Month"}))
        ->required()
        ->type_name("");
    command->add_option("--out", asked->out, context.say({"Tệp CSV", "A CSV file"}))
        ->required()
        ->type_name("");
    command
        ->add_option("--premiums", asked->premiums,
                     context.say({"Tệp CSV: ngân sách, quỹ và đại lý thu đóng cho người không qua "
                                  "đơn vị",
                                  "A CSV file: the budget, funds and collectors pay for those whom "
                                  "no employer insures"}))
        ->type_name("");
    command->add_option("--seed", asked->seed, context.say({"Số gieo", "Seed"}))->type_name("");
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
