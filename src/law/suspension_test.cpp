/// When contributions to the pension fund may be suspended, until when they are paid back, and what
/// is charged then.

#include "law/folder.h"
#include "law/late_charge.h"
#include "law/suspension.h"
#include "support/cases.h"

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

std::optional<Rate> rate_of(const std::string& cell)
{
    if (cell == "-") return {};
    return Rate::parse(cell).value();
}

/// "not-met /stop_days, too-long /months"; "may" where there is nothing against it.
std::string told(const Checked<void>& judged)
{
    if (judged) return "may";
    std::string all;
    for (const auto& problem : judged.error()) {
        if (!all.empty()) all += ", ";
        auto code = problem.code.substr(problem.code.find('/') + 1);
        if (code == "condition-not-met") code = "not-met";
        if (code == "condition-missing") code = "not-said";
        all += code + (problem.where.starts_with('/') ? " " + problem.where : "");
    }
    return all;
}

}  // namespace

TEST(Suspension, is_judged_by_the_law_of_the_day_of_filing)
{
    for (const auto& [cells, line] : test::cases(R"(
    # filed     reason    months  workers  loss    days  | answer
    2015-12-31  stop        6     60%      -       45 | missing
    2019-05-02  stop        6     50%      -       30 | may    # on both limits
    2019-05-02  stop        6     49.9%    -       29 | not-met /worker_share, not-met /stop_days
    2019-05-02  stop        6     -        -       -  | not-said /worker_share, not-said /stop_days
    2019-05-02  stop       12     60%      -       45 | may
    2019-05-02  stop       13     60%      -       45 | too-long /months
    2019-05-02  stop        0     60%      -       45 | no-month /months
    2019-05-02  disaster    3     -        51%     -  | may
    2019-05-02  disaster    3     -        50%     -  | not-met /loss_share   # over, not on
    2019-05-02  covid       3     60%      -       -  | reason-unknown /reason
    2020-04-20  covid       3     50%      -       -  | may
    2020-04-20  covid       3     20%      -       -  | not-met /worker_share
    2020-10-19  covid       3     20%      -       -  | may    # Resolution 154
    2021-01-04  covid       3     60%      -       -  | reason-unknown /reason
    2021-07-12  covid       6     15%      -       -  | may
    2021-07-12  covid       7     14%      -       -  | too-long /months, not-met /worker_share
    2022-07-01  covid       6     15%      -       -  | reason-unknown /reason
    2025-08-04  stop       12     50%      -       30 | may
    2025-08-04  disaster    3     -        60%     -  | not-said /worker_share  # both, since 7/2025
    2025-08-04  disaster    3     50%      60%     -  | may
    2025-08-04  covid       3     60%      -       -  | reason-unknown /reason
    )")) {
        SCOPED_TRACE(line);
        std::optional<std::int64_t> days;
        if (cells[5] != "-") days = std::stoll(cells[5]);
        EXPECT_EQ(told(suspension({.filed_on = Date::parse(cells[0]).value(),
                                   .reason = suspension_reason_of(cells[1]).value(),
                                   .months = static_cast<int>(std::stoll(cells[2])),
                                   .worker_share = rate_of(cells[3]),
                                   .loss_share = rate_of(cells[4]),
                                   .stop_days = days},
                                  our_law())),
                  cells[6]);
    }
}

TEST(Suspension, says_what_is_asked_and_where_it_stands)
{
    const auto judged = suspension({.filed_on = Date(2025, 8, 4),
                                    .months = 3,
                                    .worker_share = Rate::percent(40),
                                    .stop_days = 30},
                                   our_law());
    ASSERT_FALSE(judged);
    const auto& problem = judged.error().front();
    EXPECT_EQ(problem.detail.vi, "Tỷ lệ lao động phải nghỉ: phải ít nhất 50%, đơn vị có 40%.");
    EXPECT_NE(problem.remedy.en.find("41/2024/QH15"), std::string::npos) << problem.remedy.en;
}

TEST(LateCharge, of_what_was_suspended_begins_after_it_is_to_be_paid_back)
{
    for (const auto& [cells, line] : test::cases(R"(
        # owed      suspended until   on          | charge of 100 million
        2020-04     -                 2020-06-01  |   966_600   # 2020: 0.9666 % a month
        2020-04     2020-06           2020-07-31  |         0   # the last day to pay it back
        2020-04     2020-06           2020-08-31  |         0   # due last month
        2020-04     2020-06           2020-09-01  |   966_600
        2020-04     2020-06           2020-10-01  | 1_933_200
        2021-07     2021-12           2022-01-31  |         0   # no rate is needed
        2025-08     -                 2025-10-01  |    30_000   # since 7/2025 0.03 % a day
        2025-08     2025-10           2025-11-30  |         0
        2025-08     2025-10           2025-12-01  |    30_000
        2025-08     2025-10           2025-12-10  |   300_000
        2025-10     2025-10           2025-12-01  |    30_000   # its own last day is that day too
        2025-03     2025-06           2025-07-31  |         0   # suspended under the former law
        2025-03     2025-06           2025-08-01  |    30_000
    )")) {
        SCOPED_TRACE(line);
        LateChargeFacts facts{.on = Date::parse(cells[2]).value()};
        facts.debts = {{.month = Month::parse(cells[0]).value(), .amount = Vnd{100'000'000}}};
        if (cells[1] != "-") facts.debts[0].suspended_until = Month::parse(cells[1]).value();
        Trace trace;
        auto asked = cells[3];
        std::erase(asked, '_');
        const auto answer = late_charge(facts, our_law(), trace);
        ASSERT_TRUE(answer) << answer.error().front().detail.en;
        EXPECT_EQ(answer->charge, Vnd{std::stoll(asked)});
    }
}

TEST(LateCharge, of_what_was_suspended_waits_while_other_debts_are_settled)
{
    LateChargeFacts facts{.on = Date(2025, 12, 1)};
    facts.debts = {
        {.month = Month(2025, 8), .amount = Vnd{22}, .suspended_until = Month(2025, 10)},
        {.month = Month(2025, 8), .amount = Vnd{3}},
        {.month = Month(2025, 9), .amount = Vnd{3}},
    };
    facts.receipts = {{.on = Date(2025, 9, 30), .amount = Vnd{6}}};
    Trace trace;
    const auto answer = late_charge(facts, our_law(), trace).value();
    EXPECT_EQ(answer.outstanding, Vnd{22});
    ASSERT_EQ(answer.daily.size(), 1U);
    EXPECT_EQ(answer.daily[0].base, Vnd{22}) << "what was paid settled what fell due first";
    EXPECT_EQ(answer.daily[0].times, 1);
}

}  // namespace ansinh::law
