#pragma once

/// What the routes of declarations read alike.

#include "api/route.h"
#include "api/worker.h"
#include "declaration/declarations.h"

namespace ansinh::api {

inline declaration::Ground declaration_ground(const Worker& worker)
{
    return {.law = worker.shared->library->law(),
            .areas = worker.shared->office->areas(),
            .regions = *worker.shared->units.regions};
}

/// Form, whose it is, month, and `lines` of a body. Every problem at once: api/missing-field,
/// api/malformed-field, api/unknown-field.
Checked<declaration::Draft> draft_in(std::string_view body);

}  // namespace ansinh::api
