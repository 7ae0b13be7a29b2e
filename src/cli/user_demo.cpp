#include "cli/user_demo.h"

#include "access/user.h"
#include "cli/access_view.h"
#include "cli/output.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using registry::AreaLevel;

/// Where the users of a role are shown to work: the province, its first commune, its first
/// employer and facility.
access::Rights rights_of(const access::Role& role, const registry::Areas& areas,
                         const registry::Area& province)
{
    access::Rights rights{.roles = {role.code}};
    switch (role.scope) {
    case access::Scope::province:
    case access::Scope::territory: rights.areas = {province.id}; break;
    case access::Scope::commune: {
        const auto day = province.validity.to ? province.validity.to->plus_days(-1) : today();
        const auto communes = areas.of_level(AreaLevel::commune, day, province.id);
        rights.areas = {communes.empty() ? province.id : communes.front()->id};
        break;
    }
    case access::Scope::employer:  // numbered as `ansinh synth` does
        if (const auto number = Decimal::parse(province.code + "000001"); number)
            rights.employer = EmployerId{number->units()};
        break;
    case access::Scope::facility:
        if (const auto number = Decimal::parse(province.code + "001"); number)
            rights.facility = FacilityId{number->units()};
        break;
    case access::Scope::none:
    case access::Scope::nation: break;
    }
    return rights;
}

std::string user_name(std::string_view role)
{
    std::string name(role);
    std::ranges::replace(name, '_', '.');
    return name;
}

}  // namespace

Checked<void> add_demo_users(Context& context, const std::string& province)
{
    auto& store = TRY(context.store()).get();
    const auto rules = TRY(context.rules());
    const auto areas = TRY(context.areas());
    auto found = areas.resolve(province, today(), AreaLevel::province);
    if (!found) found = areas.resolve_ended(province, AreaLevel::province);
    const auto& area = areas.area(TRY(all(std::move(found))));

    std::vector<access::UserInput> inputs;
    for (const auto& role : rules.roles.all())
        inputs.push_back({.name = user_name(role.code),
                          .full_name = role.name.vi,
                          .rights = rights_of(role, areas, area),
                          .keeps_first_password = true});
    // Once two can approve, others are proposed: they come last, and there are two of them.
    const auto approves = [&](const access::UserInput& input) {
        const auto& permissions = rules.roles.find(input.rights.roles.front())->permissions;
        return std::ranges::find(permissions, access::Permission::user_approve) !=
               permissions.end();
    };
    std::ranges::stable_partition(inputs, std::not_fn(approves));
    auto second = inputs.back();
    second.name += ".2";
    inputs.push_back(std::move(second));

    std::vector<Once> once;
    for (const auto& input : inputs) {
        if (access::user_named(store, input.name)) continue;
        const auto added = TRY(access::add_user(store, rules, context.operating(), input, now()));
        once.push_back(
            {.name = added.user.name, .secret = added.first_password, .proposal = added.proposal});
    }
    if (once.empty() && !context.options.json)
        print(context.say({"Người dùng mẫu đã có; “user password TÊN” cấp lại mật khẩu.",
                           "They are there already; “user password NAME” gives a new password."}));
    else
        print(shown(context, once));
    return {};
}

}  // namespace ansinh::cli
