#pragma once

#include "base/result.h"

#include <string_view>
#include <utility>

namespace ansinh::api {

/// What a module answered about the value at `where` ("/query/area"): its problem is said to lie
/// there.
template <class T>
Result<T> placed(Result<T> result, std::string_view where)
{
    if (!result) result.error().where = where;
    return result;
}

/// The problem of this code lies at the id of the path, the others where they say.
inline Problems at_path_id(Problems problems, std::string_view code)
{
    for (auto& problem : problems)
        if (problem.code == code) problem.where = "/path/id";
    return problems;
}

}  // namespace ansinh::api
