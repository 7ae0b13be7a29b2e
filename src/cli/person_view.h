#pragma once

/// People and households as the command line shows them: what is personal is hidden in part.

#include "access/trail.h"
#include "api/people_json.h"
#include "base/language.h"
#include "registry/household.h"
#include "registry/people.h"

#include <map>
#include <string>
#include <vector>

namespace ansinh::cli {

struct PersonView {
    api::RecordNames names;
    Language language;

    std::string person(const registry::FoundPerson& found) const;
    std::string household(const registry::FoundHousehold& found) const;
    std::string history(const std::vector<registry::Version<registry::Person>>& versions,
                        const std::map<AuditId, access::Trail>& trails) const;
};

}  // namespace ansinh::cli
