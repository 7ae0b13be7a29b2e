#pragma once

/// One-off payments in place of a pension, and to pensioners who settle abroad (58/2014/QH13 art.60
/// and art.77, 93/2015/QH13, 59/2015/TT-BLĐTBXH art.19 and art.21, 41/2024/QH15 art.70, art.76 and
/// art.102).

#include "law/average_wage.h"

namespace ansinh::law {

enum class LumpGround : std::uint8_t { left, of_age, abroad, illness, disabled, discharged };
std::span<const Choice> choices(LumpGround);

/// Why nothing is paid.
enum class NoLumpSum : std::uint8_t { no_such_ground, too_many_months, too_soon, joined_too_late };
std::span<const Choice> choices(NoLumpSum);

/// Time before and from the day since which years earn more (1 January 2014).
struct TwoPeriods {
    int before = 0;
    int from = 0;

    int all() const { return before + from; }
};

/// What a contribution of less than a year is a share of.
enum class ShortBasis : std::uint8_t { paid, indexed };
std::span<const Choice> choices(ShortBasis);

struct LumpSumFacts {
    Date decided{};
    LumpGround ground = LumpGround::left;
    std::optional<TwoPeriods> months{};  ///< else from the spells
    std::optional<int> months_out{};     ///< since the last contribution; else from the spells
    std::optional<Month> joined{};
    std::vector<Spell> spells{};
    std::optional<Vnd> average{};
    AverageRounding rounding = AverageRounding::exact;
    ShortBasis short_basis = ShortBasis::paid;
    Vnd support{};  ///< what the State paid towards voluntary contributions
};

struct LumpSum {
    bool entitled = true;
    std::optional<NoLumpSum> reason{};
    TwoPeriods credited{};  ///< months, odd ones moved and rounded
    std::optional<Rate> months_of_average{};
    std::optional<Vnd> average{};
    std::optional<Vnd> before_support{};
    std::optional<Vnd> amount{};
};

Checked<LumpSum> lump_sum(const LumpSumFacts& facts, const Law& law, Trace& trace);

struct AbroadFacts {
    Date decided{};
    Vnd pension{};  ///< a month, as it is now
    int drawn_months = 0;
    TwoPeriods months{};
};

struct AbroadPayment {
    Rate months_of_pension{};
    bool is_least = false;
    Vnd amount{};
};

/// A pensioner settles abroad and takes the rest at once.
Checked<AbroadPayment> abroad_payment(const AbroadFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
