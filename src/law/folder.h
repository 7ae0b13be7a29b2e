#pragma once

/// `law/` on disk.

#include "law/law.h"

#include <filesystem>
#include <stdexcept>

namespace ansinh::law {

/// The chapter, act and source files of the folder, named from its root. Throws LawError where it
/// cannot be read.
std::vector<File> law_files(const std::filesystem::path& folder);
/// The files of worked examples in its folder `cases`.
std::vector<File> case_files(const std::filesystem::path& folder);

/// The law cannot be used: the operator must mend its files. `what()` names every problem.
class LawError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The law of the folder, checked. Throws LawError.
Law load(const std::filesystem::path& folder);

}  // namespace ansinh::law
