#include "access/allowed.h"
#include "access/audit.h"
#include "base/text.h"
#include "registry/household.h"
#include "registry/impl/command.h"
#include "registry/impl/household_changes.h"
#include "registry/impl/person_fields.h"
#include "registry/impl/person_rows.h"

#include <algorithm>
#include <utility>

namespace ansinh::registry {

namespace {

using access::Permission;

AuditId recorded(db::Database& database, const access::Actor& actor, std::string action,
                 const Joining& joining, const std::string& at)
{
    return access::record(database, actor,
                          {.action = std::move(action),
                           .object_kind = "household",
                           .object = joining.household.value(),
                           .reason = joining.reason,
                           .detail = "person " + text(joining.person)},
                          at);
}

/// The household without its members is left when a later member joins: they are the head.
Membership place_for(const std::vector<MemberRow>& members, const Joining& joining,
                     std::string relation)
{
    std::int64_t last = 0;
    for (const auto& member : members) {
        const auto place = person_of(member.row.record).household;
        if (member.id == joining.person)
            return {.household = joining.household,
                    .member_no = place->member_no,
                    .relation = std::move(relation)};
        last = std::max(last, place->member_no);
    }
    return {.household = joining.household, .member_no = last + 1, .relation = std::move(relation)};
}

Checked<std::string> judged(const Joining& joining, Date today)
{
    auto problems = judged_reason(joining.reason);
    append(problems, judged_effect(joining.from, today));
    auto relation = parse_hamlet(joining.relation);
    if (!relation) {
        relation.error().where = "/relation";
        problems.push_back(std::move(relation).error());
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return *std::move(relation);
}

}  // namespace

Checked<FoundHousehold> join_household(db::Database& database, const Areas& areas,
                                       const access::Actor& actor, const Joining& joining,
                                       const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, Permission::person_change)));
    const auto territory = Territory::of(areas, actor);
    const Date today = day_of(at);
    const auto relation = TRY(judged(joining, today));
    TRY_VOID(checked(own_household(database, territory, joining.household)));

    db::Transaction transaction(database);
    const Effect effect{.from = joining.from.value_or(today),
                        .by = recorded(database, actor, "household.join", joining, at)};
    const auto person = TRY(checked(own_person(database, territory, joining.person, "/person")));
    const auto present = person_of(person.row.record).household;
    if (!present || present->household != joining.household)
        TRY_VOID(checked(vacate(database, person, effect)));
    const auto now = TRY(checked(own_household(database, territory, joining.household)));
    auto place = place_for(member_rows(database, joining.household), joining, relation);
    auto next = household_of(now.record);
    if (!next.head && place.member_no == 1) next.head = joining.person;
    if (next.head == joining.person) place.relation.clear();
    TRY_VOID(checked(replace_household(database, joining.household, now, next, effect)));
    TRY_VOID(checked(place_member(database, person, place, effect)));
    transaction.commit();
    return checked(household(database, territory, joining.household));
}

Checked<FoundHousehold> leave_household(db::Database& database, const Areas& areas,
                                        const access::Actor& actor, const Joining& leaving,
                                        const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, Permission::person_change)));
    const auto territory = Territory::of(areas, actor);
    const Date today = day_of(at);
    TRY_VOID(judged(leaving, today));
    TRY_VOID(checked(own_household(database, territory, leaving.household)));

    db::Transaction transaction(database);
    const Effect effect{.from = leaving.from.value_or(today),
                        .by = recorded(database, actor, "household.leave", leaving, at)};
    const auto person = TRY(checked(own_person(database, territory, leaving.person, "/person")));
    const auto present = person_of(person.row.record).household;
    if (!present || present->household != leaving.household) return refuse(not_a_member("/person"));
    TRY_VOID(checked(vacate(database, person, effect)));
    TRY_VOID(checked(place_member(database, person, {}, effect)));
    transaction.commit();
    return checked(household(database, territory, leaving.household));
}

}  // namespace ansinh::registry
