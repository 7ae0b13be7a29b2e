#pragma once

/// What the commands of this module have in common: the day they are given, and problems gathered
/// before anything is written.

#include "base/date.h"
#include "base/result.h"
#include "registry/reason.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ansinh::registry {

/// A single problem as the only one of its form.
template <class T>
Checked<T> checked(Result<T> result)
{
    if (!result) return std::unexpected(Problems{std::move(result).error()});
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}
inline std::unexpected<Problems> refuse(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}
inline void append(Problems& problems, Problems others)
{
    for (auto& other : others) problems.push_back(std::move(other));
}

/// Refuses record/effective-in-future; the place is "/from".
Problems judged_effect(std::optional<Date> from, Date today);

}  // namespace ansinh::registry
