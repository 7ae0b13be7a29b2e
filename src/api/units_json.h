#pragma once

/// Employers, facilities, offices and the collection network as the interface writes them.

#include "access/trail.h"
#include "registry/collection.h"
#include "registry/employer_search.h"
#include "registry/employers.h"
#include "registry/facilities.h"
#include "registry/office.h"
#include "registry/wage_region.h"

#include <map>
#include <string>
#include <vector>

#include <boost/json/fwd.hpp>

namespace ansinh::api {

/// What the numbers in the record of a unit stand for.
struct UnitNames {
    const registry::Areas& areas;
    const registry::Offices& offices;
    const registry::WageRegions& regions;
};

/// The region of the minimum wage is the one of `on`; absent where none is on file. `merged_into`
/// is the unit code of the employer that was kept, empty for none.
boost::json::object to_json(const UnitNames& names, const registry::FoundEmployer& found, Date on,
                            const std::string& merged_into);
boost::json::object to_json(const UnitNames& names, const registry::EmployersFound& found);
boost::json::object to_json(const UnitNames& names, const registry::FoundFacility& found);
boost::json::object to_json(const UnitNames& names, const registry::FacilitiesFound& found);
boost::json::object to_json(const UnitNames& names, const registry::Office& office);
boost::json::object to_json(const UnitNames& names,
                            const std::vector<registry::CollectionOrganisation>& organisations);

/// Newest first, as they come, with what each changed.
boost::json::array to_json(const UnitNames& names,
                           const std::vector<registry::Version<registry::Employer>>& versions,
                           const std::map<AuditId, access::Trail>& trails);
boost::json::array to_json(const UnitNames& names,
                           const std::vector<registry::Version<registry::Facility>>& versions,
                           const std::map<AuditId, access::Trail>& trails);

}  // namespace ansinh::api
