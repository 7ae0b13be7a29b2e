#pragma once

/// From a number to its employers: who was counted, or whose money was added up, the largest first.

#include "closing/drill.h"
#include "law/law.h"

namespace ansinh::closing {

struct EmployerBehind {
    EmployerId employer;
    std::string unit_code;
    std::string name;
    AreaId commune;
    std::int64_t workers = 0;  ///< on the day
    Vnd amount;                ///< of money: its part of the fact
    std::int64_t months_late = 0;

    bool operator==(const EmployerBehind&) const = default;
};

struct EmployersBehind {
    std::optional<Amount> closed{};  ///< what the last close of the day says; absent: none did
    std::vector<EmployerBehind> employers{};
    std::size_t in_all = 0;
    std::optional<std::int64_t> next{};  ///< `after` of the next page
};

/// As the records are now. `after` of the question is how many were shown before. Puts the look on
/// the audit record. Employers need employer_read, money dues_read. Refuses access/forbidden,
/// access/out-of-scope, closing/no-employers (neither employers nor money), closing/unknown-slice,
/// law/missing.
Checked<EmployersBehind> employers_of(db::Database& database, const law::Law& law,
                                      const registry::Areas& areas, const access::Actor& actor,
                                      const DrillQuestion& question, const std::string& at);

}  // namespace ansinh::closing
