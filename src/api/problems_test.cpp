#include "api/impl/problem_document.h"
#include "api/problems.h"
#include "support/cases.h"
#include "support/stores.h"

#include <fstream>
#include <regex>
#include <set>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const fs::path source_folder = fs::path(TEST_FOLDER).parent_path();
const fs::path shipped = source_folder.parent_path() / "data" / "problems.toml";

/// Codes that the program's own source can answer with.
std::set<std::string> codes_in_source()
{
    static const std::regex code(
        R"re((?:\.code = |problem\(|refuse\(|fault\(call, |fail\(\{)[^;{}]{0,60}?"([a-z0-9-]+/[a-z0-9-]+)")re");
    std::set<std::string> codes;
    for (const auto& entry : fs::recursive_directory_iterator(source_folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".cpp") || name.ends_with("_test.cpp")) continue;
        const auto text = test::file_text(entry.path().string());
        for (std::sregex_iterator it(text.begin(), text.end(), code), end; it != end; ++it)
            codes.insert((*it)[1]);
    }
    return codes;
}

TEST(Catalogue, knows_every_code_of_the_program)
{
    const auto catalogue = Catalogue::load(shipped);
    const auto codes = codes_in_source();
    EXPECT_GT(codes.size(), 20U) << "the search finds what there is";
    for (const auto& code : codes)
        EXPECT_NE(catalogue.find(code), nullptr) << code << " is missing in data/problems.toml";
    EXPECT_EQ(catalogue.find("area/of-nowhere"), nullptr);
}

class WrittenCatalogue : public testing::Test {
protected:
    std::string refusal(const std::string& text)
    {
        const auto file = folder_.path() / "problems.toml";
        std::ofstream(file) << text;
        try {
            Catalogue::load(file);
        } catch (const CatalogueError& error) {
            return error.what();
        }
        return "none";
    }

    test::ScratchFolder folder_;
};

TEST_F(WrittenCatalogue, is_refused_with_its_line)
{
    const std::string good =
        "[[problem]]\ncode = \"api/a\"\nstatus = 400\ntitle = { vi = \"a\", en = \"a\" }\n";
    const auto with = [&](const std::string& from, const std::string& to) {
        auto text = good;
        return refusal(text.replace(text.find(from), from.size(), to));
    };
    EXPECT_EQ(refusal(good), "the problem catalogue lacks api/busy");
    EXPECT_EQ(refusal(good + good),
              "problem catalogue, line 5: api/a is out of order or there twice");
    EXPECT_EQ(with("400", "200"), "problem catalogue, line 1: status is 400 to 599");
    EXPECT_EQ(with("400", "\"400\""), "problem catalogue, line 1: status is 400 to 599");
    EXPECT_EQ(with("api/a", "a"), "problem catalogue, line 1: code is \"area/kind\"");
    EXPECT_EQ(with(", en = \"a\"", ""),
              "problem catalogue, line 4: title needs vi and en, and nothing else");
    EXPECT_EQ(with("status", "state"), "problem catalogue, line 3: unknown key state");
    EXPECT_NE(refusal("[[problem]\n").find("line 1"), std::string::npos);
    EXPECT_EQ(refusal("problem = 1"), "the problem catalogue is a list of [[problem]]");
    EXPECT_THROW(Catalogue::load(folder_.path() / "absent.toml"), CatalogueError);
}

Problem malformed(std::string where)
{
    return {.code = "api/malformed-parameter",
            .detail = {.vi = "tham số sai", .en = "the parameter is wrong"},
            .where = std::move(where),
            .remedy = {.vi = "sửa lại", .en = "mend it"}};
}

TEST(ProblemDocument, speaks_both_languages)
{
    const auto catalogue = Catalogue::load(shipped);
    const auto vi = problem_document(catalogue, {malformed("")}, Language::vi, "0a");
    const auto en = problem_document(catalogue, {malformed("")}, Language::en, "0a");
    EXPECT_EQ(vi.status, 400);
    EXPECT_EQ(json::parse(vi.body), json::parse(R"({
        "type": "/problems/api/malformed-parameter", "title": "Tham số không đúng dạng", "status": 400,
        "code": "api/malformed-parameter", "detail": "tham số sai", "remedy": "sửa lại",
        "instance": "urn:request:0a" })"));
    EXPECT_EQ(json::parse(en.body), json::parse(R"({
        "type": "/problems/api/malformed-parameter", "title": "A parameter is malformed", "status": 400,
        "code": "api/malformed-parameter", "detail": "the parameter is wrong", "remedy": "mend it",
        "instance": "urn:request:0a" })"));
}

TEST(ProblemDocument, lists_every_problem_with_its_place)
{
    const auto catalogue = Catalogue::load(shipped);
    const Problem other{.code = "api/read-only", .detail = {}};
    const auto body = json::parse(
        problem_document(catalogue, {malformed("/query/on"), other}, Language::en, "1").body);
    EXPECT_EQ(body.at("errors"), json::parse(R"([
        { "code": "api/malformed-parameter", "pointer": "/query/on", "detail": "the parameter is wrong",
          "remedy": "mend it" },
        { "code": "api/read-only", "pointer": "", "detail": "The server is read-only",
          "remedy": "write to a server that was started without the read-only option" } ])"));
}

TEST(ProblemDocument, of_a_code_without_an_entry_leaks_nothing)
{
    const auto catalogue = Catalogue::load(shipped);
    const Problem secret{.code = "area/of-nowhere", .detail = {.vi = "bí mật", .en = "secret"}};
    const auto document = problem_document(catalogue, {secret}, Language::en, "1");
    EXPECT_EQ(document.status, 500);
    EXPECT_EQ(document.missing_code, "area/of-nowhere");
    EXPECT_EQ(json::parse(document.body).at("code"), "internal/unknown-code");
    EXPECT_EQ(document.body.find("secret"), std::string::npos);
}

}  // namespace
}  // namespace ansinh::api
