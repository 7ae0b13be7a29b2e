#pragma once

#include "intake/impl/cells.h"
#include "registry/employer_form.h"

namespace ansinh::intake {

/// What the columns of a file of employers say. An empty cell says nothing.
registry::EmployerForm employer_form(const Cells& cells);

}  // namespace ansinh::intake
