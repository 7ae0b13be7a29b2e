#pragma once

/// `ansinh init`: every module's tables brought up to date and its shipped data loaded, in the
/// order of the modules. Running it again changes nothing.

#include "base/language.h"
#include "base/result.h"
#include "db/database.h"

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace ansinh::cli {

/// One module's part. A module that has tables adds its row in init.cpp.
struct InitStep {
    std::string_view module;
    bool (*is_done)(db::Database& database);
    /// What was done, for a person; throws nothing away that was there.
    Checked<Bilingual> (*run)(db::Database& database, const std::filesystem::path& data);
};

struct StepDone {
    std::string_view module;
    Bilingual text;
};

// The parts of figures and report.
bool has_figures(db::Database& database);
Checked<Bilingual> load_figures(db::Database& database, const std::filesystem::path& data);
bool has_sessions(db::Database& database);
Checked<Bilingual> make_sessions(db::Database& database, const std::filesystem::path& data);

bool is_initialised(db::Database& database);
/// Stops at the first step with problems; what earlier steps did stays.
Checked<std::vector<StepDone>> initialise(db::Database& database,
                                          const std::filesystem::path& data);

}  // namespace ansinh::cli
