#include "cli/refund_commands.h"

#include "api/money_json.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"

#include <memory>
#include <string>

#include <boost/json.hpp>

namespace ansinh::cli {

namespace {

namespace json = boost::json;
using contribution::Refund;

struct Asked {
    contribution::RefundRequest request;
    std::int64_t amount = 0;
    std::int64_t refund = 0;
    std::string day;
    std::string reason;
    std::string employer;
    std::string mark;
    contribution::HardMark hard;
};

void print_refunds(const Context& context, const std::vector<Refund>& refunds)
{
    if (context.options.json) {
        json::array rows;
        for (const auto& refund : refunds) rows.push_back(api::money_json(refund));
        print(json::serialize(json::object{{"refunds", std::move(rows)}}));
        return;
    }
    Table table({{.heading = context.say({"Số", "Number"}), .align = Align::right},
                 {.heading = context.say({"Của", "Of"})},
                 {.heading = context.say({"Số tiền", "Amount"}), .align = Align::right},
                 {.heading = context.say({"Trạng thái", "State"})}});
    for (const auto& refund : refunds)
        table.add({std::to_string(refund.id),
                   refund.unit_code.empty() ? std::to_string(refund.receipt) : refund.unit_code,
                   format::number(Decimal{refund.amount.dong()}, context.options.language),
                   context.say(word(refund.state()))});
    print(table.text());
}

Checked<void> list(Context& context)
{
    print_refunds(context, TRY(contribution::refunds(TRY(context.store()).get(),
                                                     TRY(context.areas()), context.operating())));
    return {};
}

Checked<void> request(Context& context, const Asked& asked)
{
    auto wanted = asked.request;
    wanted.amount = Vnd{asked.amount};
    print_refunds(
        context, {TRY(contribution::request_refund(TRY(context.store()).get(), TRY(context.areas()),
                                                   context.operating(), wanted, moment()))});
    return {};
}

Checked<void> decide(Context& context, const Asked& asked, bool approved)
{
    print_refunds(
        context,
        {TRY(contribution::decide_refund(
            TRY(context.store()).get(), TRY(context.areas()), context.operating(),
            {.refund = asked.refund, .approved = approved, .reason = asked.reason}, moment()))});
    return {};
}

Checked<void> pay(Context& context, const Asked& asked)
{
    print_refunds(context,
                  {TRY(contribution::pay_refund(TRY(context.store()).get(), TRY(context.areas()),
                                                context.operating(), asked.refund,
                                                TRY(all(Date::parse(asked.day))), moment()))});
    return {};
}

Checked<void> mark(Context& context, const Asked& asked)
{
    auto wanted = asked.hard;
    wanted.reason = contribution::hard_reason_of(asked.mark).value_or(wanted.reason);
    if (!asked.day.empty()) wanted.document_on = TRY(all(Date::parse(asked.day)));
    TRY_VOID(contribution::mark_hard(TRY(context.store()).get(), TRY(context.areas()),
                                     context.operating(), asked.employer, wanted, moment()));
    print(context.say(word(wanted.reason)));
    return {};
}

}  // namespace

void add_refund_commands(Command& receipts, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    const auto option = [&](Command& command, const char* name, auto& value,
                            const Bilingual& text) {
        return command.add_option(name, value, context.say(text))->type_name("");
    };
    auto* listing = receipts.add_subcommand(
        "refunds", context.say({"Các đề nghị hoàn trả", "Money that is to be paid back"}));
    context.on(*listing, [&context] { return list(context); });
    auto* asking = receipts.add_subcommand(
        "refund", context.say({"Đề nghị hoàn trả số thừa của đơn vị, hoặc một khoản thu",
                               "Ask for an employer's credit, or a receipt, to be paid back"}));
    option(*asking, "--employer", asked->request.unit_code, {"Mã đơn vị", "Unit code"});
    option(*asking, "--amount", asked->amount, {"Số tiền", "Amount"});
    option(*asking, "--receipt", asked->request.receipt, {"Số khoản thu", "Number of a receipt"});
    option(*asking, "--account", asked->request.account, {"Tài khoản nhận", "Account to be paid"});
    option(*asking, "--reason", asked->request.reason, {"Lý do", "Reason"});
    context.on(*asking, [&context, asked] { return request(context, *asked); });
    for (const bool approved : {true, false}) {
        auto* deciding = receipts.add_subcommand(
            approved ? "approve-refund" : "refuse-refund",
            context.say(approved ? Bilingual{"Duyệt hoàn trả", "Approve a refund"}
                                 : Bilingual{"Không duyệt hoàn trả", "Refuse a refund"}));
        option(*deciding, "refund", asked->refund, {"Số đề nghị", "Its number"})->required();
        option(*deciding, "--reason", asked->reason, {"Ý kiến", "Opinion"});
        context.on(*deciding,
                   [&context, asked, approved] { return decide(context, *asked, approved); });
    }
    auto* paying = receipts.add_subcommand(
        "pay-refund", context.say({"Ghi đã chi hoàn trả", "Record that a refund was paid"}));
    option(*paying, "refund", asked->refund, {"Số đề nghị", "Its number"})->required();
    option(*paying, "--on", asked->day, {"Ngày chi", "Day of payment"})->required();
    context.on(*paying, [&context, asked] { return pay(context, *asked); });
}

void add_hard_debt_command(Command& arrears, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* marking = arrears.add_subcommand(
        "mark", context.say({"Xếp nợ khó thu, hoặc bỏ xếp (none)",
                             "Mark a debt hard to collect, or take the mark off (none)"}));
    const auto option = [&](const char* name, auto& value, const Bilingual& text) {
        return marking->add_option(name, value, context.say(text))->type_name("");
    };
    option("--employer", asked->employer, {"Mã đơn vị", "Unit code"})->required();
    option("--as", asked->mark, {"Xếp là", "Mark as"})
        ->required()
        ->one_of({"none", "bankrupt", "dissolved", "owner_absent", "missing"});
    option("--document", asked->hard.document, {"Số văn bản", "Number of the document"});
    option("--document-on", asked->day, {"Ngày văn bản", "Day of the document"});
    option("--note", asked->hard.note, {"Ghi chú", "Note"});
    context.on(*marking, [&context, asked] { return mark(context, *asked); });
}

}  // namespace ansinh::cli
