#pragma once

/// A file of lines, compressed with Zstandard.

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <zstd.h>

namespace ansinh::db {

/// Throws StoreError where the disk does not take it.
class PackedWriter {
public:
    explicit PackedWriter(const std::filesystem::path& file);
    void add(std::string_view bytes);
    void finish();

private:
    void flush(ZSTD_EndDirective mode);

    std::ofstream file_;
    std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context_;
    std::string waiting_;
    std::vector<char> packed_;
};

/// Hands each line with its end to `take`. False where the file is absent, damaged or ends within a
/// line.
bool read_packed(const std::filesystem::path& file,
                 const std::function<void(std::string_view line)>& take);

}  // namespace ansinh::db
