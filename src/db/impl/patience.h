#pragma once

namespace ansinh::db {

/// How long a connection waits for another one that writes to the same file.
inline constexpr int wait_seconds = 30;

}  // namespace ansinh::db
