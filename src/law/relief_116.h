#pragma once

/// COVID-19 relief out of the unemployment insurance fund: one payment to workers, and the cut of
/// employers' contributions (116/NQ-CP, 28/2021/QĐ-TTg, 24/2022/UBTVQH15).

#include "law/people.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

enum class ReliefWorkplace : std::uint8_t {
    other,
    state_body,
    political,
    armed_forces,
    budget_unit
};
std::span<const Choice> choices(ReliefWorkplace);

enum class ReliefRefusal : std::uint8_t {
    workplace,
    pensioner,
    no_months,
    stopped_outside_period,
    joined_too_late
};
std::span<const Choice> choices(ReliefRefusal);

/// The wages of one month on which an employer owes unemployment insurance.
struct Payroll {
    Month month{};
    Vnd wages{};
};

struct Relief116Facts {
    Date filed_on{};
    int unused_months = 0;  ///< of unemployment insurance, at the day the resolution names
    ReliefWorkplace workplace = ReliefWorkplace::other;
    std::optional<Date> stopped_on{};  ///< of someone no longer insured
    bool pensioner = false;
    std::vector<Payroll> payrolls{};
    std::optional<Date> employer_joined_on{};  ///< the scheme
};

struct ReliefRefused {
    ReliefRefusal reason = ReliefRefusal::workplace;
};

struct EmployerCut {
    Month month{};
    Vnd wages{};
    Vnd cut{};
};

struct Relief116 {
    bool entitled = true;
    std::vector<ReliefRefused> refusals{};
    Vnd amount{};
    std::vector<EmployerCut> cuts{};
    std::vector<ReliefRefused> employer_refusals{};
    Vnd employer_total{};
};

/// Refuses a day of filing outside the time of the programme.
Checked<Relief116> relief_116(const Relief116Facts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
