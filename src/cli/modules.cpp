#include "cli/modules.h"

#include "access/audit.h"
#include "access/store_tables.h"
#include "closing/close.h"
#include "closing/store_tables.h"
#include "compliance/case.h"
#include "compliance/store_tables.h"
#include "contribution/dues.h"
#include "contribution/store_tables.h"
#include "coverage/spells.h"
#include "coverage/store_tables.h"
#include "db/run.h"
#include "declaration/declarations.h"
#include "declaration/store_tables.h"
#include "figures/store.h"
#include "figures/store_tables.h"
#include "intake/file.h"
#include "intake/store_tables.h"
#include "ledger/ledger.h"
#include "ledger/store_tables.h"
#include "planning/store_tables.h"
#include "planning/target.h"
#include "registry/area_files.h"
#include "registry/store_tables.h"
#include "report/session_store.h"
#include "report/store_tables.h"

#include <array>

namespace ansinh::cli {

namespace {

// The steps that the store has run, and the runs of large jobs.
constexpr std::array of_the_store = {db::Placement{.table = "db_migration"}, db::run_placements[0],
                                     db::run_placements[1]};

constexpr std::array all_modules = {
    Module{"db", db::migrate_runs, db::runs_are_current, of_the_store},
    Module{"access", access::migrate, access::is_current, access::placements, access::store_checks},
    Module{"registry", registry::migrate, registry::is_current, registry::placements,
           registry::store_checks},
    Module{"ledger", ledger::migrate, ledger::is_current, ledger::placements, ledger::store_checks},
    Module{"intake", intake::migrate, intake::is_current, intake::placements, intake::store_checks},
    Module{"coverage", coverage::migrate, coverage::is_current, coverage::placements,
           coverage::store_checks},
    Module{"declaration", declaration::migrate, declaration::is_current, declaration::placements,
           declaration::store_checks},
    Module{"contribution", contribution::migrate, contribution::is_current,
           contribution::placements, contribution::store_checks},
    Module{"compliance", compliance::migrate, compliance::is_current, compliance::placements,
           compliance::store_checks},
    Module{"figures", figures::migrate, figures::is_current, figures::placements},
    Module{"closing", closing::migrate, closing::is_current, closing::placements,
           closing::store_checks},
    Module{"planning", planning::migrate, planning::is_current, planning::placements},
    Module{"report", report::migrate, report::is_current, report::placements},
};

}  // namespace

std::span<const Module> modules() { return all_modules; }

void migrate_all(db::Database& database)
{
    for (const auto& module : all_modules) module.migrate(database);
}

std::vector<db::Placement> all_placements()
{
    std::vector<db::Placement> all;
    for (const auto& module : all_modules)
        all.insert(all.end(), module.placements.begin(), module.placements.end());
    return all;
}

std::vector<db::StoreCheck> all_checks()
{
    std::vector<db::StoreCheck> all;
    for (const auto& module : all_modules)
        all.insert(all.end(), module.checks.begin(), module.checks.end());
    return all;
}

}  // namespace ansinh::cli
