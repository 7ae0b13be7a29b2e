#include "base/format.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/verb.h"
#include "cli/year_commands.h"
#include "contribution/premium_receipts.h"

#include <filesystem>
#include <optional>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string file;
    std::string area;
    std::string on;
    std::string account;
};

std::string told(const Context& context, const contribution::ImportedPremiums& done)
{
    if (context.options.json)
        return boost::json::serialize(boost::json::object{{"statement", done.statement},
                                                          {"known", done.known},
                                                          {"booked", done.booked},
                                                          {"repeated", done.repeated},
                                                          {"reversed", done.reversed},
                                                          {"taken_back", done.taken_back.dong()},
                                                          {"refused", done.refused.size()},
                                                          {"received", done.received.dong()}});
    if (done.known && done.booked + done.reversed == 0 && done.refused.empty())
        return context.say({"Sao kê này đã nhập trước đây.", "The statement was imported before."});
    return fmt::format(
        fmt::runtime(context.say({"{} khoản đã ghi, {} đã có, {} bị từ chối; tổng {} đồng; ngân "
                                  "hàng rút lại {} đồng",
                                  "{} payments booked, {} on file before, {} refused; {} VND in "
                                  "all; {} VND taken back by the bank"})),
        done.booked, done.repeated, done.refused.size(),
        format::number(Decimal{done.received.dong()}, context.options.language),
        format::number(Decimal{done.taken_back.dong()}, context.options.language));
}

Checked<void> import(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto on = asked.on.empty() ? today() : TRY(all(Date::parse(asked.on)));
    std::optional<AreaId> area;
    if (!asked.area.empty()) area = TRY(all(areas.resolve(asked.area, on)));
    const auto text = TRY(all(file_text(asked.file)));
    const auto done = TRY(contribution::import_premiums(
        store, areas, context.operating(),
        {.name = std::filesystem::path(asked.file).filename().string(),
         .text = text,
         .area = area,
         .account = asked.account},
        moment()));
    print(told(context, done));
    if (!done.refused.empty()) return std::unexpected(done.refused);
    return {};
}

}  // namespace

void add_premium_commands(Command& app, Context& context)
{
    auto* noun =
        app.add_subcommand("premiums", context.say({"Tiền đóng cho người không qua đơn vị",
                                                    "Premiums of those whom no employer insures"}));
    noun->require_subcommand(1);
    Verb<Asked>(*noun, context, "import",
                {"Nhập sao kê: ngân sách, quỹ và đại lý thu đóng; ghi theo mã NS, QUY, TT, TG",
                 "Import a statement: the budget, funds and collectors pay, by NS, QUY, TT, TG"})
        .needs("file", &Asked::file, {"Tệp sao kê", "The statement"})
        .may_have("--area", &Asked::area,
                  {"Địa bàn của tài khoản; bỏ trống là tài khoản toàn quốc",
                   "Area of the account; the nation's where absent"})
        .may_have("--account", &Asked::account,
                  {"Số tài khoản, khi sao kê không ghi",
                   "Number of the account, where the statement does not say it"})
        .may_have("--on", &Asked::on,
                  {"Ngày mà địa bàn có hiệu lực; mặc định hôm nay",
                   "Day on which the area is in force; today by default"})
        .does(&import);
}

}  // namespace ansinh::cli
