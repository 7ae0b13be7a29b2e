#pragma once

/// Every test of a store runs on SQLite and on a real PostgreSQL.
///
///     class AreaStore : public ansinh::test::OnEveryStore {};
///     ON_EVERY_STORE(AreaStore);
///     TEST_P(AreaStore, keeps_what_it_is_given) { auto& database = store(); … }

#include "db/database.h"

#include <filesystem>
#include <memory>
#include <string>

#include <gtest/gtest.h>

namespace ansinh::test {

/// A store of its own for one test, empty at the start, gone at the end.
class OnEveryStore : public testing::TestWithParam<db::Dialect> {
protected:
    void SetUp() override;
    void TearDown() override;

    db::Database& store() { return *database_; }
    /// For a program that opens it by itself.
    const std::string& address() const { return address_; }
    /// A second connection to the same store.
    db::Database another();
    /// Whether another connection waits for what a transaction of ours holds. On SQLite that cannot
    /// be seen: true, and who comes second waits for the one write lock.
    bool another_waits();

private:
    std::string address_;
    std::string schema_;
    std::filesystem::path folder_;
    std::unique_ptr<db::Database> database_;
};

/// A new folder of its own, removed with it.
class ScratchFolder {
public:
    ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace ansinh::test

#define ON_EVERY_STORE(Fixture)                                                                    \
    INSTANTIATE_TEST_SUITE_P(                                                                      \
        , Fixture, testing::Values(ansinh::db::Dialect::sqlite, ansinh::db::Dialect::postgresql),  \
        [](const auto& tested) {                                                                   \
            return tested.param == ansinh::db::Dialect::sqlite ? "sqlite" : "postgresql";          \
        })
