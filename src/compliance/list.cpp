#include "compliance/list.h"

#include "access/allowed.h"

#include <map>

namespace ansinh::compliance {

namespace {

/// When the list of the quarter is due: as that of a case opened on the day.
Checked<std::optional<Deadline>> quarterly_limit(const Ground& ground, Date on)
{
    const auto found = TRY(deadlines(
        ground.law, {.last_day_to_pay = on, .opened = on, .held = {{StepKind::reminder_1, on}}},
        ground.is_working_day));
    for (const auto& deadline : found)
        if (deadline.step == StepKind::hand_over && deadline.basis.cite.starts_with("274/"))
            return std::optional{deadline};
    return std::optional<Deadline>{};
}

}  // namespace

Checked<CommitteeList> committee_list(db::Database& database, const Ground& ground,
                                      const access::Actor& actor, const ListQuestion& question)
{
    const auto files =
        TRY(case_files(database, ground, actor, {.area = question.area, .on = question.on}));
    std::map<EmployerId, const CaseFile*> open;
    for (const auto& file : files) open[file.employer.id] = &file;
    auto units = TRY(contribution::arrears(
        database, ground.law, ground.areas, actor,
        {.on = question.on, .area = question.area, .months_least = question.months_least}));
    CommitteeList list{.area = question.area,
                       .on = question.on,
                       .months_least = question.months_least,
                       .sum = contribution::sum_of(units),
                       .send_by = TRY(quarterly_limit(ground, question.on))};
    for (auto& unit : units) {
        ListedUnit listed{.arrears = std::move(unit)};
        if (const auto file = open.find(listed.arrears.employer); file != open.end()) {
            listed.case_number = file->second->one.number;
            listed.state = file->second->state;
            if (file->second->evasion) listed.evasion_from = file->second->evasion->from;
        }
        list.units.push_back(std::move(listed));
    }
    return list;
}

}  // namespace ansinh::compliance
