#pragma once

/// Which kind of contributor a contract makes of a person.

#include "law/contribution.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ansinh::law {

/// How a contract's position may be written down.
struct KnownPosition {
    std::string_view key;  ///< as it is kept on file
    ContributorGroup group = ContributorGroup::employee;
};
/// By its key, or by the label of the group in either language, whatever its case and marks.
std::optional<KnownPosition> known_position(std::string_view text);

/// The group that a contract's position names; whoever it does not name works under a contract.
ContributorGroup contributor_group(std::string_view position);

/// `region` is 1 to 4; 0, not known, counts as the first for those whom the State's scale pays.
Contributor contributor(ContributorGroup group, std::int64_t region);

}  // namespace ansinh::law
