#pragma once

/// Health insurance premiums of a whole population: the formula of health_premium.h over columns.

#include "law/health_premium.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::law {

/// One row a person. A cell is one entry of the terms: group, subsidies, months.
struct HealthPeople {
    std::span<const std::uint16_t> cell;
    std::span<const std::uint32_t> income;  ///< đồng a month; read only where a cell counts it
};

/// What a cell's people owe together.
struct HealthTotals {
    std::int64_t people = 0;
    Vnd premium{};
    ByHealthPayer<Vnd> paid{};

    HealthTotals& operator+=(const HealthTotals& other);
    bool operator==(const HealthTotals&) const = default;
};

/// Totals by cell, the same for any number of threads. Every cell is one of the terms; that the
/// columns are as long as each other and the cells known is checked.
std::vector<HealthTotals> health_premiums(const HealthPeople& people,
                                          std::span<const HealthTerms> terms, unsigned threads);

/// The premiums themselves, into `premium`; their totals by cell are returned.
std::vector<HealthTotals> health_premiums(const HealthPeople& people,
                                          std::span<const HealthTerms> terms,
                                          std::span<std::uint32_t> premium, unsigned threads);

}  // namespace ansinh::law
