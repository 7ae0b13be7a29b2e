#pragma once

/// Reads keys of a TOML table and collects what is wrong with them. Brings toml++.

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::synth {

class TomlReader {
public:
    TomlReader(std::string file, Problems& problems) : file_{std::move(file)}, problems_{problems}
    {
    }

    /// The whole number under a dotted path: "people.absent_permille".
    std::int64_t count(const toml::table& table, std::string_view path)
    {
        const auto value = table.at_path(path).value<std::int64_t>();
        if (!value || *value < 0) complain(path, {"Cần số nguyên không âm.", "A count is needed."});
        return value.value_or(0);
    }
    std::string text(const toml::table& table, std::string_view path)
    {
        const auto value = table.at_path(path).value<std::string>();
        if (!value) complain(path, {"Cần chuỗi ký tự.", "A text is needed."});
        return value.value_or("");
    }
    Date date(const toml::table& table, std::string_view path)
    {
        const auto value = table.at_path(path).value<toml::date>();
        if (!value) {
            complain(path, {"Cần ngày.", "A date is needed."});
            return {};
        }
        return Date{value->year, value->month, value->day};
    }
    /// As many whole numbers as `values` has places.
    template <class Array>
    void counts(const toml::table& table, std::string_view path, Array& values)
    {
        const auto* array = table.at_path(path).as_array();
        if (array == nullptr || array->size() != values.size()) {
            complain(path, {fmt::format("Cần {} số nguyên.", values.size()),
                            fmt::format("{} counts are needed.", values.size())});
            return;
        }
        for (std::size_t i = 0; i < values.size(); ++i)
            if (const auto value = (*array)[i].value<std::int64_t>(); value && *value >= 0)
                values[i] = *value;
            else
                complain(path, {"Cần số nguyên không âm.", "Counts are needed."});
    }
    void complain(std::string_view path, Bilingual detail,
                  std::string code = "calibration/malformed")
    {
        problems_.push_back({.code = std::move(code),
                             .detail = std::move(detail),
                             .where = fmt::format("{}, {}", file_, path),
                             .remedy = {"Sửa tệp trong data/calibration.",
                                        "Correct the file in data/calibration."}});
    }

private:
    std::string file_;
    Problems& problems_;
};

}  // namespace ansinh::synth
