#pragma once

/// Runs: large jobs over a range of ids, cut into slices. A slice is one transaction, so that a
/// killed worker loses the slice it was at and no more, and several workers share a run: on
/// PostgreSQL each takes the next slice that nobody holds; on SQLite they queue for the one lock.

#include "base/id.h"
#include "db/database.h"
#include "db/placement.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::db {

using RunId = Id<struct RunKind>;

/// What a run is for. One that did not end is gone on with by whoever asks for the same.
struct RunName {
    std::string name;    ///< "dues"
    std::string period;  ///< "2023-11"
    std::string scope;   ///< what of the country it covers; empty is all
    std::string basis;   ///< hash of the law and of whatever else its results rest on
};

/// Ids from `first` to `last`, both included.
struct Slice {
    std::int64_t number = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const Slice&) const = default;
};

/// What came of a slice or of a whole run.
struct Worked {
    std::int64_t rows = 0;    ///< looked at
    std::int64_t posted = 0;  ///< differences that were written

    bool operator==(const Worked&) const = default;
};

struct RunTotals {
    std::int64_t slices = 0;
    std::int64_t done = 0;
    Worked worked{};

    bool operator==(const RunTotals&) const = default;
};

/// Tables of runs.
void migrate_runs(Database& database);
bool runs_are_current(Database& database);
inline constexpr std::array run_placements = {Placement{.table = "db_run"},
                                              Placement{.table = "db_run_slice"}};

/// Slices that cover every id there can be, each with so many ids of `ids`: a query of ours for the
/// ids above $1, at most $2 of them, rising; "SELECT person_id AS id FROM … WHERE person_id > $1
/// ORDER BY person_id LIMIT $2". What else it names is bound from $3 on.
std::vector<Slice> cut(Database& database, std::string_view ids, std::int64_t ids_each,
                       std::span<const std::int64_t> bound = {});

/// The run of that name which did not end, or a new one over the slices of `cut`. `at` is moment().
RunId begin_run(Database& database, const RunName& name,
                const std::function<std::vector<Slice>()>& cut, const std::string& at);

/// The run that follows from another, which its scope names: of that name, ended or not, or a new
/// one. Whoever comes when all of it is done has nothing left to do.
RunId begin_part(Database& database, const RunName& name,
                 const std::function<std::vector<Slice>()>& cut, const std::string& at);

/// What is done to one slice, inside its transaction. It says the same whoever does it and however
/// often: what an undone slice wrote is gone.
using SliceWork = std::function<Worked(Database&, const Slice&)>;
/// Told after each slice.
using RunProgress = std::function<void(const RunTotals&)>;

/// Works until every slice is done, waiting for those that other workers hold.
RunTotals work(Database& database, RunId run, const SliceWork& slice_work,
               const RunProgress& progress = {});

/// Works on the slices that no other worker holds, and leaves it at that.
void work_on_what_is_free(Database& database, RunId run, const SliceWork& slice_work);

/// Ends a run whose slices are done, once what follows from them is done too: until then whoever
/// asks for the same goes on with it.
void end_run(Database& database, RunId run, const std::string& at);

RunTotals totals(Database& database, RunId run);

}  // namespace ansinh::db
