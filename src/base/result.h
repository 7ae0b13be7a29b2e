#pragma once

/// What the sender of an input can act on: a Problem with a stable code, its place and its remedy.

#include "base/language.h"

#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace ansinh {

struct Problem {
    std::string code;     ///< stable and documented, for example "area/unknown"
    Bilingual detail;     ///< this occurrence, for a person; never quotes personal data
    std::string where{};  ///< JSON Pointer, or "line 12, column as_of"; empty for the whole input
    Bilingual remedy{};   ///< what to do about it

    bool operator==(const Problem&) const = default;
};

/// Every problem of one input, in the order of its parts. Never empty when it is an error.
using Problems = std::vector<Problem>;

template <class T>
using Result = std::expected<T, Problem>;
template <class T>
using Checked = std::expected<T, Problems>;

inline std::unexpected<Problem> fail(Problem problem)
{
    return std::unexpected(std::move(problem));
}

/// The value of `expression`, or return its problem to our caller. One may stand inside another.
#define TRY(expression) TRY_COUNTED(expression, __COUNTER__)
#define TRY_COUNTED(expression, count) TRY_NAMED(expression, count)
#define TRY_NAMED(expression, count)                                                               \
    __extension__({                                                                                \
        auto&& tried_##count = (expression);                                                       \
        if (!tried_##count) return std::unexpected(std::move(tried_##count).error());              \
        *std::move(tried_##count);                                                                 \
    })

/// Return the problem of `expression` to our caller, if it has one.
#define TRY_VOID(expression)                                                                       \
    do {                                                                                           \
        if (auto&& tried_ = (expression); !tried_)                                                 \
            return std::unexpected(std::move(tried_).error());                                     \
    } while (false)

}  // namespace ansinh
