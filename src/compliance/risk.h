#pragma once

/// Which units a surprise inspection would protect most: points by published weights, each with its
/// reason. It proposes; an inspector decides.

#include "compliance/file.h"
#include "registry/wage_region.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::compliance {

/// data/risk.toml, read at start.
class RiskWeights {
public:
    /// From `from` on, so many points.
    struct Level {
        std::int64_t from = 0;
        std::int64_t points = 0;
    };
    using Scale = std::vector<Level>;

    /// Refuses what is missing, unknown or does not rise: risk/malformed, all at once.
    static Checked<RiskWeights> parse(std::string_view text);

    /// Of the last level that is reached; 0 below the first.
    static std::int64_t points(const Scale& scale, std::int64_t value);

    std::int64_t least_points = 0;
    Scale months_late{};
    Scale amount_per_worker{};  ///< đồng
    Scale no_payment_months{};
    Scale broken_instalments{};
    Scale headcount_fall{};  ///< percent
    std::int64_t headcount_months = 0;
    std::int64_t wage_floor_percent = 0;
    std::int64_t wage_floor_points = 0;
    Scale inspection_days{};  ///< by workers
};

struct RiskReason {
    std::string code;
    std::int64_t points = 0;
    Bilingual why;

    bool operator==(const RiskReason&) const = default;
};

/// What the points of one unit rest on.
struct RiskFacts {
    int months = 0;
    Vnd late;
    std::int64_t people = 0;
    /// Months since money last came in; nothing where none ever did.
    std::optional<int> months_without_payment{};
    std::int64_t broken_instalments = 0;
    std::int64_t people_now = 0;     ///< with dues in the latest month
    std::int64_t people_before = 0;  ///< the same so many months ago; 0 where it is not known
    std::int64_t wages_percent = 0;  ///< average wage of the region's minimum; 0: not known
};
std::vector<RiskReason> reasons(const RiskWeights& weights, const RiskFacts& facts);

struct Candidate {
    contribution::UnitArrears unit;
    std::int64_t points = 0;
    std::vector<RiskReason> reasons{};
    std::int64_t inspection_days = 1;
    std::string case_number{};  ///< of the case that is not closed; empty where there is none

    /// Workers protected by a day's inspection, in tenths.
    std::int64_t protected_per_day_tenths() const { return unit.people * 10 / inspection_days; }
};

struct CandidateQuestion {
    std::optional<AreaId> area{};
    Date on;
};
/// Those with points enough, the most workers protected a day first, then by points. Needs
/// case_read. Refuses access/out-of-scope; access/forbidden; law/missing.
Checked<std::vector<Candidate>> candidates(db::Database& database, const Ground& ground,
                                           const RiskWeights& weights, const access::Actor& actor,
                                           const CandidateQuestion& question);

}  // namespace ansinh::compliance
