#include "db/rows.h"

#include "db/impl/handles.h"

#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace ansinh::db {

class Rows::Source {
public:
    Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    virtual ~Source() = default;
    virtual bool next() = 0;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t number(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
};

namespace {

class SqliteRows final : public Rows::Source {
public:
    SqliteRows(sqlite_api::sqlite3* connection, const std::string& query,
               std::span<const std::int64_t> bound)
        : connection_{connection}, statement_{prepared(connection, query)}
    {
        int place = 0;
        for (const auto number : bound)
            require(sqlite_api::sqlite3_bind_int64(statement_.get(), ++place, number) == SQLITE_OK);
    }

    bool next() override
    {
        const int step = sqlite_api::sqlite3_step(statement_.get());
        require(step == SQLITE_ROW || step == SQLITE_DONE);
        return step == SQLITE_ROW;
    }
    bool is_null(int column) const override
    {
        return sqlite_api::sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
    }
    std::int64_t number(int column) const override
    {
        return sqlite_api::sqlite3_column_int64(statement_.get(), column);
    }
    std::string_view text(int column) const override
    {
        const auto* data =
            static_cast<const char*>(sqlite_api::sqlite3_column_blob(statement_.get(), column));
        const auto size = sqlite_api::sqlite3_column_bytes(statement_.get(), column);
        return {data == nullptr ? "" : data, static_cast<std::size_t>(size)};
    }

private:
    void require(bool done) const
    {
        if (!done) throw StoreError(fmt::format("{}", sqlite_api::sqlite3_errmsg(connection_)));
    }

    sqlite_api::sqlite3* connection_;
    SqliteStatement statement_;
};

/// A whole number as the server sends it: two, four or eight bytes, the highest first.
template <class Number>
Number from_wire(const char* bytes)
{
    Number number{};
    std::memcpy(&number, bytes, sizeof(number));
    if constexpr (std::endian::native == std::endian::little) number = std::byteswap(number);
    return number;
}

class PostgresqlRows final : public Rows::Source {
public:
    PostgresqlRows(PGconn* connection, const std::string& query,
                   std::span<const std::int64_t> bound)
    {
        constexpr Oid eight_bytes = 20;
        std::vector<std::int64_t> wire;
        for (const auto number : bound)
            wire.push_back(from_wire<std::int64_t>(
                std::bit_cast<std::array<char, sizeof(number)>>(number).data()));
        std::vector<const char*> values;
        for (const auto& number : wire)
            values.push_back(static_cast<const char*>(static_cast<const void*>(&number)));
        const std::vector<Oid> types(bound.size(), eight_bytes);
        const std::vector<int> lengths(bound.size(), sizeof(std::int64_t));
        const std::vector<int> binary(bound.size(), 1);
        result_.reset(PQexecParams(connection, query.c_str(), static_cast<int>(bound.size()),
                                   types.data(), values.data(), lengths.data(), binary.data(), 1));
        if (PQresultStatus(result_.get()) != PGRES_TUPLES_OK)
            throw StoreError(fmt::format("{}", PQerrorMessage(connection)));
        rows_ = PQntuples(result_.get());
    }

    bool next() override { return ++row_ < rows_; }
    bool is_null(int column) const override
    {
        return PQgetisnull(result_.get(), row_, column) != 0;
    }
    std::int64_t number(int column) const override
    {
        const char* bytes = PQgetvalue(result_.get(), row_, column);
        switch (PQgetlength(result_.get(), row_, column)) {
        case 0: return 0;
        case sizeof(std::int16_t): return from_wire<std::int16_t>(bytes);
        case sizeof(std::int32_t): return from_wire<std::int32_t>(bytes);
        case sizeof(std::int64_t): return from_wire<std::int64_t>(bytes);
        default: throw StoreError("a column holds something else than a whole number");
        }
    }
    std::string_view text(int column) const override
    {
        return {PQgetvalue(result_.get(), row_, column),
                static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
    }

private:
    std::unique_ptr<PGresult, decltype(&PQclear)> result_{nullptr, &PQclear};
    int row_ = -1;
    int rows_ = 0;
};

std::unique_ptr<Rows::Source> source(Database& database, const std::string& query,
                                     std::span<const std::int64_t> bound)
{
    if (database.dialect() == Dialect::sqlite)
        return std::make_unique<SqliteRows>(sqlite_handle(database), query, bound);
    return std::make_unique<PostgresqlRows>(postgresql_handle(database), query, bound);
}

}  // namespace

Rows::Rows(Database& database, const std::string& query, std::span<const std::int64_t> bound)
    : source_{source(database, query, bound)}
{
}

Rows::~Rows() = default;
bool Rows::next() { return source_->next(); }
bool Rows::is_null(int column) const { return source_->is_null(column); }
std::int64_t Rows::number(int column) const { return source_->number(column); }
std::string_view Rows::text(int column) const { return source_->text(column); }

}  // namespace ansinh::db
