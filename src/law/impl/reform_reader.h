#pragma once

/// The text of a reform, read strictly against the law it changes.

#include "law/impl/table_reader.h"
#include "law/reform.h"

namespace ansinh::law {

/// Complains into `problems`; what has a problem is left out.
Reform read_reform(const Law& law, std::string_view toml, Problems& problems);

/// Problems of law files as those of a reform: codes reform/….
Problems of_reform(Problems problems);

}  // namespace ansinh::law
