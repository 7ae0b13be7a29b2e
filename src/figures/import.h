#pragma once

/// Takes CSV files in. Good rows go in, bad rows are kept with their reason; a file is taken whole,
/// in one transaction, or not at all; the same file again changes nothing.

#include "db/database.h"
#include "figures/catalogue.h"
#include "figures/statement.h"
#include "registry/areas.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::figures {

/// A row that was not taken.
struct Refusal {
    std::size_t line = 0;
    std::string column;
    Problem problem;
    std::string row;  ///< as it came, one CSV line
};

struct ImportSummary {
    ImportId id;
    std::string file_name;
    std::string sha256;
    std::string imported_at;  ///< "2023-12-15T07:00:00+07:00"
    std::size_t rows_read = 0;
    std::size_t rows_added = 0;
    std::size_t rows_unchanged = 0;
    std::size_t rows_refused = 0;
};

struct ImportOutcome {
    ImportSummary import;
    bool repeated = false;  ///< these bytes were imported before: nothing was done
    std::vector<Refusal> refusals;
};

/// What every import is judged by.
struct Ruling {
    const Catalogue& catalogue;
    const registry::Areas& areas;
};

struct FileText {
    std::string name;
    std::string_view text;
    std::string arrived_at;  ///< as ImportSummary::imported_at
};

/// Figures: the columns of data/published_statements.csv; `article` may also be called `source`,
/// and a `plan` column may give the plan itself. Refuses the whole file when it is no CSV or lacks
/// a column that every row needs (import/missing-column).
Result<ImportOutcome> import_figures(db::Database& database, const Ruling& ruling,
                                     const FileText& file);

/// Populations and labour forces (data/populations.csv), targets (data/targets.csv), sources
/// (data/sources.csv). The same rules hold.
Result<ImportOutcome> import_denominators(db::Database& database, const Ruling& ruling,
                                          const FileText& file);
Result<ImportOutcome> import_targets(db::Database& database, const Ruling& ruling,
                                     const FileText& file);
Result<ImportOutcome> import_sources(db::Database& database, const Ruling& ruling,
                                     const FileText& file);

/// Newest first.
std::vector<ImportSummary> imports(db::Database& database);
std::optional<ImportSummary> import(db::Database& database, ImportId id);
std::vector<Refusal> refusals(db::Database& database, ImportId id);

/// The refused rows as they came, with a first column that says why.
std::string refused_csv(db::Database& database, ImportId id, Language language);

}  // namespace ansinh::figures
