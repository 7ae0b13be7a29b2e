#pragma once

/// What the two sides of a declaration need.

#include "access/actor.h"

namespace ansinh::declaration {

/// Draft and send declarations of one's own employer or commune.
inline constexpr auto may_send = access::Permission::declaration_send;
/// Accept them, or return them; never one's own.
inline constexpr auto may_decide = access::Permission::declaration_decide;

}  // namespace ansinh::declaration
