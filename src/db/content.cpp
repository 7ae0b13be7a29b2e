#include "db/content.h"

#include "base/hash.h"
#include "db/impl/handles.h"

#include <algorithm>
#include <utility>

#include <fmt/ranges.h>

namespace ansinh::db {

namespace {

std::vector<std::string> texts(Database& database, const std::string& query)
{
    std::string text;
    std::vector<std::string> result;
    soci::statement select = (database.sql().prepare << query, soci::into(text));
    if (select.execute(true)) do
            result.push_back(text);
        while (select.fetch());
    return result;
}

std::vector<std::string> columns_of(Database& database, std::string_view table)
{
    return texts(database,
                 database.dialect() == Dialect::sqlite
                     ? fmt::format("SELECT name FROM pragma_table_info('{}') ORDER BY cid", table)
                     : fmt::format("SELECT attname::text FROM pg_attribute WHERE attrelid ="
                                   " '{}'::regclass AND attnum > 0 AND NOT attisdropped"
                                   " ORDER BY attnum",
                                   table));
}

std::vector<TableKey> sqlite_keys(Database& database, std::string_view table)
{
    std::vector<TableKey> result;
    auto primary = texts(database, fmt::format("SELECT name FROM pragma_table_info('{}') WHERE pk"
                                               " > 0 ORDER BY pk",
                                               table));
    if (!primary.empty()) result.push_back({.name = "primary", .columns = std::move(primary)});
    for (auto& name :
         texts(database, fmt::format("SELECT name FROM pragma_index_list('{}') WHERE"
                                     " \"unique\" = 1 AND origin <> 'pk' ORDER BY name",
                                     table))) {
        auto columns = texts(
            database, fmt::format("SELECT name FROM pragma_index_info('{}') ORDER BY seqno", name));
        result.push_back({.name = std::move(name), .columns = std::move(columns)});
    }
    return result;
}

std::vector<TableKey> postgresql_keys(Database& database, std::string_view table)
{
    std::vector<TableKey> result;
    for (auto& name : texts(database, fmt::format("SELECT indexrelid::regclass::text FROM pg_index"
                                                  " WHERE indrelid = '{}'::regclass AND indisunique"
                                                  " ORDER BY indisprimary DESC, 1",
                                                  table))) {
        auto columns =
            texts(database, fmt::format("SELECT attname::text FROM pg_attribute WHERE attrelid ="
                                        " '{}'::regclass ORDER BY attnum",
                                        name));
        result.push_back({.name = std::move(name), .columns = std::move(columns)});
    }
    return result;
}

/// As COPY writes a text field.
void append_escaped(std::string& line, std::string_view text)
{
    for (const char c : text) switch (c) {
        case '\\': line += "\\\\"; break;
        case '\b': line += "\\b"; break;
        case '\f': line += "\\f"; break;
        case '\n': line += "\\n"; break;
        case '\r': line += "\\r"; break;
        case '\t': line += "\\t"; break;
        case '\v': line += "\\v"; break;
        default: line += c;
        }
}

void append_cell(std::string& line, sqlite_api::sqlite3_stmt* row, int column)
{
    const auto bytes = [&] {
        const auto* data = static_cast<const char*>(sqlite_api::sqlite3_column_blob(row, column));
        const auto size = sqlite_api::sqlite3_column_bytes(row, column);
        return std::string_view(data == nullptr ? "" : data, static_cast<std::size_t>(size));
    };
    switch (sqlite_api::sqlite3_column_type(row, column)) {
    case SQLITE_NULL: line += "\\N"; break;
    case SQLITE_INTEGER:
        fmt::format_to(std::back_inserter(line), "{}",
                       sqlite_api::sqlite3_column_int64(row, column));
        break;
    case SQLITE_BLOB:
        line += "\\\\x";  // as COPY writes BYTEA: \x, escaped
        for (const char c : bytes())
            fmt::format_to(std::back_inserter(line), "{:02x}", static_cast<unsigned char>(c));
        break;
    case SQLITE_TEXT: append_escaped(line, bytes()); break;
    default: throw StoreError("a column holds a number with a fraction");
    }
}

template <class Take>
void sqlite_rows(Database& database, const std::string& query, const Take& take)
{
    auto* connection = sqlite_handle(database);
    const auto statement = prepared(connection, query);
    const int columns = sqlite_api::sqlite3_column_count(statement.get());
    std::string line;
    int step = 0;
    while ((step = sqlite_api::sqlite3_step(statement.get())) == SQLITE_ROW) {
        line.clear();
        for (int column = 0; column < columns; ++column) {
            if (column > 0) line += '\t';
            append_cell(line, statement.get(), column);
        }
        line += '\n';
        take(line);
    }
    if (step != SQLITE_DONE)
        throw StoreError(fmt::format("{}", sqlite_api::sqlite3_errmsg(connection)));
}

template <class Take>
void postgresql_rows(Database& database, const std::string& query, const Take& take)
{
    auto* connection = postgresql_handle(database);
    const auto failed = [&] { return StoreError(fmt::format("{}", PQerrorMessage(connection))); };
    const std::unique_ptr<PGresult, decltype(&PQclear)> begun(
        PQexec(connection, fmt::format("COPY ({}) TO STDOUT", query).c_str()), &PQclear);
    if (PQresultStatus(begun.get()) != PGRES_COPY_OUT) throw failed();
    char* buffer = nullptr;
    int size = 0;
    while ((size = PQgetCopyData(connection, &buffer, 0)) > 0) {
        const std::unique_ptr<char, decltype(&PQfreemem)> freed(buffer, &PQfreemem);
        take(std::string_view(buffer, static_cast<std::size_t>(size)));
    }
    bool done = size == -1;
    while (auto* result = PQgetResult(connection)) {
        done = done && PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
    }
    if (!done) throw failed();
}

}  // namespace

std::vector<std::string> tables(Database& database)
{
    auto found = texts(database, database.dialect() == Dialect::sqlite
                                     ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                                       " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                                     : "SELECT tablename::text FROM pg_tables"
                                       " WHERE schemaname = current_schema()");
    std::ranges::sort(found);
    return found;
}

std::vector<TableKey> keys(Database& database, std::string_view table)
{
    return database.dialect() == Dialect::sqlite ? sqlite_keys(database, table)
                                                 : postgresql_keys(database, table);
}

TableContent read_content(Database& database, const std::string& table,
                          const std::function<void(std::string_view line)>& take)
{
    TableContent content{
        .table = table, .columns = columns_of(database, table), .rows = 0, .sha256 = {}};
    const auto unique = keys(database, table);
    const auto& order = unique.empty() ? content.columns : unique.front().columns;
    const auto query = fmt::format("SELECT {} FROM {} ORDER BY {}",
                                   fmt::join(content.columns, ", "), table, fmt::join(order, ", "));
    Sha256 hash;
    const auto each = [&](std::string_view line) {
        ++content.rows;
        hash.add(line);
        if (take) take(line);
    };
    if (database.dialect() == Dialect::sqlite)
        sqlite_rows(database, query, each);
    else
        postgresql_rows(database, query, each);
    content.sha256 = hash.digest();
    return content;
}

Snapshot::Snapshot(Database& database) : database_{database}
{
    database_.sql() << (database_.dialect() == Dialect::sqlite
                            ? "BEGIN"
                            : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

Snapshot::~Snapshot()
{
    try {
        database_.sql() << "ROLLBACK";
    } catch (const soci::soci_error&) {
        return;  // the connection is gone, and the snapshot with it
    }
}

}  // namespace ansinh::db
