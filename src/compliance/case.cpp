#include "compliance/case.h"

#include "compliance/impl/common.h"
#include "compliance/impl/schema.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::compliance {

namespace {

constexpr std::string_view module_name = "compliance";

template <class T, class Make>
std::optional<T> may_be(const db::Rows& rows, int column, Make make)
{
    if (rows.is_null(column)) return {};
    return make(rows.number(column));
}

std::optional<Vnd> amount_of(const db::Rows& rows, int column)
{
    return may_be<Vnd>(rows, column, [](auto number) { return Vnd{number}; });
}

std::optional<std::int64_t> count_of(const db::Rows& rows, int column)
{
    return may_be<std::int64_t>(rows, column, [](auto number) { return number; });
}

Case case_of(const db::Rows& rows)
{
    Case found{.id = AuditId{rows.number(0)},
               .number = fmt::format("{}-{:06}", rows.number(1), rows.number(2)),
               .employer = EmployerId{rows.number(3)},
               .opened = Date::from_number(rows.number(4)),
               .arrears = {.oldest = Month::from_number(rows.number(5)),
                           .last_month = Month::from_number(rows.number(6)),
                           .last_day_to_pay = Date::from_number(rows.number(7)),
                           .months = static_cast<int>(rows.number(8)),
                           .people = rows.number(9),
                           .interest_bearing = Vnd{rows.number(15)},
                           .charges = Vnd{rows.number(16)}},
               .at = std::string(rows.text(17)),
               .by = std::string(rows.text(18))};
    for (int fund = 0; fund < static_cast<int>(contribution::employer_funds); ++fund)
        found.arrears.by_fund.at(static_cast<std::size_t>(fund)) = Vnd{rows.number(10 + fund)};
    return found;
}

Step step_in(const db::Rows& rows)
{
    const auto month = [](auto number) { return Month::from_number(number); };
    return {.id = AuditId{rows.number(1)},
            .told = {.kind = step_of(rows.text(2)).value(),
                     .on = Date::from_number(rows.number(3)),
                     .document = std::string(rows.text(4)),
                     .sha256 = std::string(rows.text(5)),
                     .channel = std::string(rows.text(6)),
                     .reason = std::string(rows.text(7)),
                     .note = std::string(rows.text(8)),
                     .amount = amount_of(rows, 9),
                     .people = count_of(rows, 11),
                     .unregistered = count_of(rows, 12),
                     .from = may_be<Month>(rows, 13, month),
                     .to = may_be<Month>(rows, 14, month),
                     .until = may_be<Date>(rows, 15,
                                           [](auto number) { return Date::from_number(number); })},
            .basis = amount_of(rows, 10),
            .proposal = count_of(rows, 16),
            .at = std::string(rows.text(17)),
            .by = std::string(rows.text(18))};
}

using Schedules = std::map<AuditId, std::vector<Instalment>>;
using Decisions = std::map<AuditId, StepDecision>;
using Bound = std::array<std::int64_t, 2>;

Schedules schedules(db::Database& database, const Bound& bound)
{
    Schedules found;
    for (db::Rows rows(database,
                       "SELECT i.step_id, i.due, i.amount FROM compliance_instalment i"
                       " JOIN compliance_step s ON s.step_id = i.step_id"
                       " WHERE s.case_id BETWEEN $1 AND $2 ORDER BY i.step_id, i.line",
                       bound);
         rows.next();)
        found[AuditId{rows.number(0)}].push_back(
            {Date::from_number(rows.number(1)), Vnd{rows.number(2)}});
    return found;
}

Decisions decisions(db::Database& database, const Bound& bound)
{
    Decisions found;
    for (db::Rows rows(database,
                       "SELECT d.step_id, d.approved, d.answer, d.at, d.by_name"
                       " FROM compliance_decision d JOIN compliance_step s"
                       " ON s.step_id = d.step_id WHERE s.case_id BETWEEN $1 AND $2",
                       bound);
         rows.next();)
        found[AuditId{rows.number(0)}] = {.approved = rows.number(1) != 0,
                                          .answer = std::string(rows.text(2)),
                                          .at = std::string(rows.text(3)),
                                          .by = std::string(rows.text(4))};
    return found;
}

std::vector<Case> cases_between(db::Database& database, std::int64_t first, std::int64_t last)
{
    const Bound bound = {first, last};
    std::vector<Case> found;
    for (db::Rows rows(database,
                       "SELECT case_id, year, serial, employer_id, opened, oldest, last_month,"
                       " last_day_to_pay, months, people, pension, sickness, accident, health,"
                       " unemployment, interest_bearing, charges, at, by_name"
                       " FROM compliance_case WHERE case_id BETWEEN $1 AND $2 ORDER BY case_id",
                       bound);
         rows.next();)
        found.push_back(case_of(rows));
    auto plans = schedules(database, bound);
    const auto decided = decisions(database, bound);
    auto next = found.begin();
    for (db::Rows rows(database,
                       "SELECT case_id, step_id, kind, on_day, document, sha256, channel, reason,"
                       " note, amount, basis, people, unregistered, month_from, month_to,"
                       " until_day, proposal, at, by_name FROM compliance_step"
                       " WHERE case_id BETWEEN $1 AND $2 ORDER BY case_id, step_id",
                       bound);
         rows.next();) {
        while (next != found.end() && next->id.value() < rows.number(0)) ++next;
        if (next == found.end()) break;
        auto step = step_in(rows);
        if (const auto plan = plans.find(step.id); plan != plans.end())
            step.told.instalments = std::move(plan->second);
        if (const auto one = decided.find(step.id); one != decided.end())
            step.decision = one->second;
        next->steps.push_back(std::move(step));
    }
    return found;
}

/// The year and the serial of "2026-000123".
std::optional<std::pair<long long, long long>> parts_of(std::string_view number)
{
    const auto dash = number.find('-');
    if (dash == std::string_view::npos) return {};
    const auto whole = [](std::string_view text) -> std::optional<long long> {
        long long value = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || stop != text.data() + text.size()) return {};
        return value;
    };
    const auto year = whole(number.substr(0, dash));
    const auto serial = whole(number.substr(dash + 1));
    if (!year || !serial) return {};
    return std::pair{*year, *serial};
}

}  // namespace

void migrate(db::Database& database) { db::migrate(database, module_name, schema()); }
bool is_current(db::Database& database) { return db::is_current(database, module_name, schema()); }

Vnd Snapshot::late() const { return std::accumulate(by_fund.begin(), by_fund.end(), Vnd{}); }

std::string_view code(StepStanding standing)
{
    switch (standing) {
    case StepStanding::held: return "held";
    case StepStanding::waiting: return "waiting";
    case StepStanding::refused: return "refused";
    }
    std::unreachable();
}

StepStanding Step::standing() const
{
    if (!proposal) return StepStanding::held;
    if (!decision) return StepStanding::waiting;
    return decision->approved ? StepStanding::held : StepStanding::refused;
}

StepStanding Step::standing(Date on) const
{
    const bool is_undecided = decision && day_of_moment(decision->at) > on;
    return is_undecided ? StepStanding::waiting : standing();
}

std::vector<StepKind> Case::kinds(StepStanding standing) const
{
    std::vector<StepKind> found;
    for (const auto& step : steps)
        if (step.standing() == standing) found.push_back(step.told.kind);
    return found;
}

CaseState Case::state() const { return state_after(kinds(StepStanding::held)); }

const Step* Case::held(StepKind kind) const
{
    const Step* found = nullptr;
    for (const auto& step : steps)
        if (step.told.kind == kind && step.standing() == StepStanding::held) found = &step;
    return found;
}

Case as_it_stood(const Case& one, Date on)
{
    auto stood = one;
    std::erase_if(stood.steps, [&](const Step& step) { return step.told.on > on; });
    for (auto& step : stood.steps)
        if (step.standing(on) != step.standing()) step.decision.reset();
    return stood;
}

std::vector<Case> stored_cases(db::Database& database)
{
    return cases_between(database, 0, std::numeric_limits<std::int64_t>::max());
}

std::vector<Case> stored_cases(db::Database& database, EmployerId employer)
{
    std::vector<std::int64_t> numbers;
    const std::array bound = {employer.value()};
    for (db::Rows rows(database,
                       "SELECT case_id FROM compliance_case WHERE employer_id = $1"
                       " ORDER BY case_id",
                       bound);
         rows.next();)
        numbers.push_back(rows.number(0));
    std::vector<Case> found;
    for (const auto number : numbers)
        std::ranges::move(cases_between(database, number, number), std::back_inserter(found));
    return found;
}

std::optional<Case> stored_case(db::Database& database, std::string_view number)
{
    const auto parts = parts_of(number);
    if (!parts) return {};
    const auto [year, serial] = *parts;
    long long id = 0;
    auto is_there = soci::i_null;
    database.sql() << "SELECT MAX(case_id) FROM compliance_case WHERE year = :year"
                      " AND serial = :serial",
        soci::use(year), soci::use(serial), soci::into(id, is_there);
    if (is_there != soci::i_ok) return {};
    auto found = cases_between(database, id, id);
    if (found.empty()) return {};
    return std::move(found.front());
}

std::optional<SentLetter> sent_letter(db::Database& database, AuditId step)
{
    const long long id = step.value();
    SentLetter letter;
    database.sql() << "SELECT language, content FROM compliance_letter WHERE step_id = :id",
        soci::use(id), soci::into(letter.language), soci::into(letter.content);
    if (!database.sql().got_data()) return {};
    return letter;
}

void repoint(db::Database& database, AuditId merge, EmployerId gone, EmployerId kept)
{
    const long long number = merge.value();
    const long long from = gone.value();
    const long long to = kept.value();
    database.sql() << "INSERT INTO compliance_repointed (merge_id, case_id, gone, kept)"
                      " SELECT CAST(:merge AS bigint), case_id, employer_id,"
                      " CAST(:kept AS bigint) FROM compliance_case WHERE employer_id = :gone",
        soci::use(number, "merge"), soci::use(to, "kept"), soci::use(from, "gone");
    database.sql() << "UPDATE compliance_case SET employer_id = :kept WHERE employer_id = :gone",
        soci::use(to, "kept"), soci::use(from, "gone");
}

void undo_repoint(db::Database& database, AuditId merge)
{
    const long long number = merge.value();
    database.sql() << "UPDATE compliance_case SET employer_id = (SELECT r.gone"
                      " FROM compliance_repointed r WHERE r.merge_id = :merge"
                      " AND r.case_id = compliance_case.case_id)"
                      " WHERE case_id IN (SELECT r.case_id FROM compliance_repointed r"
                      " WHERE r.merge_id = :merge)",
        soci::use(number, "merge");
    database.sql() << "DELETE FROM compliance_repointed WHERE merge_id = :merge",
        soci::use(number, "merge");
}

}  // namespace ansinh::compliance
