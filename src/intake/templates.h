#pragma once

/// Files to fill in: the columns that a kind of file has, and rows to show how they are written.

#include "base/language.h"
#include "intake/file.h"

#include <string>

namespace ansinh::intake {

/// CSV in UTF-8 with every column that is read, under its usual name; rows of examples are to be
/// written over. Of an envelope there is none: programs of e-transactions make it.
std::string template_of(Kind kind, Language language);

}  // namespace ansinh::intake
