#include "db/list.h"
#include "registry/merge.h"

#include <soci/soci.h>

namespace ansinh::registry {

std::vector<Merge> merges(db::Database& database, const Territory& territory, std::size_t limit)
{
    std::vector<std::int64_t> communes;
    for (const auto commune : territory.communes()) communes.push_back(commune.value());
    const auto within = db::list(database.dialect(), communes);
    const auto most = static_cast<long long>(limit);
    long long id = 0;
    long long kept = 0;
    long long gone = 0;
    long long undone = 0;
    soci::statement rows(database.sql());
    rows.exchange(soci::into(id));
    rows.exchange(soci::into(kept));
    rows.exchange(soci::into(gone));
    rows.exchange(soci::into(undone));
    if (!territory.is_whole_nation()) rows.exchange(soci::use(within, "communes"));
    rows.exchange(soci::use(most, "most"));
    rows.alloc();
    rows.prepare("SELECT m.merge_id, m.kept, m.gone, COALESCE(m.undone, 0) FROM registry_merge m"
                 " JOIN registry_person p ON p.person_id = m.kept" +
                 (territory.is_whole_nation()
                      ? std::string()
                      : " WHERE " + db::is_in(database.dialect(), "p.commune", "communes")) +
                 " ORDER BY m.merge_id DESC LIMIT :most");
    rows.define_and_bind();
    rows.execute();
    std::vector<Merge> found;
    while (rows.fetch()) {
        found.push_back({.id = AuditId{id}, .kept = PersonId{kept}, .gone = PersonId{gone}});
        if (undone != 0) found.back().undone = AuditId{undone};
    }
    return found;
}

}  // namespace ansinh::registry
