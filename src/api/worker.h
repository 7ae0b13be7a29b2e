#pragma once

/// What a handler works with.

#include "access/audit_queue.h"
#include "access/role.h"
#include "api/problems.h"
#include "base/date.h"
#include "calc/library.h"
#include "contribution/payment_code.h"
#include "db/database.h"
#include "intake/background.h"
#include "registry/employer_search.h"
#include "registry/ethnicity.h"
#include "registry/merge.h"
#include "registry/office.h"
#include "registry/search.h"
#include "registry/wage_region.h"
#include "report/office.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::compliance {
class RiskWeights;
}

namespace ansinh::api {

/// The offices and wage regions as they were at the start, and the index of employers.
struct Units {
    std::shared_ptr<const registry::Offices> offices = std::make_shared<const registry::Offices>();
    std::shared_ptr<const registry::WageRegions> regions =
        std::make_shared<const registry::WageRegions>();
    std::shared_ptr<registry::EmployerIndex> employers =
        std::make_shared<registry::EmployerIndex>();

    static Units load(db::Database& database);
};

/// What all workers share: facts that no request changes, and the record of looks.
struct Shared {
    std::shared_ptr<const ProblemCatalogue> problems;
    std::shared_ptr<const report::Office> office;
    std::shared_ptr<const calc::Library> library;
    std::shared_ptr<const access::Rules> rules = {};
    /// Every look at a person goes through here before it is answered.
    std::shared_ptr<access::AuditQueue> looks = {};
    /// The names that people are searched by; it follows the store by itself.
    std::shared_ptr<registry::PeopleIndex> people = {};
    /// Goes on with files that came in, after they were answered.
    std::shared_ptr<intake::Background> intake = {};
    registry::Ethnicities ethnicities = {};
    /// By which surprise inspections are proposed.
    std::shared_ptr<const compliance::RiskWeights> risk = {};
    Units units = {};
    std::string version;
    bool writable = true;
    std::string default_area = {};  ///< code of the area this office reports on; empty for none
    std::optional<Date> default_as_of = {};
    /// Where dues are paid to; none is set unless the operator says.
    std::optional<contribution::CollectionAccount> collection_account = {};
    /// Whether the tables of every module are up to date.
    std::function<bool(db::Database&)> is_current = {};
};

/// One thread's own things.
struct Worker {
    db::Database database;
    std::shared_ptr<const Shared> shared;
    /// Questions without an answer, as counted at a revision of the figures: every page asks for
    /// it.
    struct {
        std::string revision{};
        std::int64_t count = 0;
    } open_questions{};
};

/// Opens what one worker needs. Throws StoreError.
using WorkerFactory = std::function<Worker()>;

}  // namespace ansinh::api
