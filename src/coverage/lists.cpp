#include "coverage/lists.h"

#include "access/audit.h"
#include "coverage/impl/desk.h"
#include "db/rows.h"

#include <array>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

using access::Permission;

struct NewRow {
    PersonId person{0};
    std::string object_code;
    long long from = 0;
    long long to = 0;  ///< first day after; 0 is open
};

bool stands(db::Database& database, const NewRow& row, const std::string& group)
{
    const long long person = row.person.value();
    long long found = 0;
    database.sql() << "SELECT count(*) FROM coverage_entitlement WHERE person_id = :person"
                      " AND group_code = :group AND valid_from = :from AND object_code = :code"
                      " AND COALESCE(valid_to, 0) = :to",
        soci::use(person, "person"), soci::use(group, "group"), soci::use(row.from, "from"),
        soci::use(row.object_code, "code"), soci::use(row.to, "to"), soci::into(found);
    return found != 0;
}

/// Rows that can be taken; the others with the reason, at their place.
std::vector<NewRow> judged_rows(db::Database& database, const registry::Territory& own,
                                const ListForm& form, Problems& refused)
{
    std::vector<NewRow> rows;
    for (std::size_t at = 0; at < form.rows.size(); ++at) {
        const auto& row = form.rows[at];
        const auto place = fmt::format("/rows/{}", at);
        auto person = parse_person_id(row.number);
        if (!person) {
            person.error().where = place + "/number";
            refused.push_back(std::move(person).error());
            continue;
        }
        const auto commune = commune_of(database, *person);
        if (!commune || !own.contains(*commune)) {
            refused.push_back(unknown_person(place + "/number"));
            continue;
        }
        const Date from = row.from.value_or(form.from);
        const auto to = row.to ? row.to : form.to;
        if (to && *to < from) {
            refused.push_back(days_reversed(place + "/to"));
            continue;
        }
        rows.push_back({.person = *person,
                        .object_code = row.object_code,
                        .from = from.number(),
                        .to = to ? to->plus_days(1).number() : 0});
    }
    return rows;
}

void insert(db::Database& database, const NewRow& row, const ListForm& form, long long id,
            long long by)
{
    const long long person = row.person.value();
    const long long paid = form.paid ? 1 : 0;
    auto open = row.to == 0 ? soci::i_null : soci::i_ok;
    database.sql() << "INSERT INTO coverage_entitlement (person_id, entitlement_id, group_code,"
                      " object_code, valid_from, valid_to, paid, document, recorded)"
                      " VALUES (:person, :id, :group, :code, :from, :to, :paid, :document, :by)",
        soci::use(person), soci::use(id), soci::use(form.group), soci::use(row.object_code),
        soci::use(row.from), soci::use(row.to, open), soci::use(paid), soci::use(form.document),
        soci::use(by);
}

}  // namespace

Checked<ListTaken> take_list(db::Database& database, const registry::Areas& areas,
                             const access::Actor& actor, const ListForm& form,
                             const std::string& at)
{
    TRY_VOID(may(actor, Permission::support_change));
    Problems problems;
    group_in(form.group, problems);
    need_document(form.document, problems);
    if (form.to && *form.to < form.from) problems.push_back(days_reversed("/to"));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    ListTaken taken;
    const auto rows =
        judged_rows(database, registry::Territory::of(areas, actor), form, taken.refused);
    db::Transaction transaction(database);
    auto id = next_number(database, transaction, "coverage_entitlement", "entitlement_id");
    std::vector<NewRow> fresh;
    for (const auto& row : rows) {
        if (stands(database, row, form.group)) {
            ++taken.unchanged;
            continue;
        }
        fresh.push_back(row);
    }
    if (fresh.empty()) return taken;
    std::vector<PersonId> people;
    for (const auto& row : fresh) people.push_back(row.person);
    const auto by =
        access::record(database, actor,
                       {.action = "health.list",
                        .object_kind = "list",
                        .object = id,
                        .reason = form.document,
                        .detail = fmt::format("{}, {} people", form.group, fresh.size())},
                       at);
    for (const auto& row : fresh) insert(database, row, form, id++, by.value());
    taken.added = std::ssize(fresh);
    transaction.commit();
    return taken;
}

Checked<void> end_list(db::Database& database, const registry::Areas& areas,
                       const access::Actor& actor, const ListEnd& end, const std::string& at)
{
    TRY_VOID(may(actor, Permission::support_change));
    const auto commune = commune_of(database, end.person);
    if (!commune || !registry::Territory::of(areas, actor).contains(*commune))
        return refuse(unknown_person("/person"));
    db::Transaction transaction(database);
    transaction.lock("coverage_entitlement");
    const long long who = end.person.value();
    const long long day = end.on.number();
    const std::string key(law::key_of(end.group));
    const auto by = access::record(database, actor,
                                   {.action = "health.list-end",
                                    .object_kind = "person",
                                    .object = who,
                                    .reason = end.reason,
                                    .detail = key},
                                   at);
    const long long act = by.value();
    soci::statement change =
        (database.sql().prepare
             << "UPDATE coverage_entitlement SET valid_to = :day, ended = :act"
                " WHERE person_id = :who AND group_code = :key AND valid_from < :day"
                " AND (valid_to IS NULL OR valid_to > :day)",
         soci::use(day, "day"), soci::use(act, "act"), soci::use(who, "who"),
         soci::use(key, "key"));
    change.execute(true);
    if (change.get_affected_rows() == 0)
        return refuse({.code = "health/not-listed",
                       .detail = {"Người này không có trong danh sách của nhóm vào ngày đó.",
                                  "The person is on no list of the group on that day."},
                       .where = "/group",
                       .remedy = {"Xem các nhóm của người này trước.",
                                  "Look at the person's groups first."}});
    transaction.commit();
    return {};
}

}  // namespace ansinh::coverage
