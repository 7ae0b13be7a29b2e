#pragma once

/// What a source stated about one indicator of one area on one day, exactly as printed.

#include "base/date.h"
#include "base/decimal.h"
#include "base/id.h"
#include "figures/unit.h"
#include "registry/area.h"

#include <optional>
#include <string>
#include <string_view>

namespace ansinh::figures {

using StatementId = Id<struct StatementKind>;
using ImportId = Id<struct ImportKind>;

/// The base that a change is counted from; a text that is none of these stays as it was written
/// ("2015").
namespace change_base {
inline constexpr std::string_view same_period_last_year = "same_period_last_year";
inline constexpr std::string_view previous_month = "previous_month";
inline constexpr std::string_view previous_year = "previous_year";
}  // namespace change_base

struct Statement {
    StatementId id;
    ImportId import;
    int version = 1;        ///< of (source, area, as_of, indicator); never overwritten
    bool current = true;    ///< no later import replaced it
    bool recorded = false;  ///< counted from our own records at a close: nobody stated it
    std::size_t line = 0;   ///< in the file it came with

    std::string source;  ///< article or report: "S3", "BC-12/2023"
    std::optional<Date> published;
    registry::AreaId area;
    Date as_of;
    std::string indicator;
    std::optional<Decimal> value;
    Unit unit = Unit::person;  ///< as printed, which may not be the indicator's own
    std::optional<Decimal> plan;
    std::optional<Decimal> plan_percent;
    std::optional<Decimal> change;
    std::optional<Decimal> change_percent;
    std::string change_base;
    std::optional<Decimal> share_percent;
    std::string share_of;
    std::string printed_as;
};

/// A whole that shares are taken of: population, labour force.
struct Denominator {
    registry::AreaId area;
    std::string indicator;
    Date as_of;
    Decimal value;
    Decimal half_width;  ///< how far the printed rounding may be off
    bool confirmed = false;
    std::string source;
};

/// What was assigned, by whom, by which document. A target changes in the year: each is a version.
struct Target {
    registry::AreaId area;
    std::string indicator;
    int year = 0;
    Decimal value;
    Unit unit = Unit::percent;
    bool at_most = false;  ///< else at least
    std::string assigned_by;
    std::string document;
    std::optional<Date> issued;
    bool confirmed = false;
    bool implied = false;  ///< no document is known: a printed percentage implies it
    std::string source;
    int version = 1;
    bool current = true;
};

/// "confirmed", "unconfirmed" or "implied".
std::string_view status(const Target& target);

struct Source {
    std::string key;
    std::string title;
    std::string publisher;
    std::string address;
    std::optional<Date> published;
};

}  // namespace ansinh::figures
