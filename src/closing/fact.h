#pragma once

/// One number that the records gave on a day: of an area, an indicator, and as a whole or of one
/// slice of a breakdown.

#include "base/date.h"
#include "base/decimal.h"
#include "base/ids.h"
#include "base/language.h"
#include "coverage/spells.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::closing {

/// What a count is divided by. A person or employer of whom it is not known is in no slice.
enum class Breakdown : std::uint8_t { all, sex, age, group, industry, size, fund };
std::string_view code(Breakdown breakdown);  ///< "industry"
std::optional<Breakdown> breakdown_of(std::string_view code);
std::span<const std::string_view> breakdown_codes();
const Bilingual& word(Breakdown breakdown);

/// Indicators of the catalogue that are counted from the records.
namespace counted {
inline constexpr std::string_view social = "si_participants";  ///< compulsory and voluntary
inline constexpr std::string_view employers = "employers";
inline constexpr std::string_view small_employers = "employers_under_5_workers_share";
inline constexpr std::string_view revenue = "revenue";
inline constexpr std::string_view receivable = "receivable";
inline constexpr std::string_view late = "late_amount";
inline constexpr std::string_view late_ratio = "late_payment_ratio";
inline constexpr std::string_view late_interest = "late_interest_amount";
inline constexpr std::string_view late_interest_ratio = "late_interest_ratio";
inline constexpr std::string_view late_3_months = "employers_late_3_months";
inline constexpr std::string_view late_6_months = "employers_late_6_months";
inline constexpr std::string_view late_24_months = "employers_late_24_months";
/// Slices by fund that are no fund: late charges, and what nobody is known to have paid.
inline constexpr std::string_view charges_slice = "charges";
inline constexpr std::string_view unmatched_slice = "unmatched";
std::string_view of(coverage::Scheme scheme);  ///< "hi_participants"
/// The schemes whose people make an indicator; empty for what counts no people.
std::vector<coverage::Scheme> schemes_of(std::string_view indicator);
}  // namespace counted

/// "00-04" to "80+", five years each.
inline constexpr std::size_t age_bands = 17;
std::string_view age_band(std::size_t index);

struct FactKey {
    AreaId area;
    std::string indicator;
    Breakdown breakdown = Breakdown::all;
    std::string slice{};  ///< "male", "20-24", a health group, a section of VSIC, "5-9", a fund

    auto operator<=>(const FactKey&) const = default;
};

/// A count, or a share as the two counts it is made of: rounding is for who shows it.
struct Amount {
    std::int64_t numerator = 0;
    std::optional<std::int64_t> denominator{};
    std::optional<Date> denominator_on{};  ///< the day that the denominator is of

    bool operator==(const Amount&) const = default;
};

/// The count, or the share in percent with two decimals, rounded half up.
Decimal value_of(const Amount& amount);

/// All facts of one day.
using Facts = std::map<FactKey, Amount>;

}  // namespace ansinh::closing
