#pragma once

/// What is due when an insured person dies: funeral grant, monthly allowances of relatives, lump
/// sum (58/2014/QH13 art.66–71 and art.80–81, 41/2024/QH15 art.84–89 and art.109–111,
/// 158/2025/NĐ-CP art.19 and art.21, 59/2015/TT-BLĐTBXH art.25–27).

#include "law/leave.h"
#include "law/people.h"
#include "law/trace.h"

#include <optional>
#include <vector>

namespace ansinh::law {

/// `insured`: paying, or keeping the time paid.
enum class Deceased : std::uint8_t { insured, pensioner, accident_recipient };
std::span<const Choice> choices(Deceased);

enum class Relation : std::uint8_t { child, spouse, parent, other };
std::span<const Choice> choices(Relation);

enum class RelativeRefusal : std::uint8_t { age, income, beyond_the_most };
std::span<const Choice> choices(RelativeRefusal);

/// Why there is no monthly allowance.
enum class NoMonthly : std::uint8_t { too_few_years, no_relative, lump_chosen };
std::span<const Choice> choices(NoMonthly);

struct Relative {
    Relation relation = Relation::child;
    Sex sex = Sex::female;
    Date born{};   ///< after the death too: a child not born yet
    int loss = 0;  ///< of working capacity, percent
    Vnd income{};
    bool no_carer = false;
    int deaths = 1;  ///< insured people on whom the relative depends, dead
};

struct SurvivorsFacts {
    Date died{};
    Deceased deceased = Deceased::insured;
    bool accident_death = false;  ///< from a work accident or an occupational disease
    int months_before_2014 = 0;   ///< paid, of both kinds of insurance
    int months_from_2014 = 0;
    int months_voluntary = 0;  ///< of these
    std::optional<Vnd> average{};
    Vnd paid_total{};  ///< into voluntary insurance
    Vnd pension{};
    int pension_months = 0;  ///< drawn
    int loss = 0;            ///< of an accident recipient, percent
    Vnd accident_allowance{};
    bool took_lump = false;  ///< the time paid was paid out before
    bool buys_missing = false;
    Vnd wage{};  ///< last contribution wage, for what is missing
    bool chooses_lump = false;
    std::vector<Relative> relatives{};

    int months() const { return months_before_2014 + months_from_2014; }
    int months_compulsory() const { return months() - months_voluntary; }
};

struct RelativePaid {
    bool entitled = false;
    std::optional<RelativeRefusal> why_not{};
    Vnd amount{};
    std::optional<Month> from{};
};

struct Survivors {
    Vnd funeral{};
    std::optional<Vnd> death_lump{};
    std::optional<NoMonthly> why_no_monthly{};
    std::optional<int> missing_months{};  ///< of compulsory insurance, few enough to be paid
    std::optional<Vnd> missing_cost{};    ///< where the relatives pay them
    bool choice_barred = false;           ///< the lump sum may not be chosen
    std::vector<RelativePaid> monthly{};
    Vnd monthly_total{};
    Vnd lump{};
};

Checked<Survivors> survivors(const SurvivorsFacts& facts, const Law& law, Trace& trace);

/// The day on which somebody reaches the retirement age of normal conditions.
Checked<Date> retirement_age_on(const Law& law, Sex sex, Date born, Trace& trace);

}  // namespace ansinh::law
