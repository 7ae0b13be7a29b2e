#include "access/allowed.h"
#include "access/audit.h"
#include "base/text.h"
#include "registry/collection.h"
#include "registry/impl/collection_rows.h"
#include "registry/impl/command.h"
#include "registry/impl/unit_form.h"
#include "registry/territory.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::size_t code_max = 20;

Problem unknown(std::string where)
{
    return {.code = "collection/unknown",
            .detail = {"Không có tổ chức, điểm thu hoặc nhân viên thu này trong địa bàn của bạn.",
                       "No such organisation, point or collector is in your areas."},
            .where = std::move(where),
            .remedy = {"Kiểm tra lại mã trong danh sách mạng lưới thu.",
                       "Look the code up in the list of the collection network."}};
}

Problem ended(std::string where)
{
    return {.code = "collection/ended",
            .detail = {"Đã chấm dứt, hoặc ngày không nằm trong thời gian hoạt động.",
                       "It has ended, or the day is not within its time."},
            .where = std::move(where),
            .remedy = {"Chọn ngày sau ngày bắt đầu, khi còn hoạt động.",
                       "Choose a day after its first, while it is in force."}};
}

Problem code_taken()
{
    return {.code = "collection/code-taken",
            .detail = {"Mã này đã được dùng.", "This code is in use."},
            .where = "/code",
            .remedy = {"Dùng mã khác.", "Use another code."}};
}

struct Text {
    const std::string& typed;
    std::string_view where;
    std::size_t letters_max;
};

std::string read(const Text& text, Problems& problems)
{
    UnitForm form(true);
    std::string read;
    form.required(std::optional(text.typed), text.where, read,
                  [&](std::string_view typed) { return short_text(typed, text.letters_max); });
    if (auto done = form.done(); !done) append(problems, std::move(done).error());
    return read;
}

std::optional<AreaId> read_area(const Areas& areas, const std::string& typed,
                                std::optional<AreaLevel> level, Date on, std::string_view where,
                                Problems& problems)
{
    auto area = areas.resolve(typed, on, level);
    if (area) return *area;
    area.error().where = where;
    problems.push_back(std::move(area).error());
    return {};
}

bool is_own(const Areas& areas, const access::Actor& actor, AreaId area)
{
    if (actor.everywhere) return true;
    const auto within = [&](AreaId mine) {
        return area == mine || std::ranges::any_of(areas.path(area), [&](const Area* higher) {
                   return higher->id == mine;
               });
    };
    return std::ranges::any_of(actor.areas, within);
}

bool owns_commune(const Areas& areas, const access::Actor& actor, AreaId commune)
{
    return actor.everywhere || Territory::of(areas, actor).contains(commune);
}

std::int64_t next(db::Database& database, const std::string& key, const std::string& table)
{
    long long last = 0;
    database.sql() << "SELECT COALESCE(MAX(" + key + "), 0) FROM " + table, soci::into(last);
    return last + 1;
}

AuditId recorded(db::Database& database, const access::Actor& actor, const char* action,
                 std::int64_t object, const std::string& reason, const std::string& at)
{
    return access::record(
        database, actor,
        {.action = action, .object_kind = "collection", .object = object, .reason = reason}, at);
}

Checked<void> may_change(const access::Actor& actor)
{
    return checked(access::allowed(actor, access::Permission::employer_change));
}

/// Ends the rows that are open, or end later, of one table.
void end_rows(db::Database& database, const std::string& table, const std::string& condition,
              std::int64_t key, Date on, AuditId by)
{
    const long long last = on.number();
    const long long ended = by.value();
    const long long id = key;
    const long long later = on.number();
    database.sql() << "UPDATE " + table + " SET valid_to = :last, ended = :ended WHERE " +
                          condition + " = :key AND (valid_to IS NULL OR valid_to > :later)",
        soci::use(last), soci::use(ended), soci::use(id), soci::use(later);
}

void end_point_rows(db::Database& database, std::int64_t point, Date on, AuditId by)
{
    end_rows(database, "registry_collector", "point_id", point, on, by);
    end_rows(database, "registry_collection_point", "point_id", point, on, by);
}

bool can_end(const Validity& validity, Date on)
{
    return validity.from < on && (!validity.to || on < *validity.to);
}

}  // namespace

Checked<void> add_organisation(db::Database& database, const Areas& areas,
                               const access::Actor& actor, const NewOrganisation& added,
                               const std::string& at)
{
    TRY_VOID(may_change(actor));
    auto problems = judged_reason(added.reason);
    const auto code = read({added.code, "/code", code_max}, problems);
    const auto name = read({added.name, "/name", unit_name_max}, problems);
    const auto area = read_area(areas, added.area, {}, added.from, "/area", problems);
    if (std::ranges::find(organisation_kinds(), added.kind, &Coded::code) ==
        organisation_kinds().end()) {
        auto problem = unknown_code(organisation_kinds());
        problem.where = "/kind";
        problems.push_back(std::move(problem));
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!is_own(areas, actor, *area)) return refuse(access::out_of_scope("/area"));

    db::Transaction transaction(database);
    transaction.lock("registry_collection_organisation");
    if (organisation_by_code(database, code)) return refuse(code_taken());
    const long long id = next(database, "organisation_id", "registry_collection_organisation");
    const long long by =
        recorded(database, actor, "collection.add_organisation", id, added.reason, at).value();
    const long long from = added.from.number();
    const long long of = area->value();
    database.sql() << "INSERT INTO registry_collection_organisation (organisation_id, code, name,"
                      " kind, area, valid_from, recorded) VALUES (:id, :code, :name, :kind, :area,"
                      " :from, :by)",
        soci::use(id), soci::use(code), soci::use(name), soci::use(added.kind), soci::use(of),
        soci::use(from), soci::use(by);
    transaction.commit();
    return {};
}

Checked<std::int64_t> add_point(db::Database& database, const Areas& areas,
                                const access::Actor& actor, const NewPoint& added,
                                const std::string& at)
{
    TRY_VOID(may_change(actor));
    auto problems = judged_reason(added.reason);
    const auto name = read({added.name, "/name", unit_name_max}, problems);
    const auto commune =
        read_area(areas, added.commune, AreaLevel::commune, added.from, "/commune", problems);
    const auto owner = organisation_by_code(database, added.organisation);
    if (!owner)
        problems.push_back(unknown("/organisation"));
    else if (!owner->organisation.validity.contains(added.from))
        problems.push_back(ended("/from"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!owns_commune(areas, actor, *commune)) return refuse(access::out_of_scope("/commune"));

    db::Transaction transaction(database);
    transaction.lock("registry_collection_point");
    const long long id = next(database, "point_id", "registry_collection_point");
    const long long by =
        recorded(database, actor, "collection.add_point", id, added.reason, at).value();
    const long long from = added.from.number();
    const long long of = owner->id;
    const long long in = commune->value();
    database.sql() << "INSERT INTO registry_collection_point (point_id, organisation_id, name,"
                      " commune, valid_from, recorded) VALUES (:id, :of, :name, :in, :from, :by)",
        soci::use(id), soci::use(of), soci::use(name), soci::use(in), soci::use(from),
        soci::use(by);
    transaction.commit();
    return std::int64_t{id};
}

Checked<void> add_collector(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const NewCollector& added, const std::string& at)
{
    TRY_VOID(may_change(actor));
    auto problems = judged_reason(added.reason);
    const auto code = read({added.code, "/code", code_max}, problems);
    const auto name = read({added.name, "/name", unit_name_max}, problems);
    const auto point = point_by_id(database, added.point);
    if (!point || !owns_commune(areas, actor, point->point.commune))
        problems.push_back(unknown("/point"));
    else if (!point->point.validity.contains(added.from))
        problems.push_back(ended("/from"));
    if (!problems.empty()) return std::unexpected(std::move(problems));

    db::Transaction transaction(database);
    transaction.lock("registry_collector");
    if (collector_by_code(database, code)) return refuse(code_taken());
    const long long id = next(database, "collector_id", "registry_collector");
    const long long by =
        recorded(database, actor, "collection.add_collector", id, added.reason, at).value();
    const long long from = added.from.number();
    const long long of = added.point;
    database.sql() << "INSERT INTO registry_collector (collector_id, point_id, code, name,"
                      " valid_from, recorded) VALUES (:id, :of, :code, :name, :from, :by)",
        soci::use(id), soci::use(of), soci::use(code), soci::use(name), soci::use(from),
        soci::use(by);
    transaction.commit();
    return {};
}

Checked<void> end_organisation(db::Database& database, const Areas& areas,
                               const access::Actor& actor, const Ending& ending,
                               const std::string& at)
{
    TRY_VOID(may_change(actor));
    db::Transaction transaction(database);
    auto problems = judged_reason(ending.reason);
    const auto found = organisation_by_code(database, ending.code);
    if (!found || !is_own(areas, actor, found->organisation.area))
        problems.push_back(unknown("/code"));
    else if (!can_end(found->organisation.validity, ending.on))
        problems.push_back(ended("/on"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto by =
        recorded(database, actor, "collection.end_organisation", found->id, ending.reason, at);
    for (const auto& row : points_of(database, found->id))
        end_point_rows(database, row.point.id, ending.on, by);
    end_rows(database, "registry_collection_organisation", "organisation_id", found->id, ending.on,
             by);
    transaction.commit();
    return {};
}

Checked<void> end_point(db::Database& database, const Areas& areas, const access::Actor& actor,
                        const Ending& ending, const std::string& at)
{
    TRY_VOID(may_change(actor));
    db::Transaction transaction(database);
    auto problems = judged_reason(ending.reason);
    std::int64_t id = 0;
    std::from_chars(ending.code.data(), ending.code.data() + ending.code.size(), id);
    const auto found = point_by_id(database, id);
    if (!found || !owns_commune(areas, actor, found->point.commune))
        problems.push_back(unknown("/code"));
    else if (!can_end(found->point.validity, ending.on))
        problems.push_back(ended("/on"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto by = recorded(database, actor, "collection.end_point", id, ending.reason, at);
    end_point_rows(database, id, ending.on, by);
    transaction.commit();
    return {};
}

Checked<void> end_collector(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const Ending& ending, const std::string& at)
{
    TRY_VOID(may_change(actor));
    db::Transaction transaction(database);
    auto problems = judged_reason(ending.reason);
    const auto found = collector_by_code(database, ending.code);
    const auto point = found ? point_by_id(database, found->point) : std::nullopt;
    if (!point || !owns_commune(areas, actor, point->point.commune))
        problems.push_back(unknown("/code"));
    else if (!can_end(found->collector.validity, ending.on))
        problems.push_back(ended("/on"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto by =
        recorded(database, actor, "collection.end_collector", found->id, ending.reason, at);
    end_rows(database, "registry_collector", "collector_id", found->id, ending.on, by);
    transaction.commit();
    return {};
}

}  // namespace ansinh::registry
