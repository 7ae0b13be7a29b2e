#pragma once

#include "base/result.h"
#include "intake/envelope.h"
#include "intake/file.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::intake {

/// What a look at a file as a whole tells.
struct Examined {
    Encoding encoding = Encoding::utf8;
    int certainty = 100;              ///< as Decoded::certainty
    bool composed = true;             ///< as Decoded::composed
    std::vector<std::string> header;  ///< without the columns of reasons
    std::vector<std::string> passed_over;
    std::int64_t rows = 0;
    std::vector<Form> forms;           ///< of an envelope
    std::set<std::string> communes{};  ///< that rows name, as they are written
    bool names_all_communes = true;    ///< every row names one
    Problems problems;                 ///< empty: it can be worked on
};

/// Encoding, header, and how many rows there are, to the last line.
Examined examine(Kind kind, std::string_view bytes, std::optional<Encoding> told);

}  // namespace ansinh::intake
