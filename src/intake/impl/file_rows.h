#pragma once

/// How a file's record lies in the store.

#include "db/database.h"
#include "intake/file.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::intake {

std::optional<File> find_file(db::Database& database, FileId id);
std::optional<File> find_file(db::Database& database, Kind kind, const std::string& sha256,
                              UserId sender);

/// Those chosen by a condition of ours, with its numbers bound in their order.
std::vector<File> find_files(db::Database& database, std::string_view where,
                             std::span<const std::int64_t> numbers);

/// Bytes as they came.
std::string content(db::Database& database, FileId id);

/// The problems of one line take the place of those it had; line 0 is the file as a whole.
void put_problems(db::Database& database, FileId id, std::int64_t line, const Problems& problems);
Problems problems_of(db::Database& database, FileId id, std::int64_t line);

Problem unknown_file();

}  // namespace ansinh::intake
