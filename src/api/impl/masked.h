#pragma once

#include <string>
#include <string_view>

namespace ansinh::api {

/// All but the last three signs hidden; a short text is hidden whole.
inline std::string hidden(std::string_view text)
{
    constexpr std::size_t shown = 3;
    std::string masked;
    const auto hide = text.size() > 2 * shown ? text.size() - shown : text.size();
    for (std::size_t i = 0; i < hide; ++i) masked += "•";
    return masked + std::string(text.substr(hide));
}

}  // namespace ansinh::api
