#pragma once

/// The cells of one line, each read as what its field holds; what cannot be read is refused there.

#include "declaration/line.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ansinh::declaration {

using Word = std::pair<std::string_view, std::string_view>;  ///< folded, and ours

class Cells {
public:
    Cells(const LineForm& form, Findings& findings) : form_{form}, findings_{findings} {}

    /// Whether all could be read since it was last asked.
    bool take_good() { return std::exchange(good_, true); }
    bool has(Field field) const { return form_.has(field); }
    const std::string& text(Field field) const { return form_.at(field); }

    void missing(Field field);
    void malformed(Field field, Bilingual remedy);

    std::optional<std::string_view> word(Field field, std::span<const Word> words,
                                         const Bilingual& remedy);

    template <class T>
    std::optional<T> read(Field field, Result<T> (*parse)(std::string_view))
    {
        if (!has(field)) return {};
        auto value = parse(text(field));
        if (value) return *std::move(value);
        refuse(field, std::move(value).error());
        return {};
    }

    /// "5.200.000", "5,200,000", "5 200 000", "5200000".
    std::optional<Vnd> money(Field field);
    std::optional<std::int64_t> number(Field field, std::int64_t least, std::int64_t most);
    /// The first day of a month, or the day that is written.
    std::optional<Date> first_day(Field field);
    /// The day after the last one of a month, or after the day that is written.
    std::optional<Date> day_after(Field field);

private:
    void refuse(Field field, Problem problem);

    const LineForm& form_;
    Findings& findings_;
    bool good_ = true;
};

}  // namespace ansinh::declaration
