#include "base/decimal.h"
#include "law/impl/small_law_test.h"
#include "law/in_force.h"

#include <gtest/gtest.h>
#include <support/cases.h>

namespace ansinh::law {

using test::small_law;

namespace {

constexpr std::string_view chapter = R"(
[wage]
label = { vi = "Lương", en = "Wage" }
kind  = "amount"
unit  = "VND/month"
picks = "month of contribution"
value = [
  { from = 2020-01-01, is = 5, cite = "1/2010/QH12 art.1", status = "confirmed" },
  { from = 2021-07-01, until = 2022-01-01, is = 6, cite = "1/2010/QH12", status = "confirmed" },
{ from = 2023-01-01, missing = {vi = "Hở", en = "No"}, cite = "1/2010/QH12", status = "secondary" },
  { from = 2024-01-01, is = 8, cite = "1/2010/QH12 art.4", status = "confirmed" },
]

[floor]
label = { vi = "Sàn", en = "Floor" }
kind  = "amount"
unit  = "VND/month"
picks = "month of contribution"
by    = ["place"]
[[floor.value]]
from   = 2020-01-01
is     = { rural = 1, urban = 2 }
cite   = "1/2010/QH12"
status = "confirmed"

[pension_rate]
label   = { vi = "Tỷ lệ hưởng", en = "Pension rate" }
kind    = "table"
picks   = "start of benefit"
columns = { sex = "text", from_years = "count", rate = "rate", remark = "text" }
key     = ["sex", "from_years"]
steps   = "from_years"
optional = ["remark"]
[[pension_rate.value]]
from   = 2020-01-01
cite   = "1/2010/QH12 art.5"
status = "confirmed"
rows   = [
  { sex = "male", from_years = 15, rate = "40%" },
  { sex = "female", from_years = 15, rate = "45%", remark = "x" },
  { sex = "male", from_years = 20, rate = "45%" },
]

[age]
label   = { vi = "Tuổi", en = "Age" }
kind    = "table"
picks   = "start of benefit"
columns = { born_from = "date", age = "count" }
key     = ["born_from"]
steps   = "born_from"
value = [ { from = 2020-01-01, cite = "1/2010/QH12", status = "confirmed", rows = [
  { born_from = 1960-01-01, age = 720 }, { born_from = 1961-01-01, age = 723 } ] } ]

[days]
label   = { vi = "Số ngày", en = "Days" }
kind    = "table"
picks   = "start of benefit"
columns = { loss = "rate", days = "count" }
key     = ["loss"]
steps   = "loss"
value = [ { from = 2020-01-01, cite = "1/2010/QH12", status = "confirmed", rows = [
  { loss = "15%", days = 5 }, { loss = "30.5%", days = 7 } ] } ]

[charge]
label   = { vi = "Chi phí", en = "Charge" }
kind    = "table"
picks   = "day of visit"
columns = { from_cost = "amount", share = "rate" }
key     = ["from_cost"]
steps   = "from_cost"
value = [ { from = 2020-01-01, cite = "1/2010/QH12", status = "confirmed", rows = [
  { from_cost = 0, share = "0%" }, { from_cost = 351_000, share = "20%" } ] } ]

[base_salary]
label = { vi = "Lương cơ sở", en = "Base salary" }
kind  = "amount"
unit  = "VND/month"
picks = "month of contribution"
value = [ { from = 2024-07-01, is = 2_340_000, cite = "1/2010/QH12", status = "confirmed" } ]

[reference_level]
label = { vi = "Mức tham chiếu", en = "Reference level" }
kind  = "amount"
unit  = "VND/month"
picks = "month of contribution"
value = [ { from = 2025-07-01, is = 2_345_678, cite = "1/2010/QH12", status = "confirmed" } ]
)";

const Law& law()
{
    static const Law read = small_law(chapter);
    return read;
}

Date day_of(std::string_view text) { return Date::parse(text).value(); }

/// The number found, or the problem's code and the line it names.
template <class Known>
std::string outcome(const InForce& in, const Known& known)
{
    if (in.complete()) return to_string(Value{known.value});
    const auto& problem = in.problems().front();
    return problem.code + " " + problem.where;
}

}  // namespace

TEST(InForce, takes_the_value_of_the_day)
{
    for (const auto& [cells, line] : ansinh::test::cases(R"(
        2019-12-31 | law/missing sample.toml line 2, wage   # before the first value
        2020-01-01 | 5
        2021-06-30 | 5                                      # holds until the next begins
        2021-07-01 | 6
        2021-12-31 | 6
        2022-01-01 | law/missing sample.toml line 2, wage   # its end is its first day without
        2022-12-31 | law/missing sample.toml line 2, wage
        2023-01-01 | law/missing sample.toml line 10, wage  # a gap that is told
        2023-12-31 | law/missing sample.toml line 10, wage
        2024-01-01 | 8
        2999-12-31 | 8
    )")) {
        SCOPED_TRACE(line);
        InForce in(law(), day_of(cells[0]));
        EXPECT_EQ(in.has("wage"), !cells[1].starts_with("law/missing"));
        EXPECT_EQ(outcome(in, in.amount("wage")), cells[1]);
    }
}

TEST(InForce, takes_the_step_at_or_below_the_key)
{
    for (const auto& [cells, line] : ansinh::test::cases(R"(
        male   | 14 | law/no-row sample.toml line 34, pension_rate
        male   | 15 | 40%
        male   | 16 | 40%
        male   | 19 | 40%
        male   | 20 | 45%    # not the row of the other sex between
        male   | 21 | 45%
        female | 15 | 45%
        female | 99 | 45%
        other  | 15 | law/no-row sample.toml line 34, pension_rate
    )")) {
        SCOPED_TRACE(line);
        InForce in(law(), {2024, 1, 1});
        const std::int64_t years = Decimal::parse(cells[1])->units();
        const auto row = in.row("pension_rate", {std::string_view{cells[0]}, years});
        EXPECT_EQ(row ? outcome(in, row->rate("rate")) : outcome(in, Known<Rate>{}), cells[2]);
        EXPECT_EQ(InForce(law(), {2024, 1, 1})
                      .find("pension_rate", {std::string_view{cells[0]}, years})
                      .has_value(),
                  row.has_value());
    }
}

TEST(InForce, counts_steps_in_days_rates_and_amounts)
{
    const auto months = [](Date born) {
        InForce in(law(), {2024, 1, 1});
        const auto row = in.row("age", {born});
        return row ? row->count("age").value : 0;
    };
    EXPECT_EQ(months({1959, 12, 31}), 0);
    EXPECT_EQ(months({1960, 1, 1}), 720);
    EXPECT_EQ(months({1960, 12, 31}), 720);
    EXPECT_EQ(months({1961, 1, 1}), 723);
    const auto days = [](Rate loss) {
        InForce in(law(), {2024, 1, 1});
        const auto row = in.row("days", {loss});
        return row ? row->count("days").value : 0;
    };
    EXPECT_EQ(days(*Rate::parse("14.999999%")), 0);
    EXPECT_EQ(days(Rate::percent(15)), 5);
    EXPECT_EQ(days(Rate{61, 200}), 7);
    EXPECT_EQ(days(*Rate::parse("30.499999%")), 5);
    const auto share = [](Vnd cost) {
        InForce in(law(), {2024, 1, 1});
        return in.row("charge", {cost})->rate("share").value;
    };
    EXPECT_EQ(share(Vnd{350'999}), Rate{});
    EXPECT_EQ(share(Vnd{351'000}), Rate::percent(20));
    EXPECT_EQ(share(Vnd{351'001}), Rate::percent(20));
}

TEST(InForce, keeps_each_problem_once_and_all_of_them)
{
    InForce in(law(), {2019, 12, 31});
    in.amount("wage");
    in.amount("floor", {"rural"});
    in.amount("wage");
    EXPECT_EQ(test::told(in.problems()),
              (std::vector<std::string>{"law/missing at sample.toml line 14, floor",
                                        "law/missing at sample.toml line 2, wage"}));
    EXPECT_FALSE(in.checked(1).has_value());
    InForce gap(law(), {2023, 5, 1});
    gap.amount("wage");
    const auto& detail = gap.problems().front().detail;
    EXPECT_TRUE(detail.vi.ends_with("Hở")) << detail.vi;
    EXPECT_TRUE(detail.en.contains("Wage: no value for")) << detail.en;
}

TEST(InForce, tells_where_a_value_stands)
{
    InForce in(law(), {2024, 1, 1});
    const auto urban = in.amount("floor", {"urban"});
    EXPECT_EQ(urban.value, Vnd{2});
    EXPECT_EQ(urban.origin.parameter->id, "floor");
    EXPECT_EQ(urban.origin.period->from, Date(2020, 1, 1));
    EXPECT_EQ(urban.origin.row->basis.cites, std::vector<std::string>{"1/2010/QH12"});
    EXPECT_EQ(in.rows("pension_rate").size(), 3U);
    EXPECT_TRUE(in.find("pension_rate", {"female", std::int64_t{15}})->has("remark"));
    EXPECT_FALSE(in.find("pension_rate", {"male", std::int64_t{15}})->has("remark"));
    EXPECT_TRUE(in.complete());
}

TEST(InForce, holds_a_wrong_question_for_a_fault_of_ours)
{
    InForce in(law(), {2024, 1, 1});
    EXPECT_THROW(in.amount("wages"), Broken);
    EXPECT_THROW(in.has("wages"), Broken);
    EXPECT_THROW(in.amount("floor"), Broken);
    EXPECT_THROW(in.rate("wage"), Broken);
    EXPECT_THROW(in.amount("floor", {std::int64_t{1}}), Broken);
    EXPECT_THROW(in.row("age", {std::int64_t{1}}), Broken);
    EXPECT_THROW(in.row("age", {Date(1970, 1, 1)})->count("ages"), Broken);
}

TEST(BaseLevel, is_the_reference_level_from_the_day_it_is_in_force)
{
    for (const auto& [cells, line] : ansinh::test::cases(R"(
        2024-06-30 | law/missing sample.toml line 74, base_salary
        2024-07-01 | 2340000
        2025-06-30 | 2340000
        2025-07-01 | 2345678
        2025-07-02 | 2345678
    )")) {
        SCOPED_TRACE(line);
        InForce in(law(), day_of(cells[0]));
        EXPECT_EQ(outcome(in, base_level(in)), cells[1]);
    }
}

}  // namespace ansinh::law
