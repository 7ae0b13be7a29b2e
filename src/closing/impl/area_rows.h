#pragma once

/// Rows of counts or sums: for each area one row a kind, in each row one column a slice. Millions
/// are added one by one to communes, then communes are added up to the nation row by row.

#include "registry/areas.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace ansinh::closing {

template <std::size_t Kinds, std::size_t Columns>
class AreaRows {
public:
    using Row = std::array<std::int64_t, Columns>;
    using Rows = std::array<Row, Kinds>;

    Row& row(AreaId area, std::size_t kind) { return rows_[slot(area)][kind]; }

    /// Adds every commune to its district, its province and the nation.
    void roll_up(const registry::Areas& areas)
    {
        const auto communes = areas_.size();
        for (std::size_t i = 0; i < communes; ++i)
            for (const auto* above : areas.path(areas_[i])) {
                const auto to = slot(above->id);
                for (std::size_t kind = 0; kind < Kinds; ++kind)
                    std::ranges::transform(rows_[to][kind], rows_[i][kind], rows_[to][kind].begin(),
                                           std::plus<>{});
            }
    }

    /// Told each area with its rows, by number.
    template <class Teller>
    void each(const Teller& teller) const
    {
        std::vector<std::size_t> order(areas_.size());
        for (std::size_t slot = 0; slot < order.size(); ++slot) order[slot] = slot;
        std::ranges::sort(order, {}, [&](std::size_t slot) { return areas_[slot]; });
        for (const auto slot : order) teller(areas_[slot], rows_[slot]);
    }

private:
    std::size_t slot(AreaId area)
    {
        const auto [found, added] = slots_.try_emplace(area, areas_.size());
        if (added) {
            areas_.push_back(area);
            rows_.emplace_back();
        }
        return found->second;
    }

    std::unordered_map<AreaId, std::size_t> slots_;  ///< looked up, never walked
    std::vector<AreaId> areas_;
    std::vector<Rows> rows_;
};

}  // namespace ansinh::closing
