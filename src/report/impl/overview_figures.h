#pragma once

#include "report/overview.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ansinh::report {

/// The number of each area that an overview shows: as stated, or of a new province computed from
/// the old provinces it was made of. Counts add up; rates are computed anew from what adds up, or
/// stay missing.
class OverviewFigures {
public:
    static constexpr int days_back_max = 366;

    OverviewFigures(const Context& context, const figures::Indicator& indicator,
                    const std::vector<figures::Statement>& statements,
                    const std::vector<figures::Denominator>& denominators,
                    const OverviewRequest& request);

    /// What the area's latest statement prints.
    std::optional<Figure> stated(registry::AreaId area) const;
    void restate(OverviewRow& row) const;
    bool is_restated(const OverviewRow& row) const;

private:
    using Latest = std::unordered_map<registry::AreaId, const figures::Statement*>;

    /// A count of one old province, and what it is a share of.
    struct Part {
        Decimal above{};
        std::optional<Decimal> below{};
        Date as_of{};
    };

    bool needs_whole() const;
    std::optional<Part> part_of(registry::AreaId area) const;
    std::optional<Decimal> whole_of_part(const figures::Statement& statement) const;
    std::string_view denominator_code() const;
    void sum_up(OverviewRow& row, const std::vector<Part>& parts) const;

    const Context& context_;
    const figures::Indicator& indicator_;
    const std::vector<figures::Denominator>& denominators_;
    const OverviewRequest& request_;
    Latest latest_;     ///< of the indicator, with the measure asked for
    Latest countable_;  ///< of the indicator, or of the numerator of a rate, with a value
};

}  // namespace ansinh::report
