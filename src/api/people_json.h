#pragma once

/// People and households as the interface writes them: what is personal is hidden in part, unless
/// somebody asked for it with a reason.

#include "access/audit_search.h"
#include "access/trail.h"
#include "coverage/spells.h"
#include "registry/ethnicity.h"
#include "registry/household.h"
#include "registry/merge.h"
#include "registry/people.h"

#include <map>
#include <vector>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

/// An area with what it lies in: "Huyện Ba Tri, Tỉnh Bến Tre".
boost::json::object area_name(const registry::Areas& areas, AreaId id);

enum class Masking : bool { shown, masked };

/// What the codes of a record are called.
struct RecordNames {
    const registry::Areas& areas;
    const registry::Ethnicities& ethnicities;
};

boost::json::object to_json(const RecordNames& names, const registry::FoundPerson& found,
                            Masking masking);
/// A line of a list, masked.
boost::json::object person_hit(const RecordNames& names, PersonId id,
                               const registry::Person& person, boost::json::array reasons);
boost::json::object to_json(const RecordNames& names, const registry::FoundHousehold& found);
/// Newest first, as they come; masked.
boost::json::array to_json(const RecordNames& names,
                           const std::vector<registry::Version<registry::Person>>& versions,
                           const std::map<AuditId, access::Trail>& trails);
boost::json::array to_json(const RecordNames& names,
                           const std::vector<registry::Version<registry::Household>>& versions,
                           const std::map<AuditId, access::Trail>& trails);
boost::json::object to_json(const registry::Merge& merge,
                            const std::map<AuditId, access::Trail>& trails);

/// Newest first.
boost::json::array memberships_json(std::vector<coverage::Membership> spells);
boost::json::object looks_json(const access::AuditPage& page);

}  // namespace ansinh::api
