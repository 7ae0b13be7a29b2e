#include "api/impl/problem_document.h"
#include "api/problems.h"
#include "support/stores.h"

#include <fstream>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const fs::path shipped = fs::path(TEST_FOLDER) / ".." / ".." / "data" / "problems.toml";

TEST(Catalogue, finds_what_the_product_ships)
{
    const auto catalogue = ProblemCatalogue::load(shipped);
    EXPECT_EQ(catalogue.find("api/read-only")->status, 403);
    EXPECT_EQ(catalogue.find("area/of-nowhere"), nullptr);
    EXPECT_EQ(catalogue.find(""), nullptr);
}

class WrittenCatalogue : public testing::Test {
protected:
    std::string refusal(const std::string& text)
    {
        const auto file = folder_.path() / "problems.toml";
        std::ofstream(file) << text;
        try {
            ProblemCatalogue::load(file);
        } catch (const CatalogueError& error) {
            return error.what();
        }
        return "none";
    }

    test::ScratchFolder folder_;
};

TEST_F(WrittenCatalogue, is_refused_with_its_line)
{
    const std::string title = "title = { vi = \"a\", en = \"a\" }\n";
    const std::string good = "[\"api/b\"]\nstatus = 400\n" + title;
    const auto with = [&](const std::string& from, const std::string& to) {
        auto text = good;
        return refusal(text.replace(text.find(from), from.size(), to));
    };
    EXPECT_EQ(refusal(good), "the problem catalogue lacks api/busy");
    EXPECT_EQ(refusal(good + "[\"api/a\"]\nstatus = 400\n" + title),
              "problem catalogue, line 1: out of order");
    EXPECT_EQ(with("400", "200"), "problem catalogue, line 1: status is 400 to 599");
    EXPECT_EQ(with("400", "\"400\""), "problem catalogue, line 1: status is 400 to 599");
    EXPECT_EQ(with("api/b", "b"), "problem catalogue, line 1: a code is \"area/kind\"");
    EXPECT_EQ(with(", en = \"a\"", ""),
              "problem catalogue, line 3: title needs vi and en, and nothing else");
    EXPECT_EQ(with("status", "state"), "problem catalogue, line 2: unknown key state");
    EXPECT_NE(refusal(good + good).find("line 4"), std::string::npos);
    EXPECT_NE(refusal("[\"api/a\"\n").find("line 1"), std::string::npos);
    EXPECT_EQ(refusal("problem = 1"), "problem catalogue, line 1: a problem is a table");
    EXPECT_THROW(ProblemCatalogue::load(folder_.path() / "absent.toml"), CatalogueError);
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
    const auto catalogue = ProblemCatalogue::load(shipped);
    const auto vi = problem_document(catalogue, {malformed("")}, Language::vi, "0a");
    const auto en = problem_document(catalogue, {malformed("")}, Language::en, "0a");
    EXPECT_EQ(vi.status, 400);
    EXPECT_EQ(json::parse(vi.body), json::parse(R"({
        "type": "/problems/api/malformed-parameter",
        "title": "Tham số không đúng dạng", "status": 400,
        "code": "api/malformed-parameter", "detail": "tham số sai", "remedy": "sửa lại",
        "instance": "urn:request:0a" })"));
    EXPECT_EQ(json::parse(en.body), json::parse(R"({
        "type": "/problems/api/malformed-parameter",
        "title": "A parameter is malformed", "status": 400,
        "code": "api/malformed-parameter", "detail": "the parameter is wrong", "remedy": "mend it",
        "instance": "urn:request:0a" })"));
}

TEST(ProblemDocument, lists_every_problem_with_its_place)
{
    const auto catalogue = ProblemCatalogue::load(shipped);
    const Problem other{.code = "api/read-only", .detail = {}};
    const auto body = json::parse(
        problem_document(catalogue, {malformed("/query/on"), other}, Language::en, "1").body);
    EXPECT_EQ(body.at("errors"), json::parse(R"([
        { "code": "api/malformed-parameter", "pointer": "/query/on",
          "detail": "the parameter is wrong", "remedy": "mend it" },
        { "code": "api/read-only", "pointer": "", "detail": "The server is read-only",
          "remedy": "write to a server that was started without the read-only option" } ])"));
}

TEST(ProblemDocument, of_a_code_without_an_entry_leaks_nothing)
{
    const auto catalogue = ProblemCatalogue::load(shipped);
    const Problem secret{.code = "area/of-nowhere", .detail = {.vi = "bí mật", .en = "secret"}};
    const auto document = problem_document(catalogue, {secret}, Language::en, "1");
    EXPECT_EQ(document.status, 500);
    EXPECT_EQ(document.missing_code, "area/of-nowhere");
    EXPECT_EQ(json::parse(document.body).at("code"), "internal/unknown-code");
    EXPECT_EQ(document.body.find("secret"), std::string::npos);
}

}  // namespace
}  // namespace ansinh::api
