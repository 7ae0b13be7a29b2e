#pragma once

/// Records of the audit chain as the interface writes them.

#include "access/audit_search.h"

#include <boost/json/fwd.hpp>

namespace ansinh::api {

boost::json::object to_json(const access::AuditPage& page);
boost::json::object to_json(const access::ChainState& state);

}  // namespace ansinh::api
