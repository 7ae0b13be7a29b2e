#pragma once

/// A backup is a folder: each table's rows in one file (TABLE.zst), and `manifest`, which names
/// them with their number of rows and their hash. It does not depend on the kind of store: what was
/// an SQLite file can be restored into PostgreSQL, and back.

#include "base/result.h"
#include "db/content.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace ansinh::db {

struct Backup {
    std::string made_at;
    std::vector<TableContent> tables;  ///< by name
};

/// Told of each table when it is done.
using BackupProgress = std::function<void(const TableContent&)>;

/// As of one moment, while others go on writing. The folder is made whole or not at all. Refuses
/// db/backup-exists: there is something of that name. Throws StoreError where it cannot be written.
Result<Backup> back_up(Database& database, const std::filesystem::path& folder,
                       const std::string& made_at, const BackupProgress& progress = {});

/// Refuses db/backup-unreadable: no manifest, or one that was altered.
Result<Backup> read_manifest(const std::filesystem::path& folder);

/// Into an empty store: `migrate` makes the tables of all modules. All or nothing, and proven equal
/// table by table before anything stays. Refuses db/not-empty: there are tables;
/// db/backup-of-other-version: it has other tables or steps; db/backup-damaged: rows are not those
/// of the manifest.
Result<void> restore(Database& database, const Backup& backup, const std::filesystem::path& folder,
                     const std::function<void(Database&)>& migrate,
                     const BackupProgress& progress = {});

}  // namespace ansinh::db
