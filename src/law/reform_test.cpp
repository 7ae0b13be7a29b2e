#include "base/decimal.h"
#include "law/impl/small_law_test.h"
#include "law/reform.h"
#include "law/trace.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <support/cases.h>

namespace ansinh::law {

using test::told;

namespace {

constexpr std::string_view chapter = R"(
[wage]
label = { vi = "Lương", en = "Wage" }
kind  = "amount"
unit  = "VND/month"
picks = "day asked"
[[wage.value]]
from = 2020-01-01
is = 5
cite = "1/2010/QH12 art.1"
status = "confirmed"
[[wage.value]]
from = 2021-07-01
until = 2022-01-01
is = 6
cite = "1/2010/QH12 art.2"
status = "confirmed"
[[wage.value]]
from = 2023-01-01
missing = { vi = "Chưa thấy", en = "Not found" }
cite = "1/2010/QH12"
status = "unconfirmed"
[[wage.value]]
from = 2024-01-01
is = 8
cite = "2/2020/NĐ-CP art.4"
status = "unconfirmed"

[bonus]
label = { vi = "Thưởng", en = "Bonus" }
kind  = "count"
unit  = "times"
picks = "day asked"
[[bonus.value]]
from = 2020-01-01
until = 2021-01-01
is = 3
cite = "1/2010/QH12"
status = "confirmed"

[floor]
label = { vi = "Sàn", en = "Floor" }
kind  = "amount"
unit  = "VND/month"
picks = "day asked"
by    = ["place"]
[[floor.value]]
from   = 2020-01-01
is     = { rural = 1, urban = 2 }
cite   = "1/2010/QH12"
status = "confirmed"

[share]
label = { vi = "Tỷ lệ", en = "Share" }
kind  = "rate"
picks = "day asked"
bounds = { least = "0%", most = "50%" }
value = [{ from = 2020-01-01, is = "10%", cite = "1/2010/QH12", status = "confirmed" }]

[deadline]
label = { vi = "Hạn", en = "Deadline" }
kind  = "date"
picks = "day asked"
value = [{ from = 2020-01-01, is = 2025-07-01, cite = "1/2010/QH12", status = "confirmed" }]

[is_open]
label = { vi = "Áp dụng", en = "Open" }
kind  = "flag"
picks = "day asked"
value = [{ from = 2020-01-01, is = true, cite = "1/2010/QH12", status = "confirmed" }]

[pension_rate]
label   = { vi = "Tỷ lệ hưởng", en = "Pension rate" }
kind    = "table"
picks   = "start of benefit"
columns = { sex = "text", from_years = "count", rate = "rate" }
key     = ["sex", "from_years"]
steps   = "from_years"
[[pension_rate.value]]
from   = 2020-01-01
cite   = "1/2010/QH12 art.5"
status = "confirmed"
rows   = [
  { sex = "male", from_years = 15, rate = "40%" },
  { sex = "female", from_years = 15, rate = "45%" },
  { sex = "male", from_years = 20, rate = "45%" },
]

[age]
label   = { vi = "Tuổi", en = "Age" }
kind    = "table"
picks   = "start of benefit"
columns = { sex = "text", months = "count", grace = "count" }
units   = { months = "months" }
optional = ["grace"]
key     = ["sex"]
[[age.value]]
from   = 2020-01-01
cite   = "1/2010/QH12 art.5"
status = "confirmed"
rows   = [{ sex = "male", months = 720 }, { sex = "female", months = 660, grace = 3 }]
)";

const Law& baseline()
{
    static const Law law = test::small_law(chapter);
    return law;
}

std::string whole(std::string text)
{
    if (text.contains("[reform]")) return text;
    return text + "\n[reform]\nid = \"r-1\"\ntitle = { vi = \"Thử\", en = \"Trial\" }\n";
}

/// In the row of the keys the first column of values that every row has, as the law writes it; "-"
/// where there is none.
std::string answer(const Law& law, const std::vector<std::string>& words)
{
    InForce in(law, Date::parse(words[0]).value());
    const auto& parameter = *law.find(words[1]);
    if (!in.has(words[1])) return "-";
    std::optional<RowInForce> row;
    if (words.size() == 2) row = in.find(words[1], {});
    if (words.size() == 3) row = in.find(words[1], {std::string_view{words[2]}});
    if (words.size() == 4)
        row = in.find(words[1], {std::string_view{words[2]}, Decimal::parse(words[3])->units()});
    if (!row) return "-";
    const auto& column = *std::ranges::find_if(
        parameter.columns.begin() + static_cast<std::ptrdiff_t>(parameter.keys),
        parameter.columns.end(), [](const Column& one) { return !one.optional; });
    switch (column.kind) {
    case Kind::amount: return to_string(Value{row->amount(column.name).value});
    case Kind::rate: return to_string(Value{row->rate(column.name).value});
    case Kind::count: return to_string(Value{row->count(column.name).value});
    case Kind::date: return to_string(Value{row->date(column.name).value});
    case Kind::flag: return to_string(Value{row->flag(column.name).value});
    case Kind::text: return std::string{row->text(column.name).value};
    }
    std::unreachable();
}

std::vector<std::string> words_of(const std::string& line)
{
    std::vector<std::string> words;
    std::istringstream stream(line);
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

Law reformed_by(const std::string& text)
{
    auto law = reformed(baseline(), whole(text));
    if (law) return *std::move(law);
    for (const auto& one : told(law.error())) ADD_FAILURE() << one;
    return baseline();
}

}  // namespace

TEST(Reform, answers_or_refuses_as_its_cases_say)
{
    const auto all = test::blocks(TEST_FOLDER "/reform.cases", "reform");
    EXPECT_GT(all.size(), 25U);
    for (const auto& block : all) {
        SCOPED_TRACE(block.sentence);
        EXPECT_NE(block.answers.empty(), block.complaints.empty()) << "it says nothing, or both";
        const auto law = reformed(baseline(), whole(block.files.front().text));
        EXPECT_EQ(law ? std::vector<std::string>{} : told(law.error()), block.complaints);
        if (!law) continue;
        for (const auto& line : block.answers) {
            auto words = words_of(line);
            const auto expected = words.back();
            words.resize(words.size() - 2);
            EXPECT_EQ(answer(*law, words), expected) << line;
        }
    }
}

TEST(Reform, is_a_law_of_its_own)
{
    const auto before = baseline().hash();
    const auto empty = reformed_by("");
    const auto nine = reformed_by("[[change]]\nset = 'wage'\nfrom = 2024-01-01\nvalue = 9\n");
    EXPECT_EQ(baseline().hash(), before);
    EXPECT_EQ(answer(baseline(), {"2024-01-01", "wage"}), "8");
    EXPECT_NE(empty.hash(), before);
    EXPECT_NE(nine.hash(), empty.hash());
    EXPECT_EQ(nine.hash(),
              reformed_by("[[change]]\nset = 'wage'\nfrom = 2024-01-01\nvalue = 9\n").hash());
    EXPECT_EQ(nine.hash().size(), before.size());
}

TEST(Reform, is_cited_where_it_changed_something)
{
    const auto law = reformed_by("[[change]]\nset = 'floor'\nwhere = { place = 'urban' }\n"
                                 "from = 2024-01-01\nvalue = 9\n"
                                 "[[change]]\nadd = 'wage'\nfrom = 2024-01-01\nvalue = 1\n");
    const auto basis = [&](std::string_view id, InForce::Keys keys) {
        return InForce(law, {2024, 1, 1}).amount(id, keys).origin.row->basis;
    };
    EXPECT_EQ(basis("floor", {"urban"}).cites, std::vector<std::string>{"reform:r-1"});
    EXPECT_EQ(basis("floor", {"urban"}).status, Status::confirmed);
    EXPECT_EQ(basis("floor", {"rural"}).cites, std::vector<std::string>{"1/2010/QH12"});
    // What was added to still rests on its article, with its doubt.
    EXPECT_EQ(basis("wage", {}).cites,
              (std::vector<std::string>{"reform:r-1", "2/2020/NĐ-CP art.4"}));
    EXPECT_EQ(basis("wage", {}).status, Status::unconfirmed);
    EXPECT_EQ(cited(law, "reform:r-1", Language::vi), "Thử (reform:r-1)");
    EXPECT_EQ(law.acts().find("reform:r-1")->second.kind, "reform");
    Trace trace;
    InForce in(law, {2024, 1, 1});
    trace.step({"Sàn", "Floor"}, in.amount("floor", {"urban"}));
    EXPECT_TRUE(sentences(trace.steps(), law, Language::en).contains("Trial (reform:r-1)"));
}

TEST(Reform, says_what_it_repealed)
{
    const auto law = reformed_by("[[change]]\nrepeal = 'wage'\nfrom = 2024-01-01\n");
    InForce in(law, {2024, 1, 1});
    in.amount("wage");
    ASSERT_EQ(in.problems().size(), 1U);
    EXPECT_TRUE(in.problems().front().detail.en.ends_with("Repealed: Trial."));
}

TEST(Reform, may_be_laid_over_another)
{
    const auto first = reformed_by("[[change]]\nset = 'wage'\nfrom = 2024-01-01\nvalue = 9\n");
    const std::string text = "[reform]\nid = 'r-2'\ntitle = { vi = 'a', en = 'a' }\n"
                             "[[change]]\nadd = 'wage'\nfrom = 2024-01-01\nvalue = 1\nexpects = 9";
    const auto second = reformed(first, text);
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(answer(*second, {"2024-01-01", "wage"}), "10");
    const auto again = reformed(*second, text);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(told(again.error()),
              std::vector<std::string>{"reform/malformed at reform line 2, id"});
}

TEST(Reform, reads_its_reclassifications)
{
    const auto reform =
        read_reform(baseline(), whole("[[reclassify]]\nentity = 'commune'\nfrom_class = 'a'\n"
                                      "to_class = 'b'\nshare = '25%'\nseed = 7\n"));
    ASSERT_TRUE(reform.has_value());
    ASSERT_EQ(reform->reclassifications.size(), 1U);
    const auto& one = reform->reclassifications.front();
    EXPECT_EQ(one.entity + one.from_class + one.to_class, "communeab");
    EXPECT_EQ(one.share, Rate::percent(25));
    EXPECT_EQ(one.seed, 7U);
}

RC_GTEST_PROP(Reform, takes_the_larger_share_around_the_smaller,
              (std::uint64_t seed, std::uint64_t id))
{
    const auto denominator = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    const auto less = *rc::gen::inRange<std::int64_t>(0, denominator + 1);
    const auto more = *rc::gen::inRange<std::int64_t>(less, denominator + 1);
    if (is_reclassified(seed, id, {less, denominator}))
        RC_ASSERT(is_reclassified(seed, id, {more, denominator}));
    RC_ASSERT(!is_reclassified(seed, id, Rate{}));
    RC_ASSERT(is_reclassified(seed, id, Rate{1, 1}));
}

TEST(Reform, takes_about_its_share_and_another_by_another_seed)
{
    constexpr std::uint64_t people = 100'000;
    constexpr int tolerance = 700;  // five standard deviations of a fair draw
    int taken = 0;
    int both = 0;
    int communes = 0;
    for (std::uint64_t id = 0; id < people; ++id) {
        const bool is_taken = is_reclassified(7, id, Rate::percent(25));
        taken += is_taken ? 1 : 0;
        both += is_taken && is_reclassified(8, id, Rate::percent(25)) ? 1 : 0;
        communes += is_reclassified(7, std::to_string(id), Rate::percent(25)) ? 1 : 0;
    }
    EXPECT_NEAR(taken, 25'000, tolerance);
    EXPECT_NEAR(communes, 25'000, tolerance);
    EXPECT_NEAR(both, 6'250, tolerance);
    // The draw is part of every result, so it must never change: those of the first 20.
    std::vector<std::uint64_t> drawn;
    for (std::uint64_t id = 0; id < 20; ++id)
        if (is_reclassified(7, id, Rate::percent(25))) drawn.push_back(id);
    EXPECT_EQ(drawn, (std::vector<std::uint64_t>{1, 7, 8, 12, 15, 16, 18, 19}));
    EXPECT_TRUE(is_reclassified(7, "28752", Rate::percent(25)));
    EXPECT_FALSE(is_reclassified(7, "28754", Rate::percent(25)));
}

/// Whatever days a change covers, outside them the law answers as before.
RC_GTEST_PROP(Reform, changes_nothing_outside_its_days, ())
{
    const Date start{2019, 6, 1};
    const auto from = start.plus_days(*rc::gen::inRange(0, 2'400));
    const auto until = from.plus_days(*rc::gen::inRange(1, 800));
    const auto law = reformed(
        baseline(), whole("[[change]]\nset = 'wage'\nvalue = 77\nfrom = " + to_string(from) +
                          "\nuntil = " + to_string(until) + "\n"));
    RC_ASSERT(law.has_value());
    for (Date day = start; day < Date(2028, 1, 1); day = day.plus_days(1)) {
        const bool inside = from <= day && day < until;
        const auto said = answer(*law, {to_string(day), "wage"});
        RC_ASSERT(said == (inside ? "77" : answer(baseline(), {to_string(day), "wage"})));
    }
}

}  // namespace ansinh::law
