#include "access/allowed.h"
#include "api/money_json.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "contribution/proof.h"
#include "ledger/ledger.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string period;
    std::string reason;
};

std::string money(Vnd amount, const Context& context)
{
    return format::number(Decimal{amount.dong()}, context.options.language);
}

Checked<void> prove(Context& context)
{
    auto& store = TRY(context.store()).get();
    TRY_VOID(all(access::allowed(context.operating(), access::Permission::dues_read)));
    const auto proof = contribution::prove(store);
    if (proof.fault) {
        const auto& fault = *proof.fault;
        const auto detail = [&](Language language) {
            return fmt::format("{}: {}, {}, {}: {} ≠ {}", fault.words.in(language),
                               to_string(fault.month), fault.payer, word(fault.fund).in(language),
                               format::number(Decimal{fault.sub_ledger.dong()}, language),
                               format::number(Decimal{fault.books.dong()}, language));
        };
        return std::unexpected(Problems{{.code = "ledger/not-proven",
                                         .detail = {detail(Language::vi), detail(Language::en)},
                                         .where = std::string(fault.rule)}});
    }
    if (context.options.json)
        print(json::serialize(json::object{{"proven", true}, {"compared", proof.compared}}));
    else
        print(fmt::format(
            fmt::runtime(context.say({"Khớp: {} tổng đã so.", "Equal: {} sums were compared."})),
            format::number(Decimal{proof.compared}, context.options.language)));
    return {};
}

std::string table_of(const std::vector<ledger::TrialLine>& lines, const Context& context)
{
    Table table({{.heading = context.say({"Quỹ", "Fund"})},
                 {.heading = context.say({"Tài khoản", "Account"})},
                 {.heading = context.say({"Đầu kỳ", "Opening"}), .align = Align::right},
                 {.heading = context.say({"Phát sinh nợ", "Debit"}), .align = Align::right},
                 {.heading = context.say({"Phát sinh có", "Credit"}), .align = Align::right},
                 {.heading = context.say({"Cuối kỳ", "Closing"}), .align = Align::right}});
    for (const auto& line : lines)
        table.add({context.say(word(line.fund)), context.say(word(line.account)),
                   money(line.opening, context), money(line.debit, context),
                   money(line.credit, context), money(line.closing, context)});
    return table.text();
}

Checked<void> trial(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    TRY_VOID(all(access::allowed(context.operating(), access::Permission::dues_read)));
    const auto lines = ledger::trial_balance(store, TRY(all(Month::parse(asked.period))));
    if (!context.options.json) {
        print(table_of(lines, context));
        return {};
    }
    print(
        json::serialize(json::object{{"period", asked.period}, {"lines", api::money_json(lines)}}));
    return {};
}

Checked<void> turn(Context& context, const Asked& asked, bool close)
{
    auto& store = TRY(context.store()).get();
    const auto period = TRY(all(Month::parse(asked.period)));
    const auto& act = close ? ledger::close_period : ledger::reopen_period;
    TRY_VOID(act(store, context.operating(), period, asked.reason, moment()));
    print(fmt::format("{} {}", asked.period,
                      context.say(close ? Bilingual{"đã khóa sổ", "closed"}
                                        : Bilingual{"đã mở lại", "open again"})));
    return {};
}

Command* with_period(Command* command, const std::shared_ptr<Asked>& asked, const Context& context)
{
    command->add_option("period", asked->period, context.say({"Kỳ kế toán", "Period"}))
        ->required()
        ->option_text("YYYY-MM");
    return command;
}

}  // namespace

void add_ledger_commands(Command& app, Context& context)
{
    auto* ledger =
        app.add_subcommand("ledger", context.say({"Sổ cái các quỹ", "The books of the funds"}));
    ledger->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    auto* proving = ledger->add_subcommand(
        "prove", context.say({"Đối chiếu sổ chi tiết với sổ cái; nêu chỗ lệch đầu tiên",
                              "Compare the sub-ledgers with the books; names the first "
                              "difference"}));
    context.on(*proving, [&context] { return prove(context); });
    auto* balancing = with_period(
        ledger->add_subcommand("trial", context.say({"Bảng cân đối phát sinh", "Trial balance"})),
        asked, context);
    context.on(*balancing, [&context, asked] { return trial(context, *asked); });
    for (const bool close : {true, false}) {
        auto* command = with_period(
            ledger->add_subcommand(close ? "close" : "reopen",
                                   context.say(close ? Bilingual{"Khóa sổ một kỳ", "Close a period"}
                                                     : Bilingual{"Mở lại một kỳ đã khóa",
                                                                 "Open a closed period again"})),
            asked, context);
        command->add_option("--reason", asked->reason, context.say({"Lý do", "Reason"}))
            ->required()
            ->type_name("");
        context.on(*command, [&context, asked, close] { return turn(context, *asked, close); });
    }
}

}  // namespace ansinh::cli
