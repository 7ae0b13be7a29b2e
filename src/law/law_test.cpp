#include "law/folder.h"
#include "law/impl/small_law_test.h"
#include "law/law.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <support/cases.h>

namespace ansinh::law {

using test::small_files;
using test::small_law;
using test::told;

TEST(Law, complains_of_everything_at_its_line)
{
    const auto all = test::blocks(TEST_FOLDER "/loader.cases");
    EXPECT_GT(all.size(), 40U);
    for (auto block : all) {
        SCOPED_TRACE(block.sentence);
        auto files = small_files(block.files.front().text);
        files.insert(files.end(), block.files.begin() + 1, block.files.end());
        std::ranges::sort(block.complaints);
        const auto law = Law::read(files);
        EXPECT_EQ(law ? std::vector<std::string>{} : told(law.error()), block.complaints);
    }
}

TEST(Law, says_what_to_do_about_a_complaint)
{
    const auto law = Law::read(small_files("[wage"));
    ASSERT_FALSE(law.has_value());
    EXPECT_EQ(law.error().front().remedy.en, "Correct the law file at that line.");
    EXPECT_FALSE(law.error().front().detail.vi.empty());
}

TEST(Law, has_chapters_in_their_order_whatever_the_order_of_the_files)
{
    constexpr std::string_view chapter = "[chapter]\norder = {}\nreviewed = 2026-01-01\n"
                                         "title = {{ vi = \"{}\", en = \"{}\" }}\n";
    std::vector<File> files{{"b.toml", fmt::format(chapter, 1, "b", "b")},
                            {"a.toml", fmt::format(chapter, 2, "a", "a")}};
    const auto law = Law::read(files);
    ASSERT_TRUE(law.has_value());
    EXPECT_EQ(law->chapters().front().id, "b");
    std::ranges::reverse(files);
    EXPECT_EQ(Law::read(files)->hash(), law->hash());
    files.front().text += "# another word\n";
    EXPECT_NE(Law::read(files)->hash(), law->hash());
}

TEST(Law, cites_in_both_languages)
{
    const auto law = small_law("");
    for (const auto& [cells, line] : ansinh::test::cases(R"(
        1/2010/QH12             | Luật Mẫu 1/2010/QH12
        1/2010/QH12 art.85      | Luật Mẫu 1/2010/QH12, Điều 85
        1/2010/QH12 art.85.1    | Luật Mẫu 1/2010/QH12, Điều 85 khoản 1
        1/2010/QH12 art.85.1.đ  | Luật Mẫu 1/2010/QH12, Điều 85 khoản 1 điểm đ
        2/2020/NĐ-CP art.3      | Nghị định Mẫu (2/2020/NĐ-CP), Điều 3
        2/2020/NĐ-CP Phụ lục I  | Nghị định Mẫu (2/2020/NĐ-CP), Phụ lục I
        9/1999/QH1 art.2        | 9/1999/QH1, Điều 2  # not registered
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(cited(law, cells[0], Language::vi), cells[1]);
    }
    for (const auto& [cells, line] : ansinh::test::cases(R"(
        1/2010/QH12             | Sample Law (1/2010/QH12)
        1/2010/QH12 art.85.1.đ  | Sample Law (1/2010/QH12), Article 85 clause 1 point đ
        9/1999/QH1 art.2        | 9/1999/QH1, Article 2
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(cited(law, cells[0], Language::en), cells[1]);
    }
}

TEST(LawFolder, says_what_is_wrong_with_it)
{
    const auto folder = std::filesystem::path(testing::TempDir()) / "ansinh_law_folder";
    std::filesystem::remove_all(folder);
    const auto problem = [&] {
        try {
            load(folder);
        } catch (const LawError& error) {
            return std::string{error.what()};
        }
        return std::string{};
    };
    EXPECT_TRUE(problem().contains("there is no folder")) << problem();
    for (const auto* under : {"acts", "sources"})
        std::filesystem::create_directories(folder / under);
    EXPECT_EQ(load(folder).parameters().size(), 0U);
    std::ofstream(folder / "wage.toml") << "[wage]\n";
    EXPECT_TRUE(problem().contains("wage.toml line 1, chapter: law/malformed")) << problem();
    EXPECT_THROW(case_files(folder), LawError);
    std::filesystem::remove_all(folder);
}

}  // namespace ansinh::law
