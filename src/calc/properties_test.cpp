#include "calc/calculate.h"
#include "calc/cases.h"
#include "law/contribution.h"
#include "law/folder.h"
#include "law/reform.h"

#include <algorithm>
#include <map>

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::calc {

namespace {

namespace json = boost::json;

const law::Law& our_law()
{
    static const law::Law law = law::load(LAW_FOLDER);
    return law;
}

constexpr Date day{2026, 11, 22};

/// A contribution of any kind; nothing where the law of that month does not know the group.
std::optional<json::object> contribution(json::object input)
{
    auto answer = calculate(contribution_topic, input, our_law(), day);
    if (!answer) return {};
    return answer->at("answer").as_object();
}

json::object any_contributor()
{
    const auto key = [](auto all) {
        return std::string{
            all[static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(all.size())))]
                .key};
    };
    return {{"month", to_string(Month{2012, 1}.plus(*rc::gen::inRange(0, 179)))},
            {"group", key(choices(law::ContributorGroup{}))},
            {"region", key(choices(law::Region{}))},
            {"wage_set_by", key(choices(law::WageSetBy{}))},
            {"conditions", key(choices(law::Conditions{}))},
            {"trained", *rc::gen::arbitrary<bool>()},
            {"wage", *rc::gen::inRange<std::int64_t>(0, 150'000'000)}};
}

std::int64_t number(const json::object& object, std::string_view key)
{
    return object.at(key).as_int64();
}

/// What a side pays to the funds, one by one.
std::int64_t sum_of_funds(const json::object& side)
{
    std::int64_t sum = 0;
    for (const auto& [key, value] : side)
        if (key != "total") sum += value.as_int64();
    return sum;
}

/// The places in an input where something stands: "/spells/0/wage".
void leaves(const json::value& value, const std::string& place, std::vector<std::string>& found)
{
    if (const auto* object = value.if_object())
        for (const auto& [key, inner] : *object)
            leaves(inner, place + "/" + std::string{key}, found);
    else if (const auto* array = value.if_array())
        for (std::size_t i = 0; i < array->size(); ++i)
            leaves((*array)[i], place + "/" + std::to_string(i), found);
    if (!place.empty()) found.push_back(place);
}

/// What nobody means, and what the limits just allow.
const std::vector<json::value>& oddities()
{
    static const std::vector<json::value> all = {0,
                                                 1,
                                                 -1,
                                                 12,
                                                 1'000'000'000'000,
                                                 INT64_MAX,
                                                 "",
                                                 "x",
                                                 "1800-01-01",
                                                 "2999-12-31",
                                                 "2015-01-01",
                                                 "2025-07-01",
                                                 "2999-12",
                                                 "2016-01",
                                                 "999999999999999",
                                                 "1/999999999999999",
                                                 "100%",
                                                 true,
                                                 nullptr,
                                                 json::array{},
                                                 json::object{}};
    return all;
}

/// Asks with one oddity put in; tells of what is neither an answer nor a refusal.
void ask_with(const WorkedCase& worked, const std::string& place, const json::value& odd)
{
    json::value input = worked.input;
    input.at_pointer(place) = odd;
    try {
        const auto answer = calculate(*find_topic(worked.topic), input, our_law(), day);
        const bool is_told =
            answer || std::ranges::none_of(answer.error(), [](const Problem& one) {
                return one.code.empty() || one.detail.vi.empty() || one.detail.en.empty();
            });
        EXPECT_TRUE(is_told) << worked.topic << " " << json::serialize(input);
    } catch (const std::exception& fault) {
        ADD_FAILURE() << worked.topic << ": " << fault.what() << "\n" << json::serialize(input);
    }
}

}  // namespace

RC_GTEST_PROP(Contribution, is_the_sum_of_its_parts, ())
{
    const auto answer = contribution(any_contributor());
    RC_PRE(answer.has_value());
    const auto& worker = answer->at("worker").as_object();
    const auto& employer = answer->at("employer").as_object();
    RC_ASSERT(number(worker, "total") == sum_of_funds(worker));
    RC_ASSERT(number(employer, "total") == sum_of_funds(employer));
    RC_ASSERT(number(*answer, "total") == number(worker, "total") + number(employer, "total"));
}

RC_GTEST_PROP(Contribution, never_falls_when_the_wage_rises, ())
{
    auto input = any_contributor();
    const auto less = contribution(input);
    RC_PRE(less.has_value());
    // A wage of nothing stands for "none told" where a level takes its place.
    RC_PRE(number(input, "wage") > 0);
    input["wage"] = number(input, "wage") + *rc::gen::inRange<std::int64_t>(1, 20'000'000);
    const auto more = contribution(input);
    RC_ASSERT(more.has_value());
    RC_ASSERT(number(*more, "total") >= number(*less, "total"));
    for (const auto* side : {"worker", "employer"})
        for (const auto& [fund, amount] : less->at(side).as_object())
            RC_ASSERT(number(more->at(side).as_object(), fund) >= amount.as_int64());
}

TEST(Calculation, answers_the_same_under_a_reform_that_changes_nothing)
{
    const auto same =
        law::reformed(our_law(), "[reform]\nid = 'none'\ntitle = { vi = 'không', en = 'none' }\n");
    ASSERT_TRUE(same.has_value());
    const auto cases = read_cases(law::case_files(LAW_FOLDER));
    ASSERT_TRUE(cases.has_value());
    for (const auto& one : cases->cases) {
        const auto on = one.day.value_or(day);
        const auto& topic = *find_topic(one.topic);
        const auto before = calculate(topic, one.input, our_law(), on);
        const auto after = calculate(topic, one.input, *same, on);
        ASSERT_EQ(before.has_value(), after.has_value()) << one.id;
        if (!before) {
            EXPECT_EQ(before.error(), after.error()) << one.id;
            continue;
        }
        EXPECT_NE(before->at("law"), after->at("law")) << one.id;
        for (const auto* part : {"answer", "lines", "warnings", "trace"})
            EXPECT_EQ(before->at(part), after->at(part)) << one.id << " " << part;
    }
}

TEST(Calculation, answers_or_refuses_whatever_stands_in_a_field)
{
    constexpr int cases_most = 8;  // of a topic: they share their fields
    const auto cases = read_cases(law::case_files(LAW_FOLDER));
    ASSERT_TRUE(cases.has_value());
    std::map<std::string, int> asked;
    for (const auto& one : cases->cases) {
        if (++asked[one.topic] > cases_most) continue;
        std::vector<std::string> places;
        leaves(one.input, "", places);
        for (const auto& place : places)
            for (const auto& odd : oddities()) ask_with(one, place, odd);
    }
    EXPECT_EQ(asked.size(), topics().size());
}

TEST(Calculation, has_room_for_a_use_of_devices_at_all_its_limits)
{
    const json::object item{{"price", 100'000'000'000}, {"quantity", 10'000}, {"ratio", "99.99%"}};
    const json::object input{{"on", "2017-06-15"}, {"digit", 4}, {"items", json::array(100, item)}};
    EXPECT_TRUE(calculate(*find_topic("device"), input, our_law(), day).has_value());
    auto more = input;
    more.at("items").as_array().push_back(item);
    EXPECT_EQ(calculate(*find_topic("device"), more, our_law(), day).error().at(0).code,
              "calc/too-many");
}

TEST(Calculation, writes_a_year_without_grouping)
{
    const json::object input{
        {"after", "maternity"}, {"leave_to", "2026-03-01"}, {"from", "2026-03-03"}, {"days", 5}};
    const auto told = explain(*find_topic("convalescence"), input, our_law(), day);
    ASSERT_TRUE(told.has_value());
    EXPECT_TRUE(told->vi.contains("2026"));
    EXPECT_FALSE(told->vi.contains("2.026")) << told->vi;
}

TEST(Calculation, tells_why_a_day_between_departments_is_not_paid)
{
    const json::object short_stay{{"price", 300'000}, {"hours", 4}};
    const json::object input{{"on", "2026-03-10"}, {"departments", json::array(3, short_stay)}};
    const auto told = explain(*find_topic("bed-price"), input, our_law(), day);
    ASSERT_TRUE(told.has_value());
    EXPECT_TRUE(told->en.contains("the day is not paid")) << told->en;
}

TEST(Calculation, shows_a_reform_where_it_worked)
{
    const auto raised = law::reformed(
        our_law(), "[reform]\nid = 'trial'\ntitle = { vi = 'Thử', en = 'Trial' }\n"
                   "[[change]]\nset = 'wage_cap_multiple'\nfrom = 2026-01-01\nvalue = 25\n");
    ASSERT_TRUE(raised.has_value());
    const json::object before{{"month", "2025-12"}, {"wage", 60'000'000}};
    const json::object after{{"month", "2026-01"}, {"wage", 60'000'000}};
    const auto base = [&](const json::object& input) {
        return calculate(contribution_topic, input, *raised, day)->at("answer").at("base");
    };
    EXPECT_EQ(base(before), 46'800'000);
    EXPECT_EQ(base(after), 58'500'000);
    const auto told = explain(contribution_topic, after, *raised, day);
    EXPECT_TRUE(told->en.contains("Trial (reform:trial)")) << told->en;
}

}  // namespace ansinh::calc
