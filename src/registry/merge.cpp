#include "registry/merge.h"

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

/// A field that can be taken from the record that goes.
struct Taken {
    std::string_view name;
    void (*take)(Person& kept, const Person& gone);
};

template <auto member>
constexpr Taken field(std::string_view name)
{
    return {name, [](Person& kept, const Person& gone) { kept.*member = gone.*member; }};
}

constexpr std::array fields = {field<&Person::name>("name"),
                               field<&Person::sex>("sex"),
                               field<&Person::birth>("birth_date"),
                               field<&Person::citizen_id>("citizen_id"),
                               field<&Person::old_id>("old_id"),
                               field<&Person::ethnicity>("ethnicity"),
                               field<&Person::nationality>("nationality"),
                               field<&Person::phone>("phone"),
                               field<&Person::bank>("bank"),
                               field<&Person::bank_account>("bank_account"),
                               field<&Person::commune>("commune"),
                               field<&Person::hamlet>("hamlet"),
                               field<&Person::residence>("residence"),
                               field<&Person::household>("household"),
                               field<&Person::died_on>("died_on"),
                               field<&Person::authentication>("authentication")};

Problem problem(std::string code, Bilingual detail, std::string where, Bilingual remedy)
{
    return {.code = std::move(code),
            .detail = std::move(detail),
            .where = std::move(where),
            .remedy = std::move(remedy)};
}

Problem changed_since()
{
    return problem("merge/changed-since",
                   {"Hồ sơ đã thay đổi sau khi gộp.", "A record was changed after the merge."}, {},
                   {"Xem quá trình của hồ sơ; hoàn tác các thay đổi sau đó, hoặc tách hồ sơ.",
                    "Look at the history; take back what came later, or split the record."});
}

/// One of the two records as it stands, seen by the sender and within the territory.
Result<MemberRow> side(db::Database& database, const Territory& territory, PersonId id,
                       AuditId seen, const std::string& where)
{
    auto row = TRY(own_person(database, territory, id, where));
    if (row.row.recorded == seen) return row;
    auto stale = changed_meanwhile();
    stale.where = where;
    return fail(std::move(stale));
}

struct Sides {
    MemberRow kept;
    MemberRow gone;
};

Checked<Sides> both_sides(db::Database& database, const Territory& territory,
                          const MergeOrder& order)
{
    auto problems = judged_reason(order.reason);
    if (order.kept == order.gone)
        problems.push_back(problem("merge/same-record",
                                   {"Hai mã số là một hồ sơ.", "The two numbers are one record."},
                                   "/gone", {"Chọn hai hồ sơ khác nhau.", "Choose two records."}));
    for (const auto& name : order.from_gone)
        if (std::ranges::find(fields, name, &Taken::name) == fields.end())
            problems.push_back(
                problem("record/unknown-code",
                        {"Trường không có trong hồ sơ.", "There is no such field in a record."},
                        "/from_gone",
                        {"Dùng tên trường của hồ sơ người, ví dụ phone.",
                         "Use the name of a field of a person, for example phone."}));
    auto kept = side(database, territory, order.kept, order.kept_seen, "/kept");
    auto gone = side(database, territory, order.gone, order.gone_seen, "/gone");
    if (!kept) problems.push_back(kept.error());
    if (!gone) problems.push_back(gone.error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return Sides{.kept = *std::move(kept), .gone = *std::move(gone)};
}

/// Nobody is left as the head of a household that has others, and the household of the record that
/// goes is led by the one that is kept where they are in it.
Result<void> settle_households(db::Database& database, const Sides& sides, const Person& outcome,
                               const Effect& effect, Date today)
{
    // Who leaves was there until now; who led under the other number was the same person all along.
    const Effect leaving{.from = today, .by = effect.by};
    const auto own = person_of(sides.kept.row.record).household;
    const auto theirs = person_of(sides.gone.row.record).household;
    const auto joined = outcome.household;
    if (own && (!joined || joined->household != own->household))
        TRY_VOID(vacate(database, sides.kept, leaving));
    if (!theirs) return {};
    if (!joined || joined->household != theirs->household)
        return vacate(database, sides.gone, leaving);
    const auto row = current(database, household_table(), theirs->household.value());
    if (!row) return {};
    auto next = household_of(row->record);
    if (next.head != sides.gone.id) return {};
    next.head = sides.kept.id;
    return replace_household(database, theirs->household, *row, next, effect);
}

Result<void> replace_both(db::Database& database, const Sides& sides, Person outcome,
                          const Effect& effect, Date today)
{
    TRY_VOID(settle_households(database, sides, outcome, effect, today));
    // Whoever stands for the head of the household of both is its first member.
    const auto gone_before = person_of(sides.gone.row.record);
    if (outcome.household && gone_before.household &&
        outcome.household->household == gone_before.household->household &&
        gone_before.household->member_no < outcome.household->member_no)
        outcome.household = gone_before.household;
    TRY_VOID(replace_person(
        database,
        {.id = sides.kept.id, .before = &sides.kept.row, .after = &outcome, .by = effect.by}));
    auto gone = gone_before;
    gone.merged_into = sides.kept.id;
    return replace_person(
        database,
        {.id = sides.gone.id, .before = &sides.gone.row, .after = &gone, .by = effect.by});
}

/// The version that the act began, and the one it ended.
struct Undone {
    Version<Values> before;
    Version<Values> now;
};

/// Nothing when the act did not touch the record. Refuses merge/changed-since.
Result<std::optional<Undone>> undone(db::Database& database, const RecordTable& table,
                                     std::int64_t key, AuditId act)
{
    const auto all = versions(database, table, key);
    const auto made = std::ranges::find(all, act, &Version<Values>::recorded);
    const auto ended = std::ranges::find(all, std::optional{act}, &Version<Values>::ended);
    if (made == all.end() || ended == all.end()) return std::nullopt;
    // A later change that was itself taken back leaves the record as the merge made it.
    if (all.front().record != made->record) return fail(changed_since());
    return Undone{.before = *ended, .now = all.front()};
}

Result<void> take_back(db::Database& database, const RecordTable& table, std::int64_t key,
                       AuditId act, AuditId by)
{
    const auto found = TRY(undone(database, table, key, act));
    if (!found) return {};
    return correct_record(
        database, table,
        {.key = key, .seen = found->now.recorded, .values = found->before.record, .by = by});
}

Result<void> take_back_all(db::Database& database, const Merge& merge, AuditId by)
{
    std::vector<std::int64_t> households;
    const auto kept = current(database, person_table(), merge.kept.value());
    const auto borne = person_of(kept->record).citizen_id;
    for (const auto person : {merge.kept, merge.gone}) {
        const auto found = TRY(undone(database, person_table(), person.value(), merge.id));
        check(found.has_value(), "a merge changes both records");
        // Another may have come to bear the number that comes back.
        const auto number = person_of(found->before.record).citizen_id;
        if (number != borne && is_taken(database, number, merge.kept))
            return fail(citizen_id_taken());
        for (const auto* version : {&found->before, &found->now})
            if (const auto place = person_of(version->record).household)
                households.push_back(place->household.value());
    }
    std::ranges::sort(households);
    households.erase(std::ranges::unique(households).begin(), households.end());
    for (const auto id : households)
        TRY_VOID(take_back(database, household_table(), id, merge.id, by));
    for (const auto person : {merge.kept, merge.gone})
        TRY_VOID(take_back(database, person_table(), person.value(), merge.id, by));
    return {};
}

std::optional<Merge> merge_on_file(db::Database& database, AuditId id)
{
    const long long number = id.value();
    long long kept = 0;
    long long gone = 0;
    long long by = 0;
    database.sql() << "SELECT kept, gone, COALESCE(undone, 0) FROM registry_merge WHERE merge_id ="
                      " :id",
        soci::into(kept), soci::into(gone), soci::into(by), soci::use(number);
    if (!database.sql().got_data()) return {};
    Merge merge{.id = id, .kept = PersonId{kept}, .gone = PersonId{gone}};
    if (by != 0) merge.undone = AuditId{by};
    return merge;
}

bool is_within(db::Database& database, const Territory& territory, PersonId id)
{
    const auto now = current(database, person_table(), id.value());
    return now && territory.contains(person_of(now->record).commune);
}

}  // namespace

Checked<Merge> merge_people(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const MergeOrder& order, Dependents dependents, const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, Permission::person_merge)));
    const auto sides = TRY(both_sides(database, Territory::of(areas, actor), order));
    auto outcome = person_of(sides.kept.row.record);
    const auto gone = person_of(sides.gone.row.record);
    for (const auto& name : order.from_gone)
        std::ranges::find(fields, name, &Taken::name)->take(outcome, gone);
    const auto today = day_of(at);
    auto problems =
        contradictions(areas, outcome, {.from = sides.kept.row.valid_from, .today = today});
    if (!problems.empty()) return std::unexpected(std::move(problems));

    db::Transaction transaction(database);
    const auto by = access::record(
        database, actor,
        {.action = "person.merge",
         .object_kind = "person",
         .object = order.kept.value(),
         .reason = order.reason,
         .detail = fmt::format("gone {} {}", text(order.gone), fmt::join(order.from_gone, " "))},
        at);
    TRY_VOID(checked(replace_both(database, sides, outcome, {.from = {}, .by = by}, today)));
    for (const auto& dependent : dependents)
        dependent.repoint(database, by, order.gone, order.kept);
    const long long id = by.value();
    const long long kept_number = order.kept.value();
    const long long gone_number = order.gone.value();
    database.sql()
        << "INSERT INTO registry_merge (merge_id, kept, gone) VALUES (:id, :kept, :gone)",
        soci::use(id), soci::use(kept_number), soci::use(gone_number);
    transaction.commit();
    return Merge{.id = by, .kept = order.kept, .gone = order.gone};
}

Checked<Merge> undo_merge(db::Database& database, const Areas& areas, const access::Actor& actor,
                          const Undoing& undoing, Dependents dependents, const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, Permission::person_merge)));
    if (auto problems = judged_reason(undoing.reason); !problems.empty())
        return std::unexpected(std::move(problems));
    const auto territory = Territory::of(areas, actor);
    auto merge = merge_on_file(database, undoing.merge);
    if (!merge || !is_within(database, territory, merge->kept) ||
        !is_within(database, territory, merge->gone))
        return refuse(problem("merge/unknown",
                              {"Không có lần gộp này trong phạm vi của bạn.",
                               "There is no such merge within your scope."},
                              {}, {"Mở lại danh sách gộp.", "Open the list of merges again."}));
    if (merge->undone)
        return refuse(problem("merge/undone",
                              {"Lần gộp này đã được hoàn tác.", "This merge was undone already."},
                              {}, {"Không cần làm gì thêm.", "Nothing more is needed."}));

    db::Transaction transaction(database);
    const auto by = access::record(database, actor,
                                   {.action = "person.unmerge",
                                    .object_kind = "person",
                                    .object = merge->kept.value(),
                                    .reason = undoing.reason,
                                    .detail = "gone " + text(merge->gone)},
                                   at);
    TRY_VOID(checked(take_back_all(database, *merge, by)));
    for (const auto& dependent : dependents) dependent.restore(database, merge->id);
    const long long id = merge->id.value();
    const long long undone_by = by.value();
    database.sql() << "UPDATE registry_merge SET undone = :by WHERE merge_id = :id",
        soci::use(undone_by), soci::use(id);
    transaction.commit();
    merge->undone = by;
    return *merge;
}

}  // namespace ansinh::registry
