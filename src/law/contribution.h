#pragma once

/// Compulsory contributions of one person for one month: bases, and what each fund is due from
/// worker and employer (58/2014/QH13 art.85–89, 41/2024/QH15 art.31–34, 38/2013/QH13 art.57–58,
/// 74/2025/QH15 art.33–34, 25/2008/QH12 art.13–14).

#include "law/people.h"
#include "law/trace.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ansinh::law {

enum class Fund : std::uint8_t {
    pension_survivors,
    sickness_maternity,
    accident,
    health,
    unemployment
};
std::span<const Choice> choices(Fund);

enum class Side : std::uint8_t { worker, employer };
std::span<const Choice> choices(Side);

enum class ContributorGroup : std::uint8_t {
    employee,
    employee_low_accident,
    civil_servant,
    public_employee,
    public_employee_own_funds,
    foreign_worker,
    commune_part_time,
    conscript,
    abroad_worker,
    diplomat_spouse,
    household_head,
    unpaid_manager
};
std::span<const Choice> choices(ContributorGroup);

/// Who pays: what decides which figures of the law apply.
struct Contributor {
    ContributorGroup group = ContributorGroup::employee;
    Region region = Region::i;
    WageSetBy wage_set_by = WageSetBy::employer;
    Conditions conditions = Conditions::normal;
    bool trained = false;  ///< the work needs training
};

/// What one side owes one fund.
struct ContributionLine {
    Fund fund = Fund::pension_survivors;
    Side side = Side::worker;
    Known<Rate> rate{};
};

/// The law of one month for one kind of contributor.
struct ContributionLaw {
    Known<std::string_view> basis{};  ///< "wage", "level", "chosen", "before_leaving"
    Vnd level{};                      ///< what counts as the wage where it is a level
    Vnd floor{};
    Vnd cap{};
    Vnd health_cap{};
    Vnd unemployment_cap{};
    std::vector<ContributionLine> lines{};
    Known<std::int64_t> unpaid_days_least{};
    /// What floor and caps were made of, for the trace.
    std::vector<Used> floor_from{}, cap_from{}, health_cap_from{}, unemployment_cap_from{};
};
Checked<ContributionLaw> contribution_law(const Law& law, Month month,
                                          const Contributor& contributor);

/// What each scheme counts of a wage. `Money` is Vnd, or a narrow column of it.
template <class Money>
struct Bases {
    Money social{};
    Money health{};
    Money unemployment{};

    const Money& of(Fund fund) const
    {
        if (fund == Fund::health) return health;
        return fund == Fund::unemployment ? unemployment : social;
    }
    bool operator==(const Bases&) const = default;
};

/// Not below the floor, not above the cap of each scheme. One formula for a person and a column.
template <class Money, class Limits>
constexpr Bases<Money> bases(const Money& wage, const Limits& law)
{
    const Money counted = at_least(wage, law.floor);
    return {.social = at_most(counted, law.cap),
            .health = at_most(counted, law.health_cap),
            .unemployment = at_most(counted, law.unemployment_cap)};
}

/// Each fund rounds by itself, to the nearest đồng.
constexpr Vnd due(Vnd base, const Rate& rate) { return base.share(rate, Rounding::half_up); }

struct ContributionFacts {
    Month month{};
    Contributor who{};
    std::optional<Vnd> wage{};  ///< none where the group pays on a level
    int unpaid_days = 0;        ///< working days of the month without pay
};

struct ContributionDue {
    Fund fund = Fund::pension_survivors;
    Side side = Side::worker;
    Rate rate{};
    Vnd amount{};
};

struct Contribution {
    Bases<Vnd> bases{};
    std::vector<ContributionDue> dues{};
    Vnd worker{};
    Vnd employer{};
    Vnd total{};
};

/// Refuses a group that the law of that month does not know, one that pays on its wage without
/// one, and months without figures.
template <class Tracing>
Checked<Contribution> contribution(const ContributionFacts& facts, const Law& law, Tracing& trace);
extern template Checked<Contribution> contribution(const ContributionFacts&, const Law&, Trace&);
extern template Checked<Contribution> contribution(const ContributionFacts&, const Law&,
                                                   const NoTrace&);

}  // namespace ansinh::law
