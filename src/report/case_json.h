#pragma once

/// A case and what belongs to it as JSON: the only one, for the command line and the interface.

#include "compliance/file.h"
#include "compliance/risk.h"
#include "report/case_letter.h"

#include <boost/json/fwd.hpp>

namespace ansinh::report {

/// In short, for lists.
boost::json::object to_json(const compliance::Ground& ground, const compliance::CaseFile& file,
                            Date on);
/// With its steps, deadlines, schedules and what is possible.
boost::json::object whole_json(const compliance::Ground& ground, const compliance::CaseFile& file,
                               Date on);
boost::json::object to_json(const compliance::Step& step);
boost::json::object to_json(const registry::Areas& areas, const compliance::Candidate& candidate);
boost::json::object to_json(const registry::Areas& areas, const compliance::RecoveredLine& line);
/// Without its HTML.
boost::json::object to_json(const BatchLetter& letter);
/// The steps, channels, reasons and acts that may be typed; excuses are those of the day.
boost::json::object step_choices(const law::Law& law, Date on);

}  // namespace ansinh::report
