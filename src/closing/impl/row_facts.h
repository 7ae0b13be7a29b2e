#pragma once

/// A row of counts or sums as facts: each slice that is not empty.

#include "closing/fact.h"
#include "registry/employer.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::closing {

class RowFacts {
public:
    RowFacts(Facts& facts, AreaId area, std::string_view indicator,
             std::span<const std::int64_t> row)
        : facts_{facts}, area_{area}, indicator_{indicator}, row_{row}
    {
    }

    void put(Breakdown breakdown, std::string_view slice, std::size_t at)
    {
        if (row_[at] == 0) return;
        facts_.emplace_hint(facts_.end(),
                            FactKey{.area = area_,
                                    .indicator = std::string{indicator_},
                                    .breakdown = breakdown,
                                    .slice = std::string{slice}},
                            Amount{.numerator = row_[at]});
    }
    /// Industries from one column on, sizes of the employer from another.
    void work(std::size_t industry, std::size_t size)
    {
        for (const auto& one : registry::industries())
            put(Breakdown::industry, one.code, industry++);
        for (const auto& one : registry::size_bands()) put(Breakdown::size, one.code, size++);
    }

private:
    Facts& facts_;
    AreaId area_;
    std::string_view indicator_;
    std::span<const std::int64_t> row_;
};

}  // namespace ansinh::closing
