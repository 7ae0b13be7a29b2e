#pragma once

/// One visit: what the fund pays, what the patient co-pays (25/2008/QH12 art.22,
/// 146/2018/NĐ-CP art.14, 51/2024/QH15 art.22, 188/2025/NĐ-CP art.18–19, 3276/QĐ-BYT).

#include "law/benefit_level.h"

namespace ansinh::law {

/// How the patient came, in the years of four hospital levels.
enum class Route : std::uint8_t { on, off, emergency };
std::span<const Choice> choices(Route);

/// What decided the level.
enum class LevelRule : std::uint8_t { route, full_cost, commune_station, small_visit, exemption };
std::span<const Choice> choices(LevelRule);

struct VisitFacts {
    Date on{};
    std::optional<Date> discharged_on;
    Care care = Care::outpatient;
    Card card{};
    Vnd in_scope{};
    std::optional<Vnd> total;            ///< with costs out of scope
    std::optional<std::string> object;   ///< visit-object code, since there are such codes
    std::optional<Route> route;          ///< before
    std::optional<HospitalLevel> level;  ///< before, off route
    bool commune_station = false;
    bool hard_area = false;   ///< poor or minority in a hard area, islands
    bool five_years = false;  ///< five continuous years reached
    Vnd copaid{};             ///< earlier in the year, on route, at the base of today
    Vnd copaid_before_change{};

    /// A stay belongs to the day of discharge.
    Date day() const { return care == Care::inpatient ? discharged_on.value_or(on) : on; }
};

struct Visit {
    Rate level{};  ///< as claims write it: card × route, or the whole
    LevelRule rule = LevelRule::route;
    Vnd fund{};
    Vnd copay{};
    Vnd out_of_scope{};
    Vnd patient{};  ///< co-payment and what is out of scope
};

/// Refuses a visit without the code or the route that its time asks for, and unknown codes.
Checked<Visit> visit(const VisitFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
