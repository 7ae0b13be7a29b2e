#include "registry/facilities.h"

#include "access/allowed.h"
#include "registry/impl/command.h"
#include "registry/impl/unit_form.h"
#include "registry/impl/unit_rows.h"
#include "registry/territory.h"
#include "registry/unit_numbers.h"

#include <charconv>
#include <utility>

namespace ansinh::registry {

namespace {

Problem unknown()
{
    return {
        .code = "facility/unknown",
        .detail = {"Không có cơ sở khám chữa bệnh nào mang mã này trong địa bàn của bạn.",
                   "No health facility of your areas has this code."},
        .remedy = {"Kiểm tra lại mã, hoặc tìm theo tên.", "Check the code, or search by name."}};
}

Problem code_taken()
{
    return {.code = "facility/code-taken",
            .detail = {"Mã này đã được cấp cho một cơ sở khác.", "Another facility has this code."},
            .where = "/code",
            .remedy = {"Kiểm tra lại mã; nếu là cùng một cơ sở, hãy đính chính hồ sơ.",
                       "Check the code; if it is the same facility, correct its record."}};
}

std::optional<FacilityId> id_of(std::string_view typed)
{
    const auto code = parse_facility_code(typed);
    std::int64_t number = 0;
    if (!code) return {};
    std::from_chars(code->data(), code->data() + code->size(), number);
    return FacilityId{number};
}

bool within_reach(const Areas& areas, const access::Actor& actor, FacilityId id,
                  const Facility& facility)
{
    if (actor.facility) return *actor.facility == id;
    return actor.everywhere || Territory::of(areas, actor).contains(facility.commune);
}

std::optional<Version<Facility>> present(db::Database& database, FacilityId id)
{
    auto row = current(database, facility_table(), id.value());
    if (!row) return {};
    return facility_version(*std::move(row));
}

Result<FoundFacility> facility_now(db::Database& database, const Areas& areas,
                                   const access::Actor& actor, std::string_view code)
{
    const auto id = id_of(code);
    if (!id) return fail(unknown());
    auto version = present(database, *id);
    if (!version || !within_reach(areas, actor, *id, version->record)) return fail(unknown());
    return FoundFacility{.id = *id, .version = *std::move(version)};
}

}  // namespace

Result<FoundFacility> facility(db::Database& database, const Areas& areas,
                               const access::Actor& actor, std::string_view code, const AsOf& as_of)
{
    TRY_VOID(access::allowed(actor, access::Permission::facility_read));
    auto found = TRY(facility_now(database, areas, actor, code));
    auto then = state(database, facility_table(), found.id.value(), as_of);
    if (!then)
        return fail({.code = "facility/not-then",
                     .detail = {"Không có thông tin về cơ sở này vào ngày đó.",
                                "Nothing is on file of this facility on that day."},
                     .remedy = {"Chọn ngày muộn hơn, hoặc xem quá trình của hồ sơ.",
                                "Choose a later day, or look at the history of the record."}});
    found.version = facility_version(*std::move(then));
    return found;
}

Result<std::vector<Version<Facility>>> facility_versions(db::Database& database, const Areas& areas,
                                                         const access::Actor& actor,
                                                         std::string_view code)
{
    TRY_VOID(access::allowed(actor, access::Permission::facility_read));
    const auto found = TRY(facility_now(database, areas, actor, code));
    std::vector<Version<Facility>> all;
    for (auto& row : versions(database, facility_table(), found.id.value()))
        all.push_back(facility_version(std::move(row)));
    return all;
}

Checked<FoundFacility> register_facility(db::Database& database, const Areas& areas,
                                         const access::Actor& actor,
                                         const FacilityRegistration& registration,
                                         const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::facility_change)));
    const auto from = registration.from.value_or(day_of(at));
    auto problems = judged_reason(registration.reason);
    append(problems, judged_effect(registration.from, day_of(at)));
    if (auto code = parse_facility_code(registration.code); !code) {
        code.error().where = "/code";
        problems.push_back(std::move(code).error());
    }
    auto record = read_facility(areas, registration.form, from);
    if (!record) append(problems, std::move(record).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (actor.facility || !within_reach(areas, actor, {}, *record))
        return refuse(access::out_of_scope("/commune"));

    db::Transaction transaction(database);
    const auto id = *id_of(registration.code);
    const auto by = access::record(database, actor,
                                   {.action = "facility.register",
                                    .object_kind = "facility",
                                    .object = id.value(),
                                    .reason = registration.reason},
                                   at);
    // Until the audit record was written another could still take the code.
    if (present(database, id)) return refuse(code_taken());
    begin_record(database, facility_table(), id.value(),
                 {.record = row_of(*record), .valid_from = from, .recorded = by});
    transaction.commit();
    return FoundFacility{
        .id = id, .version = {.record = *std::move(record), .valid_from = from, .recorded = by}};
}

Checked<FoundFacility> change_facility(db::Database& database, const Areas& areas,
                                       const access::Actor& actor, const FacilityChange& change,
                                       const std::string& at)
{
    TRY_VOID(checked(access::allowed(actor, access::Permission::facility_change)));
    db::Transaction transaction(database);
    auto found = TRY(checked(facility_now(database, areas, actor, change.code)));
    auto problems = judged_reason(change.reason);
    append(problems, judged_effect(change.from, day_of(at)));
    auto record = read_change(areas, found.version.record, change.form,
                              change.from.value_or(found.version.valid_from));
    if (!record) append(problems, std::move(record).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!within_reach(areas, actor, found.id, *record))
        return refuse(access::out_of_scope("/commune"));
    if (found.version.recorded != change.seen) return refuse(changed_meanwhile());

    const auto before = row_of(found.version.record);
    const auto after = row_of(*record);
    const UnitChange written{.table = facility_table(),
                             .key = found.id.value(),
                             .seen = change.seen,
                             .before = before,
                             .values = after,
                             .from = change.from,
                             .act = {.action = change.from ? "facility.change" : "facility.correct",
                                     .object_kind = "facility",
                                     .object = found.id.value(),
                                     .reason = change.reason}};
    if (!TRY(checked(write_change(database, actor, written, at)))) return found;
    transaction.commit();
    found.version = *present(database, found.id);
    return found;
}

}  // namespace ansinh::registry
