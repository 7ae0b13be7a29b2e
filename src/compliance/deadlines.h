#pragma once

/// By when a step of a case is due: the agency's practice before Decree 274/2025/NĐ-CP, and that
/// decree from 30/11/2025. And when late payment becomes evasion.

#include "base/date.h"
#include "base/language.h"
#include "base/result.h"
#include "compliance/step.h"
#include "law/law.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::compliance {

/// Whether offices work on that day.
using WorkingDay = std::function<bool(Date)>;

/// Where a limit stands in the law, and how well it is known.
struct LegalBasis {
    std::string cite;  ///< "274/2025/NĐ-CP"
    law::Status status = law::Status::unconfirmed;

    bool operator==(const LegalBasis&) const = default;
};

struct StepAt {
    StepKind kind = StepKind::reminder_1;
    Date on;

    bool operator==(const StepAt&) const = default;
};

/// What the clock of a case runs on.
struct ClockFacts {
    Date last_day_to_pay;  ///< of the oldest dues that were not settled when the case was opened
    Date opened;
    std::vector<StepAt> held{};
};

struct Deadline {
    StepKind step = StepKind::reminder_1;
    Date by;  ///< the last day
    LegalBasis basis;
    Bilingual why;

    bool operator==(const Deadline&) const = default;
};

/// Of the steps that may be taken now and have a limit in the law, the earliest first. A step of
/// which no limit was read has none. Refuses law/missing, law/no-row.
Checked<std::vector<Deadline>> deadlines(const law::Law& law, const ClockFacts& facts,
                                         const WorkingDay& is_working_day);

/// The reasons of 41/2024/QH15 art.39, each with a start of its own.
enum class EvasionReason : std::uint8_t { unpaid, unregistered, low_wage };

struct EvasionFacts {
    EvasionReason reason = EvasionReason::unpaid;
    /// unpaid: the last day to pay; unregistered: the last day to register; low_wage: the last day
    /// of the month after the wage's month, or after the cycle.
    Date limit;
    std::optional<Date> demanded{};   ///< of unpaid dues: the day of the written demand
    std::vector<Validity> excused{};  ///< force majeure and other legitimate reasons
    Date on;                          ///< the day that is asked about
};

struct Evasion {
    Date from;
    LegalBasis basis;

    bool operator==(const Evasion&) const = default;
};

/// The first day of evasion; nothing where it has not begun on the day asked about, or was not
/// urged. Before 01/07/2025 no day count made late payment evasion: nothing, and no first day
/// before it.
Checked<std::optional<Evasion>> evasion(const law::Law& law, const EvasionFacts& facts);

}  // namespace ansinh::compliance
