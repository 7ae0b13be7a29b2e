#include "compliance/risk.h"
#include "support/cases.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::compliance {
namespace {

const RiskWeights& shipped()
{
    static const auto weights =
        RiskWeights::parse(test::file_text(DATA_FOLDER "/risk.toml")).value();
    return weights;
}

TEST(Risk, gives_points_with_reasons)
{
    for (const auto& [cells, line] : test::cases(R"(
        # months  late         people  before  unpaid  broken  wages | points
          1       1.000.000    10      10      1       0       150   | –
          3       1.000.000    10      10      3       0       150   | months_late+10 no_payment+10
          24      1.000.000    10      10      3       0       150   | months_late+30 no_payment+10
          2       50.000.000   10      10      1       0       150   | amount_per_worker+10
          2       150.000.000  10      10      1       0       150   | amount_per_worker+20
          2       1.000.000    9       10      1       0       150   | headcount_fall+5
          2       1.000.000    7       10      1       0       150   | headcount_fall+15
          2       1.000.000    10      10      1       1       150   | broken_instalments+10
          2       1.000.000    10      10      1       0       105   | wage_floor+10
          2       1.000.000    10      10      –       0       150   | no_payment+20
          2       1.000.000    0       10      1       0       0     | headcount_fall+15
    )")) {
        SCOPED_TRACE(line);
        const auto number = [&](std::size_t at) {
            auto text = cells[at];
            std::erase(text, '.');
            return std::stoll(text);
        };
        RiskFacts facts{.months = static_cast<int>(number(0)),
                        .late = Vnd{number(1)},
                        .people = number(2),
                        .broken_instalments = number(5),
                        .people_now = number(2),
                        .people_before = number(3),
                        .wages_percent = number(6)};
        if (cells[4] != "–") facts.months_without_payment = static_cast<int>(number(4));
        std::string told;
        for (const auto& reason : reasons(shipped(), facts)) {
            told += fmt::format("{}{}+{}", told.empty() ? "" : " ", reason.code, reason.points);
            EXPECT_FALSE(reason.why.vi.contains("{}")) << reason.why.vi;
            EXPECT_FALSE(reason.why.en.contains("{}")) << reason.why.en;
        }
        EXPECT_EQ(told.empty() ? "–" : told, cells[7]);
    }
}

TEST(Risk, refuses_weights_that_are_none_all_at_once)
{
    const auto refused = RiskWeights::parse("least_points = -1\nsurprise = 3\n"
                                            "months_late = [{ from = 6, points = 1 },"
                                            " { from = 3, points = 2 }]\n");
    ASSERT_FALSE(refused);
    std::vector<std::string> places;
    for (const auto& problem : refused.error()) {
        EXPECT_EQ(problem.code, "risk/malformed");
        places.push_back(problem.where);
    }
    EXPECT_EQ(places.size(), 11U) << "each of the ten weights, and the one nobody knows";
    EXPECT_EQ(places.front(), "least_points");
    EXPECT_EQ(places.back(), "surprise");
    EXPECT_EQ(RiskWeights::parse("=").error().front().code, "risk/malformed");
}

}  // namespace
}  // namespace ansinh::compliance
