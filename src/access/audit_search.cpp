#include "access/audit_search.h"

#include "access/allowed.h"
#include "access/impl/account.h"
#include "access/impl/words.h"
#include "db/list.h"

#include <deque>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr int limit_max = 500;

/// A search of the chain by those conditions that are asked for alone, so that the store can use
/// its indexes.
class Search {
public:
    /// `condition` names the value as :name.
    void where(std::string condition, std::string name, long long value)
    {
        conditions_.push_back(std::move(condition));
        numbers_.emplace_back(std::move(name), value);
    }
    void where(std::string condition, std::string name, std::string value)
    {
        conditions_.push_back(std::move(condition));
        texts_.emplace_back(std::move(name), std::move(value));
    }

    /// A further value of the condition before.
    void bind(std::string name, std::string value)
    {
        texts_.emplace_back(std::move(name), std::move(value));
    }

    /// One more than `limit` shows that there is another page.
    AuditPage page(db::Database& database, int limit)
    {
        long long number = 0, user = 0, office = 0, object = 0;
        auto office_given = soci::i_null;
        AuditRecord row;
        soci::statement select(database.sql());
        select.exchange(soci::into(number));
        select.exchange(soci::into(row.at));
        select.exchange(soci::into(user));
        select.exchange(soci::into(row.actor));
        select.exchange(soci::into(office, office_given));
        select.exchange(soci::into(row.act.action));
        select.exchange(soci::into(row.act.object_kind));
        select.exchange(soci::into(object));
        select.exchange(soci::into(row.act.reason));
        select.exchange(soci::into(row.act.detail));
        for (auto& [name, value] : numbers_) select.exchange(soci::use(value, name));
        for (auto& [name, value] : texts_) select.exchange(soci::use(value, name));
        select.alloc();
        select.prepare(fmt::format(
            "SELECT number, at, user_id, actor, office, action, object_kind, object, reason,"
            " detail FROM access_audit{}{} ORDER BY number DESC LIMIT {}",
            conditions_.empty() ? "" : " WHERE ", fmt::join(conditions_, " AND "), limit + 1));
        select.define_and_bind();
        AuditPage page;
        if (select.execute(true)) do {
                row.number = AuditId{number};
                row.user = UserId{user};
                row.act.object = object;
                row.office.reset();
                if (office_given == soci::i_ok) row.office = OfficeId{office};
                page.records.push_back(row);
            } while (select.fetch());
        if (page.records.size() > static_cast<std::size_t>(limit)) {
            page.records.pop_back();
            page.next = page.records.back().number;
        }
        return page;
    }

private:
    std::vector<std::string> conditions_;
    // Bound values stay where they are while the statement runs.
    std::deque<std::pair<std::string, long long>> numbers_;
    std::deque<std::pair<std::string, std::string>> texts_;
};

Problems problems_of(const AuditQuery& query)
{
    Problems problems;
    if (query.limit < 1 || query.limit > limit_max)
        problems.push_back(problem("audit/bad-limit", "limit",
                                   {fmt::format("Mỗi trang từ 1 đến {} bản ghi.", limit_max),
                                    fmt::format("From 1 to {} records a page.", limit_max)}));
    if (query.from && query.to && *query.to < *query.from)
        problems.push_back(
            problem("audit/bad-days", "to",
                    {"Ngày cuối trước ngày đầu.", "The last day lies before the first."}));
    if (query.object && query.object_kind.empty())
        problems.push_back(problem("audit/object-kind-missing", "object_kind",
                                   {"Nêu số của đối tượng thì phải nêu loại.",
                                    "The number of an object needs its kind."}));
    return problems;
}

/// "person" is every action of people: those that begin with "person.". A dot is followed by a
/// slash in the order of bytes.
void where_action(Search& search, const std::string& action)
{
    if (action.contains('.')) {
        search.where("action = :action", "action", action);
        return;
    }
    search.where("action >= :action_from", "action_from", action + ".");
    search.where("action < :action_to", "action_to", action + "/");
}

/// By the number of the user, which is indexed and stands in what their keys did too. The operator
/// at the machine has none, and is found by name.
void where_actor(Search& search, db::Database& database, const std::string& actor)
{
    const auto slash = actor.find('/');
    const auto found = account_named(database, std::string_view(actor).substr(0, slash));
    search.where("user_id IN (0, :user)", "user", found ? found->user.id.value() : 0LL);
    if (found && slash == std::string::npos)
        search.where("(user_id <> 0 OR actor = :actor)", "actor", actor);
    else
        search.where("actor = :actor", "actor", actor);
}

}  // namespace

Checked<AuditPage> search(db::Database& database, const Actor& actor, const AuditQuery& query)
{
    if (auto may = allowed(actor, Permission::audit_read); !may)
        return std::unexpected(Problems{may.error()});
    if (auto problems = problems_of(query); !problems.empty())
        return std::unexpected(std::move(problems));
    Search search;
    if (!actor.everywhere)
        search.where("office = :office", "office", actor.office.value_or(OfficeId{}).value());
    if (!query.actor.empty()) where_actor(search, database, query.actor);
    if (!query.action.empty()) where_action(search, query.action);
    if (!query.object_kind.empty())
        search.where("object_kind = :object_kind", "object_kind", query.object_kind);
    if (query.object)
        search.where("object = :object", "object", static_cast<long long>(*query.object));
    // Moments are written alike, with one zone: their order is that of their text.
    if (query.from) search.where("at >= :from_day", "from_day", to_string(*query.from));
    if (query.to) search.where("at < :to_day", "to_day", to_string(query.to->plus_days(1)));
    if (query.before) search.where("number < :before", "before", query.before->value());
    return search.page(database, query.limit);
}

AuditPage looks_at(db::Database& database, std::span<const PersonId> people,
                   std::optional<AuditId> before, int limit)
{
    std::vector<std::int64_t> numbers;
    for (const auto person : people) numbers.push_back(person.value());
    const auto wanted = db::list(database.dialect(), numbers);
    Search search;
    search.where(fmt::format("number IN (SELECT number FROM access_audit WHERE object_kind ="
                             " 'person' AND {} AND action IN ('person.look', 'person.unmask')"
                             " UNION SELECT number FROM access_look WHERE {})",
                             db::is_in(database.dialect(), "object", "seen"),
                             db::is_in(database.dialect(), "person", "shown")),
                 "seen", wanted);
    search.bind("shown", wanted);
    if (before) search.where("number < :before", "before", before->value());
    return search.page(database, limit);
}

}  // namespace ansinh::access
