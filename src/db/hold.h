#pragma once

/// What a transaction, or a worker, holds so that two that rest on the same thing come one after
/// the other. On SQLite a transaction holds the one write lock from its beginning, and nothing
/// here has anything to do.

#include "db/run.h"

#include <optional>
#include <string_view>

namespace ansinh::db {

/// Until the open transaction ends nobody gets past Transaction::lock() for the table; any number
/// may share it. Where no transaction is open there is nothing to hold.
void share(Database& database, std::string_view table);

/// A worker is at a run, from begin_run() until end_run(): gone with its connection, however that
/// ends. Made in the transaction that began or joined the run, and destroyed after it: one that
/// failed could not let go of it.
class AtWork {
public:
    AtWork(Database& database, RunId run);
    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;
    ~AtWork();

private:
    Database& database_;
    RunId run_;
};

/// A run of the same name and period, but of another scope or basis, that a worker is at: its
/// slices are cut otherwise, so that both would write the same difference. Asked in a transaction
/// that locked db_run.
std::optional<RunId> other_at_work(Database& database, const RunName& name);

}  // namespace ansinh::db
