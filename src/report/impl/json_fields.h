#pragma once

/// Small helpers of JSON: absent fields are left out, texts are copied.

#include "report/json.h"

#include <optional>
#include <string_view>

#include <boost/json.hpp>

namespace ansinh::report {

inline boost::json::value json_text(std::string_view text)
{
    return boost::json::string(boost::json::string_view(text.data(), text.size()));
}

inline boost::json::value to_json(Date day) { return json_text(to_string(day)); }
inline boost::json::value to_json(Decimal number) { return json_text(to_string(number)); }

template <class T>
void put(boost::json::object& object, std::string_view key, const std::optional<T>& field)
{
    if (field) object[boost::json::string_view(key.data(), key.size())] = to_json(*field);
}

inline void put_text(boost::json::object& object, std::string_view key, std::string_view text)
{
    if (!text.empty()) object[boost::json::string_view(key.data(), key.size())] = json_text(text);
}

template <class Items, class Render>
boost::json::array array_of(const Items& items, const Render& render)
{
    boost::json::array array;
    array.reserve(items.size());
    for (const auto& item : items) array.push_back(render(item));
    return array;
}

}  // namespace ansinh::report
