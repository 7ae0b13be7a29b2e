#pragma once

#include "intake/impl/cells.h"
#include "registry/person_form.h"

namespace ansinh::intake {

/// What the columns of a file of people say. An empty cell says nothing.
registry::PersonForm person_form(const Cells& cells);

}  // namespace ansinh::intake
