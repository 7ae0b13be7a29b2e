#include "registry/employers.h"

#include "access/allowed.h"
#include "registry/impl/command.h"
#include "registry/impl/employers_desk.h"
#include "registry/territory.h"
#include "registry/unit_numbers.h"

#include <algorithm>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

Problem unknown()
{
    return {.code = "employer/unknown",
            .detail = {"Không có đơn vị nào mang mã này trong địa bàn của bạn.",
                       "No employer of your areas has this unit code."},
            .remedy = {"Kiểm tra lại mã đơn vị, hoặc tìm theo tên.",
                       "Check the unit code, or search by name."}};
}

Problem unit_code_taken()
{
    return {.code = "employer/unit-code-taken",
            .detail = {"Mã đơn vị này đã được cấp cho một đơn vị khác.",
                       "Another employer has this unit code."},
            .where = "/unit_code",
            .remedy = {"Kiểm tra lại mã; nếu là cùng một đơn vị, hãy đính chính hồ sơ.",
                       "Check the code; if it is the same employer, correct its record."}};
}

Problem merged()
{
    return {.code = "employer/merged",
            .detail = {"Đơn vị này đã được sáp nhập vào đơn vị khác.",
                       "This employer was merged into another."},
            .remedy = {"Thay đổi đơn vị còn lại, hoặc huỷ việc sáp nhập.",
                       "Change the one that was kept, or undo the merge."}};
}

std::optional<EmployerId> id_of(db::Database& database, std::string_view unit_code)
{
    const auto code = parse_unit_code(unit_code);
    if (!code) return {};
    long long id = 0;
    soci::indicator given = soci::i_null;
    database.sql() << "SELECT employer_id FROM registry_employer WHERE unit_code = :code",
        soci::use(*code), soci::into(id, given);
    if (given != soci::i_ok || !database.sql().got_data()) return {};
    return EmployerId{id};
}

EmployerId next_id(db::Database& database)
{
    long long last = 0;
    database.sql() << "SELECT COALESCE(MAX(employer_id), 0) FROM registry_employer",
        soci::into(last);
    return EmployerId{last + 1};
}

std::optional<Version<Employer>> present(db::Database& database, EmployerId id)
{
    auto row = current(database, employer_table(), id.value());
    if (!row) return {};
    return employer_version(*std::move(row));
}

}  // namespace

bool within_reach(const Areas& areas, const access::Actor& actor, EmployerId id,
                  const Employer& employer)
{
    if (actor.employer) return *actor.employer == id;
    return actor.everywhere || Territory::of(areas, actor).contains(employer.commune);
}

Result<FoundEmployer> employer_now(db::Database& database, const Areas& areas,
                                   const access::Actor& actor, std::string_view unit_code)
{
    const auto id = id_of(database, unit_code);
    if (!id) return fail(unknown());
    auto version = present(database, *id);
    if (!version || !within_reach(areas, actor, *id, version->record)) return fail(unknown());
    return FoundEmployer{.id = *id, .version = *std::move(version)};
}

Result<FoundEmployer> employer(db::Database& database, const Areas& areas,
                               const access::Actor& actor, std::string_view unit_code,
                               const AsOf& as_of)
{
    TRY_VOID(access::allowed(actor, access::Permission::employer_read));
    auto found = TRY(employer_now(database, areas, actor, unit_code));
    auto then = state(database, employer_table(), found.id.value(), as_of);
    if (!then)
        return fail({.code = "employer/not-then",
                     .detail = {"Không có thông tin về đơn vị này vào ngày đó.",
                                "Nothing is on file of this employer on that day."},
                     .remedy = {"Chọn ngày muộn hơn, hoặc xem quá trình của hồ sơ.",
                                "Choose a later day, or look at the history of the record."}});
    found.version = employer_version(*std::move(then));
    return found;
}

std::string unit_code(db::Database& database, EmployerId id)
{
    std::string code;
    const long long key = id.value();
    database.sql() << "SELECT unit_code FROM registry_employer WHERE employer_id = :id",
        soci::use(key), soci::into(code);
    return code;
}

Result<std::vector<Version<Employer>>> employer_versions(db::Database& database, const Areas& areas,
                                                         const access::Actor& actor,
                                                         std::string_view unit_code)
{
    TRY_VOID(access::allowed(actor, access::Permission::employer_read));
    const auto found = TRY(employer_now(database, areas, actor, unit_code));
    std::vector<Version<Employer>> all;
    for (auto& row : versions(database, employer_table(), found.id.value()))
        all.push_back(employer_version(std::move(row)));
    return all;
}

Checked<FoundEmployer> register_employer(db::Database& database, const Ground& ground,
                                         const access::Actor& actor,
                                         const EmployerRegistration& registration,
                                         const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::employer_change)));
    const auto from = registration.from.value_or(day_of(at));
    auto problems = judged_reason(registration.reason);
    append(problems, judged_effect(registration.from, day_of(at)));
    auto record = read_employer(ground, registration.form, from);
    if (!record) append(problems, std::move(record).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (actor.employer || !within_reach(ground.areas, actor, {}, *record))
        return refuse(access::out_of_scope("/commune"));

    for (;;) {
        db::Transaction transaction(database);
        const auto id = next_id(database);
        const auto by = access::record(database, actor,
                                       {.action = "employer.register",
                                        .object_kind = "employer",
                                        .object = id.value(),
                                        .reason = registration.reason},
                                       at);
        // Until the audit record was written another could still take the number or the code.
        if (present(database, id)) continue;
        if (id_of(database, record->unit_code)) return refuse(unit_code_taken());
        begin_record(database, employer_table(), id.value(),
                     {.record = row_of(*record), .valid_from = from, .recorded = by});
        transaction.commit();
        return FoundEmployer{
            .id = id,
            .version = {.record = *std::move(record), .valid_from = from, .recorded = by}};
    }
}

Checked<FoundEmployer> change_employer(db::Database& database, const Ground& ground,
                                       const access::Actor& actor, const EmployerChange& change,
                                       const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::employer_change)));
    db::Transaction transaction(database);
    auto found = TRY(checked(employer_now(database, ground.areas, actor, change.unit_code)));
    if (found.version.record.merged_into) return refuse(merged());
    auto problems = judged_reason(change.reason);
    append(problems, judged_effect(change.from, day_of(at)));
    auto record = read_change(ground, found.version.record, change.form,
                              change.from.value_or(found.version.valid_from));
    if (!record) append(problems, std::move(record).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!within_reach(ground.areas, actor, found.id, *record))
        return refuse(access::out_of_scope("/commune"));
    if (found.version.recorded != change.seen) return refuse(changed_meanwhile());

    const auto before = row_of(found.version.record);
    const auto after = row_of(*record);
    const UnitChange written{.table = employer_table(),
                             .key = found.id.value(),
                             .seen = change.seen,
                             .before = before,
                             .values = after,
                             .from = change.from,
                             .act = {.action = change.from ? "employer.change" : "employer.correct",
                                     .object_kind = "employer",
                                     .object = found.id.value(),
                                     .reason = change.reason}};
    if (!TRY(checked(write_change(database, actor, written, at)))) return found;
    transaction.commit();
    found.version = *present(database, found.id);
    return found;
}

}  // namespace ansinh::registry
