#pragma once

/// Problems as the client sees them: RFC 9457, one shape for every error of every route.

#include "api/problems.h"
#include "base/language.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace ansinh::api {

struct ProblemDocument {
    int status = 500;
    std::string body;          ///< application/problem+json
    std::string missing_code;  ///< a code that the catalogue lacks, for the log; empty as a rule
};

/// The first problem gives status, title and detail; those with a place are listed in `errors`. A
/// code missing from the catalogue is answered as internal/unknown-code, with nothing of the
/// problem in it.
ProblemDocument problem_document(const ProblemCatalogue& catalogue, const Problems& problems,
                                 Language language, std::string_view request_id);

}  // namespace ansinh::api
