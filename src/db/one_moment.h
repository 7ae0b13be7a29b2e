#pragma once

/// One moment read over several connections at once: what is counted in parts adds up.

#include "db/content.h"
#include "db/database.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace ansinh::db {

/// Opens another connection to the same store.
using Another = std::function<Database()>;

/// While it lives, all its readers see the store as it was when it began, and others go on writing.
class OneMoment {
public:
    /// So many connections, the given one among them. On SQLite writers wait while it begins.
    OneMoment(Database& first, const Another& another, std::size_t readers);

    std::size_t readers() const { return others_.size() + 1; }
    /// By number; nought is the one that was given. Not for two threads at once.
    Database& reader(std::size_t number) { return number == 0 ? first_ : others_.at(number - 1); }

private:
    void begin_on_sqlite(const Another& another);
    void begin_on_postgresql();

    Database& first_;
    std::vector<Database> others_;
    std::vector<std::unique_ptr<Snapshot>> snapshots_;  ///< gone before their connections
};

}  // namespace ansinh::db
