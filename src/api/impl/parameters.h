#pragma once

/// The values of a request against what its route declares, all problems at once.

#include "api/impl/router.h"
#include "api/target.h"
#include "base/result.h"

namespace ansinh::api {

/// Problems in the order: path, then the query as it was written, then what is missing. Codes:
/// api/malformed-parameter, api/unknown-parameter, api/repeated-parameter, api/missing-parameter;
/// their place is "/path/id" or "/query/on".
Checked<Request::Values> read_parameters(const Match& match, const Target& target);

}  // namespace ansinh::api
