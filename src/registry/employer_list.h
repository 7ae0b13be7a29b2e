#pragma once

/// All employers in short, by number: for what counts over all of them.

#include "base/ids.h"
#include "db/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::registry {

struct EmployerBrief {
    EmployerId id;
    std::string unit_code;
    std::string name;
    AreaId commune;
    std::int64_t payment_cycle = 1;  ///< months
    std::string status;              ///< code of EmployerStatus
    std::int64_t workers = 0;
    std::string kind;  ///< code of EmployerKind
    std::optional<EmployerId> merged_into{};
};

std::vector<EmployerBrief> employer_list(db::Database& database);
/// One of them by its number; nothing where there is none.
std::optional<EmployerBrief> employer_brief(db::Database& database, EmployerId employer);

}  // namespace ansinh::registry
