#include "intake/impl/visible.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "intake/impl/file_rows.h"
#include "intake/impl/forms.h"
#include "intake/impl/places.h"
#include "intake/review.h"
#include "registry/reason.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>

namespace ansinh::intake {

namespace {

constexpr std::string_view seen_by = "(:all = 1 OR sender = :user1 OR acting = :user2"
                                     " OR (:office1 <> 0 AND office = :office2))";

/// What `seen_by` binds.
std::array<std::int64_t, 5> seeing(const access::Actor& actor)
{
    const bool reads = actor.may(access::Permission::intake_read);
    const std::int64_t all = actor.everywhere && reads ? 1 : 0;
    const std::int64_t office = actor.office && reads ? actor.office->value() : 0;
    return {all, actor.user.value(), actor.user.value(), office, office};
}

}  // namespace

bool may_all(const access::Actor& actor, std::span<const access::Permission> needed)
{
    return std::ranges::all_of(needed, [&](auto permission) { return actor.may(permission); });
}

File whole(db::Database& database, File file)
{
    file.problems = problems_of(database, file.id, 0);
    if (file.kind == Kind::envelope) file.forms = forms_of(database, file.id);
    return file;
}

bool may_decide(db::Database& database, const registry::Areas& areas, const access::Actor& actor,
                const File& file)
{
    return may_all(actor, needed(file)) &&
           lies_in(database, areas, registry::Territory::of(areas, actor), file.id);
}

Result<File> file(db::Database& database, const registry::Areas& areas, const access::Actor& actor,
                  FileId id)
{
    const auto [all, user1, user2, office1, office2] = seeing(actor);
    const std::array numbers = {id.value(), all, user1, user2, office1, office2};
    auto found = find_files(database, "WHERE file_id = :id AND " + std::string(seen_by), numbers);
    if (!found.empty()) return whole(database, std::move(found.front()));
    auto other = find_file(database, id);
    if (!other || other->state != State::waiting) return fail(unknown_file());
    auto waiting = whole(database, *std::move(other));
    if (!may_decide(database, areas, actor, waiting)) return fail(unknown_file());
    return waiting;
}

std::vector<File> files(db::Database& database, const access::Actor& actor,
                        std::optional<FileId> before, std::size_t limit)
{
    const std::int64_t end = before ? before->value() : INT64_MAX;
    const auto [all, user1, user2, office1, office2] = seeing(actor);
    const std::array numbers = {
        end, all, user1, user2, office1, office2, static_cast<std::int64_t>(limit)};
    auto found = find_files(database,
                            "WHERE file_id < :before AND " + std::string(seen_by) +
                                " ORDER BY file_id DESC LIMIT :limit",
                            numbers);
    for (auto& one : found) one = whole(database, std::move(one));
    return found;
}

Result<File> looked_at(db::Database& database, const registry::Areas& areas,
                       const access::Actor& actor, const Look& look, std::string_view action)
{
    auto found = TRY(file(database, areas, actor, look.id));
    if (found.sender != actor.user) {
        TRY_VOID(access::allowed(actor, access::Permission::person_unmask));
        if (auto problems = registry::judged_reason(look.reason); !problems.empty())
            return fail(std::move(problems.front()));
        const auto territory = registry::Territory::of(areas, actor);
        if (!lies_in(database, areas, territory, look.id)) return fail(access::out_of_scope());
    }
    db::Transaction transaction(database);
    access::record(database, actor,
                   {.action = std::string(action),
                    .object_kind = "intake",
                    .object = look.id.value(),
                    .reason = look.reason},
                   look.at);
    transaction.commit();
    return found;
}

}  // namespace ansinh::intake
