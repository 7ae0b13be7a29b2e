#pragma once

/// The list of late payers for the People's Committee of an area, and the quarterly one for the
/// bodies of state management and inspection: the arrears of a day, with what was done about each.

#include "compliance/file.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::compliance {

struct ListedUnit {
    contribution::UnitArrears arrears;
    std::string case_number{};  ///< empty where it has none that is open
    std::optional<CaseState> state{};
    std::optional<Date> evasion_from{};
};

struct CommitteeList {
    AreaId area;
    Date on;
    int months_least = 0;
    std::vector<ListedUnit> units{};    ///< the largest arrears first
    contribution::ArrearsSum sum{};     ///< equals `arrears` of the same question
    std::optional<Deadline> send_by{};  ///< of the quarterly list
};

struct ListQuestion {
    AreaId area;
    Date on;
    int months_least = 3;
};
/// Needs case_read. Refuses access/out-of-scope; access/forbidden; law/missing.
Checked<CommitteeList> committee_list(db::Database& database, const Ground& ground,
                                      const access::Actor& actor, const ListQuestion& question);

}  // namespace ansinh::compliance
