#include "db/one_moment.h"

#include "db/rows.h"

#include <optional>
#include <string>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::db {

OneMoment::OneMoment(Database& first, const Another& another, std::size_t readers) : first_{first}
{
    while (another && this->readers() < readers) others_.push_back(another());
    if (first.dialect() == Dialect::sqlite)
        begin_on_sqlite(another);
    else
        begin_on_postgresql();
}

void OneMoment::begin_on_sqlite(const Another& another)
{
    // Each connection sees what stands when it first reads: nobody writes until all have.
    std::optional<Database> gate;
    std::optional<Transaction> closed;
    if (!others_.empty()) closed.emplace(gate.emplace(another()));
    for (std::size_t number = 0; number < readers(); ++number) {
        snapshots_.push_back(std::make_unique<Snapshot>(reader(number)));
        Rows(reader(number), "SELECT COUNT(*) FROM sqlite_master").next();
    }
}

void OneMoment::begin_on_postgresql()
{
    // To name the moment is to begin it, for one reader too.
    snapshots_.push_back(std::make_unique<Snapshot>(first_));
    std::string name;
    first_.sql() << "SELECT pg_export_snapshot()", soci::into(name);
    for (auto& other : others_) {
        snapshots_.push_back(std::make_unique<Snapshot>(other));
        // A name of the server's making, and the statement takes no parameters.
        other.sql() << fmt::format("SET TRANSACTION SNAPSHOT '{}'", name);
    }
}

}  // namespace ansinh::db
