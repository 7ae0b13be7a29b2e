#include "access/allowed.h"
#include "registry/collection.h"
#include "registry/impl/collection_desk.h"
#include "registry/impl/collection_rows.h"
#include "registry/impl/command.h"
#include "registry/impl/unit_form.h"

#include <algorithm>
#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

constexpr std::size_t code_max = 20;

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

std::int64_t next(db::Database& database, const char* key, const char* table)
{
    long long last = 0;
    database.sql() << std::string("SELECT COALESCE(MAX(") + key + "), 0) FROM " + table,
        soci::into(last);
    return last + 1;
}

struct NewRow {
    const char* key;
    const char* table;
    const char* action;
    const std::string& reason;
};

/// `insert` is given the number of the row and of its audit record.
template <class Insert>
Checked<std::int64_t> add_row(db::Database& database, const access::Actor& actor, const NewRow& row,
                              const Insert& insert, const std::string& at)
{
    for (;;) {
        db::Transaction transaction(database);
        const auto id = next(database, row.key, row.table);
        const auto by = recorded(database, actor,
                                 {.action = row.action, .object = id, .reason = row.reason}, at);
        // Until the audit record was written another could still take the number.
        if (next(database, row.key, row.table) != id) continue;
        TRY_VOID(insert(id, by.value()));
        transaction.commit();
        return id;
    }
}

}  // namespace

Checked<void> add_organisation(db::Database& database, const Areas& areas,
                               const access::Actor& actor, const NewOrganisation& added,
                               const std::string& at)
{
    TRY_VOID(may_change_network(actor));
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
    if (!owns_area(areas, actor, *area)) return refuse(access::out_of_scope("/area"));

    const long long from = added.from.number();
    const long long of = area->value();
    const NewRow row{.key = "organisation_id",
                     .table = "registry_collection_organisation",
                     .action = "collection.add_organisation",
                     .reason = added.reason};
    const auto insert = [&](long long id, long long by) {
        if (organisation_by_code(database, code)) return Checked<void>(refuse(code_taken()));
        database.sql()
            << "INSERT INTO registry_collection_organisation (organisation_id, code, name,"
               " kind, area, valid_from, recorded) VALUES (:id, :code, :name, :kind, :area,"
               " :from, :by)",
            soci::use(id), soci::use(code), soci::use(name), soci::use(added.kind), soci::use(of),
            soci::use(from), soci::use(by);
        return Checked<void>{};
    };
    TRY_VOID(add_row(database, actor, row, insert, at));
    return {};
}

Checked<std::int64_t> add_point(db::Database& database, const Areas& areas,
                                const access::Actor& actor, const NewPoint& added,
                                const std::string& at)
{
    TRY_VOID(may_change_network(actor));
    auto problems = judged_reason(added.reason);
    const auto name = read({added.name, "/name", unit_name_max}, problems);
    const auto commune =
        read_area(areas, added.commune, AreaLevel::commune, added.from, "/commune", problems);
    const auto owner = organisation_by_code(database, added.organisation);
    if (!owner)
        problems.push_back(unknown_in_network("/organisation"));
    else if (!owner->organisation.validity.contains(added.from))
        problems.push_back(ended_in_network("/from"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    if (!owns_commune(areas, actor, *commune)) return refuse(access::out_of_scope("/commune"));

    const long long from = added.from.number();
    const long long of = owner->id;
    const long long in = commune->value();
    const NewRow row{.key = "point_id",
                     .table = "registry_collection_point",
                     .action = "collection.add_point",
                     .reason = added.reason};
    const auto insert = [&](long long id, long long by) {
        database.sql()
            << "INSERT INTO registry_collection_point (point_id, organisation_id, name,"
               " commune, valid_from, recorded) VALUES (:id, :of, :name, :in, :from, :by)",
            soci::use(id), soci::use(of), soci::use(name), soci::use(in), soci::use(from),
            soci::use(by);
        return Checked<void>{};
    };
    return add_row(database, actor, row, insert, at);
}

Checked<void> add_collector(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const NewCollector& added, const std::string& at)
{
    TRY_VOID(may_change_network(actor));
    auto problems = judged_reason(added.reason);
    const auto code = read({added.code, "/code", code_max}, problems);
    const auto name = read({added.name, "/name", unit_name_max}, problems);
    const auto point = point_by_id(database, added.point);
    if (!point || !owns_commune(areas, actor, point->point.commune))
        problems.push_back(unknown_in_network("/point"));
    else if (!point->point.validity.contains(added.from))
        problems.push_back(ended_in_network("/from"));
    if (!problems.empty()) return std::unexpected(std::move(problems));

    const long long from = added.from.number();
    const long long of = added.point;
    const NewRow row{.key = "collector_id",
                     .table = "registry_collector",
                     .action = "collection.add_collector",
                     .reason = added.reason};
    const auto insert = [&](long long id, long long by) {
        if (collector_by_code(database, code)) return Checked<void>(refuse(code_taken()));
        database.sql() << "INSERT INTO registry_collector (collector_id, point_id, code, name,"
                          " valid_from, recorded) VALUES (:id, :of, :code, :name, :from, :by)",
            soci::use(id), soci::use(of), soci::use(code), soci::use(name), soci::use(from),
            soci::use(by);
        return Checked<void>{};
    };
    TRY_VOID(add_row(database, actor, row, insert, at));
    return {};
}

}  // namespace ansinh::registry
