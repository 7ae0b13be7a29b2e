#include "law/impl/small_law_test.h"

#include <algorithm>

#include <fmt/format.h>
#include <gtest/gtest.h>

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

}  // namespace

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
