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

}  // namespace ansinh::api
