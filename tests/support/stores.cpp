#include "support/stores.h"

#include <cstdlib>

#include <fmt/format.h>
#include <soci/soci.h>
#include <unistd.h>

namespace ansinh::test {

namespace {

std::string unique_name()
{
    static int count = 0;
    return fmt::format("test_{}_{}", getpid(), ++count);
}

}  // namespace

ScratchFolder::ScratchFolder()
    : path_{std::filesystem::temp_directory_path() / ("ansinh_" + unique_name())}
{
    std::filesystem::create_directories(path_);
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

void OnEveryStore::SetUp()
{
    if (GetParam() == db::Dialect::sqlite) {
        folder_ = std::filesystem::temp_directory_path() / ("ansinh_" + unique_name());
        address_ = "sqlite:" + (folder_ / "store.db").string();
    }
    else {
        // ./dev test starts a server and names it here.
        const char* server = std::getenv("ANSINH_TEST_POSTGRESQL");
        if (server == nullptr) GTEST_SKIP() << "ANSINH_TEST_POSTGRESQL names no server";
        schema_ = unique_name();
        address_ = server;
        db::Database::open(address_).execute("CREATE SCHEMA " + schema_);
        address_ += (address_.contains('?') ? "&" : "?") +
                    fmt::format("options=-csearch_path%3D{}", schema_);
    }
    database_ = std::make_unique<db::Database>(db::Database::open(address_));
}

void OnEveryStore::TearDown()
{
    if (!database_) return;
    if (!schema_.empty()) database_->execute("DROP SCHEMA " + schema_ + " CASCADE");
    database_.reset();
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
}

db::Database OnEveryStore::another() { return db::Database::open(address_); }

bool OnEveryStore::another_waits()
{
    if (GetParam() == db::Dialect::sqlite) return true;
    int waiting = 0;
    store().sql() << "SELECT COUNT(*) FROM pg_locks w JOIN pg_locks h ON h.pid = pg_backend_pid()"
                     " WHERE NOT w.granted AND h.pid = ANY (pg_blocking_pids(w.pid))",
        soci::into(waiting);
    return waiting > 0;
}

}  // namespace ansinh::test
