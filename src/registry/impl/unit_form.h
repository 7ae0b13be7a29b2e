#pragma once

/// Puts what was sent about an employer or a facility into its record, field by field, and keeps
/// every problem at its place.

#include "base/result.h"
#include "base/text.h"
#include "registry/employer.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ansinh::registry {

class UnitForm {
public:
    explicit UnitForm(bool is_new) : is_new_{is_new} {}

    /// A new record needs it (record/field-missing); a change that speaks of it must not empty it.
    template <class T, class Parse>
    void required(const std::optional<std::string>& sent, std::string_view where, T& field,
                  const Parse& parse)
    {
        if (!sent && !is_new_) return;
        if (!sent || trimmed(*sent).empty())
            missing(where);
        else
            take(parse(trimmed(*sent)), where, field);
    }

    /// Absent it stays as it is; empty it becomes `otherwise`.
    template <class T, class Parse>
    void optional(const std::optional<std::string>& sent, std::string_view where, T& field,
                  const Parse& parse, T otherwise = {})
    {
        if (!sent) return;
        if (trimmed(*sent).empty())
            field = std::move(otherwise);
        else
            take(parse(trimmed(*sent)), where, field);
    }

    void complain(std::string_view where, Problem problem);

    Checked<void> done() const;

private:
    void missing(std::string_view where);

    template <class T, class Field>
    void take(Result<T> parsed, std::string_view where, Field& field)
    {
        if (parsed)
            field = *std::move(parsed);
        else
            complain(where, std::move(parsed).error());
    }

    bool is_new_;
    Problems problems_;
};

/// In NFC, runs of blanks as one; 1 to `letters_max` letters without control characters. Refuses
/// record/text-malformed.
Result<std::string> short_text(std::string_view typed, std::size_t letters_max);
/// The problem of a word that is none of the list: record/unknown-code.
Problem unknown_code(std::span<const Coded> list);
/// Whole number from `min` to `max`: record/number-malformed.
Result<std::int64_t> whole_number(std::string_view typed, std::int64_t min, std::int64_t max);

constexpr std::size_t unit_name_max = 300;
constexpr std::size_t address_max = 300;

}  // namespace ansinh::registry
