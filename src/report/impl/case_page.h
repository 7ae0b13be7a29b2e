#pragma once

/// What letters and lists about late payers share: the page, its letterhead and its signature.

#include "base/date.h"
#include "base/language.h"
#include "report/impl/html.h"

#include <string>
#include <string_view>

namespace ansinh::report {

void open_page(Html& page, std::string_view title, Language language);
/// Office and number on the left, the state's name and the day on the right, as Decree 30/2020 has
/// it.
void letterhead(Html& page, const std::string& office, const std::string& document, Date on,
                Language language);
void signature(Html& page, Language language);
void close_page(Html& page);

}  // namespace ansinh::report
