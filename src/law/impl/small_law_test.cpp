#include "law/impl/small_law_test.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <support/cases.h>

namespace ansinh::law::test {

namespace {

constexpr std::string_view acts = R"(
["1/2010/QH12"]
title    = { vi = "Luật Mẫu 1/2010/QH12", en = "Sample Law" }
kind     = "law"
in_force = 2010-07-01
status   = "confirmed"

["2/2020/NĐ-CP"]
title  = { vi = "Nghị định Mẫu", en = "Sample Decree" }
kind   = "decree"
status = "unconfirmed"

["3/2022/TT-BYT"]
title  = { vi = "Thông tư Mẫu", en = "Sample Circular" }
kind   = "circular"
status = "secondary"
)";

constexpr std::string_view sources = R"(
[S1]
title = { vi = "Công báo", en = "Official Gazette" }
where = "congbao.chinhphu.vn"
)";

constexpr std::string_view head = R"(
[chapter]
order    = 1
title    = { vi = "Chương mẫu", en = "Sample chapter" }
reviewed = 2026-11-22
dimensions = { place = ["rural", "urban"] }
)";

/// The marks `#! code key; code key` of a line.
void keep_marks(Block& block, std::string_view line, std::size_t number)
{
    constexpr std::string_view marked = "#! ";
    const auto mark = line.find(marked);
    if (mark == std::string_view::npos) return;
    std::string_view rest = line.substr(mark + marked.size());
    while (!rest.empty()) {
        const auto end = std::min(rest.find("; "), rest.size());
        const auto one = rest.substr(0, end);
        const auto blank = one.find(' ');
        block.complaints.push_back(fmt::format("{} at {} line {}, {}", one.substr(0, blank),
                                               block.files.back().name, number,
                                               one.substr(blank + 1)));
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
}

}  // namespace

std::vector<Block> blocks(const std::string& path, const std::string& first)
{
    constexpr std::string_view answer = "#= ";
    constexpr std::size_t mark = 4;  // "=== " and "--- "
    std::vector<Block> all;
    std::size_t number = 0;
    std::istringstream lines(ansinh::test::file_text(path));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("=== ")) all.push_back({.sentence = line.substr(mark)});
        if (line.starts_with("=== ") || line.starts_with("--- ")) {
            all.back().files.push_back({line.starts_with("=== ") ? first : line.substr(mark), ""});
            number = 0;
        }
        else if (!all.empty()) {
            keep_marks(all.back(), line, ++number);
            if (line.starts_with(answer)) all.back().answers.push_back(line.substr(answer.size()));
            all.back().files.back().text += line + '\n';
        }
    }
    for (auto& block : all) std::ranges::sort(block.complaints);
    return all;
}

std::vector<File> small_files(std::string_view chapter)
{
    std::string text{chapter};
    if (!text.contains("[chapter]")) text += head;
    return {{"acts/sample.toml", std::string{acts}},
            {"sources/sample.toml", std::string{sources}},
            {"sample.toml", std::move(text)}};
}

Law small_law(std::string_view chapter)
{
    auto law = Law::read(small_files(chapter));
    if (law) return *std::move(law);
    for (const auto& one : told(law.error())) ADD_FAILURE() << one;
    return {};
}

std::vector<std::string> told(const Problems& problems)
{
    std::vector<std::string> all;
    for (const auto& problem : problems)
        all.push_back(fmt::format("{} at {}", problem.code, problem.where));
    std::ranges::sort(all);
    return all;
}

}  // namespace ansinh::law::test
