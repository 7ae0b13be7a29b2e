#include "compliance/file.h"

#include "access/allowed.h"
#include "compliance/impl/common.h"
#include "compliance/impl/evaded.h"
#include "compliance/impl/recovery.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <tuple>

namespace ansinh::compliance {

namespace {

using contribution::UnitArrears;

Checked<void> may_read(const access::Actor& actor)
{
    if (auto allowed = access::allowed(actor, access::Permission::case_read); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    return {};
}

std::vector<Payment> payments_since(const Case& one, std::span<const Settled> rows, Date from)
{
    std::vector<Payment> found;
    for (const auto& row : rows)
        if (is_of(one, row) && row.on >= from) found.push_back({row.on, row.dues + row.charges});
    return found;
}

/// Of what is left of the dues of the case: what was not late when it was opened is not of them.
Checked<std::optional<Evasion>> evasion_of(const law::Law& law, const CaseFile& file, Date on)
{
    if (!file.arrears || file.arrears->due >= file.one.opened) return std::optional<Evasion>{};
    return evasion(law, evasion_facts(file.one, file.arrears->due, on));
}

/// An employer, all its cases, what its receipts settled, and what it owes.
struct Whole {
    const registry::EmployerBrief& employer;
    std::span<const Case> cases;
    std::span<const Settled> rows;
    std::optional<UnitArrears> arrears{};
};

Checked<std::vector<Deadline>> deadlines_of(const Ground& ground, const Case& one)
{
    ClockFacts facts{.last_day_to_pay = one.arrears.last_day_to_pay, .opened = one.opened};
    for (const auto& step : one.steps)
        if (step.standing() == StepStanding::held)
            facts.held.push_back({step.told.kind, step.told.on});
    return deadlines(ground.law, facts, ground.is_working_day);
}

/// Everything that follows from a case as it stood on the day, its arrears and its receipts.
Checked<CaseFile> file_of(const Ground& ground, Case stood, const Whole& whole, Date on)
{
    CaseFile file{.one = std::move(stood), .employer = whole.employer, .arrears = whole.arrears};
    const auto& found = file.one;
    file.state = found.state();
    for (const auto& row : whole.rows) {
        const auto* by = row.on <= on ? recovered_by(whole.cases, row) : nullptr;
        if (by != nullptr && by->id == found.id)
            file.recovered += {.dues = row.dues, .charges = row.charges};
    }
    for (const auto& step : found.steps)
        if (step.told.kind == StepKind::commitment && step.standing() == StepStanding::held)
            file.schedules.push_back(
                {.step = step.id,
                 .instalments = standings(step.told.instalments,
                                          payments_since(found, whole.rows, step.told.on), on)});
    file.evasion = TRY(evasion_of(ground.law, file, on));
    file.possible =
        steps_possible(found.kinds(StepStanding::held), found.kinds(StepStanding::waiting));
    if (file.state != CaseState::closed) file.deadlines = TRY(deadlines_of(ground, found));
    return file;
}

Checked<registry::Territory> territory_of(const Ground& ground, const access::Actor& actor,
                                          const std::optional<AreaId>& area)
{
    auto own = registry::Territory::of(ground.areas, actor);
    if (!area) return own;
    const std::array one = {*area};
    auto asked = registry::Territory::of(ground.areas, one);
    if (!own.holds(asked)) return std::unexpected(Problems{access::out_of_scope("/area")});
    return asked;
}

/// Employers by number.
class Employers {
public:
    explicit Employers(db::Database& database) : all_{registry::employer_list(database)} {}

    const registry::EmployerBrief* find(EmployerId id) const
    {
        const auto found = std::ranges::lower_bound(all_, id, {}, &registry::EmployerBrief::id);
        return found == all_.end() || found->id != id ? nullptr : &*found;
    }

private:
    std::vector<registry::EmployerBrief> all_;
};

/// The area right below the one asked for in which the commune lies; the commune itself where the
/// map knows no way between them.
AreaId below(const registry::Areas& areas, const std::optional<AreaId>& asked, AreaId commune)
{
    const auto path = areas.path(commune);
    for (std::size_t at = 0; at < path.size(); ++at)
        if (!asked || path[at]->id == *asked) {
            const auto next = at + (asked || path.size() > 1 ? 1 : 0);
            return next < path.size() ? path[next]->id : commune;
        }
    return commune;
}

/// The case as it stood on the day of the filter, where that wants it.
std::optional<Case> wanted(const Case& one, const CaseFilter& filter)
{
    if (one.opened > filter.on) return {};
    std::optional stood = as_it_stood(one, filter.on);
    const auto state = stood->state();
    const bool is_in =
        filter.state ? state == *filter.state : state != CaseState::closed || filter.closed;
    return is_in ? std::move(stood) : std::nullopt;
}

std::optional<StepKind> last_step_before(const Case& one, Date day)
{
    std::optional<StepKind> last;
    for (const auto& step : one.steps)
        if (step.told.on <= day && step.standing(day) == StepStanding::held) last = step.told.kind;
    return last;
}

}  // namespace

Recovered& Recovered::operator+=(const Recovered& other)
{
    dues += other.dues;
    charges += other.charges;
    return *this;
}

bool CaseFile::is_broken() const
{
    if (schedules.empty()) return false;
    return std::ranges::any_of(schedules.back().instalments, [](const auto& instalment) {
        return instalment.state == InstalmentState::broken;
    });
}

const Deadline* CaseFile::next() const { return deadlines.empty() ? nullptr : &deadlines.front(); }

bool CaseFile::is_overdue(Date on) const
{
    if (state == CaseState::closed) return false;
    return is_broken() || (next() != nullptr && next()->by < on);
}

std::int64_t CaseFile::people() const
{
    return arrears && arrears->people > 0 ? arrears->people : one.arrears.people;
}

Vnd CaseFile::owed() const { return arrears ? arrears->late : Vnd{}; }

Checked<CaseFile> case_file(db::Database& database, const Ground& ground,
                            const access::Actor& actor, const std::string& number, Date on)
{
    TRY_VOID(may_read(actor));
    auto one = stored_case(database, number);
    if (!one) return std::unexpected(Problems{unknown_case()});
    const auto employer = employer_within(database, ground, actor, one->employer);
    if (!employer) return std::unexpected(Problems{unknown_case()});
    const auto cases = stored_cases(database, employer->id);
    const auto rows = TRY(contribution::settled(database, ground.law, std::array{employer->id}));
    return file_of(ground, as_it_stood(*one, on),
                   {.employer = *employer,
                    .cases = cases,
                    .rows = rows,
                    .arrears = TRY(arrears_of(database, ground, actor, employer->id, on))},
                   on);
}

Checked<std::vector<CaseFile>> case_files(db::Database& database, const Ground& ground,
                                          const access::Actor& actor, const CaseFilter& filter)
{
    TRY_VOID(may_read(actor));
    const auto territory = TRY(territory_of(ground, actor, filter.area));
    const Employers employers(database);
    std::map<EmployerId, UnitArrears> owing;
    for (auto& unit : TRY(contribution::arrears(database, ground.law, ground.areas, actor,
                                                {.on = filter.on, .area = filter.area})))
        owing.emplace(unit.employer, std::move(unit));
    auto cases = by_employer(stored_cases(database));
    std::erase_if(cases, [&](const auto& of_employer) {
        const auto& [id, all] = of_employer;
        const auto* employer = employers.find(id);
        return employer == nullptr || !territory.contains(employer->commune) ||
               (actor.employer && *actor.employer != id) ||
               std::ranges::none_of(
                   all, [&](const Case& one) { return wanted(one, filter).has_value(); });
    });
    std::vector<CaseFile> found;
    const auto add = [&](std::span<const Case> all,
                         std::span<const Settled> rows) -> Checked<void> {
        Whole whole{.employer = *employers.find(all.front().employer), .cases = all, .rows = rows};
        if (const auto unit = owing.find(whole.employer.id); unit != owing.end())
            whole.arrears = unit->second;
        for (const auto& one : all) {
            auto stood = wanted(one, filter);
            if (!stood) continue;
            auto file = TRY(file_of(ground, std::move(*stood), whole, filter.on));
            if (!filter.overdue || file.is_overdue(filter.on)) found.push_back(std::move(file));
        }
        return {};
    };
    TRY_VOID(with_receipts(database, ground.law, cases, add));
    std::ranges::sort(found, {}, [](const CaseFile& file) { return file.one.id; });
    return found;
}

Checked<std::vector<RecoveredLine>> recovered(db::Database& database, const Ground& ground,
                                              const access::Actor& actor,
                                              const RecoveredQuestion& question)
{
    TRY_VOID(may_read(actor));
    const auto territory = TRY(territory_of(ground, actor, question.area));
    const Employers employers(database);
    using Key = std::tuple<AreaId, std::optional<StepKind>, Month>;
    std::map<Key, std::pair<Recovered, std::set<AuditId>>> sums;
    auto cases = by_employer(stored_cases(database));
    std::erase_if(cases, [&](const auto& of_employer) {
        const auto* employer = employers.find(of_employer.first);
        return employer == nullptr || !territory.contains(employer->commune);
    });
    const auto add = [&](std::span<const Case> all,
                         std::span<const Settled> rows) -> Checked<void> {
        const auto commune = employers.find(all.front().employer)->commune;
        const auto area = below(ground.areas, question.area, commune);
        for (const auto& row : rows) {
            if (row.on < question.from || row.on > question.to) continue;
            const auto* one = recovered_by(all, row);
            if (one == nullptr) continue;
            auto& [sum, by] = sums[{area, last_step_before(*one, row.on), Month{row.on}}];
            sum += {.dues = row.dues, .charges = row.charges};
            by.insert(one->id);
        }
        return {};
    };
    TRY_VOID(with_receipts(database, ground.law, cases, add));
    std::vector<RecoveredLine> lines;
    for (const auto& [key, sum] : sums)
        lines.push_back({.area = std::get<0>(key),
                         .after = std::get<1>(key),
                         .month = std::get<2>(key),
                         .cases = std::ssize(sum.second),
                         .recovered = sum.first});
    return lines;
}

}  // namespace ansinh::compliance
