#pragma once

/// What late, evaded and back-paid contributions cost. Until 30/6/2025 simple interest computed on
/// the first day of each month (58/2014/QH13 art.122.3, 595/QĐ-BHXH art.37–38); from 1/7/2025 a
/// charge for each day (41/2024/QH15 art.38–41), also on arrears that stood then (art.141.12).

#include "law/people.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

/// Who takes the charge: it decides the rate of the former law.
enum class DebtScheme : std::uint8_t { social, unemployment, health };
std::span<const Choice> choices(DebtScheme);

enum class ChargeKind : std::uint8_t {
    late,
    evasion,
    abroad_over_6_months,
    pay_rise_over_6_months
};
std::span<const Choice> choices(ChargeKind);

/// What is wrong, which decides when the present law calls it evasion.
enum class LateCase : std::uint8_t { unpaid, unregistered, low_wage };
std::span<const Choice> choices(LateCase);

enum class LateStanding : std::uint8_t { not_late, late, evasion };
std::span<const Choice> choices(LateStanding);

struct Debt {
    Month month{};
    DebtScheme scheme = DebtScheme::social;
    Vnd amount{};
    /// Last month of the suspension that it is part of: it is paid back after that.
    std::optional<Month> suspended_until{};
};

/// A receipt settles the debt of its scheme that fell due first.
struct Receipt {
    Date on{};
    DebtScheme scheme = DebtScheme::social;
    Vnd amount{};
};

struct LateChargeFacts {
    Date on{};  ///< the day up to which it is counted
    ChargeKind kind = ChargeKind::late;
    int cycle_months = 1;  ///< one of payment_deadline; cycles start in January
    std::vector<Debt> debts{};
    std::vector<Receipt> receipts{};
    std::optional<Vnd> former_interest{};  ///< already known, so that it is not computed
    LateCase what = LateCase::unpaid;
    bool urged = false;                       ///< the agency has urged in writing
    std::optional<Date> became_subject_on{};  ///< of workers that were not registered
    std::optional<Date> signed_on{};          ///< of a pay rise
};

/// One sum that bears a charge.
struct ChargeLine {
    Month month{};  ///< former law: the month of computing; otherwise the month owed
    DebtScheme scheme = DebtScheme::social;
    Vnd base{};
    Rate rate{};
    std::int64_t times = 0;  ///< months or days
    Vnd charge{};
};

struct LateCharge {
    std::vector<ChargeLine> interest{};  ///< by month, former law
    std::vector<ChargeLine> daily{};     ///< by day, present law
    Vnd interest_total{};
    Vnd daily_total{};
    Vnd charge{};
    Vnd outstanding{};
    Vnd total{};                              ///< outstanding and charge
    std::optional<Vnd> each_further_month{};  ///< of back-payment, former law
    std::optional<LateStanding> standing{};   ///< only under the present law
    std::int64_t days_late = 0;
};

/// Refuses months whose rate was not found, and receipts of more than is owed.
Checked<LateCharge> late_charge(const LateChargeFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
