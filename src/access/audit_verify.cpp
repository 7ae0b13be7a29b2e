#include "access/audit_search.h"
#include "access/impl/chain.h"

#include <limits>

#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr long long batch = 20'000;

struct Head {
    long long number = 0;
    std::string hash;
};

Head head_of(db::Database& database)
{
    Head head;
    database.sql() << "SELECT number, hash FROM access_audit_head WHERE one = 1",
        soci::into(head.number), soci::into(head.hash);
    return head;
}

/// The records after `after` up to `last`, at most a batch of them, each with its hash; take()
/// says whether to go on.
template <class Take>
long long scan(db::Database& database, long long after, long long last, const Take& take)
{
    Link link;
    std::string hash;
    long long office = 0, rows = 0;
    auto office_given = soci::i_null;
    soci::statement select =
        (database.sql().prepare
             << "SELECT number, at, user_id, actor, office, action, object_kind, object, reason,"
                " detail, hash FROM access_audit WHERE number > :after AND number <= :last"
                " ORDER BY number LIMIT :batch",
         soci::use(after), soci::use(last), soci::use(batch), soci::into(link.number),
         soci::into(link.at), soci::into(link.user), soci::into(link.actor),
         soci::into(office, office_given), soci::into(link.action), soci::into(link.object_kind),
         soci::into(link.object), soci::into(link.reason), soci::into(link.detail),
         soci::into(hash));
    if (select.execute(true)) do {
            ++rows;
            link.office.reset();
            if (office_given == soci::i_ok) link.office = office;
            if (!take(link, hash)) break;
        } while (select.fetch());
    return rows;
}

void stop_at(ChainState& state, ChainFault fault, long long number)
{
    state.fault = fault;
    state.broken_at = number;
}

/// A record beyond the head was put in by other means than ours. One statement, so that what is
/// being appended meanwhile counts on both sides or on neither.
bool has_more_than_head(db::Database& database)
{
    long long beyond = 0;
    database.sql() << "SELECT COALESCE((SELECT MAX(number) FROM access_audit), 0) - number"
                      " FROM access_audit_head WHERE one = 1",
        soci::into(beyond);
    return beyond > 0;
}

}  // namespace

ChainState verify(db::Database& database, const std::function<void(std::int64_t)>& progress)
{
    const auto head = head_of(database);
    ChainState state;
    const auto take = [&](const Link& link, const std::string& hash) {
        const auto expected = state.records + 1;
        if (link.number != expected) {
            stop_at(state, link.number < expected ? ChainFault::altered : ChainFault::missing,
                    link.number < expected ? link.number : expected);
            return false;
        }
        if (hash_after(state.hash, link) != hash) {
            stop_at(state, ChainFault::altered, link.number);
            return false;
        }
        state.hash = hash;
        state.records = link.number;
        return true;
    };
    long long after = std::numeric_limits<long long>::min();
    while (!state.fault && scan(database, after, head.number, take) == batch) {
        after = state.records;
        if (progress) progress(state.records);
    }
    if (state.fault) return state;
    if (state.records < head.number)
        stop_at(state, ChainFault::cut_off, state.records + 1);
    else if (state.hash != head.hash)
        stop_at(state, ChainFault::cut_off, head.number);
    else if (has_more_than_head(database))
        stop_at(state, ChainFault::cut_off, head_of(database).number + 1);
    return state;
}

}  // namespace ansinh::access
