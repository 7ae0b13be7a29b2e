#pragma once

/// A law of a few lines for the tests of this module: what is tested stands in full view.

#include "law/law.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::law::test {

/// A chapter with the registers it needs: the acts 1/2010/QH12, 2/2020/NĐ-CP (unconfirmed) and
/// 3/2022/TT-BYT, the source S1. The table [chapter] is added at the end where the text has none.
std::vector<File> small_files(std::string_view chapter);

/// small_files() read; a law with problems fails the test with them.
Law small_law(std::string_view chapter);

/// One case of a file of cases that are TOML themselves.
struct Block {
    std::string sentence;
    std::vector<File> files{};
    std::vector<std::string> complaints{};  ///< "code at file line N, key", sorted
    std::vector<std::string> answers{};     ///< the lines after `#= `
};

/// `=== sentence` begins a block, `--- name` a further file in it; the first is `first`. What must
/// be complained of stands on its line: `#! code key; code key`.
std::vector<Block> blocks(const std::string& path, const std::string& first = "sample.toml");

/// "code at where": what a test compares.
std::vector<std::string> told(const Problems& problems);

}  // namespace ansinh::law::test
