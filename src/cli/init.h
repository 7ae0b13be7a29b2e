#pragma once

/// `ansinh init`: every module's tables brought up to date, then the shipped data loaded. Running
/// it again changes nothing.

#include "base/language.h"
#include "base/result.h"
#include "db/database.h"

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace ansinh::cli {

/// Data that is shipped for a module.
struct Shipped {
    std::string_view module;
    bool (*is_there)(db::Database& database);
    /// What was loaded, for a person; throws nothing away that was there.
    Checked<Bilingual> (*load)(db::Database& database, const std::filesystem::path& data);
};

struct StepDone {
    std::string_view module;
    Bilingual text;
};

bool has_figures(db::Database& database);
Checked<Bilingual> load_figures(db::Database& database, const std::filesystem::path& data);

bool is_initialised(db::Database& database);
/// Stops at the first step with problems; what earlier steps did stays.
Checked<std::vector<StepDone>> initialise(db::Database& database,
                                          const std::filesystem::path& data);

}  // namespace ansinh::cli
