#include "base/moment_text.h"

#include "base/format.h"

#include <fmt/format.h>

namespace ansinh {

std::string moment_text(std::string_view written)
{
    constexpr std::size_t day_size = std::string_view("2023-12-16").size();
    constexpr std::size_t minute_size = std::string_view("07:00").size();
    const auto day = Date::parse(std::string{written.substr(0, day_size)});
    if (!day || written.size() < day_size + 1 + minute_size || written[day_size] != 'T')
        return std::string{written};
    return fmt::format("{} {}", format::date(*day, Language::vi),
                       written.substr(day_size + 1, minute_size));
}

}  // namespace ansinh
