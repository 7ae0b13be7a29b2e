#include "cli/suspension_commands.h"

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

struct Asked {
    std::string employer;
    std::string reason = "stop";
    std::string first;
    std::string last;
    std::string filed_on;
    std::string document_on;
    std::string worker_share;
    std::string loss_share;
    std::string note;
    std::int64_t months = 0;
    std::int64_t stop_days = -1;
    std::int64_t number = 0;
    contribution::Suspension decided;
};

Checked<void> list(Context& context, const Asked& asked)
{
    const auto all =
        TRY(contribution::suspensions(TRY(context.store()).get(), context.law(),
                                      TRY(context.areas()), context.operating(), asked.employer));
    if (context.options.json) {
        json::array rows;
        for (const auto& one : all) rows.push_back(api::money_json(one));
        print(json::serialize(json::object{{"suspensions", std::move(rows)}}));
        return {};
    }
    Table table({{.heading = context.say({"Số", "Number"}), .align = Align::right},
                 {.heading = context.say({"Lý do", "Reason"})},
                 {.heading = context.say({"Từ tháng", "From"})},
                 {.heading = context.say({"Đến tháng", "Until"})},
                 {.heading = context.say({"Đóng bù đến hết", "Paid back by"})}});
    for (const auto& one : all)
        table.add(
            {std::to_string(one.number), context.say(law::label_of(one.decided.reason).text()),
             to_string(one.decided.first),
             one.last() ? to_string(*one.last()) : context.say({"đã hủy", "taken back"}),
             one.paid_back_by ? format::date(*one.paid_back_by, context.options.language) : ""});
    print(table.text());
    return {};
}

Checked<void> suspend(Context& context, const Asked& asked)
{
    auto decided = asked.decided;
    decided.reason = law::suspension_reason_of(asked.reason).value_or(decided.reason);
    decided.first = TRY(all(Month::parse(asked.first)));
    decided.months = static_cast<int>(asked.months);
    decided.filed_on = TRY(all(Date::parse(asked.filed_on)));
    decided.document_on = TRY(all(Date::parse(asked.document_on)));
    if (!asked.worker_share.empty())
        decided.worker_share = TRY(all(Rate::parse(asked.worker_share)));
    if (!asked.loss_share.empty()) decided.loss_share = TRY(all(Rate::parse(asked.loss_share)));
    if (asked.stop_days >= 0) decided.stop_days = asked.stop_days;
    TRY_VOID(contribution::record_suspension(TRY(context.store()).get(), context.law(),
                                             TRY(context.areas()), context.operating(),
                                             {asked.employer, decided}, moment()));
    return list(context, asked);
}

Checked<void> end(Context& context, const Asked& asked)
{
    contribution::SuspensionEnd wanted{
        .unit_code = asked.employer, .number = asked.number, .note = asked.note};
    if (!asked.last.empty()) wanted.last = TRY(all(Month::parse(asked.last)));
    TRY_VOID(contribution::end_suspension(TRY(context.store()).get(), context.law(),
                                          TRY(context.areas()), context.operating(), wanted,
                                          moment()));
    return list(context, asked);
}

}  // namespace

void add_suspension_commands(Command& arrears, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    const auto option = [&](Command& command, const char* name, auto& value,
                            const Bilingual& text) {
        return command.add_option(name, value, context.say(text))->type_name("");
    };
    auto* listing = arrears.add_subcommand(
        "suspensions", context.say({"Các lần tạm dừng đóng quỹ hưu trí, tử tuất",
                                    "Suspensions of the pension and survivors fund"}));
    auto* suspending = arrears.add_subcommand(
        "suspend", context.say({"Ghi tạm dừng đóng quỹ hưu trí, tử tuất",
                                "Record a suspension of the pension and survivors fund"}));
    auto* ending = arrears.add_subcommand(
        "end-suspension", context.say({"Kết thúc sớm tạm dừng đóng, hoặc hủy",
                                       "End a suspension earlier, or take it back"}));
    for (auto* command : {listing, suspending, ending})
        option(*command, "--employer", asked->employer, {"Mã đơn vị", "Unit code"})->required();
    option(*suspending, "--reason", asked->reason, {"Lý do", "Reason"})
        ->one_of({"stop", "disaster", "covid"});
    option(*suspending, "--first", asked->first, {"Tháng đầu (YYYY-MM)", "First month (YYYY-MM)"})
        ->required();
    option(*suspending, "--months", asked->months, {"Số tháng", "Months"})->required();
    option(*suspending, "--filed-on", asked->filed_on,
           {"Ngày đơn vị nộp văn bản", "Day of the employer's filing"})
        ->required();
    option(*suspending, "--document", asked->decided.document, {"Số quyết định", "Decision"});
    option(*suspending, "--document-on", asked->document_on, {"Ngày quyết định", "Its day"})
        ->required();
    option(*suspending, "--worker-share", asked->worker_share,
           {"Tỷ lệ lao động phải nghỉ (62.5%)", "Share of workers who stop (62.5%)"});
    option(*suspending, "--loss-share", asked->loss_share,
           {"Tỷ lệ tài sản thiệt hại", "Share of assets lost"});
    option(*suspending, "--stop-days", asked->stop_days,
           {"Số ngày dừng hoạt động", "Days of the stop"});
    option(*ending, "number", asked->number, {"Số của lần tạm dừng", "Its number"})->required();
    option(*ending, "--last", asked->last,
           {"Tháng cuối (YYYY-MM); không ghi là hủy", "Last month (YYYY-MM); none takes it back"});
    option(*ending, "--note", asked->note, {"Lý do", "Reason"});
    context.on(*listing, [&context, asked] { return list(context, *asked); });
    context.on(*suspending, [&context, asked] { return suspend(context, *asked); });
    context.on(*ending, [&context, asked] { return end(context, *asked); });
}

}  // namespace ansinh::cli
