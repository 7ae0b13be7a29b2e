#pragma once

/// Rows that are never overwritten: a file that says of a key what is on file already changes
/// nothing; one that says otherwise makes the key's next version.

#include "db/bulk.h"
#include "db/database.h"
#include "figures/statement.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::figures {

/// A row about to be taken in. Rows of one file with the same key and other content are rivals:
/// they stand side by side as one version.
struct Incoming {
    std::string key;
    std::string content;  ///< equal when the rows say the same
};

struct VersionedTable {
    std::string_view name;
    std::string_view id;                    ///< its key column, numbered by us
    std::string_view key_expression;        ///< SQL that gives Incoming::key
    std::vector<std::string_view> columns;  ///< its own, after id, import_id, version, content
};

/// The cells of row `index`, in the order of VersionedTable::columns.
using CellsOf = std::function<void(std::size_t index, std::vector<db::Cell>& cells)>;

struct Merged {
    std::size_t added = 0;
    std::size_t unchanged = 0;
};

/// Inside an open transaction that holds the import lock.
Merged merge(db::Database& database, const VersionedTable& table, ImportId import,
             const std::vector<Incoming>& rows, const CellsOf& cells);

/// 128 bits of SHA-256 over the fields; equal only when every field is equal.
std::string content_of(const std::vector<std::string>& fields);

}  // namespace ansinh::figures
