#include "access/allowed.h"
#include "access/audit.h"
#include "base/csv.h"
#include "base/hash.h"
#include "intake/file.h"
#include "intake/impl/examine.h"
#include "intake/impl/file_rows.h"
#include "intake/impl/forms.h"
#include "intake/impl/packed.h"
#include "intake/impl/places.h"
#include "intake/impl/visible.h"
#include "intake/review.h"
#include "registry/reason.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::intake {

namespace {

/// What the look at the file tells, on a record that is there.
void put_examined(db::Database& database, FileId id, const Arrival& arrival, const Examined& seen,
                  State next)
{
    const std::int64_t number = id.value();
    const std::string told(arrival.told ? code(*arrival.told) : "");
    const std::string encoding(code(seen.encoding));
    const std::int64_t certainty = seen.certainty;
    const std::int64_t composed = seen.composed ? 1 : 0;
    const std::string state(code(next));
    const auto header = csv::line(seen.header);
    const auto passed_over = seen.passed_over.empty() ? "" : csv::line(seen.passed_over);
    database.sql() << "UPDATE intake_file SET told = :told, encoding = :encoding,"
                      " certainty = :certainty, composed = :composed, state = :state,"
                      " header = :header, passed_over = :passed_over, rows_total = :rows"
                      " WHERE file_id = :id",
        soci::use(told), soci::use(encoding), soci::use(certainty), soci::use(composed),
        soci::use(state), soci::use(header), soci::use(passed_over), soci::use(seen.rows),
        soci::use(number);
    put_problems(database, id, 0, seen.problems);
    put_forms(database, id, seen.forms);
}

FileId insert(db::Database& database, const access::Actor& actor, const Arrival& arrival,
              const std::string& sha256, const std::string& at)
{
    const std::string kind(code(arrival.kind));
    const auto size = static_cast<std::int64_t>(arrival.bytes.size());
    const std::int64_t sender = actor.user.value();
    const std::int64_t office = actor.office ? actor.office->value() : 0;
    std::int64_t number = 0;
    database.sql()
        << "INSERT INTO intake_file (kind, name, sha256, size, told, encoding, certainty, composed,"
           " arrived_at, sender, acting, sender_name, office, audit, state, header, passed_over,"
           " rows_total, rows_done, rows_added, rows_changed, rows_unchanged, rows_refused, "
           "last_line,"
           " worked_ms) VALUES (:kind, :name, :sha256, :size, '', '', 0, 0, :at, :sender,"
           " :acting, :sender_name, :office, 0, '', '', '', 0, 0, 0, 0, 0, 0, 0, 0) RETURNING "
           "file_id",
        soci::use(kind), soci::use(arrival.name), soci::use(sha256), soci::use(size), soci::use(at),
        soci::use(sender), soci::use(sender), soci::use(actor.name), soci::use(office),
        soci::into(number);
    const auto kept = packed(arrival.bytes);
    database.sql() << "INSERT INTO intake_content (file_id, packed) VALUES (:id, :packed)",
        soci::use(number), soci::use(kept);
    const std::int64_t audit =
        access::record(database, actor,
                       {.action = "intake.take",
                        .object_kind = "intake",
                        .object = number,
                        .detail = fmt::format("{} {} {} bytes", kind, sha256, size)},
                       at)
            .value();
    database.sql() << "UPDATE intake_file SET audit = :audit WHERE file_id = :id", soci::use(audit),
        soci::use(number);
    return FileId{number};
}

Checked<File> checked(Result<File> found)
{
    if (found) return *std::move(found);
    return std::unexpected(Problems{std::move(found).error()});
}

/// As it would be on file, for what needed() asks.
State next_state(Kind kind, const Examined& seen, const access::Actor& actor)
{
    if (!seen.problems.empty()) return State::failed;
    File file{.kind = kind};
    for (const auto& form : seen.forms) file.forms.push_back({.name = form.name});
    return may_all(actor, needed(file)) ? State::received : State::waiting;
}

}  // namespace

Checked<Received> receive(db::Database& database, const registry::Areas& areas,
                          const access::Actor& actor, const Arrival& arrival, const std::string& at)
{
    if (auto may = access::allowed(actor, access::Permission::intake_send); !may)
        return std::unexpected(Problems{std::move(may).error()});
    const auto sha256 = ansinh::sha256(arrival.bytes);
    auto before = find_file(database, arrival.kind, sha256, actor.user);
    if (before && before->state != State::failed)
        return Received{.file = TRY(checked(file(database, areas, actor, before->id))),
                        .repeated = true};

    const auto seen = examine(arrival.kind, arrival.bytes, arrival.told);
    const auto places = places_of(database, areas, actor, seen, registry::day_of(at));
    db::Transaction transaction(database);
    transaction.lock("intake_file");
    before = find_file(database, arrival.kind, sha256, actor.user);
    const auto id = before ? before->id : insert(database, actor, arrival, sha256, at);
    if (!before || before->state == State::failed) {
        put_examined(database, id, arrival, seen, next_state(arrival.kind, seen, actor));
        put_places(database, id, places);
    }
    transaction.commit();
    return Received{.file = TRY(checked(file(database, areas, actor, id))),
                    .repeated = before.has_value()};
}

}  // namespace ansinh::intake
