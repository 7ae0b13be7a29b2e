#pragma once

/// Reads one TOML table strictly: what is asked for must be there and of its kind, and what nobody
/// asked for is a problem too.

#include "base/result.h"
#include "law/parameter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

namespace ansinh::law {

/// Collects problems of one file with their line.
class Complaints {
public:
    Complaints(std::string file, Problems& problems) : file_{std::move(file)}, problems_{problems}
    {
    }

    void add(std::string_view code, std::uint32_t line, std::string_view key, Bilingual detail);
    const std::string& file() const { return file_; }

private:
    std::string file_;
    Problems& problems_;
};

class TableReader {
public:
    TableReader(const toml::table& table, Complaints& complaints)
        : table_{table}, complaints_{complaints}
    {
    }

    const toml::node* take(std::string_view key);  ///< nothing where the table has it not
    std::string text(std::string_view key, bool required = true);
    std::int64_t number(std::string_view key);
    bool flag(std::string_view key);  ///< false where it is not said
    std::optional<Date> date(std::string_view key, bool required = true);
    std::optional<Bilingual> both(std::string_view key, bool required = true);
    /// One text, or an array of texts.
    std::vector<std::string> texts(std::string_view key);
    const toml::table* table(std::string_view key);
    const toml::array* array(std::string_view key);

    std::uint32_t line() const { return table_.source().begin.line; }
    Complaints& complaints() { return complaints_; }
    void complain(std::string_view key, Bilingual detail, std::string_view code = "law/malformed");
    /// To be called last: every key left over is a problem.
    void finish();

private:
    const toml::table& table_;
    Complaints& complaints_;
    std::vector<std::string_view> asked_;
};

std::optional<Date> date_of(const toml::node& node);

/// A cell of the kind; nothing where the node is of another kind or its text is malformed.
std::optional<Value> value_of(const toml::node& node, Kind kind);

}  // namespace ansinh::law
