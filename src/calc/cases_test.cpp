#include "calc/cases.h"
#include "law/folder.h"

#include <set>

#include <gtest/gtest.h>

namespace ansinh::calc {

namespace {

const law::Law& our_law()
{
    static const law::Law law = law::load(LAW_FOLDER);
    return law;
}

const WorkedCases& our_cases()
{
    static const WorkedCases all = [] {
        auto read = read_cases(law::case_files(LAW_FOLDER));
        if (read) return *std::move(read);
        for (const auto& problem : read.error())
            ADD_FAILURE() << problem.where << ": " << problem.detail.en;
        return WorkedCases{};
    }();
    return all;
}

class Topics : public testing::TestWithParam<std::string_view> {};

}  // namespace

TEST_P(Topics, give_every_worked_answer_exactly)
{
    int worked = 0;
    for (const auto& one : our_cases().cases) {
        if (one.topic != GetParam()) continue;
        ++worked;
        if (const auto wrong = disagreement(one, our_law()))
            ADD_FAILURE() << one.where << ", " << one.id << " (" << one.says.en << "): " << *wrong;
    }
    EXPECT_GT(worked, 0) << "no worked example of " << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Law, Topics, testing::ValuesIn([] {
                             std::vector<std::string_view> ids;
                             for (const auto& topic : topics()) ids.push_back(topic.id);
                             return ids;
                         }()),
                         [](const auto& test) {
                             std::string name{test.param};
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(Law, loads_and_checks_without_a_problem) { EXPECT_GT(our_law().parameters().size(), 20U); }

}  // namespace ansinh::calc
