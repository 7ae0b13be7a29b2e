#pragma once

/// Which kind of contributor a contract makes of a person.

#include "law/contribution.h"

#include <cstdint>
#include <string_view>

namespace ansinh::law {

/// The group that a contract's position names; whoever it does not name works under a contract.
ContributorGroup contributor_group(std::string_view position);

/// `region` is 1 to 4; 0, not known, counts as the first for those whom the State's scale pays.
Contributor contributor(ContributorGroup group, std::int64_t region);

}  // namespace ansinh::law
