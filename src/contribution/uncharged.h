#pragma once

/// Why late dues carry no charge: the law's rate of the time is not on file.

#include "base/language.h"

#include <string>

namespace ansinh::contribution {

/// A charge of nought that does not mean that nothing is due.
struct Uncharged {
    std::string code;  ///< "charge/rate-not-on-file"
    Bilingual words;   ///< which rate, of when

    bool operator==(const Uncharged&) const = default;
};

}  // namespace ansinh::contribution
