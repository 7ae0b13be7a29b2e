#pragma once

/// Finding employers as a clerk types: by unit code, by tax code, or by the words of the name, in
/// any order, with or without diacritics, the last one unfinished.

#include "access/actor.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/employer.h"
#include "registry/facilities.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct EmployerHit {
    EmployerId id;
    Employer employer;
    UnitMatch match = UnitMatch::any_order;
};

struct EmployersFound {
    std::vector<EmployerHit> hits;
    bool more = false;
};

/// The words of all employers' names in memory: some 100 bytes an employer. Threads share it.
class EmployerIndex {
public:
    EmployerIndex();
    EmployerIndex(const EmployerIndex&) = delete;
    EmployerIndex& operator=(const EmployerIndex&) = delete;
    ~EmployerIndex();

    /// Reads first what changed since the last question, the whole register the first time. Best
    /// first; then who is active, who has more workers, the name. Of very many that answer alike
    /// only the first thousands are weighed. Employers out of the actor's areas are neither shown
    /// nor counted. Refuses search/too-short and access/forbidden.
    Result<EmployersFound> find(db::Database& database, const Areas& areas,
                                const access::Actor& actor, std::string_view text,
                                std::size_t limit);

    struct Content;

private:
    std::unique_ptr<Content> content_;
};

}  // namespace ansinh::registry
