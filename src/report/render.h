#pragma once

/// The working-session report for people: in a terminal, as one printable page, as a workbook.

#include "base/language.h"
#include "report/working_session.h"

#include <string>

namespace ansinh::report {

/// Plain text, at most 100 columns wide.
std::string working_session_text(const Context& context, const WorkingSession& session,
                                 Language language);

/// One self-contained HTML file for A4: no script, no address outside, table headers on every page.
std::string working_session_html(const Context& context, const WorkingSession& session,
                                 Language language);

/// The bytes of a workbook with formulas and a sheet of sources. Throws std::runtime_error when
/// there is no memory or temporary file for it.
std::string working_session_xlsx(const Context& context, const WorkingSession& session,
                                 Language language);

}  // namespace ansinh::report
