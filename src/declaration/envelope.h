#pragma once

/// Forms that come inside the electronic envelope: a draft that is sent at once, in the name of
/// whoever sent the envelope.

#include "declaration/judge.h"
#include "intake/work.h"

#include <optional>
#include <string_view>

namespace ansinh::declaration {

/// "D02-TS" of older programs is D02-LT; suffixes of versions ("-595") are passed over.
std::optional<FormKind> form_kind_of_envelope(std::string_view name);

/// For intake::Working: a form becomes a declaration of the envelope's unit and period. Its outcome
/// names the declaration; what is wrong with its lines stands there. What `ground` refers to
/// outlives it.
intake::FormTaker form_taker(const Ground& ground);

}  // namespace ansinh::declaration
