#pragma once

#include "base/result.h"
#include "intake/envelope.h"
#include "intake/file.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::intake {

/// What a look at a file as a whole tells.
struct Examined {
    Decoded decoded;
    std::vector<std::string> header;  ///< without the columns of reasons
    std::vector<std::string> passed_over;
    std::int64_t rows = 0;
    std::vector<Form> forms;  ///< of an envelope
    Problems problems;        ///< empty: it can be worked on
};

/// Encoding, header, and how many rows there are, to the last line.
Examined examine(Kind kind, std::string_view bytes, std::optional<Encoding> told);

}  // namespace ansinh::intake
