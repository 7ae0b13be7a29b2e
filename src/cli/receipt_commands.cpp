#include "base/format.h"
#include "cli/account_command.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/receipt_view.h"
#include "cli/refund_commands.h"
#include "cli/suspension_commands.h"

#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <string>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string file;
    std::int64_t receipt = 0;
    std::string employer;
    std::string area;
    std::string account;
    std::string collector;
    std::string on;
    std::string month;
    int months_least = 0;
};

Checked<Date> day(const std::string& text)
{
    return text.empty() ? Checked<Date>{today()} : all(Date::parse(text));
}

Checked<void> import(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    std::optional<AreaId> area;
    if (!asked.area.empty()) area = TRY(all(areas.resolve(asked.area, TRY(day(asked.on)))));
    const auto text = TRY(all(file_text(asked.file)));
    const auto done = TRY(contribution::import_statement(
        store, context.law(), areas, context.operating(),
        {.name = std::filesystem::path(asked.file).filename().string(),
         .text = text,
         .area = area,
         .account = asked.account},
        moment()));
    print(told(context, done));
    if (!done.refused.empty()) return std::unexpected(done.refused);
    return {};
}

Checked<void> list_unmatched(Context& context)
{
    print(told(context, TRY(contribution::receipts(
                            TRY(context.store()).get(), TRY(context.areas()), context.operating(),
                            {.state = contribution::ReceiptState::unmatched,
                             .limit = std::numeric_limits<std::int32_t>::max()}))));
    return {};
}

Checked<void> match(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto actor = context.operating();
    if (!asked.collector.empty()) {
        TRY_VOID(contribution::match_to_collector(store, areas, actor, asked.receipt,
                                                  asked.collector, moment()));
        print(context.say({"Đã ghi cho nhân viên thu.", "Booked to the collector."}));
        return {};
    }
    TRY_VOID(contribution::match_receipt(store, context.law(), areas, actor,
                                         {.receipt = asked.receipt, .unit_code = asked.employer},
                                         moment()));
    print(context.say({"Đã ghi cho đơn vị.", "Booked to the employer."}));
    return {};
}

Checked<void> list_arrears(Context& context, const Asked& asked)
{
    const auto areas = TRY(context.areas());
    contribution::ArrearsQuestion question{.on = TRY(day(asked.on)),
                                           .months_least = asked.months_least};
    if (!asked.area.empty()) question.area = TRY(all(areas.resolve(asked.area, question.on)));
    print(told(context, TRY(contribution::arrears(TRY(context.store()).get(), context.law(), areas,
                                                  context.operating(), question))));
    return {};
}

Checked<void> charge(Context& context, const Asked& asked)
{
    print(told(context,
               TRY(contribution::run_charges(TRY(context.store()).get(), context.law(),
                                             context.operating(), TRY(day(asked.on)), moment()))));
    return {};
}

Checked<void> notice(Context& context, const Asked& asked)
{
    print(told(context,
               TRY(contribution::notice(TRY(context.store()).get(), context.law(),
                                        TRY(context.areas()), context.operating(), asked.employer,
                                        TRY(all(Month::parse(asked.month)))))));
    return {};
}

void add_receipts(Command& app, Context& context, const std::shared_ptr<Asked>& asked)
{
    auto* receipts = app.add_subcommand(
        "receipts", context.say({"Tiền thu qua ngân hàng", "Money received through banks"}));
    receipts->require_subcommand(1);
    auto* importing = receipts->add_subcommand(
        "import",
        context.say({"Nhập sao kê CSV hoặc MT940, ghi cho đơn vị và phân bổ vào các quỹ",
                     "Import a CSV or MT940 statement, match it and divide it between funds"}));
    importing->add_option("file", asked->file, context.say({"Tệp sao kê", "The statement"}))
        ->required()
        ->type_name("");
    importing
        ->add_option("--area", asked->area,
                     context.say({"Địa bàn của tài khoản; bỏ trống là tài khoản toàn quốc",
                                  "Area of the account; the nation's where absent"}))
        ->type_name("");
    importing
        ->add_option("--account", asked->account,
                     context.say({"Số tài khoản, khi sao kê không ghi",
                                  "Number of the account, where the statement does not say it"}))
        ->type_name("");
    importing
        ->add_option("--on", asked->on,
                     context.say({"Ngày mà địa bàn có hiệu lực; mặc định hôm nay",
                                  "Day on which the area is in force; today by default"}))
        ->option_text("YYYY-MM-DD");
    context.on(*importing, [&context, asked] { return import(context, *asked); });
    auto* listing = receipts->add_subcommand(
        "unmatched", context.say({"Khoản thu chưa rõ đơn vị", "Receipts that name no employer"}));
    context.on(*listing, [&context] { return list_unmatched(context); });
    auto* matching = receipts->add_subcommand(
        "match", context.say({"Ghi một khoản thu cho đơn vị", "Say whose a receipt is"}));
    matching->add_option("receipt", asked->receipt, context.say({"Số khoản thu", "Its number"}))
        ->required()
        ->type_name("");
    matching->add_option("--employer", asked->employer, context.say({"Mã đơn vị", "Unit code"}))
        ->type_name("");
    matching
        ->add_option("--collector", asked->collector,
                     context.say({"Hoặc mã nhân viên thu đã nộp tiền", "Or the collector's code"}))
        ->type_name("");
    context.on(*matching, [&context, asked] { return match(context, *asked); });
    add_account_command(*receipts, context);
    add_refund_commands(*receipts, context);
}

void add_arrears(Command& app, Context& context, const std::shared_ptr<Asked>& asked)
{
    auto* arrears = app.add_subcommand(
        "arrears", context.say({"Chậm đóng của đơn vị", "What employers owe late"}));
    arrears->require_subcommand(1);
    auto* listing = arrears->add_subcommand(
        "list", context.say({"Đơn vị chậm đóng, số tiền theo quỹ và tuổi nợ",
                             "Employers that are late, by fund and age"}));
    listing->add_option("--area", asked->area, context.say({"Địa bàn", "Area"}))->type_name("");
    listing
        ->add_option("--min-months", asked->months_least,
                     context.say({"Chậm từ bao nhiêu tháng", "Late for so many months at least"}))
        ->between(0, 1200)
        ->type_name("");
    auto* charging = arrears->add_subcommand(
        "charge", context.say({"Tính lại tiền chậm đóng và ghi chênh lệch",
                               "Compute late charges anew and post the difference"}));
    for (auto* command : {listing, charging})
        command->add_option("--on", asked->on, context.say({"Ngày", "Day"}))
            ->option_text("YYYY-MM-DD");
    context.on(*listing, [&context, asked] { return list_arrears(context, *asked); });
    context.on(*charging, [&context, asked] { return charge(context, *asked); });
    add_hard_debt_command(*arrears, context);
    add_suspension_commands(*arrears, context);
}

}  // namespace

void add_receipt_commands(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    add_receipts(app, context, asked);
    add_arrears(app, context, asked);
    auto* c12 = app.add_subcommand(
        "c12", context.say({"Thông báo kết quả đóng hằng tháng của đơn vị (C12-TS)",
                            "The monthly notice to an employer (C12-TS)"}));
    c12->add_option("--employer", asked->employer, context.say({"Mã đơn vị", "Unit code"}))
        ->required()
        ->type_name("");
    c12->add_option("--month", asked->month, context.say({"Tháng", "Month"}))
        ->required()
        ->option_text("YYYY-MM");
    context.on(*c12, [&context, asked] { return notice(context, *asked); });
}

}  // namespace ansinh::cli
