#pragma once

/// Money paid back: what an employer has paid ahead, or a receipt that nobody can be found for. One
/// person asks, another approves, and it is booked when it has been paid.

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/result.h"
#include "base/vnd.h"
#include "db/database.h"
#include "registry/areas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

enum class RefundState : std::uint8_t { requested, approved, refused, paid };
std::string_view code(RefundState state);  ///< "requested"
std::optional<RefundState> refund_state_of(std::string_view code);
const Bilingual& word(RefundState state);

struct RefundStep {
    RefundState state = RefundState::requested;
    AuditId recorded;
    UserId user;
    std::string reason{};
    std::optional<Date> paid_on{};

    bool operator==(const RefundStep&) const = default;
};

struct Refund {
    std::int64_t id = 0;
    std::string unit_code{};   ///< whose credit it is
    std::int64_t receipt = 0;  ///< or which receipt goes back
    Vnd amount;
    std::string account{};  ///< where it goes, as the bank needs it
    std::string reason{};
    UserId asked_by;
    std::vector<RefundStep> steps{};  ///< the first is the request

    RefundState state() const { return steps.back().state; }
    bool operator==(const Refund&) const = default;
};

struct RefundRequest {
    std::string unit_code{};   ///< a credit of this employer …
    std::int64_t receipt = 0;  ///< … or a receipt without one, whole
    Vnd amount;                ///< of a credit
    std::string account{};
    std::string reason{};
};

/// Refuses access/forbidden, employer/unknown, receipt/unknown, receipt/matched, receipt/refunded,
/// receipt/reversed, refund/above-credit (less what other requests hold), refund/account-missing,
/// record/reason-missing; all problems of the form at once.
Checked<Refund> request_refund(db::Database& database, const registry::Areas& areas,
                               const access::Actor& actor, const RefundRequest& request,
                               const std::string& at);

struct RefundDecision {
    std::int64_t refund = 0;
    bool approved = false;
    std::string reason{};
};

/// A second person decides: one who closes the books. Refuses access/forbidden, refund/unknown,
/// refund/same-person, refund/wrong-state, record/reason-missing (a refusal says why).
Checked<Refund> decide_refund(db::Database& database, const registry::Areas& areas,
                              const access::Actor& actor, const RefundDecision& decision,
                              const std::string& at);

/// It has left the bank: books it. Refuses access/forbidden, refund/unknown, refund/wrong-state,
/// refund/above-credit where a run has used the credit meanwhile.
Checked<Refund> pay_refund(db::Database& database, const registry::Areas& areas,
                           const access::Actor& actor, std::int64_t refund, Date on,
                           const std::string& at);

/// Of the actor's areas, the latest first; one state, or all. Refuses access/forbidden.
Checked<std::vector<Refund>> refunds(db::Database& database, const registry::Areas& areas,
                                     const access::Actor& actor,
                                     std::optional<RefundState> state = {});

/// What an employer has paid ahead, less what refunds that are not paid yet hold of it.
Vnd refundable(db::Database& database, EmployerId employer);

}  // namespace ansinh::contribution
