#include "registry/impl/history.h"

#include <algorithm>
#include <deque>
#include <iterator>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>

namespace ansinh::registry {

namespace {

std::string names(const RecordTable& table)
{
    std::vector<std::string_view> all;
    for (const auto& column : table.columns) all.push_back(column.name);
    return fmt::format("{}", fmt::join(all, ", "));
}

/// What SOCI reads into or binds: its address stays as long as the statement lives.
struct Cell {
    long long number = 0;
    std::string text;
    soci::indicator given = soci::i_null;

    Cell() = default;
    explicit Cell(const Value& value)
    {
        if (const auto* whole = std::get_if<std::int64_t>(&value))
            number = *whole;
        else if (const auto* words = std::get_if<std::string>(&value))
            text = *words;
        if (!std::holds_alternative<std::monostate>(value)) given = soci::i_ok;
    }

    std::optional<std::int64_t> whole() const
    {
        if (given != soci::i_ok) return {};
        return number;
    }
};

std::deque<Cell> cells_of(const Values& values)
{
    std::deque<Cell> cells;
    for (const auto& value : values) cells.emplace_back(value);
    return cells;
}

void bind(soci::statement& statement, const RecordTable& table, std::deque<Cell>& cells)
{
    check(cells.size() == table.columns.size(), "a record has a value for each of its columns");
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::number)
            statement.exchange(soci::use(cells[i].number, cells[i].given));
        else
            statement.exchange(soci::use(cells[i].text, cells[i].given));
    }
}

/// The rows of a query that gives valid_from, recorded, valid_to, ended and then the columns, for a
/// key.
std::vector<Version<Values>> rows(db::Database& database, const RecordTable& table,
                                  const std::string& query, std::int64_t key)
{
    long long valid_from = 0;
    long long recorded = 0;
    Cell valid_to;
    Cell ended;
    std::deque<Cell> cells(table.columns.size());
    const long long wanted = key;
    soci::statement statement(database.sql());
    statement.exchange(soci::into(valid_from));
    statement.exchange(soci::into(recorded));
    statement.exchange(soci::into(valid_to.number, valid_to.given));
    statement.exchange(soci::into(ended.number, ended.given));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::number)
            statement.exchange(soci::into(cells[i].number, cells[i].given));
        else
            statement.exchange(soci::into(cells[i].text, cells[i].given));
    }
    statement.exchange(soci::use(wanted));
    statement.alloc();
    statement.prepare(query);
    statement.define_and_bind();
    statement.execute();

    std::vector<Version<Values>> found;
    while (statement.fetch()) {
        Version<Values> version{.record = {},
                                .valid_from = Date::from_number(valid_from),
                                .recorded = AuditId{recorded}};
        if (const auto day = valid_to.whole()) version.valid_to = Date::from_number(*day);
        if (const auto by = ended.whole()) version.ended = AuditId{*by};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].given != soci::i_ok)
                version.record.emplace_back();
            else if (table.columns[i].kind == ColumnKind::number)
                version.record.emplace_back(std::int64_t{cells[i].number});
            else
                version.record.emplace_back(cells[i].text);
        }
        found.push_back(std::move(version));
    }
    return found;
}

std::vector<Version<Values>> past(db::Database& database, const RecordTable& table,
                                  std::int64_t key)
{
    return rows(
        database, table,
        fmt::format("SELECT valid_from, recorded, valid_to, ended, {} FROM {}_past WHERE {} = :key"
                    " ORDER BY ended DESC",
                    names(table), table.name, table.key),
        key);
}

bool holds(const Version<Values>& version, const AsOf& as_of)
{
    const bool known = !as_of.known || version.recorded <= *as_of.known;
    if (!known) return false;
    // Whoever asked at that moment did not know yet what ended the version.
    const bool open = !version.ended || (as_of.known && *as_of.known < *version.ended);
    if (!as_of.on) return open;
    if (*as_of.on < version.valid_from) return false;
    return open || (version.valid_to && *as_of.on < *version.valid_to);
}

/// Keeps the version that was seen among the past ones. False when it is no longer believed.
bool keep(db::Database& database, const RecordTable& table, const Replacement& replacement,
          std::optional<Date> valid_to)
{
    const auto columns = names(table);
    Cell until{value(valid_to ? std::optional<std::int64_t>{valid_to->number()}
                              : std::optional<std::int64_t>{})};
    const long long ended = replacement.by.value();
    const long long key = replacement.key;
    const long long seen = replacement.seen.value();
    soci::statement insert =
        (database.sql().prepare << fmt::format(
             "INSERT INTO {0}_past ({1}, {2}, valid_from, recorded, valid_to, ended)"
             " SELECT {1}, {2}, valid_from, recorded, CAST(:until AS BIGINT),"
             " CAST(:ended AS BIGINT) FROM {0} WHERE {1} = :key AND recorded = :seen",
             table.name, table.key, columns),
         soci::use(until.number, until.given), soci::use(ended), soci::use(key), soci::use(seen));
    insert.execute(true);
    return insert.get_affected_rows() == 1;
}

bool overwrite(db::Database& database, const RecordTable& table, const Replacement& replacement,
               std::optional<Date> valid_from)
{
    std::string settings;
    for (const auto& column : table.columns) settings += fmt::format("{0} = :{0}, ", column.name);
    auto cells = cells_of(replacement.values);
    const long long from = valid_from ? valid_from->number() : 0;
    const long long by = replacement.by.value();
    const long long key = replacement.key;
    const long long seen = replacement.seen.value();
    soci::statement update(database.sql());
    bind(update, table, cells);
    if (valid_from) update.exchange(soci::use(from));
    update.exchange(soci::use(by));
    update.exchange(soci::use(key));
    update.exchange(soci::use(seen));
    update.alloc();
    update.prepare(fmt::format("UPDATE {} SET {}{}recorded = :by WHERE {} = :key AND recorded ="
                               " :seen",
                               table.name, settings, valid_from ? "valid_from = :from, " : "",
                               table.key));
    update.define_and_bind();
    update.execute(true);
    return update.get_affected_rows() == 1;
}

}  // namespace

std::optional<Version<Values>> current(db::Database& database, const RecordTable& table,
                                       std::int64_t key)
{
    auto found = rows(database, table,
                      fmt::format("SELECT valid_from, recorded, NULL, NULL, {} FROM {} WHERE {} ="
                                  " :key",
                                  names(table), table.name, table.key),
                      key);
    if (found.empty()) return {};
    return std::move(found.front());
}

std::vector<Version<Values>> versions(db::Database& database, const RecordTable& table,
                                      std::int64_t key)
{
    std::vector<Version<Values>> all;
    if (auto now = current(database, table, key)) all.push_back(std::move(*now));
    std::ranges::move(past(database, table, key), std::back_inserter(all));
    return all;
}

std::optional<Version<Values>> state(db::Database& database, const RecordTable& table,
                                     std::int64_t key, const AsOf& as_of)
{
    auto now = current(database, table, key);
    // Most questions are about the present, and need no past.
    if (now && holds(*now, as_of)) return now;
    if (!as_of.on && !as_of.known) return {};
    for (auto& version : past(database, table, key))
        if (holds(version, as_of)) return std::move(version);
    return {};
}

void begin_record(db::Database& database, const RecordTable& table, std::int64_t key,
                  const Version<Values>& first)
{
    std::string places;
    for (const auto& column : table.columns) places += fmt::format(":{}, ", column.name);
    auto cells = cells_of(first.record);
    const long long id = key;
    const long long from = first.valid_from.number();
    const long long by = first.recorded.value();
    soci::statement insert(database.sql());
    insert.exchange(soci::use(id));
    bind(insert, table, cells);
    insert.exchange(soci::use(from));
    insert.exchange(soci::use(by));
    insert.alloc();
    insert.prepare(fmt::format("INSERT INTO {} ({}, {}, valid_from, recorded) VALUES (:key, {}"
                               ":from, :by)",
                               table.name, table.key, names(table), places));
    insert.define_and_bind();
    insert.execute(true);
}

Result<void> correct_record(db::Database& database, const RecordTable& table,
                            const Replacement& replacement)
{
    const bool same_act = replacement.seen == replacement.by;
    if (!same_act && !keep(database, table, replacement, {})) return fail(changed_meanwhile());
    if (!overwrite(database, table, replacement, {})) return fail(changed_meanwhile());
    return {};
}

Result<void> change_record(db::Database& database, const RecordTable& table,
                           const Replacement& replacement, Date from)
{
    const auto now = current(database, table, replacement.key);
    if (!now || now->recorded != replacement.seen) return fail(changed_meanwhile());
    if (from < now->valid_from)
        return fail({.code = "record/effective-too-early",
                     .detail = {"Ngày có hiệu lực sớm hơn ngày bắt đầu của bản ghi hiện tại.",
                                "The day of effect is before the day since which the present "
                                "version holds."},
                     .where = "/from",
                     .remedy = {"Chọn ngày muộn hơn, hoặc đính chính nếu bản ghi hiện tại sai.",
                                "Choose a later day, or correct the record if it is wrong."}});
    const bool same_act = replacement.seen == replacement.by;
    if (!same_act && !keep(database, table, replacement, from)) return fail(changed_meanwhile());
    if (!overwrite(database, table, replacement, from)) return fail(changed_meanwhile());
    return {};
}

Problem changed_meanwhile()
{
    return {.code = "record/changed-meanwhile",
            .detail = {"Bản ghi đã thay đổi kể từ khi được mở ra.",
                       "The record has changed since it was opened."},
            .remedy = {"Mở lại bản ghi, xem thay đổi rồi làm lại.",
                       "Open it again, look at what changed, then repeat."}};
}

std::optional<std::int64_t> number(const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
    return {};
}

std::optional<std::string> text(const Value& value)
{
    if (const auto* words = std::get_if<std::string>(&value)) return *words;
    return {};
}

}  // namespace ansinh::registry
