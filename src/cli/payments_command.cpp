#include "base/month.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "contribution/dues.h"
#include "registry/traits.h"
#include "synth/payments.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string month;
    std::string out;
    std::uint64_t seed = 1;
};

std::vector<synth::MonthDue> dues_of(db::Database& store, Month month)
{
    std::map<EmployerId, std::string> codes;
    for (auto& traits : registry::employer_traits(store))
        codes.emplace(traits.employer, std::move(traits.unit_code));
    std::vector<synth::MonthDue> dues;
    for (const auto& one : contribution::all_employer_dues(store, month))
        if (const auto code = codes.find(one.employer); code != codes.end())
            dues.push_back(
                {.employer = one.employer, .unit_code = code->second, .due = one.amounts.total()});
    return dues;
}

Checked<void> run(Context& context, const Asked& asked)
{
    const auto month = TRY(all(Month::parse(asked.month)));
    const auto first = TRY(all(Date::parse(asked.month + "-01")));
    auto& store = TRY(context.store()).get();
    const auto dues = dues_of(store, month);
    TRY_VOID(all(write_file(asked.out, synth::bank_statement(asked.seed, first, dues))));
    print(fmt::format(fmt::runtime(context.say({"{}: sao kê của {} đơn vị", "{}: statement of {} "
                                                                            "employers"})),
                      asked.month, dues.size()));
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
    command->add_option("--seed", asked->seed, context.say({"Số gieo", "Seed"}))->type_name("");
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
