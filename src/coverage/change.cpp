#include "coverage/change.h"

#include "base/check.h"
#include "coverage/impl/spell_rows.h"
#include "coverage/impl/taken_over.h"
#include "coverage/impl/timeline.h"
#include "coverage/of_people.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

/// A person's spells of one employer or scheme: the number of the employer, the place of the
/// scheme, nought of what a person chose.
using Line = std::pair<std::int64_t, std::int64_t>;

Line line_of(const Employment& spell) { return {spell.person.value(), spell.employer.value()}; }
Line line_of(const Leave& spell) { return {spell.person.value(), spell.employer.value()}; }
Line line_of(const Membership& spell)
{
    return {spell.person.value(), static_cast<std::int64_t>(spell.scheme)};
}
Line line_of(const VoluntaryChoice& spell) { return {spell.person.value(), 0}; }
Line line_of(const EmploymentChange& change)
{
    return {change.person.value(), change.employer.value()};
}
Line line_of(const LeaveChange& change) { return {change.person.value(), change.employer.value()}; }
Line line_of(const MembershipChange& change)
{
    return {change.person.value(), static_cast<std::int64_t>(change.scheme)};
}
Line line_of(const VoluntaryChange& change) { return {change.person.value(), 0}; }

constexpr auto all_of_them = [](const auto&) { return true; };

/// A leave that is open at its end goes up to the next one that is on file.
Validity until_the_next(const std::vector<Leave>& spells, const LeaveChange& change)
{
    Validity free{.from = change.from, .to = change.to};
    if (change.to) return free;
    for (const auto& spell : spells)
        if (spell.validity.from > free.from && (!free.to || spell.validity.from < *free.to))
            free.to = spell.validity.from;
    return free;
}

bool covers(const Validity& whole, const Validity& part)
{
    return whole.from <= part.from && (!whole.to || (part.to && *part.to <= *whole.to));
}

}  // namespace

std::vector<Leave> changed(std::vector<Leave> spells, std::span<const LeaveChange> changes)
{
    for (const auto& change : changes) {
        check(change.deed != Deed::alter, "a leave begins or ends");
        if (change.deed == Deed::end) {
            take_out(spells, change.from, change.to, all_of_them);
            continue;
        }
        const auto free = until_the_next(spells, change);
        const auto says_so = [&](const Leave& leave) {
            return leave.kind == change.kind && covers(leave.validity, free);
        };
        if (std::ranges::any_of(spells, says_so)) continue;
        take_out(spells, free.from, free.to, all_of_them);
        spells.push_back({.person = change.person,
                          .employer = change.employer,
                          .kind = change.kind,
                          .validity = free});
    }
    return spells;
}

namespace {

/// Of several on file for a day the one that began last holds, as they are counted.
std::vector<VoluntaryChoice> one_at_a_time(std::vector<VoluntaryChoice> choices)
{
    std::ranges::sort(choices, {}, [](const VoluntaryChoice& one) {
        return std::pair{one.validity.from, one.mode};
    });
    std::vector<VoluntaryChoice> alone;
    for (const auto& one : choices) {
        take_out(alone, one.validity.from, one.validity.to, all_of_them);
        alone.push_back(one);
    }
    return alone;
}

std::vector<VoluntaryChoice> changed(std::vector<VoluntaryChoice> choices,
                                     std::span<const VoluntaryChange> changes)
{
    choices = one_at_a_time(std::move(choices));
    for (const auto& change : changes) {
        check(change.deed != Deed::alter, "an income is chosen or no longer");
        const Validity days{.from = change.from, .to = change.to};
        const auto says_so = [&](const VoluntaryChoice& one) {
            return one.income == change.income && one.mode == change.mode &&
                   covers(one.validity, days);
        };
        const bool begins = change.deed == Deed::begin;
        if (begins && std::ranges::any_of(choices, says_so)) continue;
        take_out(choices, days.from, days.to, all_of_them);
        if (!begins) continue;
        check(change.income > Vnd{}, "a chosen income is above zero");
        choices.push_back({.person = change.person,
                           .validity = days,
                           .income = change.income,
                           .mode = change.mode});
    }
    return choices;
}

bool is_same(const auto& a, auto b)
{
    b.recorded = a.recorded;
    return a == b;
}

template <class Spell>
struct Difference {
    std::vector<Spell> added;
    std::vector<Spell> superseded;
};

template <class Spell, class Change>
void compare(const std::vector<Spell>& before, std::span<const Change> changes,
             Difference<Spell>& difference)
{
    auto after = changed(before, changes);
    for (const auto& spell : before)
        if (std::ranges::none_of(after, [&](const auto& one) { return is_same(spell, one); }))
            difference.superseded.push_back(spell);
    for (auto& spell : after)
        if (std::ranges::none_of(before, [&](const auto& one) { return is_same(spell, one); }))
            difference.added.push_back(std::move(spell));
}

/// `spells` by line; the changes of a line in their order.
template <class Spell, class Change>
Difference<Spell> difference(std::span<const Spell> spells, std::span<const Change> changes)
{
    std::map<Line, std::pair<std::vector<Spell>, std::vector<Change>>> lines;
    for (const auto& one : changes) lines[line_of(one)].second.push_back(one);
    for (const auto& spell : spells)
        if (const auto found = lines.find(line_of(spell)); found != lines.end())
            found->second.first.push_back(spell);
    Difference<Spell> all;
    for (const auto& [line, both] : lines)
        compare(both.first, std::span<const Change>(both.second), all);
    return all;
}

template <class Spell>
void write(db::Database& database, Difference<Spell>& difference, AuditId recorded,
           Changed& counted)
{
    const auto& table = table_of(Spell{});
    const auto former = fmt::format("{}_former", table.name);
    std::vector<db::Cell> row;
    if (!difference.superseded.empty()) {
        auto columns = table.columns;
        columns.emplace_back("superseded");
        db::BulkInsert rows(database, former, columns);
        for (const auto& spell : difference.superseded) {
            cells(spell, row);
            row.emplace_back(recorded.value());
            rows.add(row);
        }
        rows.finish();
        const long long by = recorded.value();
        database.sql() << fmt::format("DELETE FROM {0} WHERE ({1}) IN (SELECT {1} FROM {2}"
                                      " WHERE superseded = :by)",
                                      table.name, table.key, former),
            soci::use(by);
    }
    if (!difference.added.empty()) {
        db::BulkInsert rows(database, table.name, table.columns);
        for (auto& spell : difference.added) {
            spell.recorded = recorded;
            cells(spell, row);
            rows.add(row);
        }
        rows.finish();
    }
    counted.added += std::ssize(difference.added);
    counted.superseded += std::ssize(difference.superseded);
}

template <class Change>
std::vector<PersonId> people_of(const std::vector<Change>& changes)
{
    std::vector<PersonId> people;
    for (const auto& one : changes) people.push_back(one.person);
    std::ranges::sort(people);
    people.erase(std::ranges::unique(people).begin(), people.end());
    return people;
}

template <class Spell, class Change>
void carry_out(db::Database& database, const std::vector<Spell>& spells,
               const std::vector<Change>& changes, AuditId recorded, Changed& counted)
{
    auto found = difference(std::span<const Spell>(spells), std::span<const Change>(changes));
    write(database, found, recorded, counted);
}

}  // namespace

Changed change(db::Database& database, const Changes& changes, AuditId recorded)
{
    Changed counted;
    carry_out(database, employments(database, people_of(changes.employments)), changes.employments,
              recorded, counted);
    const auto insured = memberships(database, people_of(changes.memberships));
    carry_out(database, insured, changes.memberships, recorded, counted);
    note_taken_over(database, insured, changes.memberships);
    carry_out(database, leaves(database, people_of(changes.leaves)), changes.leaves, recorded,
              counted);
    carry_out(database, voluntary_choices(database, people_of(changes.choices)), changes.choices,
              recorded, counted);
    return counted;
}

std::vector<Employment> employments_known(db::Database& database, PersonId person, AuditId until)
{
    const auto number = std::to_string(person.value());
    auto known = employment_rows(
        database,
        fmt::format(" FROM coverage_employment WHERE person_id = CAST(:value AS bigint)"
                    " AND recorded <= {}",
                    until.value()),
        number);
    const auto former = employment_rows(
        database,
        fmt::format(" FROM coverage_employment_former WHERE person_id = CAST(:value AS bigint)"
                    " AND recorded <= {0} AND superseded > {0}",
                    until.value()),
        number);
    known.insert(known.end(), former.begin(), former.end());
    std::ranges::sort(known, {}, [](const Employment& spell) {
        return std::pair{spell.validity.from, spell.employer.value()};
    });
    return known;
}

}  // namespace ansinh::coverage
