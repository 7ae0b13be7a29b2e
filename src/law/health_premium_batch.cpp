#include "law/health_premium_batch.h"

#include "base/column.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <limits>

namespace ansinh::law {

namespace {

/// A share of amounts up to a known most: one multiplication where that is proven exact.
struct TermShare {
    std::optional<Multiplier> by{};
    Rate rate{};
};

TermShare term_share(Rate rate, Vnd most)
{
    TermShare share{.rate = rate};
    if (most.dong() <= column_most)
        share.by = Multiplier::proven(rate, static_cast<std::uint32_t>(most.dong()));
    return share;
}

Vnd part_of(Vnd base, const TermShare& share)
{
    if (share.by) return Vnd{share.by->of(static_cast<std::uint32_t>(base.dong()))};
    return law::part_of(base, share.rate);
}

using ColumnTerms = HealthTermsOf<TermShare>;

/// An income of the column is below 2^32, so that bounds the base where no cap does.
ColumnTerms column_terms(const HealthTerms& law)
{
    const Vnd cap = std::min(law.cap, Vnd{column_most});
    const Vnd most = cap * law.months;
    ColumnTerms terms{.by_income = law.by_income,
                      .level = law.level,
                      .cap = cap,
                      .months = law.months,
                      .rate = term_share(law.rate, most),
                      .bears_the_rest = law.bears_the_rest};
    for (const auto& part : law.sharing()) terms.add(part.payer, term_share(part.share, most));
    return terms;
}

/// The terms with what does not change from person to person worked out once: a cell on the base
/// salary has one premium for all of its people.
struct Cells {
    std::vector<ColumnTerms> terms;
    std::vector<HealthPremium> of_level;

    explicit Cells(std::span<const HealthTerms> all)
    {
        for (const auto& one : all) {
            terms.push_back(column_terms(one));
            of_level.push_back(one.by_income ? HealthPremium{} : health_premium(Vnd{}, one));
        }
    }
};

void add(HealthTotals& sum, const HealthPremium& due, const ColumnTerms& law)
{
    ++sum.people;
    sum.premium += due.premium;
    for (const auto& part : law.sharing()) sum.paid[place_of(part.payer)] += due.by(part.payer);
    if (law.bears_the_rest) sum.paid[place_of(*law.bears_the_rest)] += due.by(*law.bears_the_rest);
}

HealthTotals times(const HealthPremium& one, std::int64_t people)
{
    HealthTotals sum{.people = people, .premium = one.premium * people};
    for (std::size_t i = 0; i < health_payers; ++i) sum.paid[i] = one.paid[i] * people;
    return sum;
}

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
        add(totals[cell], due, cells.terms[cell]);
        out(row, due.premium);
    }
    for (std::size_t cell = 0; cell < on_level.size(); ++cell)
        totals[cell] += times(cells.of_level[cell], on_level[cell]);
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
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        std::vector<HealthTotals> sums(terms.size());
        for (;;) {
            const auto from = next.fetch_add(rows_of_a_part);
            if (from >= people.cell.size()) return sums;
            add(sums, cells, people, {from, std::min(from + rows_of_a_part, people.cell.size())},
                {premium});
        }
    };
    std::vector<std::future<std::vector<HealthTotals>>> workers;
    for (unsigned i = 0; i < std::max(threads, 1U); ++i)
        workers.push_back(std::async(std::launch::async, work));
    std::vector<HealthTotals> all(terms.size());
    for (auto& worker : workers) {
        const auto sums = worker.get();  // a fault of a worker is thrown here
        for (std::size_t cell = 0; cell < all.size(); ++cell) all[cell] += sums[cell];
    }
    return all;
}

std::vector<HealthTotals> health_premiums(const HealthPeople& people,
                                          std::span<const HealthTerms> terms, unsigned threads)
{
    return health_premiums(people, terms, {}, threads);
}

}  // namespace ansinh::law
