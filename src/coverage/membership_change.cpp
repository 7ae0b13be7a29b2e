#include "coverage/membership_change.h"

#include "coverage/funding.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <limits>

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

bool is_over(const HealthView& view, const Membership& membership)
{
    return std::ranges::any_of(view.over,
                               [&](const Over& over) { return over.membership == membership; });
}

/// The first day from which a ground may insure: after what has run out, and not into what was
/// paid before.
Date begin_of(const HealthFacts& facts, const HealthView& view, const RankedGroup& group, Date on)
{
    Date from = group.by.validity.from;
    for (const auto& spell : facts.health) {
        if (spell.validity.from > on) continue;
        if (const auto gone = std::ranges::find(view.over, spell, &Over::membership);
            gone != view.over.end()) {
            from = std::max(from, gone->on);
            continue;
        }
        if (spell.validity.contains(on)) {
            // Paid for after the ground was there: the one takes over today, not in the past.
            if (spell.validity.from >= from) from = on;
            continue;
        }
        if (spell.validity.to) from = std::max(from, *spell.validity.to);
    }
    return std::min(from, on);
}

/// A membership of the future is in the way of one without an end.
std::optional<Date> end_of(const HealthFacts& facts, const RankedGroup& group, Date from)
{
    std::optional<Date> to = group.by.validity.to;
    for (const auto& spell : facts.health)
        if (spell.validity.from > from && (!to || spell.validity.from < *to))
            to = spell.validity.from;
    return to;
}

const Membership* standing_for(const HealthFacts& facts, const RankedGroup& group)
{
    if (group.by.ground != Ground::membership) return nullptr;
    for (const auto& spell : facts.health)
        if (spell.validity == group.by.validity && spell.group == law::key_of(group.by.group))
            return &spell;
    return nullptr;
}

void end_others(MembershipDifference& difference, const HealthFacts& facts, const HealthView& view,
                const RankedGroup& holds, Date on, Date from)
{
    const auto* const kept = standing_for(facts, holds);
    for (const auto& spell : facts.health) {
        if (!spell.validity.contains(on) || is_over(view, spell)) continue;
        if (kept != nullptr && spell == *kept) continue;
        const Date end = std::max(from, spell.validity.from.plus_days(1));
        if (!spell.validity.to || end < *spell.validity.to)
            difference.ends.push_back({.membership = spell,
                                       .on = end,
                                       .reason = "taken-over",
                                       .until = holds.by.validity.to});
    }
}

}  // namespace

Checked<MembershipDifference> membership_difference(const HealthFacts& facts, const Zones& zones,
                                                    const law::Law& law, Date on)
{
    const auto view = TRY(health_view(facts, zones, law, on));
    MembershipDifference difference;
    for (const auto& gone : view.over)
        difference.ends.push_back(
            {.membership = gone.membership, .on = gone.on, .reason = gone.reason});
    auto standing = TRY(health_standing(view.qualifications, law, on));
    std::erase_if(standing.groups, [](const RankedGroup& group) { return !insures(group); });
    if (standing.groups.empty()) return difference;
    // What is on file for the group stands before another ground for the same group.
    const auto& first = standing.groups.front();
    const RankedGroup* holds = &first;
    for (const auto& group : standing.groups)
        if (group.by.group == first.by.group && standing_for(facts, group) != nullptr) {
            holds = &group;
            break;
        }
    const auto* kept = standing_for(facts, *holds);
    const Date from = kept != nullptr ? kept->validity.from : begin_of(facts, view, *holds, on);
    end_others(difference, facts, view, *holds, on, from);
    if (kept != nullptr) return difference;
    Membership begins{.person = PersonId{facts.living.person},
                      .scheme = Scheme::health,
                      .group = std::string(law::key_of(holds->by.group)),
                      .payer = holds->payer,
                      .facility = {},
                      .commune = facts.living.commune,
                      .validity = {.from = from, .to = end_of(facts, *holds, from)}};
    for (const auto& spell : facts.health)
        if (spell.facility) begins.facility = spell.facility;
    const bool taken = std::ranges::any_of(
        facts.health, [&](const Membership& spell) { return spell.validity.from == from; });
    if (taken) begins.validity.from = from.plus_days(1);
    if (!begins.validity.to || begins.validity.from < *begins.validity.to)
        difference.begins = std::move(begins);
    return difference;
}

void apply(const MembershipDifference& difference, HealthFacts& facts)
{
    for (const auto& end : difference.ends) {
        for (auto& spell : facts.health)
            if (spell == end.membership) spell.validity.to = end.on;
        // As the store is read back: what others pay for goes on behind what took it over.
        const auto& payer = end.membership.payer;
        const bool own = payer == "person" || payer == "person_budget" || payer == "sponsor" ||
                         payer == "worker_employer";
        if (end.reason != "taken-over" || own) continue;
        facts.set_aside.push_back(end.membership);
        facts.set_aside.back().validity.from = end.on;
    }
    if (!difference.begins) return;
    facts.health.push_back(*difference.begins);
    std::ranges::sort(facts.health, {},
                      [](const Membership& spell) { return spell.validity.from; });
}

namespace {

struct MembershipKey {
    long long person = 0;
    long long scheme = 0;
    long long from = 0;
};
MembershipKey key_of(const Membership& spell)
{
    return {.person = spell.person.value(),
            .scheme = static_cast<long long>(spell.scheme),
            .from = spell.validity.from.number()};
}

void keep_before(db::Database& database, const MembershipEnd& end, long long run, long long on)
{
    const auto [person, scheme, from] = key_of(end.membership);
    const long long to = end.on.number();
    long long before = 0;
    auto had = soci::i_null;
    if (end.membership.validity.to) {
        before = end.membership.validity.to->number();
        had = soci::i_ok;
    }
    database.sql() << "INSERT INTO coverage_membership_change (person_id, scheme, valid_from,"
                      " change_no, valid_to_before, valid_to, reason, run_id, on_day)"
                      " SELECT CAST(:person AS bigint), CAST(:scheme AS bigint),"
                      " CAST(:from AS bigint), (SELECT COALESCE(MAX(change_no), 0) + 1"
                      " FROM coverage_membership_change WHERE person_id = :person"
                      " AND scheme = :scheme AND valid_from = :from), CAST(:before AS bigint),"
                      " CAST(:to AS bigint), :reason, CAST(:run AS bigint), CAST(:on AS bigint)",
        soci::use(person, "person"), soci::use(scheme, "scheme"), soci::use(from, "from"),
        soci::use(before, had, "before"), soci::use(to, "to"), soci::use(end.reason, "reason"),
        soci::use(run, "run"), soci::use(on, "on");
}

void write_end(db::Database& database, const MembershipEnd& end)
{
    const auto [person, scheme, from] = key_of(end.membership);
    const long long to = end.on.number();
    database.sql() << "UPDATE coverage_membership SET valid_to = :to WHERE person_id = :person"
                      " AND scheme = :scheme AND valid_from = :from",
        soci::use(to, "to"), soci::use(person, "person"), soci::use(scheme, "scheme"),
        soci::use(from, "from");
}

/// What the person had paid for the months that another group pays now: for all that come, or,
/// where that group ends, for those of the card that ended.
void pay_back(db::Database& database, const MembershipEnd& end)
{
    const auto& to = end.membership.validity.to;
    const std::array bound = {end.membership.person.value(), std::int64_t{end.on.number()},
                              end.until && to ? std::int64_t{to->number()}
                                              : std::numeric_limits<std::int64_t>::max()};
    struct Line {
        std::int64_t id = 0;
        Validity card;
        Vnd own;
        int months = 0;
    };
    std::vector<Line> lines;
    {
        db::Rows rows(database,
                      "SELECT l.line_id, l.valid_from, l.valid_to, l.own, e.months"
                      " FROM coverage_enrolment_line l JOIN coverage_enrolment e"
                      " ON e.enrolment_id = l.enrolment_id WHERE l.person_id = $1 AND l.paid = 1"
                      " AND l.refunded_on IS NULL AND l.valid_to > $2"
                      " AND l.valid_from < $3",
                      bound);
        while (rows.next())
            lines.push_back({.id = rows.number(0),
                             .card = {.from = Date::from_number(rows.number(1)),
                                      .to = Date::from_number(rows.number(2))},
                             .own = Vnd{rows.number(3)},
                             .months = static_cast<int>(rows.number(4))});
    }
    for (const auto& line : lines) {
        const auto back = refund(
            {.card = line.card, .months = line.months, .paid = line.own, .taken_over_on = end.on});
        const long long person = end.membership.person.value();
        const long long id = line.id;
        const long long amount = back.amount.dong();
        const long long on = end.on.number();
        database.sql() << "UPDATE coverage_enrolment_line SET refunded = :amount, refunded_on = :on"
                          " WHERE person_id = :person AND line_id = :id",
            soci::use(amount, "amount"), soci::use(on, "on"), soci::use(person, "person"),
            soci::use(id, "id");
    }
}

}  // namespace

void write_difference(db::Database& database, const MembershipDifference& difference,
                      std::int64_t run, Date on)
{
    for (const auto& end : difference.ends) {
        keep_before(database, end, run, on.number());
        write_end(database, end);
        if (end.reason == "taken-over" || end.reason == "died") pay_back(database, end);
    }
}

void note_ends(db::Database& database, std::span<const MembershipEnd> ends)
{
    for (const auto& end : ends) {
        keep_before(database, end, 0, end.on.number());
        pay_back(database, end);
    }
}

}  // namespace ansinh::coverage
