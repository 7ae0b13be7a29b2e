#include "access/audit.h"
#include "coverage/enrolment.h"
#include "coverage/impl/desk.h"
#include "coverage/impl/enrolment_rows.h"
#include "coverage/impl/voluntary_quote.h"
#include "coverage/lists.h"
#include "coverage/support.h"
#include "law/in_force.h"
#include "registry/reason.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::coverage {

namespace {

using access::Permission;
using law::HealthGroup;

/// Groups whose own part is collected in the commune, with the household.
bool is_collected_here(HealthGroup group)
{
    using enum HealthGroup;
    constexpr std::array here = {household,
                                 near_poor,
                                 near_poor_left_poverty,
                                 near_poor_poor_district,
                                 multidimensional_poor,
                                 minority_left_hard_area,
                                 average_living_farmer,
                                 village_staff};
    return std::ranges::find(here, group) != here.end();
}

/// What is on file of a member, as the quote needs it.
Checked<QuoteMember> quote_member(const HealthFacts& facts, const Zones& zones, const law::Law& law,
                                  Date on)
{
    QuoteMember member{.person = PersonId{facts.living.person}};
    const auto view = TRY(health_view(facts, zones, law, on));
    const auto standing = TRY(health_standing(view.qualifications, law, on));
    for (const auto& group : standing.groups) {
        const bool endless =
            group.by.ground == Ground::membership && !group.by.validity.to.has_value();
        if (insures(group) && (!is_collected_here(group.by.group) || endless) && !member.elsewhere)
            member.elsewhere = group.by.group;
        if (is_collected_here(group.by.group) && group.by.group != HealthGroup::household &&
            std::ranges::find(member.supported, group.by.group) == member.supported.end())
            member.supported.push_back(group.by.group);
    }
    for (const auto& spell : facts.health)
        if (spell.validity.to &&
            (!member.last_day || *member.last_day < spell.validity.to->plus_days(-1)))
            member.last_day = spell.validity.to->plus_days(-1);
    return member;
}

void mark_taking_part(db::Database& database, std::vector<MemberSeen>& members, Date on)
{
    std::vector<std::int64_t> people;
    for (const auto& seen : members) people.push_back(seen.member.id.value());
    const auto part = taking_part(database, people, on);
    for (auto& seen : members) {
        seen.quoted.paid_this_year = part.paid.contains(seen.member.id);
        seen.quoted.insured_this_year = part.insured.contains(seen.member.id);
    }
}

/// Who was asked for; of nobody, all who are not covered for longer than a month.
Checked<void> choose(const HouseholdAsked& asked, std::vector<MemberSeen>& members, Date on)
{
    constexpr int days_before_the_end = 60;
    for (auto& seen : members) {
        auto& member = seen.quoted;
        member.covered = member.last_day && *member.last_day > on.plus_days(days_before_the_end);
        member.joins =
            asked.members.empty()
                ? !member.covered && !seen.member.version.record.died_on
                : std::ranges::find(asked.members, seen.member.id) != asked.members.end();
    }
    for (const auto person : asked.members)
        if (std::ranges::none_of(members,
                                 [&](const MemberSeen& seen) { return seen.member.id == person; }))
            return refuse({.code = "household/not-a-member",
                           .detail = {"Có người không phải thành viên của hộ.",
                                      "Somebody is no member of the household."},
                           .where = "/members",
                           .remedy = {"Tải lại hộ rồi chọn lại.",
                                      "Load the household again and choose anew."}});
    for (const auto& seen : members)
        if (seen.quoted.joins && seen.member.version.record.died_on)
            return refuse(person_died("/members"));
    return {};
}

Enrolment enrolment_of(const HouseholdQuoted& quoted, const HouseholdAsked& asked,
                       const access::Actor& actor, Date on)
{
    Enrolment made{.person = quoted.quote.lines.front().person,
                   .kind = "household",
                   .household = asked.household,
                   .commune = quoted.household.version.record.commune,
                   .collector = asked.collector,
                   .made_on = on,
                   .months = asked.months,
                   .premium = quoted.quote.premium,
                   .state = quoted.quote.state,
                   .local = quoted.quote.local,
                   .own = quoted.quote.own,
                   .made_by = actor.user};
    for (const auto& line : quoted.quote.lines)
        made.lines.push_back({.person = line.person,
                              .group = line.group,
                              .order = line.order,
                              .premium = line.premium.premium,
                              .state = line.premium.by(law::HealthPayer::state),
                              .province = line.premium.by(law::HealthPayer::province),
                              .district = line.premium.by(law::HealthPayer::district),
                              .other = line.premium.by(law::HealthPayer::other),
                              .own = line.own(),
                              .validity = line.term.validity,
                              .start = std::string(code(line.term.start))});
    return made;
}

Checked<Enrolment> write(db::Database& database, const access::Actor& actor, Enrolment made,
                         const std::string& at)
{
    db::Transaction transaction(database);
    made.id = next_number(database, transaction, "coverage_enrolment", "enrolment_id");
    const auto waiting =
        pending_of(database, made.kind, made.household ? made.household->value() : 0, made.person);
    if (waiting) {
        auto before = *read_enrolment(database, *waiting);
        made.id = before.id;
        if (before == made) return before;
        return refuse({.code = "enrolment/waiting",
                       .detail = {"Đã có một đăng ký khác đang chờ nộp tiền.",
                                  "Another enrolment waits for payment."},
                       .where = {},
                       .remedy = {"Thu tiền hoặc hủy đăng ký đang chờ trước.",
                                  "Collect or cancel the one that waits first."}});
    }
    access::Act act{.action = "enrolment.make", .object_kind = "enrolment", .object = made.id};
    for (const auto& line : made.lines) act.people.push_back(line.person);
    if (made.lines.empty()) act.people.push_back(made.person);
    const auto by = access::record(database, actor, act, at);
    insert_enrolment(database, made, by);
    transaction.commit();
    return made;
}

/// 41/2024/QH15 art.36.3: later than that a month is paid as a missing one.
Problem past_its_day()
{
    return {.code = "enrolment/late",
            .detail = {"Đã quá hạn đóng cho thời gian từ tháng này.",
                       "The day to pay for the time from this month on is past."},
            .where = "/from",
            .remedy = {"Chọn tháng đầu còn trong hạn đóng; thời gian đã qua đóng theo phương thức"
                       " một lần cho thời gian còn thiếu.",
                       "Choose a first month that may still be paid for; time that is past is paid"
                       " once, as missing time."}};
}

}  // namespace

Checked<HouseholdQuoted> quote_household(db::Database& database, const EnrolmentDesk& desk,
                                         const HouseholdAsked& asked, Date on)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    const auto own = registry::Territory::of(desk.areas, desk.actor);
    HouseholdQuoted quoted{.household =
                               TRY(checked(registry::household(database, own, asked.household))),
                           .members = {},
                           .quote = {}};
    const auto zones = Zones::load(database, desk.areas);
    for (const auto& member : quoted.household.members) {
        const auto facts = health_facts(database, member.id);
        if (!facts) continue;
        quoted.members.push_back(
            {.member = member, .quoted = TRY(quote_member(*facts, zones, desk.law, on))});
    }
    mark_taking_part(database, quoted.members, on);
    TRY_VOID(choose(asked, quoted.members, on));
    QuoteFacts facts{.paid_on = on,
                     .months = asked.months,
                     .members = {},
                     .local = subsidies_of(desk.areas, subsidies(database),
                                           quoted.household.version.record.commune)};
    for (const auto& seen : quoted.members)
        if (!seen.member.version.record.died_on) facts.members.push_back(seen.quoted);
    quoted.quote = TRY(household_quote(facts, desk.law));
    return quoted;
}

Checked<Enrolment> enrol_household(db::Database& database, const EnrolmentDesk& desk,
                                   const HouseholdAsked& asked, const std::string& at)
{
    const Date on = registry::day_of(at);
    const auto quoted = TRY(quote_household(database, desk, asked, on));
    return write(database, desk.actor, enrolment_of(quoted, asked, desk.actor, on), at);
}

Checked<VoluntaryQuoted> voluntary_plan(db::Database& database, const EnrolmentDesk& desk,
                                        const VoluntaryAsked& asked, Date on)
{
    TRY_VOID(may(desk.actor, Permission::enrol_change));
    const auto known = health_facts(database, asked.person);
    const auto own = registry::Territory::of(desk.areas, desk.actor);
    if (!known || !own.contains(known->living.commune)) return refuse(unknown_person("/person"));
    if (known->living.died_on) return refuse(person_died("/person"));
    VoluntaryQuoted quoted{.facts = asked.facts, .plan = {}};
    auto& facts = quoted.facts;
    facts.paid_on = on;
    rest_support(facts, *known, Zones::load(database, desk.areas), on);
    const Date from = facts.from.first_day();
    const auto spells = memberships(database, asked.person);
    // None of them lies in the months that are asked for, or the answer is no.
    facts.months_supported = months_supported(spells, desk.law, {.from = from, .to = from});
    law::Trace unused;
    quoted.plan = TRY(law::voluntary(facts, desk.law, unused));
    const Date to = plus_months(from, quoted.plan.months);
    for (const auto& spell : spells) {
        if (spell.scheme != Scheme::voluntary && spell.scheme != Scheme::compulsory) continue;
        if (spell.validity.from < to && (!spell.validity.to || from < *spell.validity.to))
            return refuse({.code = "enrolment/covered",
                           .detail = {"Đã tham gia BHXH trong thời gian này.",
                                      "Takes part in social insurance in that time already."},
                           .where = "/from",
                           .remedy = {"Chọn tháng đầu sau thời gian đã tham gia.",
                                      "Choose a first month after that time."}});
    }
    return quoted;
}

Checked<VoluntaryQuoted> quote_voluntary(db::Database& database, const EnrolmentDesk& desk,
                                         const VoluntaryAsked& asked, Date on)
{
    auto quoted = TRY(voluntary_plan(database, desk, asked, on));
    if (!quoted.plan.on_time) return refuse(past_its_day());
    return quoted;
}

Checked<Enrolment> enrol_voluntary(db::Database& database, const EnrolmentDesk& desk,
                                   const VoluntaryAsked& asked, const std::string& at)
{
    const Date on = registry::day_of(at);
    const auto quoted = TRY(quote_voluntary(database, desk, asked, on));
    const auto commune = commune_of(database, asked.person);
    return write(database, desk.actor,
                 {.person = asked.person,
                  .kind = "voluntary",
                  .commune = *commune,
                  .collector = asked.collector,
                  .made_on = on,
                  .months = quoted.plan.months,
                  .mode = std::string(law::key_of(quoted.facts.mode)),
                  .income = quoted.facts.income,
                  .first_month = quoted.facts.from,
                  .premium = quoted.plan.due,
                  .state = quoted.plan.support,
                  .local = quoted.plan.province_support,
                  .own = quoted.plan.payable,
                  .made_by = desk.actor.user},
                 at);
}

}  // namespace ansinh::coverage
