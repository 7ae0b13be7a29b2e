#include "law/contribution_batch.h"

#include "base/every_machine.h"

#include <array>

namespace ansinh::law {

namespace {

constexpr std::size_t rows_of_the_caches = 8'000'000;  ///< 32 MB of dues
constexpr std::size_t block_rows = 2048;  ///< three bases of a block stay in the nearest cache

struct ColumnLimits {
    ColumnVnd floor;
    ColumnVnd cap;
    ColumnVnd health_cap;
    ColumnVnd unemployment_cap;
};

ColumnVnd narrow(Vnd amount)
{
    check(amount >= Vnd{} && amount.dong() <= column_most, "a cap fits a column");
    return {static_cast<std::uint32_t>(amount.dong())};
}

/// The bases of one block, one column a scheme.
struct BlockBases {
    std::array<ColumnVnd, block_rows> social;
    std::array<ColumnVnd, block_rows> health;
    std::array<ColumnVnd, block_rows> unemployment;

    std::span<const ColumnVnd> of(Fund fund, std::size_t rows) const
    {
        const auto& column = fund == Fund::health         ? health
                             : fund == Fund::unemployment ? unemployment
                                                          : social;
        return std::span{column}.first(rows);
    }
};

EVERY_MACHINE void fill(BlockBases& block, std::span<const ColumnVnd> wages, ColumnLimits limits)
{
    for (std::size_t i = 0; i < wages.size(); ++i) {
        const auto counted = bases(wages[i], limits);
        block.social[i] = counted.social;
        block.health[i] = counted.health;
        block.unemployment[i] = counted.unemployment;
    }
}

std::uint32_t cap_of(Fund fund, const ColumnLimits& limits)
{
    if (fund == Fund::health) return limits.health_cap.dong;
    return fund == Fund::unemployment ? limits.unemployment_cap.dong : limits.cap.dong;
}

}  // namespace

void contributions(std::span<const ColumnVnd> wages, const ContributionLaw& law,
                   std::span<const std::span<ColumnVnd>> dues)
{
    check(dues.size() == law.lines.size(), "every line of the law has its column");
    for (const auto& column : dues)
        check(column.size() == wages.size(), "every wage has its place in a column of dues");
    const ColumnLimits limits{narrow(law.floor), narrow(law.cap), narrow(law.health_cap),
                              narrow(law.unemployment_cap)};
    std::vector<ColumnShare> shares;
    for (const auto& line : law.lines) shares.emplace_back(line.rate, cap_of(line.fund, limits));
    const auto reach = wages.size() * shares.size() > rows_of_the_caches ? Reach::far : Reach::near;
    BlockBases block;
    for (std::size_t start = 0; start < wages.size(); start += block_rows) {
        const auto rows = std::min(block_rows, wages.size() - start);
        fill(block, wages.subspan(start, rows), limits);
        for (std::size_t k = 0; k < shares.size(); ++k) {
            shares[k].of(block.of(law.lines[k].fund, rows), dues[k].subspan(start, rows), reach);
        }
    }
}

}  // namespace ansinh::law
