#include "registry/impl/people_index.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <soci/soci.h>

namespace ansinh::registry {

namespace {

struct StoredName {
    long long id = 0;
    std::string folded;
    long long people = 0;
};

/// Names numbered after `last`, the most borne first.
std::vector<StoredName> names_after(db::Database& database, std::int64_t last)
{
    std::vector<StoredName> names;
    const long long after = last;
    StoredName row;
    soci::statement rows =
        (database.sql().prepare << "SELECT name_id, folded, people FROM registry_name"
                                   " WHERE name_id > :last",
         soci::use(after), soci::into(row.id), soci::into(row.folded), soci::into(row.people));
    rows.execute();
    while (rows.fetch()) names.push_back(row);
    std::ranges::sort(names, {},
                      [](const StoredName& name) { return std::pair(-name.people, name.id); });
    return names;
}

}  // namespace

PeopleIndex::PeopleIndex() : content_{std::make_unique<Content>()} {}
PeopleIndex::~PeopleIndex() = default;

void PeopleIndex::follow(db::Database& database)
{
    const std::scoped_lock alone(content_->following);
    const auto names = names_after(database, content_->last_id);
    if (names.empty()) return;
    const std::unique_lock writing(content_->mutex);
    for (const auto& name : names) {
        content_->names.add(name.id, name.folded, name.people);
        content_->last_id = std::max<std::int64_t>(content_->last_id, name.id);
    }
}

std::size_t PeopleIndex::names() const
{
    const std::shared_lock reading(content_->mutex);
    return content_->names.size();
}

}  // namespace ansinh::registry
