#pragma once

/// The steps of a case of arrears and the states they lead to: which step may follow which.

#include "access/actor.h"
#include "base/language.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ansinh::compliance {

enum class StepKind : std::uint8_t {
    reminder_1,
    reminder_2,
    reminder_3,
    commitment,
    excuse,
    hand_over,
    inspection_decision,
    inspection_record,
    penalty,
    enforcement,
    referral,
    closing,
};

/// Rising: a case never goes back.
enum class CaseState : std::uint8_t {
    open,
    reminded,
    committed,
    inspected,
    penalised,
    enforced,
    referred,
    closed,
};

/// One row of the table of steps.
struct StepRule {
    StepKind kind;
    std::string_view code;
    Bilingual word;
    CaseState leads_to;               ///< `open` where the state stays as it is
    std::optional<StepKind> needs{};  ///< the step that stands before it
    CaseState last;                   ///< the last state in which it is taken
    bool once = true;
    access::Permission by;       ///< who takes it, or proposes it
    bool second_person = false;  ///< holds once somebody else has approved it
};
std::span<const StepRule> step_rules();  ///< in the order of StepKind
const StepRule& rule(StepKind kind);
std::optional<StepKind> step_of(std::string_view code);

std::string_view code(CaseState state);
const Bilingual& word(CaseState state);
std::optional<CaseState> state_of(std::string_view code);

/// The state that these steps lead to, in whatever order they are told.
CaseState state_after(std::span<const StepKind> held);

/// Whether the step may be taken next: of its kind none waits, what it needs stands, and the case
/// has not gone beyond it.
bool may_follow(std::span<const StepKind> held, std::span<const StepKind> waiting, StepKind next);
std::vector<StepKind> steps_possible(std::span<const StepKind> held,
                                     std::span<const StepKind> waiting);

/// 1 to 3 of a reminder, else 0.
constexpr int reminder_number(StepKind kind)
{
    return kind <= StepKind::reminder_3 ? static_cast<int>(kind) + 1 : 0;
}

}  // namespace ansinh::compliance
