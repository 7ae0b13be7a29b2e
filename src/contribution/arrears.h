#pragma once

/// What employers owe beyond the last day of payment: late, interest-bearing, and for how long.
/// Three measures that texts call by one name, kept apart.

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "contribution/amounts.h"
#include "contribution/hard_debt.h"
#include "contribution/uncharged.h"
#include "db/database.h"
#include "law/law.h"
#include "registry/areas.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

/// How old a debt is: the late amount in whole average months of the employer's dues, as a close
/// counts it.
enum class AgeBand : std::uint8_t { under_1, from_1, from_3, from_6, from_24 };
AgeBand age_band(int months);
std::string_view code(AgeBand band);  ///< "under_1"
std::optional<AgeBand> age_band_of(std::string_view code);
const Bilingual& word(AgeBand band);

inline constexpr std::size_t employer_funds = 5;

struct UnitArrears {
    EmployerId employer;
    std::string unit_code;
    std::string name;
    AreaId commune;
    std::string status;                         ///< code of registry::EmployerStatus
    std::int64_t people = 0;                    ///< who work there on the day
    std::array<Vnd, employer_funds> by_fund{};  ///< late dues, at law::Fund
    Vnd late;                                   ///< all of it
    Vnd interest_bearing;                       ///< the part that already bears the charge
    Vnd charges;                                ///< charged for being late, and not paid
    Month oldest;                               ///< of the dues not settled
    Date due;                                   ///< last day of payment of what fell due first
    int months = 0;                             ///< late, in whole average months
    AgeBand band = AgeBand::under_1;
    std::optional<HardMark> hard{};        ///< hard to collect, and why
    std::optional<Uncharged> uncharged{};  ///< why charges of it are not computed

    bool operator==(const UnitArrears&) const = default;
};

struct ArrearsQuestion {
    Date on{};                     ///< what money_on() counts on it
    std::optional<AreaId> area{};  ///< employers of its communes
    int months_least = 0;
    std::optional<EmployerId> employer{};  ///< that one alone
    std::optional<AgeBand> band{};
    std::optional<bool> hard{};  ///< those hard to collect alone, or all but them
};

/// The largest first. Employers are read range by range, so that memory follows those that are
/// late. Refuses access/forbidden, access/out-of-scope, law/missing.
Checked<std::vector<UnitArrears>> arrears(db::Database& database, const law::Law& law,
                                          const registry::Areas& areas, const access::Actor& actor,
                                          const ArrearsQuestion& question);

/// The three measures of many units.
struct ArrearsSum {
    std::int64_t units = 0;
    std::int64_t people = 0;
    Vnd late;
    Vnd interest_bearing;
    Vnd charges;
    std::array<Vnd, employer_funds> by_fund{};
    std::int64_t uncharged_units = 0;  ///< whose charges are not computed
    std::int64_t hard_units = 0;       ///< hard to collect
    Vnd hard_late;
    std::array<std::int64_t, 5> units_by_band{};
    std::array<Vnd, 5> late_by_band{};
};
ArrearsSum sum_of(const std::vector<UnitArrears>& units);

/// Late charges recomputed from all debts and receipts up to the day, and posted by difference.
/// Refuses access/forbidden, access/out-of-scope (the nation's scope).
struct ChargesRun {
    std::int64_t units = 0;
    std::int64_t posted = 0;
    std::int64_t refused = 0;  ///< units whose facts or months the law's formula refuses
    Vnd difference;
};
Checked<ChargesRun> run_charges(db::Database& database, const law::Law& law,
                                const access::Actor& actor, Date on, const std::string& at);

}  // namespace ansinh::contribution
