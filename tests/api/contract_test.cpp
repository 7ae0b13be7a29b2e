#include "api/routes.h"
#include "api/server.h"
#include "story.h"
#include "support/cases.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::test {
namespace {

namespace fs = std::filesystem;

/// "GET /api/v1/areas" → "level! on! parent": the parameters of each operation, those required
/// marked.
using Contract = std::map<std::string, std::set<std::string>>;

std::string marked(std::string_view name, bool required)
{
    return std::string(name) + (required ? "!" : "");
}

/// Reads docs/openapi.yaml as it is written here: paths at two blanks, methods at four, a parameter
/// a line.
Contract described()
{
    static const std::regex path("^  (/[^:]*):$");
    static const std::regex method("^    (get|post|put|patch|delete):$");
    static const std::regex parameter(R"re(\{ name: "?(\w+)"?, in: (?:query|path),(.*))re");
    static const std::regex shared(R"re(\$ref: "#/components/parameters/AreaCode")re");
    Contract contract;
    std::string at_path;
    std::string operation;
    std::istringstream lines(file_text(PROJECT_FOLDER "/docs/openapi.yaml"));
    for (std::string line; std::getline(lines, line) && line != "components:";) {
        std::smatch found;
        if (std::regex_match(line, found, path))
            at_path = found[1];
        else if (std::regex_match(line, found, method)) {
            operation = found[1];
            for (char& c : operation) c = static_cast<char>(c - 32);
            operation += " " + at_path;
            contract[operation];
        }
        else if (std::regex_search(line, found, parameter))
            contract[operation].insert(
                marked(found.str(1), found.str(2).find("required: true") != std::string::npos));
        else if (std::regex_search(line, shared))
            contract[operation].insert("code!");
    }
    return contract;
}

std::set<std::string> path_names(std::string_view pattern)
{
    std::set<std::string> names;
    for (auto open = pattern.find('{'); open != std::string_view::npos;
         open = pattern.find('{', open + 1))
        names.insert(marked(pattern.substr(open + 1, pattern.find('}', open) - open - 1), true));
    return names;
}

Contract served()
{
    Contract contract;
    for (const auto path : api::own_paths()) contract[fmt::format("GET {}", path)];
    for (const auto& route : api::routes()) {
        auto& names = contract[fmt::format("{} {}", to_string(route.method), route.pattern)];
        names = path_names(route.pattern);
        for (const auto& parameter : route.parameters)
            if (!names.contains(marked(parameter.name, true)))
                names.insert(marked(parameter.name, parameter.required));
    }
    return contract;
}

TEST(Contract, every_operation_is_served_as_it_is_described)
{
    const auto contract = described();
    ASSERT_GT(contract.size(), 20U) << "the description is read";
    const auto server = served();
    for (const auto& [operation, parameters] : contract) {
        ASSERT_TRUE(server.contains(operation)) << operation << " is described but not served";
        EXPECT_EQ(server.at(operation), parameters) << operation;
    }
    for (const auto& [operation, parameters] : server)
        EXPECT_TRUE(contract.contains(operation)) << operation << " is served but not described";
}

TEST(Contract, every_operation_has_a_story_that_ends_well)
{
    std::set<std::string> told;
    for (const auto& entry : fs::recursive_directory_iterator(STORY_FOLDER)) {
        if (entry.path().extension() != ".story") continue;
        for (const auto& step :
             parse_story(file_text(entry.path().string()), entry.path().parent_path().string()))
            if (step.status < 300)
                told.insert(step.method + " " + step.target.substr(0, step.target.find('?')));
    }
    for (const auto& [operation, parameters] : served()) {
        const auto pattern = std::regex_replace(operation, std::regex(R"([.])"), "\\.");
        const std::regex shape(std::regex_replace(pattern, std::regex(R"(\{\w+\})"), "[^/]+"));
        EXPECT_TRUE(std::ranges::any_of(
            told, [&](const std::string& step) { return std::regex_match(step, shape); }))
            << operation << " has no story";
    }
}

}  // namespace
}  // namespace ansinh::test
