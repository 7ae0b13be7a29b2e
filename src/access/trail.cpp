#include "access/trail.h"

#include <optional>

#include <soci/soci.h>

namespace ansinh::access {

namespace {

std::optional<Trail> trail(db::Database& database, AuditId id)
{
    Trail found;
    const long long number = id.value();
    database.sql() << "SELECT at, actor, action, reason FROM access_audit WHERE number = :number",
        soci::into(found.at), soci::into(found.actor), soci::into(found.action),
        soci::into(found.reason), soci::use(number);
    if (!database.sql().got_data()) return {};
    return found;
}

}  // namespace

std::map<AuditId, Trail> trails(db::Database& database, std::span<const AuditId> numbers)
{
    std::map<AuditId, Trail> all;
    for (const auto number : numbers) {
        if (all.contains(number)) continue;
        if (auto found = trail(database, number)) all.emplace(number, std::move(*found));
    }
    return all;
}

AuditId last_until(db::Database& database, std::string_view moment)
{
    // Numbers and moments rise together, so that twenty looks find one among a million records.
    long long last = 0;
    database.sql() << "SELECT COALESCE(MAX(number), 0) FROM access_audit", soci::into(last);
    long long low = 0;
    while (low < last) {
        const auto middle = low + (last - low + 1) / 2;
        const auto found = trail(database, AuditId{middle});
        const bool later = found && std::string_view(found->at).substr(0, moment.size()) > moment;
        if (later)
            last = middle - 1;
        else
            low = middle;
    }
    return AuditId{low};
}

}  // namespace ansinh::access
