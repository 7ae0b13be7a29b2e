#include "law/health_premiums.h"

#include <atomic>
#include <limits>
#include <thread>

namespace ansinh::law {

namespace {

HealthTotals totals_of(const HealthPremium& one, std::int64_t people)
{
    HealthTotals sum{.people = people, .premium = one.premium * people};
    for (std::size_t i = 0; i < health_payers; ++i) sum.paid[i] = one.paid[i] * people;
    return sum;
}

/// The terms with what does not change from person to person worked out once: a cell on the base
/// salary has one premium for all of its people.
struct Cells {
    std::span<const HealthTerms> terms;
    std::vector<HealthPremium> of_level;

    explicit Cells(std::span<const HealthTerms> all) : terms{all}
    {
        of_level.reserve(all.size());
        for (const auto& one : all)
            of_level.push_back(one.by_income ? HealthPremium{} : health_premium(Vnd{}, one));
    }
};

struct Range {
    std::size_t from;
    std::size_t to;
};

/// Writes the premium of each person where it is wanted.
struct Out {
    std::span<std::uint32_t> premium;

    void operator()(std::size_t row, Vnd amount) const
    {
        if (premium.empty()) return;
        check(amount.dong() >= 0 && amount.dong() <= std::numeric_limits<std::uint32_t>::max(),
              "a premium fits the column");
        premium[row] = static_cast<std::uint32_t>(amount.dong());
    }
};

void add(std::vector<HealthTotals>& totals, const Cells& cells, const HealthPeople& people,
         Range range, const Out& out)
{
    std::vector<std::int64_t> on_level(cells.terms.size());
    for (std::size_t row = range.from; row < range.to; ++row) {
        const auto cell = people.cell[row];
        check(cell < cells.terms.size(), "a person's cell is one of the terms");
        if (!cells.terms[cell].by_income) {
            ++on_level[cell];
            out(row, cells.of_level[cell].premium);
            continue;
        }
        const auto due = health_premium(Vnd{people.income[row]}, cells.terms[cell]);
        totals[cell] += totals_of(due, 1);
        out(row, due.premium);
    }
    for (std::size_t cell = 0; cell < on_level.size(); ++cell)
        totals[cell] += totals_of(cells.of_level[cell], on_level[cell]);
}

constexpr std::size_t rows_of_a_part = 1U << 16U;

}  // namespace

HealthTotals& HealthTotals::operator+=(const HealthTotals& other)
{
    people += other.people;
    premium += other.premium;
    for (std::size_t i = 0; i < health_payers; ++i) paid[i] += other.paid[i];
    return *this;
}

std::vector<HealthTotals> health_premiums(const HealthPeople& people,
                                          std::span<const HealthTerms> terms,
                                          std::span<std::uint32_t> premium, unsigned threads)
{
    check(people.cell.size() == people.income.size(), "every person has a cell and an income");
    check(premium.empty() || premium.size() == people.cell.size(), "every premium has its place");
    const Cells cells{terms};
    std::vector<std::vector<HealthTotals>> sums(std::max(threads, 1U),
                                                std::vector<HealthTotals>(terms.size()));
    {
        std::atomic<std::size_t> next = 0;
        std::vector<std::jthread> workers;
        for (auto& sum : sums)
            workers.emplace_back([&] {
                for (;;) {
                    const auto from = next.fetch_add(rows_of_a_part);
                    if (from >= people.cell.size()) return;
                    add(sum, cells, people,
                        {from, std::min(from + rows_of_a_part, people.cell.size())}, {premium});
                }
            });
    }
    auto all = std::move(sums.front());
    for (std::size_t i = 1; i < sums.size(); ++i)
        for (std::size_t cell = 0; cell < all.size(); ++cell) all[cell] += sums[i][cell];
    return all;
}

std::vector<HealthTotals> health_premiums(const HealthPeople& people,
                                          std::span<const HealthTerms> terms, unsigned threads)
{
    return health_premiums(people, terms, {}, threads);
}

}  // namespace ansinh::law
