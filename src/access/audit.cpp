#include "access/audit.h"

#include "base/hash.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

AuditId record(db::Database& database, const Actor& actor, const Act& act, const std::string& at)
{
    long long number = 0;
    std::string before;
    database.sql() << "UPDATE access_audit_head SET number = number + 1 WHERE one = 1"
                      " RETURNING number, hash",
        soci::into(number), soci::into(before);
    const long long user = actor.user.value();
    const long long office = actor.office ? actor.office->value() : 0;
    auto office_given = actor.office ? soci::i_ok : soci::i_null;
    const long long object = act.object;
    // Lengths keep two texts from being read as one that was cut elsewhere.
    const auto content = fmt::format(
        "{}|{}|{}|{}|{}:{}|{}|{}|{}:{}|{}:{}", number, at, user, office, actor.name.size(),
        actor.name, act.action, act.object_kind, object, act.reason, act.detail.size(), act.detail);
    const auto hash = sha256(before + content);
    database.sql() << "INSERT INTO access_audit (number, at, user_id, actor, office, action,"
                      " object_kind, object, reason, detail, hash) VALUES (:number, :at, :user,"
                      " :actor, :office, :action, :kind, :object, :reason, :detail, :hash)",
        soci::use(number), soci::use(at), soci::use(user), soci::use(actor.name),
        soci::use(office, office_given), soci::use(act.action), soci::use(act.object_kind),
        soci::use(object), soci::use(act.reason), soci::use(act.detail), soci::use(hash);
    database.sql() << "UPDATE access_audit_head SET hash = :hash WHERE one = 1", soci::use(hash);
    return AuditId{number};
}

}  // namespace ansinh::access
