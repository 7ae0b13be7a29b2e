#pragma once

/// A store: one SQLite file, or one PostgreSQL database. The SQL of the modules stays in the subset
/// that both speak; what differs is said here.

#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace soci {
class session;  // NOLINT(readability-identifier-naming): the library's name
}

namespace ansinh::db {

/// The store failed or cannot be reached: only the operator can act.
class StoreError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

enum class Dialect : std::uint8_t { sqlite, postgresql };

/// One connection. Not for two threads at once: a server opens one per worker.
class Database {
public:
    /// "sqlite:FILE" (made with its folder when absent) or "postgresql://…".
    /// Throws StoreError: an address of neither form, or a store that does not open.
    static Database open(const std::string& address);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    soci::session& sql();
    Dialect dialect() const { return dialect_; }

    /// Runs statements separated by semicolons: migrations and maintenance, never with values in
    /// them.
    void execute(std::string_view script);

private:
    friend class Transaction;
    Database(std::unique_ptr<soci::session> session, Dialect dialect);

    std::unique_ptr<soci::session> session_;
    Dialect dialect_;
    int open_transactions_ = 0;
};

/// All or nothing: what was written since it began is undone unless commit() was reached.
/// On SQLite it takes the write lock at once, so that two writers queue instead of failing
/// half-way. One that begins while another is open on the same connection is a part of it: it can
/// be undone by itself, and stays only if the outer one commits.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Only one transaction at a time gets past this for the same table: for numbering rows
    /// ourselves.
    void lock(std::string_view table);
    void commit();

private:
    Database& database_;
    int depth_;  ///< 0 is the outermost
    bool open_ = true;
};

}  // namespace ansinh::db
