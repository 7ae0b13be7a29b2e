#include "law/contribution_batch.h"
#include "law/folder.h"

#include <random>
#include <thread>

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

std::vector<ColumnVnd> made_up_wages(std::size_t count)
{
    std::mt19937 random(20260101);
    std::uniform_int_distribution<std::uint32_t> wage(1, 130'000'000);
    std::vector<ColumnVnd> wages(count);
    for (auto& one : wages) one.dong = wage(random);
    for (std::size_t i = 0; i < count; i += 10) wages[i].dong %= 10'000'000;  // most are low
    wages.front().dong = UINT32_MAX;
    return wages;
}

/// Every line of the law as a column.
struct Columns {
    Columns(std::size_t lines, std::size_t rows) : data(lines, std::vector<ColumnVnd>(rows))
    {
        for (auto& column : data) spans.emplace_back(column);
    }
    std::vector<std::vector<ColumnVnd>> data;
    std::vector<std::span<ColumnVnd>> spans;
};

}  // namespace

TEST(Contributions, of_a_column_are_those_of_each_person)
{
    constexpr NoTrace quiet;
    const auto wages = made_up_wages(5000);
    for (const auto month : {Month{2015, 3}, Month{2021, 11}, Month{2022, 8}, Month{2025, 6},
                             Month{2025, 7}, Month{2026, 8}})
        for (const auto region : {Region::i, Region::iv}) {
            const Contributor who{.region = region};
            const auto law = contribution_law(our_law(), month, who).value();
            Columns columns(law.lines.size(), wages.size());
            contributions(wages, law, columns.spans);
            for (std::size_t i = 0; i < wages.size(); ++i) {
                const auto single =
                    contribution({.month = month, .who = who, .wage = Vnd{wages[i].dong}},
                                 our_law(), quiet)
                        .value();
                ASSERT_EQ(single.dues.size(), columns.data.size());
                for (std::size_t k = 0; k < single.dues.size(); ++k)
                    ASSERT_EQ(single.dues[k].amount, Vnd{columns.data[k][i].dong})
                        << to_string(month) << " wage " << wages[i].dong;
            }
        }
}

TEST(Contributions, are_the_same_on_any_number_of_threads)
{
    const auto wages = made_up_wages(100'003);
    const auto law = contribution_law(our_law(), Month{2026, 8}, {}).value();
    Columns alone(law.lines.size(), wages.size());
    contributions(wages, law, alone.spans);
    Columns shared(law.lines.size(), wages.size());
    {
        std::vector<std::jthread> threads;
        constexpr std::size_t parts = 7;
        for (std::size_t part = 0; part < parts; ++part)
            threads.emplace_back([&, part] {
                const auto from = wages.size() * part / parts;
                const auto size = wages.size() * (part + 1) / parts - from;
                std::vector<std::span<ColumnVnd>> slices;
                for (const auto& span : shared.spans) slices.push_back(span.subspan(from, size));
                contributions(std::span{wages}.subspan(from, size), law, slices);
            });
    }
    EXPECT_EQ(alone.data, shared.data);
}

}  // namespace ansinh::law
