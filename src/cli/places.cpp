#include "cli/places.h"

#include "db/database.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

namespace ansinh::cli {

std::optional<std::string> environment(const char* variable)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing of ours sets a variable.
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') return {};
    return value;
}

std::string machine_user()
{
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> texts{};
    if (getpwuid_r(getuid(), &entry, texts.data(), texts.size(), &found) != 0 || found == nullptr)
        return "operator";
    return found->pw_name;
}

std::string own_store()
{
    constexpr std::string_view file = "/ansinh/ansinh.db";
    if (const auto data = environment("XDG_DATA_HOME"))
        return fmt::format("sqlite:{}{}", *data, file);
    if (const auto home = environment("HOME"))
        return fmt::format("sqlite:{}/.local/share{}", *home, file);
    throw db::StoreError("neither HOME nor XDG_DATA_HOME is set: use --db");
}

std::filesystem::path shipped(std::string_view what)
{
    if (auto named = environment(what == "law" ? "ANSINH_LAW" : "ANSINH_DATA")) return *named;
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    auto installed = program.parent_path().parent_path() / "share" / "ansinh" / what;
    if (std::filesystem::is_directory(installed, ignored)) return installed;
    return std::filesystem::path{ANSINH_SOURCE} / what;
}

bool is_missing_file(std::string_view store)
{
    constexpr std::string_view scheme = "sqlite:";
    std::error_code ignored;
    return store.starts_with(scheme) &&
           !std::filesystem::exists(store.substr(scheme.size()), ignored);
}

Result<std::string> file_text(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    // A folder opens too, and reads as nothing.
    const bool is_file = stream && !std::filesystem::is_directory(file, ignored);
    if (is_file) bytes.assign(std::istreambuf_iterator<char>(stream), {});
    if (!is_file || stream.bad())
        return fail({.code = "file/unreadable",
                     .detail = {"Không đọc được tệp.", "The file cannot be read."},
                     .where = file.string(),
                     .remedy = {"Kiểm tra đường dẫn và quyền đọc tệp.",
                                "Check the path and the permission to read it."}});
    return bytes;
}

Result<void> write_file(const std::filesystem::path& file, std::string_view bytes)
{
    auto partial = file;
    partial += ".part";
    std::ofstream out(partial, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(partial, file, error);
    if (out && !error) return {};
    std::filesystem::remove(partial, error);
    return fail(
        {.code = "file/unwritable",
         .detail = {"Không ghi được tệp.", "The file cannot be written."},
         .where = file.string(),
         .remedy = {"Kiểm tra thư mục và quyền ghi.", "Check the folder and its permissions."}});
}

}  // namespace ansinh::cli
