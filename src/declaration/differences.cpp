#include "declaration/differences.h"

#include "base/text.h"
#include "coverage/of_people.h"
#include "declaration/impl/month_law.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ansinh::declaration {

namespace {

using coverage::Employment;
using coverage::Leave;

/// The work and leaves of people by person, each by employer and first day: at every employer,
/// since what one of them owes rests on the others.
struct Spells {
    EmployerId employer;
    std::map<PersonId, std::vector<Employment>> work{};
    std::map<PersonId, std::vector<Leave>> leave{};
};

/// Of whoever works there on some day from `from` to before `to`, and of those in `named`.
Spells spells_of(db::Database& database, EmployerId employer, Validity during,
                 std::set<PersonId> named = {})
{
    for (const auto& spell : coverage::workers_between(database, employer, during.from, *during.to))
        named.insert(spell.person);
    const std::vector<PersonId> people(named.begin(), named.end());
    Spells spells{.employer = employer};
    for (auto& spell : coverage::employments(database, people))
        spells.work[spell.person].push_back(std::move(spell));
    for (auto& leave : coverage::leaves(database, people))
        spells.leave[leave.person].push_back(std::move(leave));
    return spells;
}

const Employment* on(const Spells& spells, PersonId person, Date day)
{
    const auto work = spells.work.find(person);
    if (work == spells.work.end()) return nullptr;
    const auto found = std::ranges::find_if(work->second, [&](const Employment& one) {
        return one.employer == spells.employer && one.validity.contains(day);
    });
    return found == work->second.end() ? nullptr : &*found;
}

std::optional<coverage::LeaveKind> leave_on(const Spells& spells, PersonId person, Date day)
{
    const auto found = spells.leave.find(person);
    if (found == spells.leave.end()) return {};
    for (const auto& leave : found->second)
        if (leave.employer == spells.employer && leave.validity.contains(day)) return leave.kind;
    return {};
}

std::optional<Vnd> dues_of(const Spells& spells, PersonId person, MonthLaw& law)
{
    const auto work = spells.work.find(person);
    if (work == spells.work.end()) return Vnd{};
    const auto leave = spells.leave.find(person);
    return law.dues(spells.employer, work->second,
                    leave == spells.leave.end() ? std::vector<Leave>{} : leave->second);
}

/// What one person is on the last day of a month, and what is owed of all of it.
struct Stand {
    const Employment* spell = nullptr;
    bool on_leave = false;
    Vnd dues;
};

Stand stand(const Spells& spells, PersonId person, Date day, MonthLaw& law)
{
    return {.spell = on(spells, person, day),
            .on_leave = leave_on(spells, person, day).has_value(),
            .dues = dues_of(spells, person, law).value_or(Vnd{})};
}

/// What a change makes of somebody's spells at its employer; those at others stay.
template <class Spell, class Change>
void carry_out(std::vector<Spell>& all, const Change& change)
{
    const auto others = std::ranges::stable_partition(
        all, [&](const Spell& one) { return one.employer == change.employer; });
    std::vector<Spell> here(all.begin(), others.begin());
    all.erase(all.begin(), others.begin());
    std::ranges::move(coverage::changed(std::move(here), std::array{change}),
                      std::back_inserter(all));
    std::ranges::sort(all, {},
                      [](const Spell& one) { return std::pair{one.employer, one.validity.from}; });
}

/// As if the lines were accepted.
void pretend(const Ground& ground, Month month, const Declared& declared, Spells& spells)
{
    std::vector<Line> known;
    std::ranges::copy_if(declared.lines, std::back_inserter(known),
                         [](const Line& line) { return line.person.has_value(); });
    const Known facts{
        .employments = spells.work, .leaves = spells.leave, .region = declared.region};
    const auto changes = plan(ground, {.employer = spells.employer, .month = month}, known, facts);
    for (const auto& change : changes.employments) carry_out(spells.work[change.person], change);
    for (const auto& change : changes.leaves) carry_out(spells.leave[change.person], change);
}

std::optional<Happened> happened(const Stand& before, const Stand& after)
{
    if (before.spell == nullptr && after.spell == nullptr) return {};
    if (before.spell == nullptr) return Happened::added;
    if (after.spell == nullptr) return Happened::stopped;
    if (before.on_leave != after.on_leave)
        return after.on_leave ? Happened::on_leave : Happened::returned;
    if (before.spell->wage != after.spell->wage) return Happened::wage_changed;
    return {};
}

std::map<PersonId, registry::PersonBrief> briefs_of(db::Database& database,
                                                    const std::vector<PersonId>& people)
{
    std::map<PersonId, registry::PersonBrief> briefs;
    for (auto& brief : registry::person_briefs(database, people)) briefs.emplace(brief.id, brief);
    return briefs;
}

void name_rows(db::Database& database, std::vector<Difference>& rows)
{
    std::vector<PersonId> people;
    for (const auto& row : rows) people.push_back(row.person);
    const auto briefs = briefs_of(database, people);
    for (auto& row : rows)
        if (const auto found = briefs.find(row.person); found != briefs.end())
            row.name = found->second.name;
}

}  // namespace

std::string_view code(Happened happened)
{
    constexpr std::array<std::string_view, 5> codes = {"added", "stopped", "wage_changed",
                                                       "on_leave", "returned"};
    return codes.at(static_cast<std::size_t>(happened));
}

const Bilingual& word(Happened happened)
{
    static const std::array<Bilingual, 5> words = {
        Bilingual{"tăng", "added"}, Bilingual{"giảm", "stopped"},
        Bilingual{"đổi mức lương", "other wage"}, Bilingual{"nghỉ", "on leave"},
        Bilingual{"đi làm lại", "back"}};
    return words.at(static_cast<std::size_t>(happened));
}

std::vector<Worker> workers(db::Database& database, const Ground& ground, EmployerId employer,
                            Month month)
{
    const auto last = month.last_day();
    const auto spells = spells_of(database, employer, {.from = last, .to = last.plus_days(1)});
    MonthLaw law(ground.law, month);
    std::vector<Worker> found;
    std::vector<PersonId> people;
    for (const auto& [person, work] : spells.work) {
        const auto* const spell = on(spells, person, last);
        if (spell == nullptr) continue;
        auto since = spell->validity.from;
        for (auto at = work.rbegin(); at != work.rend(); ++at)
            if (at->employer == employer && at->validity.to == since) since = at->validity.from;
        people.push_back(person);
        found.push_back({.person = person,
                         .since = since,
                         .wage = spell->wage,
                         .position = spell->position,
                         .region = spell->region,
                         .unemployment_insured = spell->unemployment_insured,
                         .on_leave = leave_on(spells, person, last),
                         .dues = dues_of(spells, person, law)});
    }
    const auto briefs = briefs_of(database, people);
    for (auto& worker : found)
        if (const auto brief = briefs.find(worker.person); brief != briefs.end()) {
            worker.name = brief->second.name;
            worker.birth = brief->second.birth;
            worker.sex = brief->second.sex;
        }
    return found;
}

Differences differences(db::Database& database, const Ground& ground, EmployerId employer,
                        Month month, const Declared& declared)
{
    if (declared.form != FormKind::d02) return {};
    const auto month_before = month.plus(-1);
    const auto last = month.last_day();
    std::set<PersonId> named;
    for (const auto& line : declared.lines)
        if (line.person) named.insert(*line.person);
    const auto before = spells_of(
        database, employer, {.from = month_before.first_day(), .to = last.plus_days(1)}, named);
    auto after = before;
    if (!declared.on_file && !declared.lines.empty()) pretend(ground, month, declared, after);
    MonthLaw law_before(ground.law, month_before);
    MonthLaw law(ground.law, month);
    Differences all;
    for (const auto& [person, work] : after.work) {
        const auto then = stand(before, person, month_before.last_day(), law_before);
        const auto now = stand(after, person, last, law);
        all.before += then.spell != nullptr ? 1 : 0;
        all.after += now.spell != nullptr ? 1 : 0;
        all.dues_before += then.dues;
        all.dues_after += now.dues;
        if (const auto what = happened(then, now))
            all.rows.push_back({.person = person,
                                .happened = *what,
                                .wage_before = then.spell ? then.spell->wage : Vnd{},
                                .wage_after = now.spell ? now.spell->wage : Vnd{},
                                .dues = now.dues - then.dues,
                                .declared = named.contains(person)});
    }
    for (const auto& line : declared.lines)
        if (!declared.on_file && !line.person && line.change == Change::increase) ++all.after;
    name_rows(database, all.rows);
    for (auto& row : all.rows)  // accepted without a number: one was issued since
        row.declared = row.declared || std::ranges::any_of(declared.lines, [&](const Line& line) {
                           return !line.person && line.change == Change::increase &&
                                  row.happened == Happened::added &&
                                  fold(line.name) == fold(row.name);
                       });
    return all;
}

}  // namespace ansinh::declaration
