#include "office.h"

#include "api/routes.h"
#include "figures/import.h"
#include "figures/store.h"
#include "registry/area_files.h"
#include "report/office.h"
#include "report/session_store.h"
#include "support/cases.h"

#include <filesystem>
#include <stdexcept>

namespace ansinh::test {

namespace {

const std::string data_folder = PROJECT_FOLDER "/data/";

/// A store with the shipped data, made once; each office has a copy of its own.
struct Shipped {
    Shipped()
        : problems{std::make_shared<api::ProblemCatalogue>(
              api::ProblemCatalogue::load(data_folder + "problems.toml"))}
    {
        auto database = db::Database::open("sqlite:" + store().string());
        registry::migrate(database);
        figures::migrate(database);
        const registry::AreaFiles files{.areas = file_text(data_folder + "areas.csv"),
                                        .links = file_text(data_folder + "area_links.csv")};
        if (!registry::load_areas(database, files)) throw std::runtime_error("areas do not load");
        report::migrate(database);
        office = report::Office::open(registry::Areas::load(database),
                                      {.indicators = file_text(data_folder + "indicators.toml"),
                                       .holidays = file_text(data_folder + "holidays.csv")})
                     .value();
        take(database, figures::import_sources, "sources.csv");
        take(database, figures::import_denominators, "populations.csv");
        take(database, figures::import_targets, "targets.csv");
        take(database, figures::import_figures, "published_statements.csv");
        // All of it lies in the one file from here on, so that it can be copied.
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    template <class Import>
    void take(db::Database& database, Import import, const std::string& name) const
    {
        const auto text = file_text(data_folder + name);
        const auto outcome =
            import(database, office->ruling(),
                   figures::FileText{
                       .name = name, .text = text, .arrived_at = "2026-01-05T08:00:00+07:00"});
        if (!outcome || !outcome->refusals.empty())
            throw std::runtime_error(name + " is not taken whole");
    }

    std::filesystem::path store() const { return folder.path() / "store.db"; }

    ScratchFolder folder;
    std::shared_ptr<const report::Office> office;
    std::shared_ptr<const calc::Library> library =
        std::make_shared<const calc::Library>(PROJECT_FOLDER "/law");
    std::shared_ptr<const api::ProblemCatalogue> problems;
};

const Shipped& shipped()
{
    static const Shipped shipped;
    return shipped;
}

}  // namespace

Office::Office()
{
    const auto store = folder_.path() / "store.db";
    std::filesystem::copy_file(shipped().store(), store);
    const auto shared =
        std::make_shared<const api::Shared>(api::Shared{.problems = shipped().problems,
                                                        .office = shipped().office,
                                                        .library = shipped().library,
                                                        .version = "1.2.3",
                                                        .default_area = "83",
                                                        .default_as_of = Date(2023, 12, 15),
                                                        .is_current = [](db::Database& database) {
                                                            return registry::is_current(database) &&
                                                                   figures::is_current(database) &&
                                                                   report::is_current(database);
                                                        }});
    server_ = std::make_unique<api::Server>(
        api::Settings{.port = 0, .log = [](std::string_view) {}}, shipped().problems, api::routes(),
        [store, shared] {
            return api::Worker{.database = db::Database::open("sqlite:" + store.string()),
                               .shared = shared};
        });
    if (!server_->start()) throw std::runtime_error("the server does not start");
}

}  // namespace ansinh::test
