#include "intake/review.h"

#include "access/allowed.h"
#include "access/audit.h"
#include "intake/impl/file_rows.h"
#include "intake/impl/forms.h"
#include "intake/impl/visible.h"
#include "registry/reason.h"

#include <algorithm>
#include <array>
#include <utility>

#include <soci/soci.h>

namespace ansinh::intake {

namespace {

using access::Permission;

Permission needed(Kind kind)
{
    switch (kind) {
    case Kind::people:
    case Kind::households: return Permission::person_change;
    case Kind::employers: return Permission::employer_change;
    case Kind::facilities: return Permission::facility_change;
    case Kind::envelope: break;
    }
    std::unreachable();
}

Problem not_waiting()
{
    return {.code = "intake/not-waiting",
            .detail = {"Tệp này không chờ duyệt.", "This file does not wait for a decision."},
            .remedy = {"Xem kết quả của tệp.", "Look at what came of the file."}};
}

/// The file, where the actor may decide on it.
Checked<File> decidable(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, FileId id)
{
    const auto refuse = [](Problem problem) {
        return std::unexpected(Problems{std::move(problem)});
    };
    auto found = file(database, areas, actor, id);
    if (!found) return refuse(std::move(found).error());
    for (const auto permission : needed(*found))
        if (auto may = access::allowed(actor, permission); !may)
            return refuse(std::move(may).error());
    if (found->state != State::waiting) return refuse(not_waiting());
    if (!may_decide(database, areas, actor, *found)) return refuse(access::out_of_scope());
    return *std::move(found);
}

/// False when another decided meanwhile.
bool decide(db::Database& database, const access::Actor& actor, const File& file, State state,
            const Decision& decision)
{
    const std::int64_t id = file.id.value();
    const std::int64_t user = actor.user.value();
    const std::string word(code(state));
    const std::string waiting(code(State::waiting));
    soci::statement update =
        (database.sql().prepare << "UPDATE intake_file SET state = :state, acting = :acting,"
                                   " decided_by = :by, decided_at = :at, decided_why = :why"
                                   " WHERE file_id = :id AND state = :waiting",
         soci::use(word), soci::use(user), soci::use(decision.by), soci::use(decision.at),
         soci::use(decision.reason), soci::use(id), soci::use(waiting));
    update.execute(true);
    return update.get_affected_rows() == 1;
}

Checked<File> decided(db::Database& database, const registry::Areas& areas,
                      const access::Actor& actor, FileId id, State state, const Decision& decision)
{
    const auto found = TRY(decidable(database, areas, actor, id));
    db::Transaction transaction(database);
    if (!decide(database, actor, found, state, decision))
        return std::unexpected(Problems{not_waiting()});
    access::record(database, actor,
                   {.action = state == State::returned ? "intake.return" : "intake.accept",
                    .object_kind = "intake",
                    .object = id.value(),
                    .reason = decision.reason},
                   decision.at);
    transaction.commit();
    return *file(database, areas, actor, id);
}

}  // namespace

std::vector<Permission> needed(const File& file)
{
    if (file.kind != Kind::envelope) return {needed(file.kind)};
    std::vector<Permission> all;
    for (const auto& form : file.forms)
        if (const auto kind = kind_of_form(form.name)) all.push_back(needed(*kind));
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

std::vector<File> waiting_files(db::Database& database, const registry::Areas& areas,
                                const access::Actor& actor, std::optional<FileId> after,
                                std::size_t limit)
{
    constexpr std::int64_t page = 200;
    std::vector<File> found;
    for (std::int64_t from = after ? after->value() : 0;;) {
        const std::array numbers = {from, page};
        const auto files = find_files(database,
                                      "WHERE state = 'waiting' AND file_id > :from"
                                      " ORDER BY file_id LIMIT :page",
                                      numbers);
        for (auto one : files) {
            from = one.id.value();
            if (one.kind == Kind::envelope) one.forms = forms_of(database, one.id);
            if (!may_decide(database, areas, actor, one)) continue;
            found.push_back(std::move(one));
            if (found.size() == limit) return found;
        }
        if (std::ssize(files) < page) return found;
    }
}

Checked<File> accept(db::Database& database, const registry::Areas& areas,
                     const access::Actor& actor, FileId id, const std::string& at)
{
    return decided(database, areas, actor, id, State::received,
                   {.by = actor.name, .at = at, .reason = {}});
}

Checked<File> send_back(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, const Return& returned, const std::string& at)
{
    if (auto problems = registry::judged_reason(returned.reason); !problems.empty())
        return std::unexpected(std::move(problems));
    return decided(database, areas, actor, returned.id, State::returned,
                   {.by = actor.name, .at = at, .reason = returned.reason});
}

std::vector<FileId> open_files(db::Database& database)
{
    std::int64_t id = 0;
    std::vector<FileId> all;
    soci::statement select =
        (database.sql().prepare << "SELECT file_id FROM intake_file"
                                   " WHERE state IN ('received', 'running') AND acting <> 0"
                                   " ORDER BY file_id",
         soci::into(id));
    for (bool more = select.execute(true); more; more = select.fetch()) all.emplace_back(id);
    return all;
}

}  // namespace ansinh::intake
