#include "api/impl/static_files.h"

#include "api/impl/negotiation.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::api {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> content_types = {{
    {".css", "text/css; charset=utf-8"},
    {".csv", "text/csv; charset=utf-8"},
    {".html", "text/html; charset=utf-8"},
    {".ico", "image/x-icon"},
    {".jpg", "image/jpeg"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".png", "image/png"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
    {".webp", "image/webp"},
    {".woff", "font/woff"},
    {".woff2", "font/woff2"},
}};

std::string content_type_of(const fs::path& file)
{
    const auto extension = file.extension().string();
    const auto* found = std::ranges::find(content_types, std::string_view(extension),
                                          &std::pair<std::string_view, std::string_view>::first);
    return std::string(found == content_types.end() ? "application/octet-stream" : found->second);
}

/// "index-BfG3x_9a.js": eight letters or more of hash after the last hyphen, at least one digit or
/// capital, as a bundler writes them and no word looks.
bool has_hashed_name(const fs::path& file)
{
    const auto stem = file.stem().string();
    const auto is_hash_letter = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '_' || c == '-';
    };
    // A hash may itself hold a hyphen, so its length and not the last hyphen says where it begins.
    constexpr std::size_t hash_letters = 8;
    if (stem.size() <= hash_letters || stem[stem.size() - hash_letters - 1] != '-') return false;
    const auto hash = std::string_view(stem).substr(stem.size() - hash_letters);
    const bool mixed = std::ranges::any_of(
        hash, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
    return mixed && std::ranges::all_of(hash, is_hash_letter);
}

std::string bytes_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (!stream) throw std::runtime_error(fmt::format("{} cannot be read", file.string()));
    return bytes;
}

std::string packed(fs::path file, std::string_view extension)
{
    file += extension;
    return fs::is_regular_file(file) ? bytes_of(file) : std::string();
}

bool is_packed(const fs::path& file)
{
    const auto extension = file.extension();
    return (extension == ".br" || extension == ".gz") &&
           fs::is_regular_file(fs::path(file).replace_extension());
}

Asset asset_of(const fs::path& file)
{
    Asset asset{.content_type = content_type_of(file),
                .plain = bytes_of(file),
                .brotli = packed(file, ".br"),
                .gzip = packed(file, ".gz"),
                .tag = {},
                .immutable = has_hashed_name(file)};
    asset.tag = entity_tag(asset.plain);
    return asset;
}

}  // namespace

Result<StaticFiles> StaticFiles::load(const fs::path& folder)
{
    StaticFiles files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error)) {
        const bool hidden = it->path().filename().string().starts_with('.');
        if (it->is_directory() && (hidden || it->is_symlink())) it.disable_recursion_pending();
        if (hidden || it->is_symlink() || !it->is_regular_file() || is_packed(it->path())) continue;
        const auto name = it->path().lexically_relative(folder).generic_string();
        files.assets_.emplace(name, asset_of(it->path()));
    }
    if (error || !files.assets_.contains("index.html"))
        return fail({.code = "server/no-pages",
                     .detail = {.vi = "thư mục trang web không có index.html",
                                .en = "the folder of pages has no index.html"},
                     .where = {},
                     .remedy = {.vi = "chỉ đúng thư mục đã dựng của giao diện web",
                                .en = "name the built folder of the web front end"}});
    return files;
}

const Asset* StaticFiles::find(const std::vector<std::string>& segments) const
{
    if (const auto found = assets_.find(fmt::format("{}", fmt::join(segments, "/")));
        found != assets_.end())
        return &found->second;
    const bool is_page = segments.empty() || !segments.back().contains('.');
    const auto index = assets_.find("index.html");
    return is_page && index != assets_.end() ? &index->second : nullptr;
}

}  // namespace ansinh::api
