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

namespace ansinh::cli {

void migrate_all(db::Database& database)
{
    db::migrate_runs(database);
    access::migrate(database);
    registry::migrate(database);
    ledger::migrate(database);
    intake::migrate(database);
    coverage::migrate(database);
    declaration::migrate(database);
    contribution::migrate(database);
    compliance::migrate(database);
    figures::migrate(database);
    closing::migrate(database);
    planning::migrate(database);
    report::migrate(database);
}

std::vector<db::Placement> all_placements()
{
    // The steps that the store has run.
    std::vector<db::Placement> all = {{.table = "db_migration"}};
    const auto add = [&](const auto& placements) {
        all.insert(all.end(), placements.begin(), placements.end());
    };
    add(db::run_placements);
    add(access::placements);
    add(registry::placements);
    add(ledger::placements);
    add(intake::placements);
    add(coverage::placements);
    add(declaration::placements);
    add(contribution::placements);
    add(compliance::placements);
    add(figures::placements);
    add(closing::placements);
    add(planning::placements);
    add(report::placements);
    return all;
}

std::vector<db::StoreCheck> all_checks()
{
    std::vector<db::StoreCheck> all;
    const auto add = [&](const auto& checks) {
        all.insert(all.end(), checks.begin(), checks.end());
    };
    add(access::store_checks);
    add(registry::store_checks);
    add(ledger::store_checks);
    add(intake::store_checks);
    add(coverage::store_checks);
    add(contribution::store_checks);
    add(declaration::store_checks);
    add(compliance::store_checks);
    add(closing::store_checks);
    return all;
}

}  // namespace ansinh::cli
