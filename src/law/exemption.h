#pragma once

/// Exemption from co-payment after five continuous years (25/2008/QH12 art.22.1.c,
/// 146/2018/NĐ-CP art.27.3, 188/2025/NĐ-CP art.18).

#include "law/trace.h"

#include <vector>

namespace ansinh::law {

/// Co-payment of the calendar year, at one base salary.
struct CoPaid {
    Known<Vnd> base{};
    Vnd amount{};
};

struct ExemptionState {
    Known<Vnd> base{};  ///< of the day asked
    Vnd limit{};        ///< so many base salaries
    Vnd paid{};         ///< this year
    Vnd remaining{};    ///< what may still be collected, whole đồng
    bool reached = false;
};

/// `paid` in order of time, the last at the base of the day of `in`. A change of base inside the
/// year leaves what remains counted in months of base salary.
ExemptionState exemption_state(InForce& in, const std::vector<CoPaid>& paid, Trace& trace);

struct VisitCoPaid {
    Date discharged_on{};
    Vnd copay{};
    bool on_route = true;
};

struct ExemptionFacts {
    Date on{};
    Date five_years_on{};  ///< the day five continuous years are reached, as on the card
    std::vector<VisitCoPaid> visits{};
};

struct Exemption {
    Vnd limit{};
    Vnd paid{};
    Vnd remaining{};
    Vnd year_total{};  ///< paid and remaining together
    bool exempt = false;
    Date until{};  ///< the last day of the year
};

Checked<Exemption> exemption(const ExemptionFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
