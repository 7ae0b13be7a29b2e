#include "law/folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

namespace ansinh::law {

namespace {

namespace fs = std::filesystem;

void add_files(const fs::path& root, std::string_view under, std::vector<File>& files)
{
    const auto folder = under.empty() ? root : root / under;
    if (!fs::is_directory(folder))
        throw LawError(fmt::format("there is no folder {}", folder.string()));
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".toml") continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        if (!stream) throw LawError(fmt::format("{} cannot be read", entry.path().string()));
        files.push_back({entry.path().lexically_relative(root).generic_string(), text.str()});
    }
    std::ranges::sort(files, {}, &File::name);
}

}  // namespace

std::vector<File> law_files(const fs::path& folder)
{
    std::vector<File> files;
    for (const auto* under : {"", "acts", "sources"}) add_files(folder, under, files);
    return files;
}

std::vector<File> case_files(const fs::path& folder)
{
    std::vector<File> files;
    add_files(folder, "cases", files);
    return files;
}

Law load(const fs::path& folder)
{
    auto found = Law::read(law_files(folder));
    if (found) return *std::move(found);
    std::string told = fmt::format("the law in {} has problems:", folder.string());
    for (const auto& problem : found.error())
        told += fmt::format("\n{}: {} {}", problem.where, problem.code, problem.detail.en);
    throw LawError(told);
}

}  // namespace ansinh::law
