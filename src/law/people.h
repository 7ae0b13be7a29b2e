#pragma once

/// What many chapters ask of a person: sex, region, who sets the wage.

#include "base/sex.h"
#include "law/name.h"

#include <cstdint>
#include <span>

namespace ansinh::law {

using ansinh::Sex;
std::span<const Choice> choices(Sex);

/// Region of the minimum wage.
enum class Region : std::uint8_t { i, ii, iii, iv };
std::span<const Choice> choices(Region);

/// The State's pay scale or the employer's own.
enum class WageSetBy : std::uint8_t { employer, state };
std::span<const Choice> choices(WageSetBy);

/// How hard the work is, by the lists of the labour ministry.
enum class Conditions : std::uint8_t { normal, heavy, extra_heavy };
std::span<const Choice> choices(Conditions);

/// The key that inputs and law files use.
template <class Enum>
std::string_view key_of(Enum value)
{
    return choices(value)[static_cast<std::size_t>(value)].key;
}
template <class Enum>
Name label_of(Enum value)
{
    return choices(value)[static_cast<std::size_t>(value)].label;
}

}  // namespace ansinh::law
