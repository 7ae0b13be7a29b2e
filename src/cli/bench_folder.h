#pragma once

#include "cli/measured.h"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

namespace ansinh::cli {

/// A folder of its own for the store of a bench, gone with it.
struct BenchFolder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() /
        fmt::format("ansinh_bench_{}", Clock::now().time_since_epoch().count());
    BenchFolder() = default;
    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;
    ~BenchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

}  // namespace ansinh::cli
