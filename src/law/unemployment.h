#pragma once

/// Unemployment benefit: who gets it, how much, for how long, from which day, and what time is
/// reserved (38/2013/QH13 art.45–53, 74/2025/QH15 art.38–41).

#include "law/people.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

enum class UnemploymentContract : std::uint8_t { normal, short_term };
std::span<const Choice> choices(UnemploymentContract);

/// What may keep someone from the benefit; which of them do is for the law of the day.
enum class UnemploymentBar : std::uint8_t {
    none,
    unlawful_termination,
    pension,
    capacity_allowance,
    pension_eligible
};
std::span<const Choice> choices(UnemploymentBar);

enum class UnemploymentEnd : std::uint8_t {
    expired,
    not_collected,
    job,
    military,
    pension,
    refused_job,
    no_report,
    abroad,
    study,
    measures,
    missing,
    detention,
    own_request,
    death
};
std::span<const Choice> choices(UnemploymentEnd);

/// Why there is no benefit.
enum class UnemploymentRefusal : std::uint8_t { barred, too_few_months, filed_late, found_job };
std::span<const Choice> choices(UnemploymentRefusal);

/// Months with unemployment insurance at one wage.
struct InsuredWage {
    int months = 0;
    Vnd wage{};
};

/// How a benefit that had begun came to its end.
struct BenefitEnded {
    UnemploymentEnd reason = UnemploymentEnd::job;
    Date on{};
};

struct DayOff {
    Date day{};
};

struct UnemploymentFacts {
    Date ended_on{};  ///< the contract
    Date filed_on{};
    UnemploymentContract contract = UnemploymentContract::normal;
    UnemploymentBar bar = UnemploymentBar::none;
    bool found_job = false;    ///< within the days after filing that the law gives
    int months_paid = 0;       ///< in all, without those used by an earlier benefit
    int months_in_window = 0;  ///< of them, in the months before the end that the law looks at
    std::vector<InsuredWage> wages{};  ///< the last months paid, the oldest first
    WageSetBy wage_set_by = WageSetBy::employer;
    Region region = Region::i;
    std::optional<Month> last_paid_month{};
    std::optional<Date> starts_on{};  ///< as the decision says
    std::vector<DayOff> days_off{};   ///< public holidays after filing that are not on a weekend
    std::optional<BenefitEnded> ended{};
    int unreported_months = 0;  ///< suspended for want of a job-search report
};

struct BenefitMonth {
    int number = 0;
    Date from{};
    Date to{};
};

struct RefusedBecause {
    UnemploymentRefusal reason = UnemploymentRefusal::barred;
};

struct Unemployment {
    bool entitled = true;
    std::vector<RefusedBecause> refusals{};
    Vnd average{};
    Vnd cap{};
    Vnd monthly{};
    int months = 0;
    std::optional<Date> starts_on{};
    std::optional<Date> ends_on{};
    std::vector<BenefitMonth> schedule{};
    int months_drawn = 0;
    Vnd total{};
    int months_reserved = 0;
};

/// Refuses wages of fewer months than the average needs.
Checked<Unemployment> unemployment(const UnemploymentFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
