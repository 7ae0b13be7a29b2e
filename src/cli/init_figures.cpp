#include "base/format.h"
#include "base/hash.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/places.h"
#include "figures/import.h"
#include "figures/store.h"
#include "registry/areas.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

using Import = Result<figures::ImportOutcome> (*)(db::Database&, const figures::Ruling&,
                                                  const figures::FileText&);

struct ShippedFile {
    const char* name;
    Import import;
};

constexpr std::array files = {
    ShippedFile{"sources.csv", figures::import_sources},
    ShippedFile{"populations.csv", figures::import_denominators},
    ShippedFile{"targets.csv", figures::import_targets},
    ShippedFile{"published_statements.csv", figures::import_figures},
    ShippedFile{"more_figures.csv", figures::import_figures},
};

bool was_taken(db::Database& database, const std::string& hash)
{
    const auto taken = figures::imports(database);
    return std::ranges::find(taken, hash, &figures::ImportSummary::sha256) != taken.end();
}

/// A shipped file without a fault has no refusals: one that has some is told with all of them.
Checked<std::size_t> load(db::Database& database, const figures::Ruling& ruling,
                          const ShippedFile& file, const std::filesystem::path& data)
{
    const auto text = TRY(all(file_text(data / file.name)));
    // Taken once: what an office corrected since is not put back by running this again.
    if (was_taken(database, sha256(text))) return std::size_t{0};
    const auto outcome = TRY(all(
        file.import(database, ruling, {.name = file.name, .text = text, .arrived_at = moment()})));
    if (outcome.refusals.empty()) return outcome.import.rows_added;
    Problems problems;
    for (auto problem : outcome.refusals) {
        problem.problem.where = fmt::format("{}, {}", file.name, problem.problem.where);
        problems.push_back(std::move(problem.problem));
    }
    return std::unexpected(std::move(problems));
}

}  // namespace

bool has_figures(db::Database& database)
{
    const auto taken = figures::imports(database);
    return std::ranges::all_of(files, [&](const ShippedFile& file) {
        return std::ranges::find(taken, file.name, &figures::ImportSummary::file_name) !=
               taken.end();
    });
}

Checked<Bilingual> load_figures(db::Database& database, const std::filesystem::path& data)
{
    const auto text = TRY(all(file_text(data / "indicators.toml")));
    const auto catalogue = TRY(figures::Catalogue::parse(text));
    const auto areas = registry::Areas::load(database);
    std::size_t rows = 0;
    for (const auto& file : files) rows += TRY(load(database, {catalogue, areas}, file, data));
    const auto count = [&](Language language) {
        return format::number(Decimal{static_cast<std::int64_t>(rows)}, language);
    };
    return Bilingual{.vi = fmt::format("{} dòng số liệu mới", count(Language::vi)),
                     .en = fmt::format("{} new rows of figures", count(Language::en))};
}

}  // namespace ansinh::cli
