#pragma once

/// Many rows out of a store: the counterpart of bulk.h, some times faster than a statement that
/// hands over one row after the other.

#include "db/database.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::db {

/// The rows of a query whose columns are whole numbers and texts. Numbers are bound as $1, $2 …,
/// named in that order; sums are cast to {bigint} by the query. PostgreSQL hands over the whole
/// answer at once, so that a large table is asked for in ranges of its key.
class Rows {
public:
    /// Throws StoreError.
    Rows(Database& database, const std::string& query, std::span<const std::int64_t> bound = {});
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();

    /// Goes on to the next row; before the first row at the beginning. False after the last.
    bool next();
    bool is_null(int column) const;
    std::int64_t number(int column) const;    ///< 0 where it is NULL
    std::string_view text(int column) const;  ///< lasts until the next next()

    class Source;  ///< how one kind of store hands them over

private:
    std::unique_ptr<Source> source_;
};

}  // namespace ansinh::db
