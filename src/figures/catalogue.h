#pragma once

/// The indicator catalogue: what each figure means, what it is a share of, which parts add up to
/// it, and what is plausible. It is data (data/indicators.toml); the checks and the report know no
/// indicator.

#include "base/decimal.h"
#include "figures/unit.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::figures {

enum class Better : std::uint8_t { up, down, neither };

/// A count of areas that a text also lists: "10 provinces", and then their names.
struct ListCount {
    std::string indicator;      ///< the indicator that each listed area has a figure of
    bool plan_reached = false;  ///< only those at 100 % of their plan or more
};

/// Words that make a ratio circular: "debt … of the amount owed" names the same thing twice.
struct CircularWording {
    std::vector<std::string> part;   ///< folded words that name the numerator
    std::vector<std::string> whole;  ///< folded words that name the same thing again
    Bilingual meant;                 ///< what the denominator is
};

struct Indicator {
    std::string code;    ///< "hi_participants"
    std::string symbol;  ///< the sector's own: "P5"; may be empty
    Bilingual name;
    Bilingual short_name;
    Unit unit = Unit::person;
    std::string group;
    Bilingual definition;
    std::string numerator;  ///< of a share: the indicator above the line; empty for counts
    std::string
        denominator;  ///< what it is a share of, or what its own share is taken of; may be empty
    std::vector<std::string> parts;  ///< indicators that add up to it
    bool parts_within = false;       ///< the parts share out a whole of 100 % and may leave a rest
    Bilingual trap;
    Better better = Better::neither;
    bool flow = false;       ///< accumulates from 1 January; else it is counted on the day
    bool in_report = false;  ///< a row of the standard working-session table
    std::optional<Unit>
        counted_as;  ///< what the source systems count, where a text may say persons
    std::vector<std::string> confusable;  ///< labels a translation puts in its place
    std::optional<ListCount> list_count;
    std::optional<CircularWording> circular;
    int order = 0;
};

/// Between what bounds one indicator divided by another is plausible; outside, a question is asked.
struct Ratio {
    std::string numerator;
    std::string denominator;
    Decimal low;
    Decimal high;
    Unit unit = Unit::percent;
    bool questions_denominator = false;  ///< the denominator's label is the doubtful one
    Bilingual meaning;                   ///< "cost of one visit"
    std::string basis;                   ///< observed values and where they were published
};

class Catalogue {
public:
    /// Refuses, with line and key, what is not the form of data/indicators.toml:
    /// catalogue/malformed; a code twice or one that no indicator has: catalogue/duplicate,
    /// catalogue/unknown-indicator.
    static Checked<Catalogue> parse(std::string_view toml);

    const std::vector<Indicator>& indicators() const { return indicators_; }
    const std::vector<Ratio>& ratios() const { return ratios_; }
    const Indicator* find(std::string_view code) const;
    /// One that is known to exist.
    const Indicator& at(std::string_view code) const;
    /// The total at the top of the parts it belongs to; itself when it is part of none.
    const Indicator& root(const Indicator& indicator) const;
    /// The indicator it is a part of, if any.
    const Indicator* whole(const Indicator& indicator) const;

private:
    /// Finds what the indicators name, and complains of what there is not.
    void link(Problems& problems);

    std::vector<Indicator> indicators_;
    std::vector<Ratio> ratios_;
    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::size_t> whole_of_;
};

}  // namespace ansinh::figures
