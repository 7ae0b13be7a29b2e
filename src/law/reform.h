#pragma once

/// What if: a reform is a text of changes laid over the law, and of changes to who people are.
///
///     [reform]
///     id    = "cap-25"
///     title = { vi = "Trần 25 lần", en = "A cap of 25 times" }
///     [[change]]
///     set     = "wage_cap_multiple"   # one of set, add, scale, insert_row, repeal
///     from    = 2027-01-01            # until = …: the first day without; else for good
///     value   = 25                    # of scale a rate; of insert_row `rows = [ … ]`
///     expects = 20                    # refused where the law says otherwise on that first day
///     where   = { region = "I" }      # of tables and values by dimension: which rows; else all
///     column  = "rate"                # of tables with more than one column besides the key
///     override = true                 # it may change again what an earlier change of it changed
///     [[reclassify]]
///     entity = "commune"              # then from_class and to_class
///     share  = "25%"                  # and the seed that draws them
///
/// Nothing is left to chance: a change must find a value on every day it covers, except that `set`
/// gives a plain parameter a value where it had none.

#include "law/law.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::law {

enum class Operation : std::uint8_t { set, add, scale, insert_row, repeal };
std::string_view key(Operation operation);

struct Change {
    Operation operation = Operation::set;
    std::string parameter{};
    Date from{};
    std::optional<Date> until{};
    struct Pick {
        std::size_t column = 0;  ///< a key column of the parameter
        Value value{};
    };
    std::vector<Pick> where{};
    std::size_t column = 0;
    Value value{};  ///< of set and add as the column's kind, of scale a rate
    std::optional<Value> expects{};
    std::vector<std::vector<Value>> rows{};  ///< of insert_row, cells as the parameter's columns
    bool overrides = false;
    std::uint32_t line = 0;
};

/// A share of the entities of one class is put into another.
struct Reclassification {
    std::string entity{};
    std::string from_class{};
    std::string to_class{};
    Rate share{};
    std::uint64_t seed = 0;
};

struct Reform {
    std::string id{};
    Bilingual title{};
    std::vector<Change> changes{};
    std::vector<Reclassification> reclassifications{};
};

/// The reform as its text says it. Refuses, with lines and all at once: what is malformed, an
/// unknown parameter, column or key. Codes reform/….
Checked<Reform> read_reform(const Law& law, std::string_view toml);

/// A law of its own, with its own hash, in which what was changed cites the act "reform:ID".
/// Refuses besides: a value that is not what `expects` says, days without a value or row to change,
/// values out of bounds, rows that are there already, changes that touch one cell on one day.
Checked<Law> reformed(const Law& law, std::string_view toml);

/// Whether the entity is in the share. By hash of seed and id: the 10% are among the 25%, whatever
/// the order and the number of threads.
bool is_reclassified(std::uint64_t seed, std::uint64_t id, Rate share);
bool is_reclassified(std::uint64_t seed, std::string_view id, Rate share);

}  // namespace ansinh::law
