#pragma once

/// Health insurance premium of one person, and who pays it (25/2008/QH12 art.12–15,
/// 146/2018/NĐ-CP art.7–8, 188/2025/NĐ-CP).

#include "law/health_group.h"
#include "law/trace.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::law {

/// Who can bear a part of a premium. `state` is the least that the law has the budget pay; what a
/// province, a district or others add stands apart.
enum class HealthPayer : std::uint8_t {
    worker,
    employer,
    si_fund,
    ui_fund,
    grantor,
    state,
    province,
    district,
    other,
    person
};
std::span<const Choice> choices(HealthPayer);
inline constexpr std::size_t health_payers = 10;
template <class T>
using ByHealthPayer = std::array<T, health_payers>;
constexpr std::size_t place_of(HealthPayer payer) { return static_cast<std::size_t>(payer); }

/// What a province, a district or another adds, as a part of the premium.
struct HealthSubsidy {
    HealthPayer funder = HealthPayer::province;
    Rate rate{};
};

/// One kind of participant at one time: all that the law makes of group, subsidies and months.
/// `Share` is a Rate, or for columns what stands for it there.
template <class Share>
struct HealthTermsOf {
    struct Part {
        HealthPayer payer{};
        Share share{};  ///< of the base
    };

    bool by_income = false;  ///< wage, pension or benefit; else the base salary
    Vnd level{};             ///< base salaries of all months, where not by income
    Vnd cap{};               ///< of a month's income
    std::int64_t months = 1;
    Share rate{};  ///< of the base: the whole premium
    std::array<Part, health_payers> parts{};
    std::size_t parts_count = 0;
    std::optional<HealthPayer> bears_the_rest;  ///< pays what the others leave

    /// Each payer that bears a part of its own.
    std::span<const Part> sharing() const { return std::span{parts}.first(parts_count); }
    void add(HealthPayer payer, Share share) { parts.at(parts_count++) = {payer, share}; }
};
using HealthTerms = HealthTermsOf<Rate>;

struct HealthPremium {
    Vnd base{};  ///< of all months
    Vnd premium{};
    ByHealthPayer<Vnd> paid{};

    Vnd by(HealthPayer payer) const { return paid[place_of(payer)]; }
    bool operator==(const HealthPremium&) const = default;
};

constexpr Vnd part_of(Vnd base, Rate rate) { return base.share(rate, Rounding::half_up); }

/// The premium on a month's income, which is not read where the base is the base salary. Every
/// part rounds by itself, to the nearest đồng; whoever bears the rest makes up the whole.
template <class Share>
constexpr HealthPremium health_premium(Vnd income, const HealthTermsOf<Share>& law)
{
    HealthPremium due;
    due.base = law.by_income ? std::min(income, law.cap) * law.months : law.level;
    for (const auto& part : law.sharing()) {
        due.paid[place_of(part.payer)] = part_of(due.base, part.share);
        due.premium += due.paid[place_of(part.payer)];
    }
    if (law.bears_the_rest) {
        const Vnd whole = part_of(due.base, law.rate);
        due.paid[place_of(*law.bears_the_rest)] = whole - due.premium;
        due.premium = whole;
    }
    return due;
}

struct HealthPremiumFacts {
    std::optional<std::string> code;  ///< object code of the card, in place of the group
    std::optional<HealthGroup> group;
    Date on{};  ///< the day of payment, or a day of the month due
    int months = 1;
    std::vector<Vnd> incomes{};  ///< wages by contract, or the pension or benefit, of one month
    int sick_days = 0;           ///< working days of sick leave in the month
    bool detained = false;
    std::vector<HealthGroup> also{};  ///< other subsidised groups the person belongs to
    std::vector<HealthSubsidy> subsidies{};
    std::optional<std::string> province;  ///< whose own subsidy applies
    std::optional<Date> left_zone_on;     ///< the day the commune left the list of hard areas
};

/// Refuses a group that the law of that day does not know, and subsidies above the whole premium.
Checked<HealthTerms> health_terms(const HealthPremiumFacts& facts, const Law& law, Trace* trace);

Checked<HealthPremium> health_premium(const HealthPremiumFacts& facts, const Law& law,
                                      Trace& trace);

}  // namespace ansinh::law
