#include "access/allowed.h"
#include "registry/collection.h"
#include "registry/impl/collection_desk.h"
#include "registry/impl/collection_rows.h"
#include "registry/impl/command.h"

#include <algorithm>
#include <charconv>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

/// 0, which no point has, for what is no number.
std::int64_t number_of(const std::string& typed)
{
    std::int64_t number = 0;
    const auto* const end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? number : 0;
}

/// Whether each point that would end lies in an area of the actor's.
bool owns_points(db::Database& database, const Areas& areas, const access::Actor& actor,
                 std::int64_t organisation, Date on)
{
    return std::ranges::all_of(points_of(database, organisation), [&](const PointRow& row) {
        const auto& until = row.point.validity.to;
        return (until && *until <= on) || owns_commune(areas, actor, row.point.commune);
    });
}

/// Ends the rows that are open, or end later, of one table. What was to begin later never does.
void end_rows(db::Database& database, const std::string& table, const std::string& condition,
              std::int64_t key, Date on, AuditId by)
{
    const long long last = on.number();
    const long long ended = by.value();
    const long long id = key;
    database.sql() << "UPDATE " + table +
                          " SET valid_to = CASE WHEN valid_from > :last THEN"
                          " valid_from ELSE :last END, ended = :ended WHERE " +
                          condition + " = :key AND (valid_to IS NULL OR valid_to > :last)",
        soci::use(last, "last"), soci::use(ended, "ended"), soci::use(id, "key");
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

Checked<void> end_organisation(db::Database& database, const Areas& areas,
                               const access::Actor& actor, const Ending& ending,
                               const std::string& at)
{
    TRY_VOID(may_change_network(actor));
    db::Transaction transaction(database);
    auto problems = judged_reason(ending.reason);
    const auto found = organisation_by_code(database, ending.code);
    if (!found || !owns_area(areas, actor, found->organisation.area))
        problems.push_back(unknown_in_network("/code"));
    else if (!can_end(found->organisation.validity, ending.on))
        problems.push_back(ended_in_network("/on"));
    else if (!owns_points(database, areas, actor, found->id, ending.on))
        problems.push_back(access::out_of_scope("/code"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto by =
        recorded(database, actor, {"collection.end_organisation", found->id, ending.reason}, at);
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
    TRY_VOID(may_change_network(actor));
    db::Transaction transaction(database);
    auto problems = judged_reason(ending.reason);
    const auto found = point_by_id(database, number_of(ending.code));
    if (!found || !owns_commune(areas, actor, found->point.commune))
        problems.push_back(unknown_in_network("/code"));
    else if (!can_end(found->point.validity, ending.on))
        problems.push_back(ended_in_network("/on"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto by =
        recorded(database, actor, {"collection.end_point", found->point.id, ending.reason}, at);
    end_point_rows(database, found->point.id, ending.on, by);
    transaction.commit();
    return {};
}

Checked<void> end_collector(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const Ending& ending, const std::string& at)
{
    TRY_VOID(may_change_network(actor));
    db::Transaction transaction(database);
    auto problems = judged_reason(ending.reason);
    const auto found = collector_by_code(database, ending.code);
    const auto point = found ? point_by_id(database, found->point) : std::nullopt;
    if (!point || !owns_commune(areas, actor, point->point.commune))
        problems.push_back(unknown_in_network("/code"));
    else if (!can_end(found->collector.validity, ending.on))
        problems.push_back(ended_in_network("/on"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto by =
        recorded(database, actor, {"collection.end_collector", found->id, ending.reason}, at);
    end_rows(database, "registry_collector", "collector_id", found->id, ending.on, by);
    transaction.commit();
    return {};
}

}  // namespace ansinh::registry
