#pragma once

#include "law/law.h"

namespace ansinh::law {

/// The citation with the title of its act and the names of article, clause and point.
std::string citation_words(const Law& law, std::string_view cite, Language language);

}  // namespace ansinh::law
