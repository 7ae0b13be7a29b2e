#include "law/parameter.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::string_view key(Status status)
{
    constexpr std::array<std::string_view, 3> keys = {"confirmed", "secondary", "unconfirmed"};
    return keys.at(static_cast<std::size_t>(status));
}

std::string_view key(Kind kind)
{
    constexpr std::array<std::string_view, 6> keys = {"amount", "rate", "count",
                                                      "date",   "flag", "text"};
    return keys.at(static_cast<std::size_t>(kind));
}

std::string to_string(const Value& value)
{
    struct Writer {
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(Vnd amount) const { return std::to_string(amount.dong()); }
        std::string operator()(Rate rate) const { return ansinh::to_string(rate); }
        std::string operator()(std::int64_t count) const { return std::to_string(count); }
        std::string operator()(Date date) const { return ansinh::to_string(date); }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(const std::string& text) const { return text; }
    };
    return std::visit(Writer{}, value);
}

const Period* Parameter::on(Date day) const
{
    const auto after = std::ranges::upper_bound(periods, day, {}, &Period::from);
    if (after == periods.begin()) return nullptr;
    const auto& period = *std::prev(after);
    return period.until && *period.until <= day ? nullptr : &period;
}

std::optional<std::size_t> Parameter::column(std::string_view name) const
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    if (found == columns.end()) return {};
    return static_cast<std::size_t>(found - columns.begin());
}

}  // namespace ansinh::law
