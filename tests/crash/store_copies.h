#pragma once

/// Stores that a program of ours is killed at: filled once, copied for every kill.

#include "db/database.h"
#include "support/stores.h"

#include <set>
#include <string>
#include <vector>

namespace ansinh::test {

/// Files on SQLite, databases on the server that ./dev test started on PostgreSQL. Names are words
/// of ours: small letters, digits and blanks.
class StoreCopies {
public:
    explicit StoreCopies(db::Dialect dialect) : dialect_{dialect} {}
    StoreCopies(const StoreCopies&) = delete;
    StoreCopies& operator=(const StoreCopies&) = delete;
    ~StoreCopies();

    /// Whether there is a server, where one is needed.
    bool available() const;
    /// What the program is told; on PostgreSQL the database is made when it is not there.
    std::string address(const std::string& name);
    /// A copy of a store that nobody has open; who had the old copy open is cut off.
    void copy(const std::string& from, const std::string& to);
    /// Every row of the tables as text, in the order of the texts, without the columns `but`.
    std::vector<std::string> content(const std::string& name,
                                     const std::vector<std::string>& tables,
                                     const std::string& but);

private:
    std::string database(const std::string& name) const;
    void drop(const std::string& name);

    db::Dialect dialect_;
    ScratchFolder folder_;
    std::set<std::string> made_;
};

}  // namespace ansinh::test
