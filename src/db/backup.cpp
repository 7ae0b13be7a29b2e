#include "db/backup.h"

#include "base/hash.h"
#include "db/impl/packed_file.h"
#include "db/indexes.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::db {

namespace {

constexpr std::string_view heading = "ansinh backup 1";

std::unexpected<Problem> refuse(std::string_view code, Bilingual detail, std::string where = {})
{
    return fail(
        {.code = std::string(code), .detail = std::move(detail), .where = std::move(where)});
}

std::unexpected<Problem> unreadable(std::string_view vi, std::string_view en)
{
    return refuse("db/backup-unreadable", {std::string(vi), std::string(en)}, "manifest");
}

std::filesystem::path file_of(const std::filesystem::path& folder, const std::string& table)
{
    return folder / (table + ".zst");
}

std::string manifest_of(const Backup& backup)
{
    auto text = fmt::format("{}\n{}\n", heading, backup.made_at);
    for (const auto& table : backup.tables)
        text += fmt::format("{}\t{}\t{}\t{}\n", table.table, table.rows, table.sha256,
                            fmt::join(table.columns, ","));
    return text + fmt::format("sha256\t{}\n", sha256(text));
}

std::vector<std::string> split(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    for (auto end = text.find(mark); end != std::string_view::npos; end = text.find(mark)) {
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.emplace_back(text);
    return parts;
}

/// A name that is put into a statement: of ours, and of nothing but letters.
bool is_name(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '_';
    });
}

std::optional<TableContent> table_of(std::string_view line)
{
    const auto fields = split(line, '\t');
    if (fields.size() != 4) return {};
    TableContent content{
        .table = fields[0], .columns = split(fields[3], ','), .rows = 0, .sha256 = fields[2]};
    const auto& digits = fields[1];
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), content.rows);
    const bool is_number = error == std::errc{} && stop == digits.data() + digits.size();
    if (!is_number || !is_name(content.table) || !std::ranges::all_of(content.columns, is_name))
        return {};
    return content;
}

/// The same tables, made by the same steps.
Result<void> check_version(Database& database, const Backup& backup)
{
    const auto found = tables(database);
    std::vector<std::string> wanted;
    for (const auto& table : backup.tables) wanted.push_back(table.table);
    if (found != wanted)
        return refuse("db/backup-of-other-version",
                      {"Bản sao lưu có các bảng khác với phiên bản này.",
                       "The backup has other tables than this version."});
    for (const auto& table : backup.tables)
        if (table.table == "db_migration" && read_content(database, table.table) != table)
            return refuse("db/backup-of-other-version",
                          {"Bản sao lưu do phiên bản khác của chương trình tạo ra.",
                           "The backup was made by another version of the program."},
                          table.table);
    return {};
}

Result<void> restore_table(Database& database, const TableContent& table,
                           const std::filesystem::path& folder)
{
    const auto damaged = [&] {
        return refuse("db/backup-damaged",
                      {fmt::format("Bảng {} trong bản sao lưu không còn nguyên.", table.table),
                       fmt::format("The table {} of the backup is not whole.", table.table)},
                      table.table);
    };
    database.execute("DELETE FROM " + table.table);
    IndexesAside indexes(database, table.table);
    ContentWriter writer(database, table.table, table.columns);
    if (!read_packed(file_of(folder, table.table), [&](auto line) { writer.add(line); }))
        return damaged();
    writer.finish();
    indexes.build();
    renew_numbering(database, table.table);
    // The proof: what the store says of itself now is what the other store said.
    if (read_content(database, table.table) != table) return damaged();
    return {};
}

}  // namespace

Result<Backup> back_up(Database& database, const std::filesystem::path& folder,
                       const std::string& made_at, const BackupProgress& progress)
{
    if (std::filesystem::exists(folder))
        return refuse("db/backup-exists",
                      {"Đã có tệp hoặc thư mục này.", "There is something of that name."});
    auto part = folder;
    part += ".part";
    std::error_code ignored;
    std::filesystem::remove_all(part, ignored);
    std::error_code failed;
    std::filesystem::create_directories(part, failed);
    if (failed) throw StoreError(fmt::format("the backup's folder: {}", failed.message()));
    Backup backup{.made_at = made_at, .tables = {}};
    {
        const Snapshot snapshot(database);
        for (const auto& table : tables(database)) {
            PackedWriter file(file_of(part, table));
            backup.tables.push_back(
                read_content(database, table, [&](auto line) { file.add(line); }));
            file.finish();
            if (progress) progress(backup.tables.back());
        }
    }
    std::ofstream manifest(part / "manifest", std::ios::binary);
    manifest << manifest_of(backup);
    manifest.close();
    if (!manifest) throw StoreError("the backup cannot be written: is the disk full?");
    std::filesystem::rename(part, folder, failed);
    if (failed) throw StoreError(fmt::format("the backup's folder: {}", failed.message()));
    return backup;
}

Result<Backup> read_manifest(const std::filesystem::path& folder)
{
    std::ostringstream text;
    const std::ifstream file(folder / "manifest", std::ios::binary);
    if (!file) return unreadable("Không đọc được bản kê.", "There is no manifest to read.");
    text << file.rdbuf();
    auto lines = split(text.str(), '\n');
    if (lines.size() < 4 || lines.front() != heading || !lines.back().empty())
        return unreadable("Không phải bản kê của An Sinh.", "It is no manifest of An Sinh.");
    Backup backup{.made_at = lines[1], .tables = {}};
    for (std::size_t at = 2; at + 2 < lines.size(); ++at) {
        auto table = table_of(lines[at]);
        if (!table) return unreadable("Bản kê không đúng dạng.", "The manifest is malformed.");
        backup.tables.push_back(*std::move(table));
    }
    if (manifest_of(backup) != text.str())
        return unreadable("Bản kê đã bị sửa.", "The manifest was altered.");
    return backup;
}

Result<void> restore(Database& database, const Backup& backup, const std::filesystem::path& folder,
                     const std::function<void(Database&)>& migrate, const BackupProgress& progress)
{
    Transaction transaction(database);
    if (!tables(database).empty())
        return refuse("db/not-empty",
                      {"Kho dữ liệu đích đã có bảng.", "The store to restore into has tables."});
    migrate(database);
    TRY_VOID(check_version(database, backup));
    for (const auto& table : backup.tables) {
        TRY_VOID(restore_table(database, table, folder));
        if (progress) progress(table);
    }
    transaction.commit();
    return {};
}

}  // namespace ansinh::db
