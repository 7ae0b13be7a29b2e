#pragma once

/// Time in which a person is in an employer's service and not in its pay: dated, half-open.

#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/person_id.h"
#include "db/database.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

enum class LeaveKind : std::uint8_t {
    unpaid,      ///< nghỉ không hưởng lương
    sickness,    ///< nghỉ hưởng chế độ ốm đau
    maternity,   ///< nghỉ hưởng chế độ thai sản: counted as participation, nothing is payable
    suspension,  ///< tạm hoãn hợp đồng lao động
};
std::string_view code(LeaveKind kind);
std::optional<LeaveKind> leave_kind_of(std::string_view code);
const Bilingual& word(LeaveKind kind);
/// 58/2014/QH13 art.85.3, 41/2024/QH15 art.33.5: whether its months count as months of insurance
/// although nothing is paid for them.
bool counts_as_participation(LeaveKind kind);

struct Leave {
    PersonId person;
    EmployerId employer;
    LeaveKind kind = LeaveKind::unpaid;
    Validity validity;
    AuditId recorded{};

    bool operator==(const Leave&) const = default;
};

/// Of one person, by first day.
std::vector<Leave> leaves(db::Database& database, PersonId person);
/// Of the people numbered `first` to `last`, both included, that hold on some day from `from` to
/// before `to`: by person, employer and first day.
std::vector<Leave> leaves_between(db::Database& database, std::int64_t first, std::int64_t last,
                                  Date from, Date to);

}  // namespace ansinh::coverage
