#pragma once

/// What came in as JSON, for the interface and the command line alike.

#include "intake/file.h"

#include <boost/json/object.hpp>

namespace ansinh::intake {

boost::json::object to_json(const File& file, bool repeated);
boost::json::object to_json(const RowOutcome& row);

}  // namespace ansinh::intake
