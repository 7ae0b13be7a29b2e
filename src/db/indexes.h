#pragma once

/// Indexes put aside while a table is filled: building one afterwards costs a fraction of keeping
/// it up row by row.

#include "db/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::db {

/// Takes part in the transaction that is open on `database`: if that is undone, so is this. Keys
/// and UNIQUE columns of the table's own stay. The table is a literal of ours.
class IndexesAside {
public:
    IndexesAside(Database& database, std::string_view table);

    /// Builds them again, as they were.
    void build();

private:
    Database& database_;
    std::vector<std::string> definitions_;
};

/// After many rows were committed, outside a transaction: the store learns what the table holds,
/// and puts it in its place, so that the first questions are answered as fast as later ones.
/// PostgreSQL does it by itself some minutes later.
void settle(Database& database, std::string_view table);

bool is_empty(Database& database, std::string_view table);

}  // namespace ansinh::db
