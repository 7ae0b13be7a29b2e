#pragma once

/// Reads the fields of a command and gathers every problem of it.

#include "base/date.h"
#include "base/result.h"
#include "registry/areas.h"

#include <optional>
#include <string>
#include <string_view>

namespace ansinh::report {

class Input {
public:
    std::optional<Date> day(std::string_view field, std::string_view text);
    std::optional<registry::AreaId> area(const registry::Areas& areas, std::string_view field,
                                         std::string_view text, Date on);
    /// Trimmed and in normal form; control characters but line breaks are refused.
    std::string words(std::string_view field, std::string_view text, std::size_t length_max);
    void complain(Problem problem, std::string_view field);

    bool is_good() const { return problems_.empty(); }
    Problems problems() && { return std::move(problems_); }

private:
    Problems problems_;
};

}  // namespace ansinh::report
