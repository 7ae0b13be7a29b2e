#pragma once

/// One way to keep versions, for every table of records. A table `t` with its key, its columns,
/// `valid_from` and `recorded` holds the version that is believed now; `t_past` holds the others,
/// with `valid_to` and `ended` besides (impl/schema.cpp). All changes happen inside an open
/// transaction that has its audit record.

#include "base/result.h"
#include "db/database.h"
#include "registry/version.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ansinh::registry {

/// One cell of a record; monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, std::string>;
using Values = std::vector<Value>;

enum class ColumnKind : std::uint8_t { number, text };

struct Column {
    std::string_view name;
    ColumnKind kind;
};

/// Names are our own literals. `columns` are those of the record alone.
struct RecordTable {
    std::string_view name;
    std::string_view key;
    std::span<const Column> columns;
};

/// The version that is believed now.
std::optional<Version<Values>> current(db::Database& database, const RecordTable& table,
                                       std::int64_t key);
/// Nothing when the record did not hold on that day, or was not known.
std::optional<Version<Values>> state(db::Database& database, const RecordTable& table,
                                     std::int64_t key, const AsOf& as_of);
/// All that was ever believed, the latest record first.
std::vector<Version<Values>> versions(db::Database& database, const RecordTable& table,
                                      std::int64_t key);

/// A new record; the key is free.
void begin_record(db::Database& database, const RecordTable& table, std::int64_t key,
                  const Version<Values>& first);

/// Another version in place of the one that the sender saw.
struct Replacement {
    std::int64_t key;
    AuditId seen;  ///< `recorded` of the version that was seen
    const Values& values;
    AuditId by;
};

/// What was believed was wrong: it is kept as such, and `values` hold from the same day on.
/// Refuses record/changed-meanwhile when the version seen is no longer the one believed. A second
/// replacement under one audit record changes the first one in place.
Result<void> correct_record(db::Database& database, const RecordTable& table,
                            const Replacement& replacement);
/// What was believed held until `from`; `values` hold from then on. Refuses the same, and
/// record/effective-too-early when it is before the day since which the present version holds.
Result<void> change_record(db::Database& database, const RecordTable& table,
                           const Replacement& replacement, Date from);

/// The problem of a version that is no longer the one believed.
Problem changed_meanwhile();

inline Value value(std::optional<std::int64_t> number) { return number ? Value{*number} : Value{}; }
inline Value value(const std::optional<std::string>& text) { return text ? Value{*text} : Value{}; }
std::optional<std::int64_t> number(const Value& value);
std::optional<std::string> text(const Value& value);

}  // namespace ansinh::registry
