#pragma once

/// What the law says that a register needs: minimum wages, and who pays for a health card.

#include "base/vnd.h"
#include "law/health_group.h"
#include "law/law.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::synth {

struct Terms {
    /// By the day from which they hold, and region 1 to 4.
    std::vector<std::pair<Date, std::array<Vnd, 4>>> minimum_wages;
    /// By the day from which they hold: salaries of the State are so many times this.
    std::vector<std::pair<Date, Vnd>> base_salaries;
    std::vector<std::string> payers;  ///< by law::HealthGroup; empty for a group not in force

    /// The highest in force in the region up to that day.
    Vnd minimum_wage(std::int64_t region, Date on) const;
};

/// As the law stands on a day. Refuses law/missing.
Checked<Terms> terms_of(const law::Law& law, Date on);

}  // namespace ansinh::synth
