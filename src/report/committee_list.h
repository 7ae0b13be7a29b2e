#pragma once

/// The list of late payers for the People's Committee: as text, as one page for A4 (letter and
/// annex), as a workbook, as JSON. All of them say the same sums.

#include "base/language.h"
#include "compliance/list.h"

#include <string>

#include <boost/json/fwd.hpp>

namespace ansinh::report {

std::string committee_list_text(const registry::Areas& areas, const compliance::CommitteeList& list,
                                Language language);
std::string committee_list_html(const registry::Areas& areas, const compliance::CommitteeList& list,
                                Language language);
/// Throws std::runtime_error when there is no memory or temporary file for it.
std::string committee_list_xlsx(const registry::Areas& areas, const compliance::CommitteeList& list,
                                Language language);
boost::json::object to_json(const registry::Areas& areas, const compliance::CommitteeList& list);

}  // namespace ansinh::report
