#include "registry/people.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "base/text.h"
#include "registry/impl/command.h"
#include "registry/impl/full_names.h"
#include "registry/impl/numbers_given.h"
#include "registry/impl/person_changes.h"
#include "registry/impl/person_rows.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::registry {

namespace {

Problem not_then()
{
    return {.code = "person/not-then",
            .detail = {"Không có thông tin về người này vào ngày đó.",
                       "Nothing is on file of this person on that day."},
            .remedy = {"Chọn ngày muộn hơn, hoặc xem quá trình của hồ sơ.",
                       "Choose a later day, or look at the history of the record."}};
}

Problem number_taken()
{
    return {.code = "person/number-taken",
            .detail = {"Mã số BHXH này đã được cấp.",
                       "This social-insurance number was given already."},
            .where = "/id",
            .remedy = {"Bỏ trống để được cấp mã số mới.", "Leave it out to be given a new one."}};
}

Problem number_not_given()
{
    return {.code = "person/number-not-given",
            .detail = {"Mã số BHXH này chưa được cấp cho ai ở tỉnh đó.",
                       "This social-insurance number was not given to anyone in its province."},
            .where = "/id",
            .remedy = {"Đối chiếu lại mã số, hoặc bỏ trống để được cấp mã số mới.",
                       "Compare the number again, or leave it out to be given a new one."}};
}

}  // namespace

Problem citizen_id_taken()
{
    return {.code = "person/citizen-id-taken",
            .detail = {"Số định danh cá nhân này đã có trong sổ.",
                       "This citizen's number is on file already."},
            .where = "/citizen_id",
            .remedy = {"Tìm theo số định danh; nếu là hai người, đăng ký dưới dạng nghi trùng.",
                       "Search by the number; if they are two people, register as a suspected "
                       "duplicate."}};
}

bool is_taken(db::Database& database, const std::optional<CitizenId>& citizen_id, PersonId own)
{
    if (!citizen_id) return false;
    const long long number = citizen_id->number();
    const long long id = own.value();
    long long found = 0;
    database.sql() << "SELECT COUNT(*) FROM registry_person WHERE citizen_id = :number AND"
                      " person_id <> :id AND merged_into IS NULL",
        soci::into(found), soci::use(number), soci::use(id);
    return found > 0;
}

Problem unknown_person()
{
    return {.code = "person/unknown",
            .detail = {"Không có người này trong phạm vi của bạn.",
                       "There is no such person within your scope."},
            .remedy = {"Xem lại mã số BHXH, hoặc tìm theo họ tên và năm sinh.",
                       "Look at the social-insurance number again, or search by name and birth "
                       "year."}};
}

bool is_given(db::Database& database, PersonId id)
{
    const long long number = id.value();
    long long found = 0;
    database.sql() << "SELECT COUNT(*) FROM registry_person WHERE person_id = :id",
        soci::into(found), soci::use(number);
    return found > 0;
}

std::optional<PersonId> bearer(db::Database& database, CitizenId citizen_id)
{
    const long long number = citizen_id.number();
    long long found = 0;
    database.sql() << "SELECT COALESCE(MIN(person_id), 0) FROM registry_person WHERE citizen_id ="
                      " :number AND merged_into IS NULL",
        soci::into(found), soci::use(number);
    if (found == 0) return {};
    return PersonId{found};
}

Result<FoundPerson> person(db::Database& database, const Territory& territory, PersonId id,
                           const AsOf& as_of)
{
    constexpr int merges_max = 16;
    auto asked = id;
    for (int merges = 0; merges < merges_max; ++merges) {
        const auto now = current(database, person_table(), id.value());
        if (!now) return fail(unknown_person());
        const auto then = state(database, person_table(), id.value(), as_of);
        const auto& shown = then ? *then : *now;
        if (const auto kept = person_of(shown.record).merged_into) {
            id = *kept;
            continue;
        }
        // Who may see a person is decided by where they are known to live now.
        if (!territory.contains(person_of(now->record).commune)) return fail(unknown_person());
        if (!then) return fail(not_then());
        FoundPerson found{.id = id, .version = person_version(*then)};
        if (asked != id) found.asked_for = asked;
        return found;
    }
    check(false, "merges end at a record that was kept");
    return fail(unknown_person());
}

Result<std::vector<Version<Person>>> person_versions(db::Database& database,
                                                     const Territory& territory, PersonId id)
{
    std::vector<Version<Person>> all;
    for (const auto& version : versions(database, person_table(), id.value()))
        all.push_back(person_version(version));
    if (all.empty() || !territory.contains(all.front().record.commune))
        return fail(unknown_person());
    return all;
}

Checked<FoundPerson> register_person(db::Database& database, const Areas& areas,
                                     const access::Actor& actor, const Registration& registration,
                                     const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::person_change)));
    const Date today = day_of(at);
    auto problems = judged_reason(registration.reason);
    append(problems, judged_effect(registration.from, today));
    const auto read = read_person(areas, registration.form,
                                  {.from = registration.from.value_or(today), .today = today});
    if (!read) append(problems, read.error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!Territory::of(areas, actor).contains(read->commune))
        return refuse(access::out_of_scope("/commune"));

    for (;;) {
        db::Transaction transaction(database);
        const auto id = registration.id
                            ? *registration.id
                            : TRY(checked(next_free_number(database, areas, read->commune)));
        const auto by = access::record(database, actor,
                                       {.action = "person.register",
                                        .object_kind = "person",
                                        .object = id.value(),
                                        .reason = registration.reason},
                                       at);
        // Until the audit record was written another could still take the numbers.
        if (is_given(database, id)) {
            if (!registration.id) continue;
            problems.push_back(number_taken());
        }
        else if (registration.id && !may_exist(database, areas, actor, id)) {
            problems.push_back(number_not_given());
        }
        if (!registration.suspected_duplicate && is_taken(database, read->citizen_id, id))
            problems.push_back(citizen_id_taken());
        if (!problems.empty()) return std::unexpected(std::move(problems));
        const Version<Values> first{.record = values_of(*read, name_id(database, fold(read->name))),
                                    .valid_from = registration.from.value_or(today),
                                    .recorded = by};
        begin_record(database, person_table(), id.value(), first);
        if (!registration.id) note_given(database, id);
        transaction.commit();
        return FoundPerson{.id = id, .version = person_version(first)};
    }
}

Result<void> replace_person(db::Database& database, const Replaced& replaced)
{
    const auto& before = *replaced.before;
    const auto& after = *replaced.after;
    const bool renamed = person_of(before.record).name != after.name;
    const auto values =
        values_of(after, renamed ? name_id(database, fold(after.name)) : name_id_of(before.record));
    const Replacement replacement{
        .key = replaced.id.value(), .seen = before.recorded, .values = values, .by = replaced.by};
    if (replaced.from) return change_record(database, person_table(), replacement, *replaced.from);
    return correct_record(database, person_table(), replacement);
}

Checked<FoundPerson> change_person(db::Database& database, const Areas& areas,
                                   const access::Actor& actor, const PersonChange& change,
                                   const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::person_change)));
    const auto territory = Territory::of(areas, actor);
    const Date today = day_of(at);
    const auto now = current(database, person_table(), change.id.value());
    if (!now) return refuse(unknown_person());
    const auto before = person_of(now->record);
    if (!territory.contains(before.commune)) return refuse(unknown_person());
    if (before.merged_into) return refuse(merged_away());
    if (now->recorded != change.seen) return refuse(changed_meanwhile());

    auto problems = judged_reason(change.reason);
    append(problems, judged_effect(change.from, today));
    const auto read = read_change(areas, before, change.form,
                                  {.from = change.from.value_or(now->valid_from), .today = today});
    if (!read) append(problems, read.error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!territory.contains(read->commune)) return refuse(access::out_of_scope("/commune"));
    const auto fields = changed_fields(before, *read);
    if (fields.empty()) return FoundPerson{.id = change.id, .version = person_version(*now)};

    db::Transaction transaction(database);
    const auto by = access::record(database, actor,
                                   {.action = change.from ? "person.change" : "person.correct",
                                    .object_kind = "person",
                                    .object = change.id.value(),
                                    .reason = change.reason,
                                    .detail = fmt::format("{}", fmt::join(fields, " "))},
                                   at);
    if (!change.suspected_duplicate && read->citizen_id != before.citizen_id &&
        is_taken(database, read->citizen_id, change.id))
        return refuse(citizen_id_taken());
    TRY_VOID(checked(replace_person(
        database,
        {.id = change.id, .before = &*now, .after = &*read, .from = change.from, .by = by})));
    transaction.commit();
    auto after = current(database, person_table(), change.id.value());
    return FoundPerson{.id = change.id, .version = person_version(*after)};
}

Problem merged_away()
{
    return {
        .code = "person/merged",
        .detail = {"Hồ sơ này đã được gộp vào hồ sơ khác.", "This record was merged into another."},
        .remedy = {"Mở hồ sơ được giữ lại.", "Open the record that was kept."}};
}

std::vector<std::string_view> changed_fields(const Person& before, const Person& after)
{
    std::vector<std::string_view> names;
    const auto compare = [&](std::string_view name, auto member) {
        if (before.*member != after.*member) names.push_back(name);
    };
    compare("name", &Person::name);
    compare("sex", &Person::sex);
    compare("birth_date", &Person::birth);
    compare("citizen_id", &Person::citizen_id);
    compare("old_id", &Person::old_id);
    compare("ethnicity", &Person::ethnicity);
    compare("nationality", &Person::nationality);
    compare("phone", &Person::phone);
    compare("bank", &Person::bank);
    compare("bank_account", &Person::bank_account);
    compare("commune", &Person::commune);
    compare("hamlet", &Person::hamlet);
    compare("residence", &Person::residence);
    compare("household", &Person::household);
    compare("died_on", &Person::died_on);
    compare("authentication", &Person::authentication);
    compare("merged_into", &Person::merged_into);
    return names;
}

}  // namespace ansinh::registry
