#pragma once

// A refusal must say something that people can look up.

#include "base/result.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace ansinh::fuzz {

/// Ends the run where there is no problem, or one whose code is not in the catalogue.
inline void expect_known_codes(const Problems& problems)
{
    static const std::string catalogue = [] {
        std::ostringstream text;
        text << std::ifstream(DATA_FOLDER "/problems.toml").rdbuf();
        return text.str();
    }();
    if (problems.empty()) std::abort();
    for (const auto& problem : problems)
        if (!catalogue.contains("[\"" + problem.code + "\"]") || problem.detail.vi.empty() ||
            problem.detail.en.empty())
            std::abort();
}

}  // namespace ansinh::fuzz
