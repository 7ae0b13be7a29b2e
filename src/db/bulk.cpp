#include "db/bulk.h"

#include "db/impl/handles.h"

#include <fmt/ranges.h>

namespace ansinh::db {

class BulkInsert::Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;
    virtual void add(const std::vector<Cell>& row) = 0;
    virtual void finish() = 0;
};

namespace {

class SqliteSink final : public BulkInsert::Sink {
public:
    SqliteSink(sqlite_api::sqlite3* connection, const std::string& statement)
        : connection_{connection}
    {
        require(sqlite_api::sqlite3_prepare_v2(connection_, statement.c_str(), -1, &statement_,
                                               nullptr) == SQLITE_OK);
    }
    SqliteSink(const SqliteSink&) = delete;
    SqliteSink& operator=(const SqliteSink&) = delete;
    ~SqliteSink() override { sqlite_api::sqlite3_finalize(statement_); }

    void add(const std::vector<Cell>& row) override
    {
        int index = 0;
        for (const auto& value : row) require(bind(++index, value) == SQLITE_OK);
        require(sqlite_api::sqlite3_step(statement_) == SQLITE_DONE);
        require(sqlite_api::sqlite3_reset(statement_) == SQLITE_OK);
    }
    void finish() override {}

private:
    int bind(int index, const Cell& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return sqlite_api::sqlite3_bind_int64(statement_, index, *number);
        if (const auto* text = std::get_if<std::string_view>(&value))
            // A text without an address would be taken for NULL.
            return sqlite_api::sqlite3_bind_text(statement_, index,
                                                 text->data() == nullptr ? "" : text->data(),
                                                 static_cast<int>(text->size()), nullptr);
        return sqlite_api::sqlite3_bind_null(statement_, index);
    }
    void require(bool done)
    {
        if (!done)
            throw StoreError(
                fmt::format("bulk insert: {}", sqlite_api::sqlite3_errmsg(connection_)));
    }

    sqlite_api::sqlite3* connection_;
    sqlite_api::sqlite3_stmt* statement_ = nullptr;
};

/// COPY in text form: fields between tabs, \N for NULL, backslash escapes.
class PostgresqlSink final : public BulkInsert::Sink {
public:
    PostgresqlSink(PGconn* connection, const std::string& statement) : connection_{connection}
    {
        const std::unique_ptr<PGresult, decltype(&PQclear)> begun(
            PQexec(connection_, statement.c_str()), &PQclear);
        require(PQresultStatus(begun.get()) == PGRES_COPY_IN);
    }
    PostgresqlSink(const PostgresqlSink&) = delete;
    PostgresqlSink& operator=(const PostgresqlSink&) = delete;
    ~PostgresqlSink() override
    {
        if (finished_) return;
        PQputCopyEnd(connection_, "given up");
        while (auto* result = PQgetResult(connection_)) PQclear(result);
    }

    void add(const std::vector<Cell>& row) override
    {
        constexpr std::size_t enough = 64 * 1024;
        for (const auto& value : row) {
            append(value);
            buffer_ += '\t';
        }
        buffer_.back() = '\n';
        if (buffer_.size() > enough) flush();
    }

    void finish() override
    {
        flush();
        require(PQputCopyEnd(connection_, nullptr) == 1);
        finished_ = true;
        bool taken = true;
        while (auto* result = PQgetResult(connection_)) {
            taken = taken && PQresultStatus(result) == PGRES_COMMAND_OK;
            PQclear(result);
        }
        require(taken);
    }

private:
    void append(const Cell& value)
    {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            const fmt::format_int digits(*number);
            buffer_.append(digits.data(), digits.size());
        }
        else if (const auto* text = std::get_if<std::string_view>(&value)) {
            append_escaped(*text);
        }
        else {
            buffer_ += "\\N";
        }
    }
    void append_escaped(std::string_view text)
    {
        for (auto special = text.find_first_of("\\\t\n\r"); special != std::string_view::npos;
             special = text.find_first_of("\\\t\n\r")) {
            buffer_ += text.substr(0, special);
            buffer_ += '\\';
            switch (text[special]) {
            case '\t': buffer_ += 't'; break;
            case '\n': buffer_ += 'n'; break;
            case '\r': buffer_ += 'r'; break;
            default: buffer_ += '\\';
            }
            text.remove_prefix(special + 1);
        }
        buffer_ += text;
    }
    void flush()
    {
        if (buffer_.empty()) return;
        require(PQputCopyData(connection_, buffer_.data(), static_cast<int>(buffer_.size())) == 1);
        buffer_.clear();
    }
    void require(bool done)
    {
        if (!done) throw StoreError(fmt::format("bulk insert: {}", PQerrorMessage(connection_)));
    }

    PGconn* connection_;
    std::string buffer_;
    bool finished_ = false;
};

std::unique_ptr<BulkInsert::Sink> sink(Database& database, std::string_view table,
                                       const std::vector<std::string_view>& columns)
{
    const auto names = fmt::format("{}", fmt::join(columns, ", "));
    switch (database.dialect()) {
    case Dialect::sqlite: {
        std::string marks = "?";
        for (std::size_t i = 1; i < columns.size(); ++i) marks += ", ?";
        return std::make_unique<SqliteSink>(
            sqlite_handle(database),
            fmt::format("INSERT INTO {} ({}) VALUES ({})", table, names, marks));
    }
    case Dialect::postgresql: {
        return std::make_unique<PostgresqlSink>(
            postgresql_handle(database), fmt::format("COPY {} ({}) FROM STDIN", table, names));
    }
    }
    std::unreachable();
}

}  // namespace

BulkInsert::BulkInsert(Database& database, std::string_view table,
                       const std::vector<std::string_view>& columns)
    : sink_{sink(database, table, columns)}
{
}

BulkInsert::~BulkInsert() = default;
void BulkInsert::add(const std::vector<Cell>& row) { sink_->add(row); }
void BulkInsert::finish() { sink_->finish(); }

}  // namespace ansinh::db
