#pragma once

/// What the two sides of a declaration need.

#include "access/actor.h"

namespace ansinh::declaration {

/// Draft and send declarations of one's own employer or commune.
inline constexpr auto may_send = static_cast<access::Permission>(18);
/// Accept them, or return them; never one's own.
inline constexpr auto may_decide = static_cast<access::Permission>(19);

}  // namespace ansinh::declaration
