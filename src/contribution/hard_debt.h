#pragma once

/// Debts that are hard to collect: an employer marked so, by whom, on which document. Arrears list
/// them apart; taking the mark off keeps its history.

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

/// Why. `none` takes the mark off.
enum class HardReason : std::uint8_t { none, bankrupt, dissolved, owner_absent, missing };
std::string_view code(HardReason reason);  ///< "bankrupt"
std::optional<HardReason> hard_reason_of(std::string_view code);
const Bilingual& word(HardReason reason);

struct HardMark {
    HardReason reason = HardReason::none;
    std::string document{};  ///< number of the decision, the court's ruling, the minutes
    std::optional<Date> document_on{};
    std::string note{};
    AuditId recorded{};

    bool operator==(const HardMark&) const = default;
};

/// Marks the employer, or with `none` takes the mark off. Refuses access/forbidden,
/// employer/unknown, hard-debt/document-missing, record/reason-missing (a mark is taken off without
/// a note), hard-debt/unchanged.
Checked<void> mark_hard(db::Database& database, const registry::Areas& areas,
                        const access::Actor& actor, const std::string& unit_code,
                        const HardMark& mark, const std::string& at);

/// The marks of one employer, the latest first. Refuses access/forbidden, employer/unknown.
Checked<std::vector<HardMark>> hard_marks(db::Database& database, const registry::Areas& areas,
                                          const access::Actor& actor, const std::string& unit_code);

/// The mark that holds of every employer that has one.
std::map<EmployerId, HardMark> hard_debts(db::Database& database);

}  // namespace ansinh::contribution
