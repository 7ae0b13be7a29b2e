#include "compliance/step.h"

#include <algorithm>
#include <array>

namespace ansinh::compliance {

namespace {

using access::Permission;

struct NamedState {
    std::string_view code;
    Bilingual word;
};

const std::array<NamedState, 8>& states()
{
    static const std::array<NamedState, 8> all = {{
        {"open", {"mới lập", "open"}},
        {"reminded", {"đã đôn đốc", "reminded"}},
        {"committed", {"đã cam kết", "committed"}},
        {"inspected", {"đã thanh tra", "inspected"}},
        {"penalised", {"đã xử phạt", "penalised"}},
        {"enforced", {"đã cưỡng chế", "enforced"}},
        {"referred", {"đã chuyển công an", "referred to the police"}},
        {"closed", {"đã kết thúc", "closed"}},
    }};
    return all;
}

StepRule reminder(StepKind kind, std::string_view code, Bilingual word,
                  std::optional<StepKind> needs)
{
    return {.kind = kind,
            .code = code,
            .word = std::move(word),
            .leads_to = CaseState::reminded,
            .needs = needs,
            .last = CaseState::committed,
            .by = Permission::case_change};
}

StepRule inspection(StepKind kind, std::string_view code, Bilingual word, StepKind needs)
{
    return {.kind = kind,
            .code = code,
            .word = std::move(word),
            .leads_to = CaseState::open,
            .needs = needs,
            .last = CaseState::committed,
            .by = Permission::case_inspect};
}

/// What only a director decides: proposed by the inspector.
StepRule decision(StepKind kind, std::string_view code, Bilingual word, CaseState leads_to)
{
    return {.kind = kind,
            .code = code,
            .word = std::move(word),
            .leads_to = leads_to,
            .needs = StepKind::penalty,
            .last = CaseState::enforced,
            .by = Permission::case_inspect,
            .second_person = true};
}

std::array<StepRule, 12> table()
{
    using enum StepKind;
    std::array<StepRule, 12> all = {{
        reminder(reminder_1, "reminder_1", {"Đôn đốc lần 1", "First reminder"}, {}),
        reminder(reminder_2, "reminder_2", {"Đôn đốc lần 2", "Second reminder"}, reminder_1),
        reminder(reminder_3, "reminder_3", {"Đôn đốc lần 3", "Third reminder"}, reminder_2),
        {.kind = commitment,
         .code = "commitment",
         .word = {"Cam kết lộ trình nộp", "Commitment to a schedule"},
         .leads_to = CaseState::committed,
         .needs = reminder_1,
         .last = CaseState::committed,
         .once = false,
         .by = Permission::case_change},
        {.kind = excuse,
         .code = "excuse",
         .word = {"Ghi nhận lý do chính đáng", "Legitimate reason recorded"},
         .leads_to = CaseState::open,
         .last = CaseState::referred,
         .once = false,
         .by = Permission::case_change},
        inspection(hand_over, "hand_over", {"Chuyển thanh tra", "Hand-over to inspection"},
                   reminder_1),
        inspection(inspection_decision, "inspection_decision",
                   {"Quyết định thanh tra", "Decision to inspect"}, hand_over),
        inspection(inspection_record, "inspection_record",
                   {"Biên bản thanh tra", "Record of the inspection"}, inspection_decision),
        decision(penalty, "penalty", {"Xử phạt hành chính", "Administrative fine"},
                 CaseState::penalised),
        decision(enforcement, "enforcement",
                 {"Cưỡng chế khấu trừ tài khoản", "Enforcement by account debit"},
                 CaseState::enforced),
        decision(referral, "referral", {"Chuyển cơ quan công an", "Referral to the police"},
                 CaseState::referred),
        {.kind = closing,
         .code = "closing",
         .word = {"Kết thúc hồ sơ", "Closing"},
         .leads_to = CaseState::closed,
         .last = CaseState::referred,
         .by = Permission::case_change},
    }};
    all[static_cast<std::size_t>(hand_over)].by = Permission::case_change;
    all[static_cast<std::size_t>(inspection_record)].leads_to = CaseState::inspected;
    auto& fine = all[static_cast<std::size_t>(penalty)];
    fine.needs = inspection_record;
    fine.last = CaseState::inspected;
    all[static_cast<std::size_t>(enforcement)].last = CaseState::penalised;
    return all;
}

bool has(std::span<const StepKind> steps, StepKind kind)
{
    return std::ranges::find(steps, kind) != steps.end();
}

}  // namespace

std::span<const StepRule> step_rules()
{
    static const auto all = table();
    return all;
}

const StepRule& rule(StepKind kind) { return step_rules()[static_cast<std::size_t>(kind)]; }

std::optional<StepKind> step_of(std::string_view code)
{
    const auto found = std::ranges::find(step_rules(), code, &StepRule::code);
    if (found == step_rules().end()) return {};
    return found->kind;
}

std::string_view code(CaseState state) { return states().at(static_cast<std::size_t>(state)).code; }
const Bilingual& word(CaseState state) { return states().at(static_cast<std::size_t>(state)).word; }

std::optional<CaseState> state_of(std::string_view code)
{
    const auto* found = std::ranges::find(states(), code, &NamedState::code);
    if (found == states().end()) return {};
    return static_cast<CaseState>(found - states().begin());
}

CaseState state_after(std::span<const StepKind> held)
{
    auto state = CaseState::open;
    for (const auto kind : held) state = std::max(state, rule(kind).leads_to);
    return state;
}

bool may_follow(std::span<const StepKind> held, std::span<const StepKind> waiting, StepKind next)
{
    const auto& wanted = rule(next);
    if (has(waiting, next)) return false;
    if (wanted.once && has(held, next)) return false;
    if (wanted.needs && !has(held, *wanted.needs)) return false;
    return state_after(held) <= wanted.last;
}

std::vector<StepKind> steps_possible(std::span<const StepKind> held,
                                     std::span<const StepKind> waiting)
{
    std::vector<StepKind> possible;
    for (const auto& one : step_rules())
        if (may_follow(held, waiting, one.kind)) possible.push_back(one.kind);
    return possible;
}

}  // namespace ansinh::compliance
