#pragma once

/// What opening, stepping and reading cases share.

#include "compliance/cases.h"
#include "registry/employer_list.h"

#include <optional>

namespace ansinh::compliance {

inline Problem refused(std::string_view code, Bilingual detail, std::string_view where = "",
                       Bilingual remedy = {})
{
    return {.code = std::string(code),
            .detail = std::move(detail),
            .where = std::string(where),
            .remedy = std::move(remedy)};
}

inline Problem unknown_case()
{
    return refused("case/unknown", {"Không có hồ sơ này.", "There is no such case."}, "/number");
}

/// The day of "2026-11-29T08:00:00+07:00".
Date day_of_moment(const std::string& at);

/// The employer of a case, as it is now; nothing where it lies out of the actor's areas.
std::optional<registry::EmployerBrief> employer_within(db::Database& database, const Ground& ground,
                                                       const access::Actor& actor,
                                                       EmployerId employer);

/// What one employer owes on a day; none where it owes nothing late.
Checked<std::optional<contribution::UnitArrears>> arrears_of(db::Database& database,
                                                             const Ground& ground,
                                                             const access::Actor& actor,
                                                             EmployerId employer, Date on);

/// Dues of the months of the case and charges on them that are not settled on a day, up to today's
/// books; without what is suspended.
Checked<Vnd> still_owed(db::Database& database, const law::Law& law, const Case& one, Date on);

/// Every problem of a step that is about to be taken; `basis` becomes what a fine rests on.
struct Judged {
    Problems problems{};
    std::optional<Vnd> basis{};
};
Checked<Judged> judge(db::Database& database, const Ground& ground, const access::Actor& actor,
                      const Case& one, const StepCommand& command, Date today);

Problem step_not_allowed(const Case& one);

}  // namespace ansinh::compliance
