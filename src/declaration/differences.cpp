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

/// An employer's spells and leaves by person.
struct Spells {
    std::map<PersonId, std::vector<Employment>> work;
    std::map<PersonId, std::vector<Leave>> leave;
};

Spells spells_of(db::Database& database, EmployerId employer, Date from, Date to)
{
    Spells spells;
    std::vector<PersonId> people;
    for (auto& spell : coverage::workers_between(database, employer, from, to)) {
        if (people.empty() || people.back() != spell.person) people.push_back(spell.person);
        spells.work[spell.person].push_back(std::move(spell));
    }
    for (auto& leave : coverage::leaves(database, people))
        if (leave.employer == employer) spells.leave[leave.person].push_back(std::move(leave));
    return spells;
}

const Employment* on(const std::vector<Employment>& spells, Date day)
{
    const auto found = std::ranges::find_if(
        spells, [&](const Employment& one) { return one.validity.contains(day); });
    return found == spells.end() ? nullptr : &*found;
}

std::optional<coverage::LeaveKind> leave_on(const Spells& spells, PersonId person, Date day)
{
    const auto found = spells.leave.find(person);
    if (found == spells.leave.end()) return {};
    for (const auto& leave : found->second)
        if (leave.validity.contains(day)) return leave.kind;
    return {};
}

/// What one person is on the last day of a month.
struct Stand {
    const Employment* spell = nullptr;
    bool on_leave = false;
    Vnd dues;
};

Stand stand(const Spells& spells, PersonId person, Date day, MonthLaw& law)
{
    const auto found = spells.work.find(person);
    if (found == spells.work.end()) return {};
    Stand stand{.spell = on(found->second, day)};
    if (stand.spell == nullptr) return stand;
    stand.on_leave = leave_on(spells, person, day).has_value();
    if (!stand.on_leave) stand.dues = law.dues(*stand.spell).value_or(Vnd{});
    return stand;
}

/// As if the lines were accepted.
void pretend(const Ground& ground, EmployerId employer, Month month, const Declared& declared,
             Spells& spells)
{
    std::vector<Line> known;
    std::ranges::copy_if(declared.lines, std::back_inserter(known),
                         [](const Line& line) { return line.person.has_value(); });
    const Known facts{.region = declared.region};
    const auto changes = plan(ground, {.employer = employer, .month = month}, known, facts);
    for (const auto& change : changes.employments) {
        auto& work = spells.work[change.person];
        work = coverage::changed(std::move(work), std::array{change});
    }
    for (const auto& change : changes.leaves) {
        auto& leave = spells.leave[change.person];
        if (change.deed == coverage::Deed::begin)
            leave.push_back({.person = change.person,
                             .employer = employer,
                             .kind = change.kind,
                             .validity = {.from = change.from, .to = change.to}});
        else
            for (auto& one : leave)
                if (one.validity.contains(change.from)) one.validity.to = change.from;
    }
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
    const auto spells =
        spells_of(database, employer, Date(Date::year_min, 1, 1), last.plus_days(1));
    MonthLaw law(ground.law, month);
    std::vector<Worker> found;
    std::vector<PersonId> people;
    for (const auto& [person, work] : spells.work) {
        const auto* const spell = on(work, last);
        if (spell == nullptr) continue;
        auto since = spell->validity.from;
        for (auto at = work.rbegin(); at != work.rend(); ++at)
            if (at->validity.to == since) since = at->validity.from;
        people.push_back(person);
        found.push_back({.person = person,
                         .since = since,
                         .wage = spell->wage,
                         .position = spell->position,
                         .region = spell->region,
                         .unemployment_insured = spell->unemployment_insured,
                         .on_leave = leave_on(spells, person, last),
                         .dues = law.dues(*spell)});
        if (found.back().on_leave) found.back().dues = Vnd{};
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
    const auto last_before = month.plus(-1).last_day();
    const auto last = month.last_day();
    const auto before = spells_of(database, employer, last_before, last.plus_days(1));
    auto after = before;
    if (!declared.on_file && !declared.lines.empty())
        pretend(ground, employer, month, declared, after);
    MonthLaw law_before(ground.law, month.plus(-1));
    MonthLaw law(ground.law, month);
    std::set<PersonId> named;
    for (const auto& line : declared.lines)
        if (line.person) named.insert(*line.person);
    std::set<PersonId> people;
    for (const auto& [person, work] : before.work) people.insert(person);
    for (const auto& [person, work] : after.work) people.insert(person);
    Differences all;
    for (const auto person : people) {
        const auto then = stand(before, person, last_before, law_before);
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
