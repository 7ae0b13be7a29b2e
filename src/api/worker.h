#pragma once

/// What a handler works with.

#include "access/audit_queue.h"
#include "access/role.h"
#include "api/problems.h"
#include "base/date.h"
#include "calc/library.h"
#include "db/database.h"
#include "intake/background.h"
#include "registry/ethnicity.h"
#include "registry/merge.h"
#include "report/office.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::api {

/// What all workers share: facts that no request changes, and the record of looks.
struct Shared {
    std::shared_ptr<const ProblemCatalogue> problems;
    std::shared_ptr<const report::Office> office;
    std::shared_ptr<const calc::Library> library;
    std::shared_ptr<const access::Rules> rules = {};
    /// Every look at a person goes through here before it is answered.
    std::shared_ptr<access::AuditQueue> looks = {};
    /// Goes on with files that came in, after they were answered.
    std::shared_ptr<intake::Background> intake = {};
    registry::Ethnicities ethnicities = {};
    /// What the modules keep of people: a merge moves it all.
    std::vector<registry::Dependent> dependents = {};
    std::string version;
    bool writable = true;
    std::string default_area = {};  ///< code of the area this office reports on; empty for none
    std::optional<Date> default_as_of = {};
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
