#include "law/contribution.h"
#include "law/folder.h"
#include "law/impl/small_law_test.h"
#include "law/trace.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::law {

namespace {

constexpr std::string_view chapter = R"(
[cap]
label = { vi = "Mức trần", en = "Cap" }
kind  = "amount"
unit  = "VND/month"
picks = "month of contribution"
[[cap.value]]
from   = 2020-01-01
is     = 46_800_000
cite   = ["1/2010/QH12 art.31.1", "2/2020/NĐ-CP art.4"]
status = "unconfirmed"

[rate]
label = { vi = "Tỷ lệ", en = "Rate" }
kind  = "rate"
picks = "month of contribution"
value = [ { from = 2020-01-01, is = "10.5%", cite = "1/2010/QH12 art.32", status = "confirmed" } ]

[notice]
label = { vi = "Thời hạn báo", en = "Notice" }
kind  = "count"
unit  = "days"
picks = "day of filing"
value = [ { from = 2020-01-01, is = 1, cite = "3/2022/TT-BYT", status = "secondary" } ]
)";

const Law& sample()
{
    static const Law read = test::small_law(chapter);
    return read;
}

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

/// A formula of every kind of step.
template <class Tracing>
Vnd due_of(Vnd wage, InForce& in, Tracing& trace)
{
    const auto cap = in.amount("cap");
    const auto rate = in.rate("rate");
    const Vnd base = std::min(wage, cap.value);
    trace.step({"Căn cứ đóng", "Base"}, base,
               because(wage > base ? Name{"lương cao hơn mức trần", "the wage is above the cap"}
                                   : Name{"lương trong mức trần", "the wage is within the cap"}),
               cap);
    const Vnd amount = base.share(rate, Rounding::half_up);
    {
        const auto heading = trace.group({"Phần đóng", "Dues"});
        trace.step({"Phải đóng", "Due"}, amount, worked(base, "×", rate), Rounding::half_up);
        const auto inner = trace.group({"Thời hạn", "Time"});
        trace.step({"Báo trước", "Notice"}, in.count("notice"), cite("1/2010/QH12 art.9.2"));
    }
    trace.step({"Cộng", "Total"}, amount);
    return amount;
}

}  // namespace

TEST(Trace, tells_the_way_in_both_languages)
{
    Trace trace;
    InForce in(sample(), {2024, 1, 1});
    EXPECT_EQ(due_of(Vnd{60'000'000}, in, trace), Vnd{4'914'000});
    EXPECT_EQ(sentences(trace.steps(), sample(), Language::vi),
              "Căn cứ đóng: 46.800.000 đồng (lương cao hơn mức trần)\n"
              "  Theo Mức trần: 46.800.000 đồng; Luật Mẫu 1/2010/QH12, Điều 31 khoản 1; "
              "Nghị định Mẫu (2/2020/NĐ-CP), Điều 4 [CHƯA XÁC NHẬN]\n"
              "Phần đóng\n"
              "  Phải đóng: 4.914.000 đồng = 46.800.000 đồng × 10,5%, làm tròn đến đồng gần nhất\n"
              "    Theo Tỷ lệ: 10,5%; Luật Mẫu 1/2010/QH12, Điều 32\n"
              "  Thời hạn\n"
              "    Báo trước: 1 ngày\n"
              "      Theo Thời hạn báo: 1 ngày; Thông tư Mẫu (3/2022/TT-BYT) "
              "[đọc ở nguồn thứ cấp]\n"
              "      Theo Luật Mẫu 1/2010/QH12, Điều 9 khoản 2\n"
              "Cộng: 4.914.000 đồng\n");
    EXPECT_EQ(sentences(trace.steps(), sample(), Language::en),
              "Base: VND 46,800,000 (the wage is above the cap)\n"
              "  By Cap: VND 46,800,000; Sample Law (1/2010/QH12), Article 31 clause 1; "
              "Sample Decree (2/2020/NĐ-CP), Article 4 [UNCONFIRMED]\n"
              "Dues\n"
              "  Due: VND 4,914,000 = VND 46,800,000 × 10.5%, rounded to the nearest đồng\n"
              "    By Rate: 10.5%; Sample Law (1/2010/QH12), Article 32\n"
              "  Time\n"
              "    Notice: 1 day\n"
              "      By Notice: 1 day; Sample Circular (3/2022/TT-BYT) "
              "[read in a secondary source]\n"
              "      Under Sample Law (1/2010/QH12), Article 9 clause 2\n"
              "Total: VND 4,914,000\n");
}

TEST(Trace, names_each_parameter_used_once_in_order)
{
    Trace trace;
    InForce in(sample(), {2024, 1, 1});
    due_of(Vnd{1}, in, trace);
    due_of(Vnd{2}, in, trace);
    std::vector<std::string> ids;
    for (const auto& one : used(trace.steps())) ids.push_back(one.origin.parameter->id);
    EXPECT_EQ(ids, (std::vector<std::string>{"cap", "rate", "notice"}));
}

TEST(Trace, shows_every_kind_of_value)
{
    const auto both = [](const Shown& value) {
        return shown(value, Language::vi) + " | " + shown(value, Language::en);
    };
    EXPECT_EQ(both(Vnd{1'234'567}), "1.234.567 đồng | VND 1,234,567");
    EXPECT_EQ(both(Vnd{-5} / 2), "−2,5 đồng | −VND 2.5");
    EXPECT_EQ(both(Vnd{1} / 3), "0,3333 đồng | VND 0.3333");
    EXPECT_EQ(both(Rate{1, 3}), "1/3 | 1/3");
    EXPECT_EQ(both(Rate::percent(75)), "75% | 75%");
    EXPECT_EQ(both(Count{2, "working_days"}), "2 ngày làm việc | 2 working days");
    EXPECT_EQ(both(Count{1, "years"}), "1 năm | 1 year");
    EXPECT_EQ(both(Count{1'000, ""}), "1.000 | 1,000");
    EXPECT_EQ(both(Date{2025, 7, 1}), "01/07/2025 | 1 Jul 2025");
    EXPECT_EQ(both(true), "Có | Yes");
    EXPECT_EQ(both(false), "Không | No");
    EXPECT_EQ(both(Bilingual{"hộ nghèo", "poor household"}), "hộ nghèo | poor household");
}

RC_GTEST_PROP(Trace, changes_no_finding, ())
{
    const Vnd wage{*rc::gen::inRange<std::int64_t>(0, 200'000'000)};
    Trace trace;
    const NoTrace none;
    InForce with(sample(), {2024, 1, 1});
    InForce without(sample(), {2024, 1, 1});
    RC_ASSERT(due_of(wage, with, trace) == due_of(wage, without, none));
    const ContributionFacts facts{
        .month = Month{2012, 1}.plus(*rc::gen::inRange(0, 180)),
        .who = {.group = static_cast<ContributorGroup>(*rc::gen::inRange(0, 12)),
                .region = static_cast<Region>(*rc::gen::inRange(0, 4)),
                .wage_set_by = static_cast<WageSetBy>(*rc::gen::inRange(0, 2)),
                .conditions = static_cast<Conditions>(*rc::gen::inRange(0, 3)),
                .trained = *rc::gen::arbitrary<bool>()},
        .wage = wage,
        .unpaid_days = *rc::gen::inRange(0, 31)};
    const auto traced = contribution(facts, our_law(), trace);
    const auto plain = contribution(facts, our_law(), none);
    RC_ASSERT(traced.has_value() == plain.has_value());
    if (!traced) {
        RC_ASSERT(traced.error() == plain.error());
        return;
    }
    RC_ASSERT(traced->bases == plain->bases);
    RC_ASSERT(traced->total == plain->total);
    RC_ASSERT(traced->worker == plain->worker);
    RC_ASSERT(traced->dues.size() == plain->dues.size());
}

}  // namespace ansinh::law
