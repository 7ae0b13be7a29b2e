#pragma once

/// One parameter of the law: what it is, and every value it has had, with its citation.

#include "base/date.h"
#include "base/language.h"
#include "base/month.h"
#include "base/vnd.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ansinh::law {

/// How well a figure is known. A trace says so wherever it is used.
enum class Status : std::uint8_t {
    confirmed,    ///< read in the act itself or at its issuer
    secondary,    ///< read in another's account of the act
    unconfirmed,  ///< remembered, inferred, or sources differ
};
std::string_view key(Status status);

enum class Kind : std::uint8_t { amount, rate, count, date, flag, text };
std::string_view key(Kind kind);

/// A cell. Nothing in an optional column that the row leaves out.
using Value = std::variant<std::monostate, Vnd, Rate, std::int64_t, Date, bool, std::string>;
/// "8%", "2340000", "2025-07-01", "true": the form law files hold.
std::string to_string(const Value& value);

/// Why a value stands: articles, where they were read, what is doubtful.
struct Basis {
    std::vector<std::string> cites{};  ///< "58/2014/QH13 art.85.1"
    Status status = Status::unconfirmed;
    std::vector<std::string> sources{};  ///< keys of the register of sources
    std::optional<Bilingual> note{};
    std::uint32_t line = 0;
};

struct Row {
    std::vector<Value> cells{};  ///< as the parameter's columns
    Basis basis{};
};

/// What holds in [from, until); a gap has no rows and says what was not found.
struct Period {
    Date from{};
    std::optional<Date> until{};
    std::optional<Bilingual> missing{};
    Basis basis{};
    std::vector<Row> rows{};
};

struct Column {
    std::string name{};
    Kind kind = Kind::text;
    std::string unit{};  ///< "VND/month", "months"; empty for rates, dates, flags, texts
    bool optional = false;
};

/// A plain value is a table of one cell, a value by region a table of two columns.
struct Parameter {
    std::string id{};
    std::string chapter{};
    Bilingual label{};
    std::string picks{};  ///< the date that picks its value: "month of contribution"
    std::vector<Column> columns{};
    std::size_t keys = 0;   ///< how many of the first columns name a row
    bool is_table = false;  ///< else its value is the last column, called "is"
    bool is_scale = false;  ///< the last key is a lower bound
    std::optional<Value> least{};
    std::optional<Value> most{};
    std::optional<Bilingual> note{};
    std::uint32_t line = 0;         ///< of its heading in the chapter's file
    std::vector<Period> periods{};  ///< in order of time, none over another

    /// The period that holds the day, a gap too; nothing before the first or after an end.
    const Period* on(Date day) const;
    std::optional<std::size_t> column(std::string_view name) const;
};

struct Act {
    std::string id{};    ///< "58/2014/QH13"
    std::string kind{};  ///< "law", "decree", …
    Bilingual title{};
    std::optional<Date> in_force{};
    Status status = Status::unconfirmed;
    std::optional<Bilingual> note{};
};

struct SourceText {
    std::string key{};
    Bilingual title{};
    std::string where{};
};

struct Chapter {
    std::string id{};
    int order = 0;
    Bilingual title{};
    Date reviewed{};  ///< what came into force later is not in it
    std::map<std::string, std::vector<std::string>, std::less<>> dimensions{};
};

}  // namespace ansinh::law
