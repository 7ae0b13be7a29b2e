#include "access/audit.h"

#include "access/impl/chain.h"
#include "base/check.h"
#include "base/hash.h"
#include "db/list.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::access {

std::string hash_after(std::string_view before, const Link& link)
{
    // Lengths keep two texts from being read as one that was cut elsewhere.
    return sha256(fmt::format("{}{}|{}|{}|{}|{}:{}|{}|{}|{}|{}:{}|{}:{}", before, link.number,
                              link.at, link.user, link.office.value_or(0), link.actor.size(),
                              link.actor, link.action, link.object_kind, link.object,
                              link.reason.size(), link.reason, link.detail.size(), link.detail));
}

namespace {

/// "hits=2;people=7900000001 7900000002"
std::string detail_of(const Act& act)
{
    if (act.people.empty()) return act.detail;
    std::vector<std::string> numbers;
    for (const auto person : act.people) numbers.push_back(fmt::format("{:010}", person.value()));
    return fmt::format("{}{}people={}", act.detail, act.detail.empty() ? "" : ";",
                       fmt::join(numbers, " "));
}

/// Who was shown by which record: an index of what the record itself says.
void index_people(db::Database& database, long long number, const Act& act)
{
    if (act.people.empty()) return;
    std::vector<std::int64_t> numbers;
    for (const auto person : act.people) numbers.push_back(person.value());
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    const auto people = db::list(database.dialect(), numbers);
    database.sql() << "INSERT INTO access_look (person, number)"
                      " SELECT value, CAST(:number AS BIGINT) FROM "
                   << db::each_of(database.dialect(), "people"),
        soci::use(number, "number"), soci::use(people, "people");
}

}  // namespace

Appending::Appending(db::Database& database, long long count) : database_{database}, left_{count}
{
    long long last = 0;
    database_.sql() << "UPDATE access_audit_head SET number = number + :count WHERE one = 1"
                       " RETURNING number, hash",
        soci::use(left_), soci::into(last), soci::into(hash_);
    number_ = last - left_;
}

AuditId Appending::add(const Actor& actor, const Act& act, const std::string& at)
{
    --left_;
    Link link{.number = ++number_,
              .at = at,
              .user = actor.user.value(),
              .actor = actor.name,
              .office = {},
              .action = act.action,
              .object_kind = act.object_kind,
              .object = act.object,
              .reason = act.reason,
              .detail = detail_of(act)};
    if (actor.office) link.office = actor.office->value();
    hash_ = hash_after(hash_, link);
    const long long office = link.office.value_or(0);
    auto office_given = link.office ? soci::i_ok : soci::i_null;
    database_.sql() << "INSERT INTO access_audit (number, at, user_id, actor, office, action,"
                       " object_kind, object, reason, detail, hash) VALUES (:number, :at, :user,"
                       " :actor, :office, :action, :kind, :object, :reason, :detail, :hash)",
        soci::use(link.number), soci::use(link.at), soci::use(link.user), soci::use(link.actor),
        soci::use(office, office_given), soci::use(link.action), soci::use(link.object_kind),
        soci::use(link.object), soci::use(link.reason), soci::use(link.detail), soci::use(hash_);
    index_people(database_, link.number, act);
    return AuditId{link.number};
}

void Appending::finish()
{
    check(left_ == 0, "as many records are appended as were announced");
    database_.sql() << "UPDATE access_audit_head SET hash = :hash WHERE one = 1", soci::use(hash_);
}

AuditId record(db::Database& database, const Actor& actor, const Act& act, const std::string& at)
{
    Appending appending(database, 1);
    const auto id = appending.add(actor, act, at);
    appending.finish();
    return id;
}

}  // namespace ansinh::access
