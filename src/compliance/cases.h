#pragma once

/// Opening cases, taking their steps, and deciding what was proposed.

#include "access/approval.h"
#include "compliance/case.h"
#include "compliance/deadlines.h"
#include "law/law.h"
#include "registry/areas.h"

#include <span>
#include <string>

namespace ansinh::compliance {

/// What cases are judged by.
struct Ground {
    const law::Law& law;
    const registry::Areas& areas;
    WorkingDay is_working_day;
};

/// A word of a list that is typed, and how people read it.
struct Choice {
    std::string_view code;
    Bilingual word;
};
std::span<const Choice> channels();         ///< how a reminder was sent
std::span<const Choice> closing_reasons();  ///< paid, hard_to_collect, bankrupt

/// Of one employer, by hand. Needs case_change. Refuses employer/unknown, case/open-already,
/// case/nothing-owed, case/day-in-future; access/forbidden.
Checked<Case> open_case(db::Database& database, const Ground& ground, const access::Actor& actor,
                        const std::string& unit_code, Date on, const std::string& at);

struct Opening {
    std::optional<AreaId> area{};
    int months_least = 0;
    Date on;
};
struct Opened {
    std::int64_t opened = 0;
    std::int64_t had_one = 0;  ///< units with a case that is not closed
    Vnd late;                  ///< of the cases opened now
};
/// Of every unit of the area that owes for so many months: once only. Needs case_change. Refuses
/// access/forbidden, access/out-of-scope, law/missing, case/day-in-future.
Checked<Opened> open_cases(db::Database& database, const Ground& ground, const access::Actor& actor,
                           const Opening& opening, const std::string& at);

/// A step of a case, and the letter that went with it.
struct StepCommand {
    std::string number;  ///< of the case
    StepInput step;
    std::string letter{};  ///< as it was sent: kept, and its hash is the step's
    std::string language{};
};
/// The same step again changes nothing. What needs a second person waits for one. Needs the
/// permission of the step's rule. Refuses, all at once: case/unknown, case/step-not-allowed,
/// case/day-in-future, case/step-too-early, case/document-missing, case/hash-missing,
/// case/malformed-hash, case/unknown-channel, case/unknown-reason, case/malformed-schedule,
/// case/record-incomplete, case/amount-missing, case/fine-out-of-range, case/no-signs-of-crime,
/// case/still-owes; access/forbidden.
Checked<Step> take_step(db::Database& database, const Ground& ground, const access::Actor& actor,
                        const StepCommand& command, Instant now);

struct StepAnswer {
    std::string number;
    AuditId step;
    bool approved = false;
    std::string reason{};  ///< needed to refuse
};
/// Needs case_decide, and somebody else than who proposed it. Refuses case/unknown,
/// case/step-unknown, case/step-not-allowed, approval/…; access/forbidden.
Checked<Step> decide_step(db::Database& database, const Ground& ground, const access::Actor& actor,
                          const StepAnswer& answer, Instant now);

}  // namespace ansinh::compliance
