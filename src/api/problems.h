#pragma once

/// The catalogue of problem codes: what each means, in both languages, and its HTTP status.
/// The code is the contract; `/problems/{code}` is the page that a problem's `type` points to.

#include "base/language.h"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::api {

/// The catalogue file is absent or wrong: only the operator can act.
class CatalogueError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct ProblemKind {
    std::string code;
    int status = 500;
    Bilingual title;
    Bilingual remedy;  ///< what usually helps; empty where each occurrence says it
};

class ProblemCatalogue {
public:
    /// Throws CatalogueError with the line: an unknown or missing key, a status that is no error, a
    /// code out of order or twice. Throws it too when a code that the server itself answers with is
    /// missing.
    static ProblemCatalogue load(const std::filesystem::path& file);

    /// Null when the code is missing, which is a fault of ours.
    const ProblemKind* find(std::string_view code) const;
    const std::vector<ProblemKind>& kinds() const { return kinds_; }

private:
    std::vector<ProblemKind> kinds_;
};

}  // namespace ansinh::api
