#pragma once

/// The columns of the ten amounts, in the order of place_of().

#include "contribution/amounts.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <array>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

inline constexpr std::array<std::string_view, lines> line_names = {
    "pension_worker",      "pension_employer",     "sickness_worker", "sickness_employer",
    "accident_worker",     "accident_employer",    "health_worker",   "health_employer",
    "unemployment_worker", "unemployment_employer"};
inline constexpr std::string_view line_columns =
    "pension_worker, pension_employer, sickness_worker, sickness_employer, accident_worker,"
    " accident_employer, health_worker, health_employer, unemployment_worker,"
    " unemployment_employer";

inline std::vector<std::string_view> with_lines(std::vector<std::string_view> columns)
{
    columns.insert(columns.end(), line_names.begin(), line_names.end());
    return columns;
}

/// Ten columns from `first` on.
inline Amounts amounts_of(const db::Rows& rows, int first)
{
    Amounts amounts;
    for (std::size_t at = 0; at < lines; ++at)
        amounts.parts[at] = Vnd{rows.number(first + static_cast<int>(at))};
    return amounts;
}

inline void append(std::vector<db::Cell>& row, const Amounts& amounts)
{
    for (const auto part : amounts.parts) row.emplace_back(part.dong());
}

}  // namespace ansinh::contribution
