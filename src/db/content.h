#pragma once

/// What a store holds, table by table, in one form that does not depend on the kind of store: what
/// a backup consists of, and what proves that two stores are equal.

#include "db/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::db {

/// All tables, by name.
std::vector<std::string> tables(Database& database);

struct TableKey {
    std::string name;
    std::vector<std::string> columns;  ///< the primary key, or columns that are unique
};
/// The primary key and every unique constraint or index of a table, in the order of their columns.
std::vector<TableKey> keys(Database& database, std::string_view table);

struct TableContent {
    std::string table;
    std::vector<std::string> columns;
    std::int64_t rows = 0;
    std::string sha256;  ///< of its lines

    bool operator==(const TableContent&) const = default;
};

/// Hands each row to `take` as one line with its end, in the order of the primary key: fields
/// between tabs, \N for NULL, backslash escapes as COPY writes them. Both kinds of store give the
/// same bytes for the same rows.
TableContent read_content(Database& database, const std::string& table,
                          const std::function<void(std::string_view line)>& take = {});

/// While it lives, all that is read on this connection is of one moment, and others go on writing.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Database& database_;
};

/// Puts lines of read_content() into a table. Takes part in the transaction that is open.
class ContentWriter {
public:
    ContentWriter(Database& database, std::string_view table,
                  const std::vector<std::string>& columns);
    ContentWriter(const ContentWriter&) = delete;
    ContentWriter& operator=(const ContentWriter&) = delete;
    ~ContentWriter();

    /// A whole line. Throws StoreError where it is malformed.
    void add(std::string_view line);
    void finish();

    class Sink;

private:
    std::unique_ptr<Sink> sink_;
};

/// After rows came with the keys that they had: the next key that the store numbers is a new one.
void renew_numbering(Database& database, const std::string& table);

}  // namespace ansinh::db
