#pragma once

#include "report/working_session.h"

#include <vector>

namespace ansinh::report {

/// The report in sentences: how far each plan is, then each count with its change and share,
/// arrears with the best since, and how many questions are open.
std::vector<Bilingual> headline(const WorkingSession& session);

}  // namespace ansinh::report
