#include "compliance/impl/evaded.h"

#include "contribution/unit_money.h"

namespace ansinh::compliance {

EvasionFacts evasion_facts(const Case& one, Date limit, Date on)
{
    EvasionFacts facts{.limit = limit, .on = on};
    for (const auto& step : one.steps) {
        const auto day = step.told.on;
        if (step.told.kind == StepKind::excuse)
            facts.excused.push_back({.from = day, .to = step.told.until});
        if (reminder_number(step.told.kind) == 0 || day <= limit) continue;
        if (!facts.demanded || day < *facts.demanded) facts.demanded = day;
    }
    return facts;
}

Checked<Evaded> evaded(db::Database& database, const law::Law& law, const Case& one, Date on)
{
    Evaded found;
    for (const auto& late : TRY(contribution::late_dues(database, law, one.employer, on))) {
        const auto since = TRY(evasion(law, evasion_facts(one, late.due, on)));
        if (!since) continue;
        found.amount += late.amount;
        if (!found.since || since->from < found.since->from) found.since = since;
    }
    return found;
}

}  // namespace ansinh::compliance
