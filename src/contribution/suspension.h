#pragma once

/// Suspensions of the pension-and-survivors fund: an employer in difficulty stops paying to it for
/// some months, and pays them back afterwards. Dues go on arising; what moves is their last day of
/// payment. A suspension is of the employer that it was recorded for: a merge does not move it.

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/month.h"
#include "base/rate.h"
#include "base/result.h"
#include "db/database.h"
#include "law/suspension.h"
#include "registry/areas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::contribution {

struct Suspension {
    law::SuspensionReason reason = law::SuspensionReason::stop;
    Month first;
    int months = 0;
    Date filed_on;                       ///< by the employer: its law decides
    std::string document{};              ///< number of the decision
    Date document_on;                    ///< its day
    std::optional<Rate> worker_share{};  ///< what the reason asks for: law/suspension.h
    std::optional<Rate> loss_share{};
    std::optional<std::int64_t> stop_days{};

    Month last() const { return first.plus(months - 1); }
    bool operator==(const Suspension&) const = default;
};

/// What held since a record: the first is the suspension itself.
struct SuspensionStep {
    std::optional<Month> last{};  ///< none: taken back, as if it had never been
    std::string note{};           ///< why it ended earlier
    AuditId recorded;

    bool operator==(const SuspensionStep&) const = default;
};

struct KeptSuspension {
    std::int64_t number = 0;
    Suspension decided;
    std::vector<SuspensionStep> steps{};
    std::optional<Date> paid_back_by{};  ///< the last day to pay back, where it holds

    const std::optional<Month>& last() const { return steps.back().last; }
    bool operator==(const KeptSuspension&) const = default;
};

struct NewSuspension {
    std::string unit_code;
    Suspension decided;
};
/// Refuses access/forbidden, employer/unknown, and all at once: employer/merged,
/// suspension/document-missing, suspension/filed-in-future, suspension/overlaps, and what the law
/// of the day of filing refuses; months that go on from a suspension for the same reason count
/// with it.
Checked<void> record_suspension(db::Database& database, const law::Law& law,
                                const registry::Areas& areas, const access::Actor& actor,
                                const NewSuspension& wanted, const std::string& at);

struct SuspensionEnd {
    std::string unit_code;
    std::int64_t number = 0;
    std::optional<Month> last{};  ///< what is left of it; none takes it back
    std::string note{};
};
/// Ends it earlier; money that waited settles what is to be paid back from then on. Refuses
/// access/forbidden, employer/unknown, suspension/unknown, and all at once: record/reason-missing,
/// suspension/not-shorter.
Checked<void> end_suspension(db::Database& database, const law::Law& law,
                             const registry::Areas& areas, const access::Actor& actor,
                             const SuspensionEnd& end, const std::string& at);

/// Of one employer, the latest first. Refuses access/forbidden, employer/unknown, law/missing.
Checked<std::vector<KeptSuspension>> suspensions(db::Database& database, const law::Law& law,
                                                 const registry::Areas& areas,
                                                 const access::Actor& actor,
                                                 const std::string& unit_code);

}  // namespace ansinh::contribution
