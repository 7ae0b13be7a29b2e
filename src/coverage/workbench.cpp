#include "coverage/workbench.h"

#include "access/audit.h"
#include "coverage/impl/desk.h"
#include "db/rows.h"
#include "registry/reason.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

using access::Permission;

constexpr std::array<std::string_view, 6> reasons = {"appointment", "ends_in_7", "ends_in_15",
                                                     "ends_in_30",  "lapsed",    "newborn"};
constexpr std::array<std::string_view, 4> outcomes = {"agreed", "appointment", "refused", "moved"};
constexpr int lapsed_days = 90;
constexpr int quiet_days = 90;
constexpr int ahead_days = 30;

CallReason reason_of(Date end, Date on)
{
    const int left = end.number() - on.number();
    if (left <= 0) return CallReason::lapsed;
    if (left <= 7) return CallReason::ends_in_7;
    return left <= 15 ? CallReason::ends_in_15 : CallReason::ends_in_30;
}

/// Paid by the person: whose card ends unless somebody calls.
constexpr std::string_view paid_by_the_person =
    "(m.scheme = 1 OR (m.scheme = 3 AND m.payer IN ('person', 'person_budget')))";
static_assert(static_cast<int>(Scheme::voluntary) == 1 && static_cast<int>(Scheme::health) == 3);

void read_ends(db::Database& database, const std::string& communes, Date on,
               std::vector<Call>& calls)
{
    const std::array bound = {std::int64_t{on.number() - lapsed_days},
                              std::int64_t{on.number() + ahead_days}};
    db::Rows rows(database,
                  fmt::format("SELECT m.person_id, m.scheme, m.group_code, m.valid_to"
                              " FROM coverage_membership m WHERE m.commune IN ({}) AND"
                              " m.valid_to > $1 AND m.valid_to <= $2 AND {} AND NOT EXISTS"
                              " (SELECT 1 FROM coverage_membership n WHERE"
                              " n.person_id = m.person_id AND n.scheme = m.scheme AND"
                              " (n.valid_to IS NULL OR n.valid_to > m.valid_to))"
                              " ORDER BY m.valid_to, m.person_id",
                              communes, paid_by_the_person),
                  bound);
    while (rows.next()) {
        const Date end = Date::from_number(rows.number(3));
        calls.push_back({.person = PersonId{rows.number(0)},
                         .scheme = static_cast<Scheme>(rows.number(1)),
                         .group = std::string(rows.text(2)),
                         .reason = reason_of(end, on),
                         .day = end.plus_days(-1)});
    }
}

/// Born within the year, and without any card.
void read_newborns(db::Database& database, const std::vector<AreaId>& communes, Date on,
                   std::vector<Call>& calls)
{
    const auto born = registry::born_since(database, communes, on.plus_years(-1));
    if (born.empty()) return;
    std::vector<std::int64_t> ids;
    for (const auto& one : born) ids.push_back(one.person);
    std::set<std::int64_t> covered;
    {
        db::Rows rows(database, fmt::format("SELECT DISTINCT person_id FROM coverage_membership"
                                            " WHERE scheme = 3 AND person_id IN ({})",
                                            fmt::join(ids, ",")));
        while (rows.next()) covered.insert(rows.number(0));
    }
    for (const auto& one : born)
        if (!covered.contains(one.person) && one.birth <= on)
            calls.push_back({.person = PersonId{one.person},
                             .group = "child_under_6",
                             .reason = CallReason::newborn,
                             .day = one.birth});
}

Contact contact_of(const db::Rows& rows)
{
    Contact contact{.id = rows.number(1),
                    .person = PersonId{rows.number(0)},
                    .on = Date::from_number(rows.number(2)),
                    .outcome = outcome_of(rows.text(3)).value_or(ContactOutcome::agreed),
                    .note = std::string(rows.text(5)),
                    .by = UserId{rows.number(6)}};
    if (!rows.is_null(4)) contact.appointment = Date::from_number(rows.number(4));
    return contact;
}

/// The last contact with each person of the communes.
std::map<PersonId, Contact> last_contacts(db::Database& database, const std::string& communes,
                                          Date on)
{
    const std::array bound = {std::int64_t{on.plus_years(-1).number()}};
    db::Rows rows(database,
                  fmt::format("SELECT person_id, contact_id, on_day, outcome, appointment, note,"
                              " made_by FROM coverage_contact WHERE commune IN ({})"
                              " AND on_day >= $1 ORDER BY contact_id",
                              communes),
                  bound);
    std::map<PersonId, Contact> last;
    while (rows.next()) {
        auto contact = contact_of(rows);
        last.insert_or_assign(contact.person, std::move(contact));
    }
    return last;
}

bool is_quiet(const Contact& contact, Date on)
{
    using enum ContactOutcome;
    if (contact.outcome == appointment) return contact.appointment && *contact.appointment > on;
    if (contact.outcome == agreed) return contact.on.plus_days(2) > on;
    return contact.on.plus_days(quiet_days) > on;
}

void add_contacts(std::vector<Call>& calls, const std::map<PersonId, Contact>& last, Date on)
{
    for (auto& call : calls)
        if (const auto found = last.find(call.person); found != last.end()) {
            call.last = found->second;
            if (found->second.outcome == ContactOutcome::appointment) {
                call.reason = CallReason::appointment;
                call.day = found->second.appointment.value_or(found->second.on);
            }
        }
    std::erase_if(calls, [&](const Call& call) { return call.last && is_quiet(*call.last, on); });
}

Problem not_said(const char* code, Bilingual detail, std::string where, Bilingual remedy)
{
    return {.code = code,
            .detail = std::move(detail),
            .where = std::move(where),
            .remedy = std::move(remedy)};
}

}  // namespace

std::string_view code(CallReason reason) { return reasons.at(static_cast<std::size_t>(reason)); }

const Bilingual& word(CallReason reason)
{
    static const std::array<Bilingual, 6> words = {
        Bilingual{"đã hẹn", "has an appointment"},
        Bilingual{"còn không quá 7 ngày", "ends within 7 days"},
        Bilingual{"còn không quá 15 ngày", "ends within 15 days"},
        Bilingual{"còn không quá 30 ngày", "ends within 30 days"},
        Bilingual{"đã hết hạn, chưa tham gia lại", "has ended and was not renewed"},
        Bilingual{"trẻ mới sinh chưa có thẻ", "a newborn without a card"}};
    return words.at(static_cast<std::size_t>(reason));
}

std::string_view code(ContactOutcome outcome)
{
    return outcomes.at(static_cast<std::size_t>(outcome));
}

std::optional<ContactOutcome> outcome_of(std::string_view code)
{
    const auto* found = std::ranges::find(outcomes, code);
    if (found == outcomes.end()) return {};
    return static_cast<ContactOutcome>(found - outcomes.begin());
}

const Bilingual& word(ContactOutcome outcome)
{
    static const std::array<Bilingual, 4> words = {
        Bilingual{"đồng ý tham gia", "agreed"}, Bilingual{"hẹn ngày khác", "appointment"},
        Bilingual{"từ chối", "refused"}, Bilingual{"đã chuyển đi", "moved away"}};
    return words.at(static_cast<std::size_t>(outcome));
}

Checked<std::vector<Call>> call_list(db::Database& database, const EnrolmentDesk& desk, Date on,
                                     std::size_t limit)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    const auto own = registry::Territory::of(desk.areas, desk.actor);
    if (own.is_whole_nation()) return refuse(access::out_of_scope("/area"));
    std::vector<AreaId> communes = own.communes();
    std::vector<std::int64_t> ids;
    for (const auto commune : communes) ids.push_back(commune.value());
    if (ids.empty()) return std::vector<Call>{};
    const auto list = fmt::format("{}", fmt::join(ids, ","));
    std::vector<Call> calls;
    read_ends(database, list, on, calls);
    read_newborns(database, communes, on, calls);
    add_contacts(calls, last_contacts(database, list, on), on);
    std::ranges::sort(calls, {}, [](const Call& call) {
        return std::tuple(call.reason, call.day, call.person, call.scheme);
    });
    if (calls.size() > limit) calls.resize(limit);
    return calls;
}

Checked<Contact> note_contact(db::Database& database, const EnrolmentDesk& desk,
                              const ContactForm& form, const std::string& at)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    const Date on = registry::day_of(at);
    Problems problems;
    const auto commune = commune_of(database, form.person);
    if (!commune || !registry::Territory::of(desk.areas, desk.actor).contains(*commune))
        problems.push_back(unknown_person("/person"));
    const auto outcome = outcome_of(form.outcome);
    if (!outcome)
        problems.push_back(not_said("contact/unknown-outcome",
                                    {"Không có kết quả này.", "There is no such outcome."},
                                    "/outcome",
                                    {"Dùng agreed, appointment, refused hoặc moved.",
                                     "Use agreed, appointment, refused or moved."}));
    if (outcome == ContactOutcome::appointment && (!form.appointment || *form.appointment < on))
        problems.push_back(not_said(
            "contact/appointment-day",
            {"Cần ngày hẹn từ hôm nay trở đi.", "An appointment has a day, today or later."},
            "/appointment", {"Chọn ngày hẹn.", "Choose the day."}));
    if (!problems.empty()) return std::unexpected(std::move(problems));
    db::Transaction transaction(database);
    Contact made{.id = next_number(database, transaction, "coverage_contact", "contact_id"),
                 .person = form.person,
                 .on = on,
                 .outcome = *outcome,
                 .appointment = form.appointment,
                 .note = form.note,
                 .by = desk.actor.user};
    const auto by = access::record(database, desk.actor,
                                   {.action = "contact.note",
                                    .object_kind = "person",
                                    .object = form.person.value(),
                                    .detail = form.outcome},
                                   at);
    const long long person = form.person.value();
    const long long id = made.id;
    const long long in = commune->value();
    const long long day = on.number();
    const long long then = form.appointment ? form.appointment->number() : 0;
    auto has_then = form.appointment ? soci::i_ok : soci::i_null;
    const long long user = desk.actor.user.value();
    const long long act = by.value();
    database.sql() << "INSERT INTO coverage_contact (person_id, contact_id, commune, on_day,"
                      " outcome, appointment, note, made_by, recorded) VALUES (:person, :id, :in,"
                      " :day, :outcome, :then, :note, :user, :act)",
        soci::use(person), soci::use(id), soci::use(in), soci::use(day), soci::use(form.outcome),
        soci::use(then, has_then), soci::use(form.note), soci::use(user), soci::use(act);
    transaction.commit();
    return made;
}

std::vector<Contact> contacts_of(db::Database& database, PersonId person)
{
    const std::array bound = {person.value()};
    db::Rows rows(database,
                  "SELECT person_id, contact_id, on_day, outcome, appointment, note, made_by"
                  " FROM coverage_contact WHERE person_id = $1 ORDER BY contact_id DESC",
                  bound);
    std::vector<Contact> found;
    while (rows.next()) found.push_back(contact_of(rows));
    return found;
}

}  // namespace ansinh::coverage
