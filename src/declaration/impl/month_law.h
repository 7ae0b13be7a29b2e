#pragma once

/// The law of one month for each kind of contract, read once a kind: floors, caps, and dues.

#include "base/month.h"
#include "coverage/owing.h"
#include "coverage/spells.h"
#include "law/contribution.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::declaration {

class MonthLaw {
public:
    MonthLaw(const law::Law& law, Month month)
        : law_{law}, month_{month}, unpaid_days_least_{coverage::unpaid_days_least(law, month)}
    {
    }

    /// Null where the law has no figures for it. `region` 0 is not known.
    const law::ContributionLaw* of(std::string_view position, std::int64_t region);
    /// What one person and an employer owe together for the month; nothing where the law leaves it
    /// open. `work` is at every employer, and so are the leaves, each by employer and first day.
    std::optional<Vnd> dues(EmployerId employer, const std::vector<coverage::Employment>& work,
                            const std::vector<coverage::Leave>& leaves);

private:
    const law::ContributionLaw* of(law::ContributorGroup group, std::int64_t region);
    std::optional<Vnd> dues(const coverage::Owing& owing);

    const law::Law& law_;
    Month month_;
    std::optional<std::int64_t> unpaid_days_least_;
    std::map<std::pair<law::ContributorGroup, std::int64_t>, std::optional<law::ContributionLaw>>
        read_;
};

}  // namespace ansinh::declaration
