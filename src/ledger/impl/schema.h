#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::ledger {

std::span<const db::Migration> schema();

}  // namespace ansinh::ledger
