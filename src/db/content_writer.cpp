#include "db/content.h"
#include "db/impl/handles.h"

#include <charconv>
#include <optional>
#include <utility>

#include <fmt/ranges.h>

namespace ansinh::db {

class ContentWriter::Sink {
public:
    Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    virtual ~Sink() = default;
    virtual void add(std::string_view line) = 0;
    virtual void finish() = 0;
};

namespace {

StoreError malformed() { return StoreError("a line of the backup is malformed"); }

/// A field without its escapes; nothing where it is NULL.
std::optional<std::string> field_of(std::string_view field)
{
    if (field == "\\N") return {};
    std::string text;
    for (std::size_t at = 0; at < field.size(); ++at) {
        if (field[at] != '\\') {
            text += field[at];
            continue;
        }
        if (++at == field.size()) throw malformed();
        switch (field[at]) {
        case '\\': text += '\\'; break;
        case 'b': text += '\b'; break;
        case 'f': text += '\f'; break;
        case 'n': text += '\n'; break;
        case 'r': text += '\r'; break;
        case 't': text += '\t'; break;
        case 'v': text += '\v'; break;
        default: throw malformed();
        }
    }
    return text;
}

std::string bytes_of(std::string_view hexadecimal)
{
    if (!hexadecimal.starts_with("\\x") || hexadecimal.size() % 2 != 0) throw malformed();
    std::string bytes;
    for (std::size_t at = 2; at < hexadecimal.size(); at += 2) {
        unsigned value = 0;
        const auto* begin = hexadecimal.data() + at;
        const auto [stop, error] = std::from_chars(begin, begin + 2, value, 16);
        if (error != std::errc{} || stop != begin + 2) throw malformed();
        bytes += static_cast<char>(value);
    }
    return bytes;
}

class SqliteWriter final : public ContentWriter::Sink {
public:
    SqliteWriter(Database& database, std::string_view table,
                 const std::vector<std::string>& columns)
        : connection_{sqlite_handle(database)},
          statement_{prepared(connection_, insert(table, columns))}
    {
        for (const auto& column : columns) {
            std::string type;
            const std::string name(table);
            database.sql() << "SELECT type FROM pragma_table_info(:table) WHERE name = :column",
                soci::into(type), soci::use(name), soci::use(column);
            types_.push_back(type);
        }
    }

    void add(std::string_view line) override
    {
        if (!line.ends_with('\n')) throw malformed();
        line.remove_suffix(1);
        std::vector<std::optional<std::string>> fields;
        for (std::size_t at = 0; at < types_.size(); ++at) {
            const auto end = line.find('\t');
            if ((end == std::string_view::npos) != (at + 1 == types_.size())) throw malformed();
            fields.push_back(field_of(line.substr(0, end)));
            if (fields.back() && types_[at] == "BLOB") fields.back() = bytes_of(*fields.back());
            line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
        }
        for (std::size_t at = 0; at < fields.size(); ++at) bind(at, fields[at]);
        require(sqlite_api::sqlite3_step(statement_.get()) == SQLITE_DONE);
        require(sqlite_api::sqlite3_reset(statement_.get()) == SQLITE_OK);
    }
    void finish() override {}

private:
    static std::string insert(std::string_view table, const std::vector<std::string>& columns)
    {
        std::string marks = "?";
        for (std::size_t at = 1; at < columns.size(); ++at) marks += ", ?";
        return fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "),
                           marks);
    }

    /// The fields live until the step, so that nothing is copied.
    void bind(std::size_t at, const std::optional<std::string>& field)
    {
        const int index = static_cast<int>(at) + 1;
        if (!field) {
            require(sqlite_api::sqlite3_bind_null(statement_.get(), index) == SQLITE_OK);
            return;
        }
        const auto size = static_cast<int>(field->size());
        if (types_[at] == "INTEGER") {
            std::int64_t number = 0;
            const auto [stop, error] =
                std::from_chars(field->data(), field->data() + field->size(), number);
            if (error != std::errc{} || stop != field->data() + field->size()) throw malformed();
            require(sqlite_api::sqlite3_bind_int64(statement_.get(), index, number) == SQLITE_OK);
        }
        else if (types_[at] == "BLOB")
            require(sqlite_api::sqlite3_bind_blob(statement_.get(), index, field->data(), size,
                                                  nullptr) == SQLITE_OK);
        else
            require(sqlite_api::sqlite3_bind_text(statement_.get(), index, field->data(), size,
                                                  nullptr) == SQLITE_OK);
    }

    void require(bool done)
    {
        if (!done)
            throw StoreError(fmt::format("restore: {}", sqlite_api::sqlite3_errmsg(connection_)));
    }

    sqlite_api::sqlite3* connection_;
    SqliteStatement statement_;
    std::vector<std::string> types_;
};

class PostgresqlWriter final : public ContentWriter::Sink {
public:
    PostgresqlWriter(Database& database, std::string_view table,
                     const std::vector<std::string>& columns)
        : connection_{postgresql_handle(database)}
    {
        const auto text = fmt::format("COPY {} ({}) FROM STDIN", table, fmt::join(columns, ", "));
        const std::unique_ptr<PGresult, decltype(&PQclear)> begun(PQexec(connection_, text.c_str()),
                                                                  &PQclear);
        require(PQresultStatus(begun.get()) == PGRES_COPY_IN);
    }
    PostgresqlWriter(const PostgresqlWriter&) = delete;
    PostgresqlWriter& operator=(const PostgresqlWriter&) = delete;
    ~PostgresqlWriter() override
    {
        if (finished_) return;
        PQputCopyEnd(connection_, "given up");
        while (auto* result = PQgetResult(connection_)) PQclear(result);
    }

    void add(std::string_view line) override
    {
        require(PQputCopyData(connection_, line.data(), static_cast<int>(line.size())) == 1);
    }

    void finish() override
    {
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
    void require(bool done)
    {
        if (!done) throw StoreError(fmt::format("restore: {}", PQerrorMessage(connection_)));
    }

    PGconn* connection_;
    bool finished_ = false;
};

}  // namespace

ContentWriter::ContentWriter(Database& database, std::string_view table,
                             const std::vector<std::string>& columns)
{
    if (database.dialect() == Dialect::sqlite)
        sink_ = std::make_unique<SqliteWriter>(database, table, columns);
    else
        sink_ = std::make_unique<PostgresqlWriter>(database, table, columns);
}

ContentWriter::~ContentWriter() = default;
void ContentWriter::add(std::string_view line) { sink_->add(line); }
void ContentWriter::finish() { sink_->finish(); }

void renew_numbering(Database& database, const std::string& table)
{
    // SQLite remembers the highest key by itself.
    if (database.dialect() == Dialect::sqlite) return;
    std::string column;
    database.sql() << "SELECT attname::text FROM pg_attribute WHERE attrelid = "
                   << fmt::format("'{}'::regclass", table) << " AND attidentity <> ''",
        soci::into(column);
    if (!database.sql().got_data()) return;
    database.execute(fmt::format("SELECT setval(pg_get_serial_sequence('{0}', '{1}'),"
                                 " (SELECT COALESCE(MAX({1}), 0) + 1 FROM {0}), false)",
                                 table, column));
}

}  // namespace ansinh::db
