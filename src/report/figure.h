#pragma once

/// One number of a report with all that belongs to it: its unit, how it is known, as of when, and
/// from where.

#include "base/date.h"
#include "base/decimal.h"
#include "base/language.h"
#include "figures/catalogue.h"
#include "figures/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::report {

enum class Basis : std::uint8_t {
    stated,    ///< printed by a source, or set by a document
    recorded,  ///< counted from the records at a close
    derived,   ///< computed from stated figures
    implied,   ///< what printed figures leave open, within an interval
};

/// Which number of a statement is looked at.
enum class Measure : std::uint8_t { value, plan_percent, share_percent, change_percent };

std::string_view code(Basis basis);
std::string_view code(Measure measure);
std::optional<Measure> measure_of(std::string_view code);

struct Figure {
    Decimal value{};
    std::optional<Decimal> low{};  ///< bounds of an implied value, both possible
    std::optional<Decimal> high{};
    figures::Unit unit = figures::Unit::person;
    Basis basis = Basis::stated;
    std::optional<Date> as_of{};
    std::optional<figures::StatementId> statement{};
    std::string source{};
    std::optional<Bilingual> why{};  ///< how it was computed
};

struct IndicatorRef {
    std::string code{};
    Bilingual name{};
    figures::Unit unit = figures::Unit::person;

    bool operator==(const IndicatorRef&) const = default;
};

/// Neither printed by a source nor counted: it is marked.
bool is_worked_out(const Figure& figure);

IndicatorRef reference(const figures::Indicator& indicator);

/// A figure as people read it: "111.276 người", "93,73%", "1.913,039 tỷ đồng".
std::string text_of(const Figure& figure, Language language);
std::string text_of(Decimal value, figures::Unit unit, Language language);
/// Without the unit word where the column says it: "111.276", but "93,73%" and money in full words.
std::string bare_text_of(Decimal value, figures::Unit unit, Language language);

}  // namespace ansinh::report
