#pragma once

/// Cases of arrears as text or JSON.

#include "cli/context.h"
#include "compliance/file.h"
#include "compliance/risk.h"
#include "report/case_letter.h"

#include <string>
#include <vector>

namespace ansinh::cli {

std::string told(const Context& context, const compliance::Opened& done);
std::string told(const Context& context, const compliance::Ground& ground,
                 const compliance::CaseFile& file, Date on);
std::string told(const Context& context, const compliance::Ground& ground,
                 const std::vector<compliance::CaseFile>& files, Date on);
std::string told(const Context& context, const compliance::Step& step);
std::string told(const Context& context, const registry::Areas& areas,
                 const std::vector<compliance::Candidate>& candidates);
std::string told(const Context& context, const registry::Areas& areas,
                 const std::vector<compliance::RecoveredLine>& lines);
std::string told(const Context& context, const std::vector<report::BatchLetter>& letters);

}  // namespace ansinh::cli
