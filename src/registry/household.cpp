#include "registry/household.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "registry/impl/command.h"
#include "registry/impl/household_changes.h"
#include "registry/impl/person_rows.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::registry {

namespace {

using access::Permission;

constexpr std::array<std::string_view, 5> standards = {"unknown", "poor", "near_poor", "average",
                                                       "better_off"};

/// Of the others when the head changes, until somebody tells it.
constexpr std::string_view relation_unknown = "chưa rõ";

HouseholdId next_free_household(db::Database& database)
{
    long long highest = 0;
    database.sql() << "SELECT COALESCE(MAX(household_id), 0) FROM registry_household",
        soci::into(highest);
    return HouseholdId{highest + 1};
}

std::vector<std::string_view> changed_fields(const Household& before, const Household& after)
{
    std::vector<std::string_view> names;
    if (before.head != after.head) names.emplace_back("head");
    if (before.commune != after.commune) names.emplace_back("commune");
    if (before.hamlet != after.hamlet) names.emplace_back("hamlet");
    if (before.address != after.address) names.emplace_back("address");
    if (before.living_standard != after.living_standard) names.emplace_back("living_standard");
    return names;
}

/// The members in the order that is asked for: a new head comes first. Refuses
/// household/not-a-member and household/order-incomplete.
Result<std::vector<PersonId>> ordered(const HouseholdChange& change,
                                      const std::vector<MemberRow>& members,
                                      const std::optional<PersonId>& head)
{
    std::vector<PersonId> present;
    for (const auto& member : members) present.push_back(member.id);
    if (change.head && std::ranges::find(present, *change.head) == present.end())
        return fail(not_a_member("/head"));
    if (change.order.empty()) {
        if (change.head)
            std::ranges::stable_partition(present, [&](PersonId id) { return id == *change.head; });
        return present;
    }
    auto asked = change.order;
    std::ranges::sort(asked);
    std::ranges::sort(present);
    const bool leads = head && std::ranges::binary_search(present, *head);
    if (asked != present || (leads && change.order.front() != *head))
        return fail(
            {.code = "household/order-incomplete",
             .detail = {"Thứ tự phải gồm đủ các thành viên, chủ hộ đứng đầu.",
                        "The order has to name all members, the head first."},
             .where = "/order",
             .remedy = {"Mở lại hộ và xếp lại.", "Open the household again and order it."}});
    return change.order;
}

Result<void> place_in_order(db::Database& database, const HouseholdChange& change,
                            const std::vector<PersonId>& order, const Effect& effect)
{
    auto rows = member_rows(database, change.id);
    std::erase_if(rows, [&](const MemberRow& row) {
        return std::ranges::find(order, row.id) == order.end();
    });
    // They exchange their own numbers: whoever lives elsewhere keeps theirs.
    std::vector<std::int64_t> numbers;
    for (const auto& row : rows) numbers.push_back(person_of(row.row.record).household->member_no);
    auto next = numbers.begin();
    for (const auto id : order) {
        const auto row = std::ranges::find(rows, id, &MemberRow::id);
        if (row == rows.end()) continue;
        auto place = person_of(row->row.record).household;
        const auto number = *next++;
        // Without a word on the order the numbers stay, gaps and all.
        if (change.head || !change.order.empty()) place->member_no = number;
        if (change.head) place->relation = id == *change.head ? "" : std::string(relation_unknown);
        TRY_VOID(place_member(database, *row, place, effect));
    }
    return {};
}

}  // namespace

std::string_view code(LivingStandard standard)
{
    return standards[static_cast<std::size_t>(standard)];
}

std::optional<LivingStandard> living_standard_of(std::string_view code)
{
    const auto* found = std::ranges::find(standards, code);
    if (found == standards.end()) return {};
    return static_cast<LivingStandard>(found - standards.begin());
}

Result<FoundHousehold> household(db::Database& database, const Territory& territory, HouseholdId id,
                                 const AsOf& as_of)
{
    TRY_VOID(own_household(database, territory, id));
    const auto then = state(database, household_table(), id.value(), as_of);
    if (!then)
        return fail({.code = "household/not-then",
                     .detail = {"Không có thông tin về hộ này vào ngày đó.",
                                "Nothing is on file of this household on that day."},
                     .remedy = {"Chọn ngày muộn hơn.", "Choose a later day."}});
    return with_members(database, territory, {.id = id, .version = household_version(*then)},
                        as_of);
}

Result<std::vector<Version<Household>>>
household_versions(db::Database& database, const Territory& territory, HouseholdId id)
{
    TRY_VOID(own_household(database, territory, id));
    std::vector<Version<Household>> all;
    for (const auto& version : versions(database, household_table(), id.value())) {
        all.push_back(household_version(version));
        auto& head = all.back().record.head;
        if (head && !lives_within(database, territory, *head)) head.reset();
    }
    return all;
}

Checked<FoundHousehold> add_household(db::Database& database, const Areas& areas,
                                      const access::Actor& actor, const NewHousehold& asked,
                                      const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, Permission::person_change)));
    const auto territory = Territory::of(areas, actor);
    const Date today = day_of(at);
    const Date from = asked.from.value_or(today);
    auto problems = judged_reason(asked.reason);
    append(problems, judged_effect(asked.from, today));
    auto read = read_household(areas, {}, asked.form, from);
    if (!read) append(problems, std::move(read).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!territory.contains(read->commune)) return refuse(access::out_of_scope("/commune"));
    read->head = asked.head;

    for (;;) {
        db::Transaction transaction(database);
        const auto id = next_free_household(database);
        const auto by = access::record(database, actor,
                                       {.action = "household.add",
                                        .object_kind = "household",
                                        .object = id.value(),
                                        .reason = asked.reason},
                                       at);
        // Until the audit record was written another could still take the number.
        if (current(database, household_table(), id.value())) continue;
        begin_record(database, household_table(), id.value(),
                     {.record = values_of(*read), .valid_from = from, .recorded = by});
        if (asked.head) {
            const Effect effect{.from = from, .by = by};
            const auto head = TRY(checked(own_person(database, territory, *asked.head, "/head")));
            TRY_VOID(checked(vacate(database, head, effect)));
            TRY_VOID(checked(
                place_member(database, head,
                             Membership{.household = id, .member_no = 1, .relation = ""}, effect)));
        }
        transaction.commit();
        return checked(household(database, territory, id));
    }
}

Checked<FoundHousehold> change_household(db::Database& database, const Areas& areas,
                                         const access::Actor& actor, const HouseholdChange& change,
                                         const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, Permission::person_change)));
    const auto territory = Territory::of(areas, actor);
    const auto now = TRY(checked(own_household(database, territory, change.id)));
    if (now.recorded != change.seen) return refuse(changed_meanwhile());
    const auto before = household_of(now.record);
    auto problems = judged_reason(change.reason);
    append(problems, judged_effect(change.from, day_of(at)));
    auto read = read_household(areas, before, change.form, change.from.value_or(now.valid_from));
    if (!read) append(problems, std::move(read).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!territory.contains(read->commune)) return refuse(access::out_of_scope("/commune"));
    if (change.head) read->head = change.head;
    auto here = member_rows(database, change.id);
    const auto elsewhere = std::erase_if(here, [&](const MemberRow& member) {
        return !territory.contains(person_of(member.row.record).commune);
    });
    if (elsewhere > 0 && read->head != before.head) return refuse(member_elsewhere());
    const auto order = TRY(checked(ordered(change, here, read->head)));

    auto fields = changed_fields(before, *read);
    if (!change.order.empty()) fields.emplace_back("order");
    if (fields.empty()) return checked(household(database, territory, change.id));
    db::Transaction transaction(database);
    const Effect effect{
        .from = change.from,
        .by = access::record(database, actor,
                             {.action = change.from ? "household.change" : "household.correct",
                              .object_kind = "household",
                              .object = change.id.value(),
                              .reason = change.reason,
                              .detail = fmt::format("{}", fmt::join(fields, " "))},
                             at)};
    TRY_VOID(checked(replace_household(database, change.id, now, *read, effect)));
    TRY_VOID(checked(place_in_order(database, change, order, effect)));
    transaction.commit();
    return checked(household(database, territory, change.id));
}

}  // namespace ansinh::registry
