#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace ansinh {

/// A number that names one kind of thing. Different kinds neither mix nor compare,
/// and none of them is arithmetic.
template <class Kind>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : value_{value} {}
    constexpr std::int64_t value() const { return value_; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    std::int64_t value_ = 0;
};

}  // namespace ansinh

template <class Kind>
struct std::hash<ansinh::Id<Kind>> {
    std::size_t operator()(ansinh::Id<Kind> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
