#pragma once

/// Where things lie on this machine when nobody says so.

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::cli {

/// A variable of the environment; nothing where it is not set or empty.
std::optional<std::string> environment(const char* variable);

/// The name on this machine of whoever runs the program; "operator" where it has none.
std::string machine_user();

/// The user's own store: $XDG_DATA_HOME/ansinh/ansinh.db, else ~/.local/share/ansinh/ansinh.db.
/// Throws StoreError where the user has no home.
std::string own_store();

/// What the product ships as "data" or "law": the folder that $ANSINH_DATA or $ANSINH_LAW names,
/// else beside the installed program, else in the source it was built from.
std::filesystem::path shipped(std::string_view what);

/// Whether the address is that of an SQLite file that does not exist.
bool is_missing_file(std::string_view store);

/// The bytes of a file. Refuses one that cannot be read: file/unreadable.
Result<std::string> file_text(const std::filesystem::path& file);

/// Writes the bytes beside the file and moves them onto it: it is whole or as it was before.
/// Refuses what cannot be written: file/unwritable.
Result<void> write_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace ansinh::cli
