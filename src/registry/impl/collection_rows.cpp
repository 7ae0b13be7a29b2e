#include "registry/impl/collection_rows.h"

#include <utility>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct Days {
    long long from = 0;
    long long to = 0;
    soci::indicator has_to = soci::i_null;

    Validity validity() const
    {
        Validity validity{.from = Date::from_number(from), .to = {}};
        if (has_to == soci::i_ok) validity.to = Date::from_number(to);
        return validity;
    }
};

/// Reads every row of a query whose columns `bind` takes; `take` is called for each.
template <class Bind, class Take>
void each(db::Database& database, const std::string& query, const Bind& bind, const Take& take)
{
    soci::statement rows(database.sql());
    bind(rows);
    rows.alloc();
    rows.prepare(query);
    rows.define_and_bind();
    rows.execute();
    while (rows.fetch()) take();
}

template <class Row>
std::optional<Row> first(std::vector<Row> rows)
{
    if (rows.empty()) return {};
    return std::move(rows.front());
}

std::vector<OrganisationRow>
organisations_where(db::Database& database, const std::string& condition, const std::string* code)
{
    std::vector<OrganisationRow> found;
    OrganisationRow row;
    long long id = 0;
    long long area = 0;
    Days days;
    each(
        database,
        "SELECT organisation_id, code, name, kind, area, valid_from, valid_to FROM"
        " registry_collection_organisation " +
            condition + " ORDER BY code",
        [&](soci::statement& rows) {
            rows.exchange(soci::into(id));
            rows.exchange(soci::into(row.organisation.code));
            rows.exchange(soci::into(row.organisation.name));
            rows.exchange(soci::into(row.organisation.kind));
            rows.exchange(soci::into(area));
            rows.exchange(soci::into(days.from));
            rows.exchange(soci::into(days.to, days.has_to));
            if (code != nullptr) rows.exchange(soci::use(*code));
        },
        [&] {
            row.id = id;
            row.organisation.area = AreaId{area};
            row.organisation.validity = days.validity();
            found.push_back(row);
        });
    return found;
}

std::vector<PointRow> points_where(db::Database& database, const std::string& condition,
                                   std::int64_t key)
{
    std::vector<PointRow> found;
    PointRow row;
    long long id = 0;
    long long organisation = 0;
    long long commune = 0;
    Days days;
    const long long wanted = key;
    each(
        database,
        "SELECT point_id, organisation_id, name, commune, valid_from, valid_to FROM"
        " registry_collection_point WHERE " +
            condition + " = :key ORDER BY point_id",
        [&](soci::statement& rows) {
            rows.exchange(soci::into(id));
            rows.exchange(soci::into(organisation));
            rows.exchange(soci::into(row.point.name));
            rows.exchange(soci::into(commune));
            rows.exchange(soci::into(days.from));
            rows.exchange(soci::into(days.to, days.has_to));
            rows.exchange(soci::use(wanted));
        },
        [&] {
            row.organisation = organisation;
            row.point.id = id;
            row.point.commune = AreaId{commune};
            row.point.validity = days.validity();
            found.push_back(row);
        });
    return found;
}

template <class Key>
std::vector<CollectorRow> collectors_where(db::Database& database, const std::string& condition,
                                           const Key& key)
{
    std::vector<CollectorRow> found;
    CollectorRow row;
    long long id = 0;
    long long point = 0;
    Days days;
    each(
        database,
        "SELECT collector_id, point_id, code, name, valid_from, valid_to FROM registry_collector"
        " WHERE " +
            condition + " = :key ORDER BY code",
        [&](soci::statement& rows) {
            rows.exchange(soci::into(id));
            rows.exchange(soci::into(point));
            rows.exchange(soci::into(row.collector.code));
            rows.exchange(soci::into(row.collector.name));
            rows.exchange(soci::into(days.from));
            rows.exchange(soci::into(days.to, days.has_to));
            rows.exchange(soci::use(key));
        },
        [&] {
            row.id = id;
            row.point = point;
            row.collector.validity = days.validity();
            found.push_back(row);
        });
    return found;
}

}  // namespace

std::vector<OrganisationRow> organisations(db::Database& database)
{
    return organisations_where(database, "", nullptr);
}

std::optional<OrganisationRow> organisation_by_code(db::Database& database, const std::string& code)
{
    return first(organisations_where(database, "WHERE code = :code", &code));
}

std::vector<PointRow> points_of(db::Database& database, std::int64_t organisation)
{
    return points_where(database, "organisation_id", organisation);
}

std::optional<PointRow> point_by_id(db::Database& database, std::int64_t id)
{
    return first(points_where(database, "point_id", id));
}

std::vector<CollectorRow> collectors_of(db::Database& database, std::int64_t point)
{
    const long long key = point;
    return collectors_where(database, "point_id", key);
}

std::optional<CollectorRow> collector_by_code(db::Database& database, const std::string& code)
{
    return first(collectors_where(database, "code", code));
}

}  // namespace ansinh::registry
