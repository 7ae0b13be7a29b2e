#include "cli/account_command.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/places.h"
#include "cli/verb.h"
#include "contribution/receipts.h"

#include <string>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string account;
    std::string area;
    std::string reason;
};

Checked<void> assign(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto area = TRY(all(areas.resolve(asked.area, today())));
    TRY_VOID(contribution::assign_account(
        store, context.operating(),
        {.account = asked.account, .area = area, .reason = asked.reason}, moment()));
    print(fmt::format(
        fmt::runtime(context.say({"Tài khoản {} là của {}.", "The account {} is now that of {}."})),
        asked.account, areas.area(area).full_name));
    return {};
}

}  // namespace

void add_account_command(Command& receipts, Context& context)
{
    Verb<Asked>(receipts, context, "account",
                {"Ghi lại tài khoản ngân hàng là của địa bàn nào",
                 "Say again which area a bank account is of"})
        .needs("account", &Asked::account, {"Số tài khoản", "Its number"})
        .needs("--area", &Asked::area, {"Địa bàn", "Area"})
        .needs("--reason", &Asked::reason, {"Lý do", "Reason"})
        .does(&assign);
}

}  // namespace ansinh::cli
