#include "registry/impl/household_changes.h"

#include "base/text.h"
#include "registry/impl/person_fields.h"
#include "registry/impl/person_rows.h"

#include <utility>

namespace ansinh::registry {

namespace {

Problem at_place(Problem problem, std::string where)
{
    problem.where = std::move(where);
    return problem;
}

Problem unknown_standard()
{
    return {.code = "record/unknown-code",
            .detail = {"Mức sống không có trong danh mục.", "The living standard is not listed."},
            .where = "/living_standard",
            .remedy = {"Dùng một trong: poor, near_poor, average, better_off, unknown.",
                       "Use one of: poor, near_poor, average, better_off, unknown."}};
}

}  // namespace

Problem unknown_household()
{
    return {.code = "household/unknown",
            .detail = {"Không có hộ này trong phạm vi của bạn.",
                       "There is no such household within your scope."},
            .remedy = {"Tìm một thành viên của hộ rồi mở hộ từ đó.",
                       "Find one of its members and open the household from there."}};
}

Problem not_a_member(std::string where)
{
    return {.code = "household/not-a-member",
            .detail = {"Người này không phải thành viên của hộ.",
                       "This person is no member of the household."},
            .where = std::move(where),
            .remedy = {"Nhập người này vào hộ trước.", "Let them join the household first."}};
}

Problem head_leaves()
{
    return {.code = "household/head-leaves",
            .detail = {"Chủ hộ rời đi trong khi hộ còn thành viên khác.",
                       "The head would leave while others stay."},
            .remedy = {"Chọn chủ hộ mới trước.", "Choose another head first."}};
}

Problem member_elsewhere()
{
    return {.code = "household/member-elsewhere",
            .detail = {"Hộ có thành viên ở địa bàn khác; đổi chủ hộ sẽ thay đổi hồ sơ của họ.",
                       "The household has a member of another area; a new head would change their "
                       "record."},
            .where = "/head",
            .remedy = {"Chuyển cho người phụ trách cả hai địa bàn.",
                       "Hand it to somebody in charge of both areas."}};
}

Checked<Household> read_household(const Areas& areas, const Household& before,
                                  const HouseholdForm& form, Date from)
{
    auto next = before;
    Problems problems;
    const auto keep = [&](auto parsed, const char* where, auto& field) {
        if (parsed)
            field = *std::move(parsed);
        else
            problems.push_back(at_place(std::move(parsed).error(), where));
    };
    if (form.commune)
        keep(areas.resolve(trimmed(*form.commune), from, AreaLevel::commune), "/commune",
             next.commune);
    else if (next.commune == AreaId{})
        problems.push_back(
            {.code = "record/field-missing",
             .detail = {"Thiếu xã, phường.", "The commune is missing."},
             .where = "/commune",
             .remedy = {"Ghi mã hoặc tên xã, phường.", "Give the code or name of the commune."}});
    if (form.hamlet) keep(parse_hamlet(*form.hamlet), "/hamlet", next.hamlet);
    if (form.address) keep(parse_hamlet(*form.address), "/address", next.address);
    if (form.living_standard) {
        const auto standard = living_standard_of(trimmed(*form.living_standard));
        if (standard)
            next.living_standard = *standard;
        else
            problems.push_back(unknown_standard());
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return next;
}

Result<Version<Values>> own_household(db::Database& database, const Territory& territory,
                                      HouseholdId id)
{
    auto now = current(database, household_table(), id.value());
    if (!now || !territory.contains(household_of(now->record).commune))
        return fail(unknown_household());
    return *std::move(now);
}

Result<MemberRow> own_person(db::Database& database, const Territory& territory, PersonId id,
                             const std::string& where)
{
    auto now = current(database, person_table(), id.value());
    if (!now) return fail(at_place(unknown_person(), where));
    const auto person = person_of(now->record);
    if (!territory.contains(person.commune)) return fail(at_place(unknown_person(), where));
    if (person.merged_into) return fail(at_place(merged_away(), where));
    return MemberRow{.id = id, .row = *std::move(now)};
}

Result<void> replace_household(db::Database& database, HouseholdId id, const Version<Values>& row,
                               const Household& next, const Effect& effect)
{
    const auto values = values_of(next);
    if (values == row.record) return {};
    const Replacement replacement{
        .key = id.value(), .seen = row.recorded, .values = values, .by = effect.by};
    if (effect.from) return change_record(database, household_table(), replacement, *effect.from);
    return correct_record(database, household_table(), replacement);
}

Result<void> place_member(db::Database& database, const MemberRow& member,
                          const std::optional<Membership>& place, const Effect& effect)
{
    auto next = person_of(member.row.record);
    if (next.household == place) return {};
    next.household = place;
    return replace_person(database, {.id = member.id,
                                     .before = &member.row,
                                     .after = &next,
                                     .from = effect.from,
                                     .by = effect.by});
}

Result<void> vacate(db::Database& database, const MemberRow& member, const Effect& effect)
{
    const auto place = person_of(member.row.record).household;
    if (!place) return {};
    const auto left = current(database, household_table(), place->household.value());
    if (!left) return {};
    auto next = household_of(left->record);
    if (next.head != member.id) return {};
    if (member_rows(database, place->household).size() > 1) return fail(head_leaves());
    next.head.reset();
    return replace_household(database, place->household, *left, next, effect);
}

}  // namespace ansinh::registry
