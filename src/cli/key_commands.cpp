#include "access/key.h"
#include "cli/access_view.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::string user, label, to;
    std::vector<std::string> permissions;
    int per_minute = 60;
    std::int64_t id = 0;
};

Checked<std::vector<access::Permission>> permissions_of(const std::vector<std::string>& words)
{
    std::vector<access::Permission> permissions;
    Problems problems;
    for (const auto& word : words)
        if (const auto permission = access::permission_of(word))
            permissions.push_back(*permission);
        else
            problems.push_back({.code = "key/permissions",
                                .detail = {fmt::format("Không có quyền “{}”.", word),
                                           fmt::format("There is no permission “{}”.", word)},
                                .where = "--permission"});
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return permissions;
}

Checked<void> add(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto rules = TRY(context.rules());
    const auto owner = TRY(all(access::user_named(store, asked.user)));
    const access::KeyInput input{.label = asked.label,
                                 .permissions = TRY(permissions_of(asked.permissions)),
                                 .to = asked.to.empty() ? today().plus_years(1)
                                                        : TRY(all(Date::parse(asked.to))),
                                 .per_minute = asked.per_minute};
    const auto made =
        TRY(access::add_key(store, rules, context.operating(), owner.id, input, now()));
    const std::array once = {Once{.name = owner.name, .secret = made.text}};
    print(shown(context, once));
    return {};
}

Checked<void> list(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto owner = TRY(all(access::user_named(store, asked.user)));
    print(shown(context, TRY(access::keys(store, context.operating(), owner.id))));
    return {};
}

Checked<void> end(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    return access::end_key(store, context.operating(), asked.id, now());
}

}  // namespace

void add_key_commands(Command& app, Context& context)
{
    auto* key = app.add_subcommand("key", context.say({"Khóa cho phần mềm", "Keys for software"}));
    key->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const auto of_user = [&](std::string name, const Bilingual& description) {
        auto* command = key->add_subcommand(std::move(name), context.say(description));
        command->add_option("user", asked->user, context.say({"Tên đăng nhập", "User name"}))
            ->required()
            ->type_name("");
        return command;
    };
    auto* adding = of_user("add", {"Tạo khóa", "Make a key"});
    adding->add_option("--label", asked->label, context.say({"Phần mềm dùng khóa", "What uses it"}))
        ->required()
        ->type_name("");
    adding
        ->add_option("--permission", asked->permissions,
                     context.say({"Quyền, trong các quyền của người dùng",
                                  "Permission, one of the user's own"}))
        ->required()
        ->delimiter(',')
        ->type_name("");
    adding->add_option("--to", asked->to, context.say({"Trước ngày", "Until before the day"}))
        ->type_name("");
    adding
        ->add_option("--per-minute", asked->per_minute,
                     context.say({"Yêu cầu mỗi phút", "Requests a minute"}))
        ->type_name("");
    context.on(*adding, [&context, asked] { return add(context, *asked); });
    auto* listing = of_user("list", {"Các khóa của một người", "The keys of a user"});
    context.on(*listing, [&context, asked] { return list(context, *asked); });
    auto* ending = key->add_subcommand("end", context.say({"Kết thúc khóa", "End a key"}));
    ending->add_option("id", asked->id, context.say({"Số của khóa", "Number of the key"}))
        ->required()
        ->type_name("");
    context.on(*ending, [&context, asked] { return end(context, *asked); });
}

}  // namespace ansinh::cli
