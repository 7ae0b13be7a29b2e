#include "access/user.h"
#include "access/user_change.h"
#include "cli/access_view.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/user_demo.h"
#include "registry/user_areas.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string name, full_name, from, to, reason, on;
    std::vector<std::string> roles, areas;
    std::optional<std::int64_t> office, employer, facility;
    std::int64_t proposal = 0;
    bool all = false;
};

template <class Value>
std::optional<Value> id_of(const std::optional<std::int64_t>& number)
{
    return number ? std::optional(Value{*number}) : std::nullopt;
}

Checked<access::Rights> rights_of(Context& context, const access::Rules& rules, const Asked& asked)
{
    const auto areas = TRY(context.areas());
    return access::Rights{
        .roles = asked.roles,
        .areas = TRY(registry::user_areas(areas, rules.roles, asked.roles, asked.areas, today())),
        .office = id_of<OfficeId>(asked.office),
        .employer = id_of<EmployerId>(asked.employer),
        .facility = id_of<FacilityId>(asked.facility)};
}

Checked<std::optional<Date>> day_of(const std::string& text)
{
    if (text.empty()) return std::optional<Date>{};
    return std::optional(TRY(all(Date::parse(text))));
}

Checked<void> add(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto rules = TRY(context.rules());
    const access::UserInput input{.name = asked.name,
                                  .full_name = asked.full_name,
                                  .rights = TRY(rights_of(context, rules, asked)),
                                  .from = TRY(day_of(asked.from)),
                                  .to = TRY(day_of(asked.to))};
    const auto added = TRY(access::add_user(store, rules, context.operating(), input, now()));
    const std::array once = {
        Once{.name = added.user.name, .secret = added.first_password, .proposal = added.proposal}};
    print(shown(context, once));
    return {};
}

Checked<void> list(Context& context)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    print(shown(context, areas, access::users(store)));
    return {};
}

Checked<void> list_roles(Context& context)
{
    print(shown(context, TRY(context.rules()).roles));
    return {};
}

Checked<void> give_roles(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto rules = TRY(context.rules());
    const auto who = TRY(all(access::user_named(store, asked.name)));
    const access::RightsChange change{
        .user = who.id, .rights = TRY(rights_of(context, rules, asked)), .reason = asked.reason};
    const auto proposal =
        TRY(access::change_rights(store, rules, context.operating(), change, now()));
    const auto areas = TRY(context.areas());
    const std::array users = {*access::user(store, who.id)};
    print(shown(context, areas, users));
    if (proposal != 0 && !context.options.json)
        print(fmt::format(
            "{} {}", context.say({"Chờ phê duyệt, đề xuất số", "Waits for approval, proposal"}),
            proposal));
    return {};
}

/// What waits for a second person is told by its number; a password by whoever it is for.
Checked<void> change(Context& context, const Asked& asked, access::UserChange wanted)
{
    auto& store = TRY(context.store()).get();
    const auto rules = TRY(context.rules());
    const auto who = TRY(all(access::user_named(store, asked.name)));
    const access::UserOrder order{.user = who.id, .change = wanted, .reason = asked.reason};
    const auto changed = TRY(access::change_user(store, rules, context.operating(), order, now()));
    const std::array once = {
        Once{.name = who.name, .secret = changed.first_password, .proposal = changed.proposal}};
    const std::array users = {changed.user};
    if (changed.proposal != 0 || !changed.first_password.empty())
        print(shown(context, once));
    else
        print(shown(context, TRY(context.areas()), users));
    return {};
}

Checked<void> list_proposals(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    print(shown(context, TRY(access::proposals(store, context.operating(), asked.all))));
    return {};
}

Checked<void> decide(Context& context, const Asked& asked, bool approved)
{
    auto& store = TRY(context.store()).get();
    const access::Decision decision{
        .proposal = asked.proposal, .approved = approved, .reason = asked.reason};
    const auto decided =
        TRY(access::decide(store, TRY(context.rules()), context.operating(), decision, now()));
    const auto about = access::user(store, UserId{decided.proposal.object});
    const std::array once = {
        Once{.name = about ? about->name : std::string{}, .secret = decided.first_password}};
    const std::array proposals = {decided.proposal};
    if (decided.first_password.empty())
        print(shown(context, proposals));
    else
        print(shown(context, once));
    return {};
}

using Shared = std::shared_ptr<Asked>;

void add_rights(Command& command, const Context& context, const Shared& asked)
{
    command
        .add_option("--role", asked->roles,
                    context.say({"Vai trò, xem “user roles”", "Role, see “user roles”"}))
        ->required()
        ->delimiter(',')
        ->type_name("");
    command.add_option("--area", asked->areas, context.say({"Địa bàn", "Area"}))->type_name("");
    command
        .add_option("--office", asked->office, context.say({"Số cơ quan BHXH", "Office number"}))
        ->type_name("");
    command
        .add_option("--employer", asked->employer, context.say({"Số đơn vị", "Employer number"}))
        ->type_name("");
    command.add_option("--facility", asked->facility, context.say({"Mã cơ sở", "Facility code"}))
        ->type_name("");
}

Command* add_named(Command& parent, const Context& context, const Shared& asked, std::string name,
                   const Bilingual& description)
{
    auto* command = parent.add_subcommand(std::move(name), context.say(description));
    command->add_option("name", asked->name, context.say({"Tên đăng nhập", "User name"}))
        ->required()
        ->type_name("");
    return command;
}

void add_making(Command& user, Context& context, const Shared& asked)
{
    auto* adding = add_named(user, context, asked, "add", {"Thêm người dùng", "Add a user"});
    adding->add_option("--full-name", asked->full_name, context.say({"Họ tên", "Full name"}))
        ->required()
        ->type_name("");
    add_rights(*adding, context, asked);
    adding->add_option("--from", asked->from, context.say({"Từ ngày", "From the day"}))
        ->type_name("");
    adding->add_option("--to", asked->to, context.say({"Trước ngày", "Until before the day"}))
        ->type_name("");
    context.on(*adding, [&context, asked] { return add(context, *asked); });

    auto* role = add_named(user, context, asked, "role",
                           {"Giao vai trò và phạm vi mới", "Give other roles and reach"});
    add_rights(*role, context, asked);
    role->add_option("--reason", asked->reason, context.say({"Lý do", "Reason"}))
        ->required()
        ->type_name("");
    context.on(*role, [&context, asked] { return give_roles(context, *asked); });

    auto* demo = user.add_subcommand(
        "demo", context.say({"Mỗi vai trò một người dùng, để giới thiệu chương trình",
                             "A user for each role, to show the program"}));
    demo->add_option("--area", asked->areas, context.say({"Tỉnh của họ", "Their province"}))
        ->type_name("");
    context.on(*demo, [&context, asked] {
        return add_demo_users(context, asked->areas.empty() ? "Bến Tre" : asked->areas.front());
    });
}

void add_states(Command& user, Context& context, const Shared& asked)
{
    using access::UserChange;
    struct Change {
        const char* name;
        UserChange change;
        Bilingual description;
    };
    for (const auto& [name, wanted, description] :
         {Change{"lock", UserChange::lock, {"Khóa, và kết thúc mọi phiên", "Lock, end sessions"}},
          Change{"unlock", UserChange::unlock, {"Mở khóa", "Unlock"}},
          Change{"end", UserChange::end, {"Kết thúc hẳn", "End for good"}},
          Change{"password",
                 UserChange::password,
                 {"Cấp lại mật khẩu ban đầu, kết thúc mọi phiên và khóa",
                  "Give a first password anew, end sessions and keys"}},
          Change{"totp",
                 UserChange::second_factor,
                 {"Gỡ xác thực hai bước của người mất thiết bị",
                  "Take the second factor off one who lost the device"}}}) {
        auto* command = add_named(user, context, asked, name, description);
        command->add_option("--reason", asked->reason, context.say({"Lý do", "Reason"}))
            ->type_name("");
        context.on(*command, [&context, asked, wanted] { return change(context, *asked, wanted); });
    }
}

void add_proposals(Command& user, Context& context, const Shared& asked)
{
    auto* proposals =
        user.add_subcommand("proposals", context.say({"Đề xuất chờ phê duyệt", "What waits"}));
    proposals->add_flag("--all", asked->all, context.say({"Cả đã quyết định", "Decided too"}));
    context.on(*proposals, [&context, asked] { return list_proposals(context, *asked); });
    for (const bool approved : {true, false}) {
        auto* command = user.add_subcommand(
            approved ? "approve" : "refuse",
            context.say(approved ? Bilingual{"Phê duyệt đề xuất", "Approve a proposal"}
                                 : Bilingual{"Từ chối đề xuất", "Refuse a proposal"}));
        command
            ->add_option("proposal", asked->proposal,
                         context.say({"Số đề xuất", "Number of the proposal"}))
            ->required()
            ->type_name("");
        command->add_option("--reason", asked->reason, context.say({"Lý do", "Reason"}))
            ->type_name("");
        context.on(*command,
                   [&context, asked, approved] { return decide(context, *asked, approved); });
    }
}

}  // namespace

void add_user_commands(Command& app, Context& context)
{
    auto* user = app.add_subcommand("user", context.say({"Người dùng và vai trò", "Users, roles"}));
    user->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    add_making(*user, context, asked);
    auto* listing = user->add_subcommand("list", context.say({"Danh sách", "List"}));
    context.on(*listing, [&context] { return list(context); });
    auto* roles = user->add_subcommand("roles", context.say({"Các vai trò", "The roles"}));
    context.on(*roles, [&context] { return list_roles(context); });
    add_states(*user, context, asked);
    add_proposals(*user, context, asked);
}

}  // namespace ansinh::cli
