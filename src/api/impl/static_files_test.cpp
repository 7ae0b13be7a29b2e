#include "api/impl/static_files.h"
#include "api/target.h"
#include "support/cases.h"
#include "support/stores.h"

#include <fstream>

#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

class Pages : public testing::Test {
protected:
    void write(const std::string& name, const std::string& text)
    {
        const auto file = folder_.path() / "web" / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

    void SetUp() override
    {
        write("index.html", "the page");
        write("favicon.svg", "<svg/>");
        write("assets/index-BfG3x_9a.js", "code");
        write("assets/index-BfG3x_9a.js.br", "packed code");
        write("assets/index-BfG3x_9a.js.gz", "zipped code");
        write("assets/inter-vietnamese-wght.woff2", "font");
        write("lonely.gz", "packed without a plain one");
        write(".env", "a secret");
        write(".git/config", "a secret");
        std::ofstream(folder_.path() / "secret.txt") << "a secret";
        std::filesystem::create_symlink(folder_.path() / "secret.txt",
                                        folder_.path() / "web" / "link.txt");
        std::filesystem::create_directory_symlink(folder_.path(), folder_.path() / "web" / "up");
    }

    StaticFiles load() { return StaticFiles::load(folder_.path() / "web").value(); }

    test::ScratchFolder folder_;
};

TEST_F(Pages, are_found_by_path_and_nothing_else_is)
{
    const auto files = load();
    for (const auto& [cells, line] : test::cases(R"(
        /                                 | the page
        /index.html                       | the page
        /reports/83                       | the page     # a page of the application
        /reports/                         | the page
        /favicon.svg                      | <svg/>
        /assets/index-BfG3x_9a.js         | code
        /assets/missing.js                | nothing
        /assets/index-BfG3x_9a.js.br      | nothing      # only as a packing of its plain file
        /lonely.gz                        | packed without a plain one
        /.env                             | nothing
        /.git/config                      | the page     # no dot at the end: a page, not the file
        /link.txt                         | nothing
        /up/secret.txt                    | nothing
        /web/index.html                   | nothing
    )")) {
        SCOPED_TRACE(line);
        const auto* asset = files.find(parse_target(cells[0])->segments);
        EXPECT_EQ(asset == nullptr ? "nothing" : asset->plain, cells[1]);
    }
}

TEST_F(Pages, no_segment_leaves_the_folder)
{
    const auto files = load();
    using Segments = std::vector<std::string>;
    for (const auto& segments :
         {Segments{"..", "secret.txt"}, Segments{"../secret.txt"},
          Segments{"assets", "..", "..", "secret.txt"}, Segments{"", "etc", "hosts.txt"},
          Segments{folder_.path() / "secret.txt"}})
        EXPECT_EQ(files.find(segments), nullptr);
}

TEST_F(Pages, carry_their_packings_types_and_tags)
{
    const auto files = load();
    const auto& script = *files.find({"assets", "index-BfG3x_9a.js"});
    EXPECT_EQ(script.content_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(script.brotli, "packed code");
    EXPECT_EQ(script.gzip, "zipped code");
    EXPECT_TRUE(script.immutable);
    const auto& page = *files.find({});
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
    EXPECT_FALSE(page.immutable);
    EXPECT_NE(page.tag, script.tag);
    const auto& font = *files.find({"assets", "inter-vietnamese-wght.woff2"});
    EXPECT_FALSE(font.immutable) << "its name has words and no hash";
    EXPECT_EQ(font.content_type, "font/woff2");
}

TEST_F(Pages, need_a_first_page)
{
    std::filesystem::remove(folder_.path() / "web" / "index.html");
    EXPECT_EQ(StaticFiles::load(folder_.path() / "web").error().code, "server/no-pages");
    EXPECT_EQ(StaticFiles::load(folder_.path() / "absent").error().code, "server/no-pages");
}

}  // namespace
}  // namespace ansinh::api
