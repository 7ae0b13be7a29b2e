#include "compliance/impl/common.h"

#include "contribution/unit_money.h"
#include "registry/territory.h"

namespace ansinh::compliance {

Date day_of_moment(const std::string& at)
{
    constexpr std::size_t letters_of_a_day = 10;
    return Date::parse(std::string_view(at).substr(0, letters_of_a_day)).value();
}

std::optional<registry::EmployerBrief> employer_within(db::Database& database, const Ground& ground,
                                                       const access::Actor& actor,
                                                       EmployerId employer)
{
    if (actor.employer && *actor.employer != employer) return {};
    auto found = registry::employer_brief(database, employer);
    if (!found || !registry::Territory::of(ground.areas, actor).contains(found->commune)) return {};
    return found;
}

Checked<std::optional<contribution::UnitArrears>> arrears_of(db::Database& database,
                                                             const Ground& ground,
                                                             const access::Actor& actor,
                                                             EmployerId employer, Date on)
{
    auto units = TRY(contribution::arrears(database, ground.law, ground.areas, actor,
                                           {.on = on, .employer = employer}));
    if (units.empty()) return std::optional<contribution::UnitArrears>{};
    return std::move(units.front());
}

Checked<Vnd> still_owed(db::Database& database, const law::Law& law, const Case& one, Date on)
{
    Vnd owed;
    for (const auto& [month, amount] :
         TRY(contribution::owed_by_month(database, law, one.employer, on)))
        if (month <= one.arrears.last_month) owed += amount;
    return owed;
}

Problem step_not_allowed(const Case& one)
{
    Bilingual possible;
    for (const auto kind :
         steps_possible(one.kinds(StepStanding::held), one.kinds(StepStanding::waiting))) {
        const auto separator = possible.vi.empty() ? "" : ", ";
        possible.vi += separator + rule(kind).word.vi;
        possible.en += separator + rule(kind).word.en;
    }
    return refused("case/step-not-allowed",
                   {"Bước này không được thực hiện ở trạng thái hiện tại của hồ sơ.",
                    "The step may not be taken in the present state of the case."},
                   "/kind",
                   possible.vi.empty() ? Bilingual{"Hồ sơ đã kết thúc.", "The case is closed."}
                                       : Bilingual{"Các bước có thể: " + possible.vi,
                                                   "Steps possible: " + possible.en});
}

}  // namespace ansinh::compliance
