#pragma once

/// The law of one month for each kind of contract, read once a kind: floors, caps, and dues.

#include "base/month.h"
#include "coverage/spells.h"
#include "law/contribution.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace ansinh::declaration {

class MonthLaw {
public:
    MonthLaw(const law::Law& law, Month month) : law_{law}, month_{month} {}

    /// Null where the law has no figures for it. `region` 0 is not known.
    const law::ContributionLaw* of(std::string_view position, std::int64_t region);
    /// What worker and employer owe together for the whole month; nothing where of() is null.
    std::optional<Vnd> dues(const coverage::Employment& spell);

private:
    const law::Law& law_;
    Month month_;
    std::map<std::pair<law::ContributorGroup, std::int64_t>, std::optional<law::ContributionLaw>>
        read_;
};

}  // namespace ansinh::declaration
