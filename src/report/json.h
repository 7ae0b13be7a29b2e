#pragma once

/// Everything a report consists of as JSON, one to one the schemas of docs/openapi.yaml. Nothing
/// else renders these.

#include "report/overview.h"
#include "report/series.h"
#include "report/working_session.h"

#include <string>

#include <boost/json/fwd.hpp>

namespace ansinh::report {

boost::json::value to_json(const Bilingual& text);
boost::json::value to_json(const IndicatorRef& indicator);
boost::json::value to_json(const figures::Indicator& indicator);
boost::json::value to_json(const figures::Source& source);
boost::json::value to_json(const figures::Denominator& denominator);
boost::json::value to_json(const Figure& figure);
boost::json::value to_json(const Series& series);
boost::json::value to_json(const figures::Answer& answer);

/// What names an area or an indicator needs them to be looked up.
boost::json::value to_json(const Context& context, registry::AreaId area);
boost::json::value to_json(const Context& context, const figures::Target& target);
boost::json::value to_json(const Context& context, const figures::Statement& statement);
boost::json::value to_json(const Context& context, const AskedQuestion& asked);
boost::json::value to_json(const Context& context, const Note& note);
boost::json::value to_json(const Context& context, const Task& task);
boost::json::value to_json(const closing::Close& close);
boost::json::value to_json(const Context& context, const WorkingSession& session);
boost::json::value to_json(const Context& context, const Overview& overview);

/// In full, as it is sent.
std::string serialized(const boost::json::value& value);

}  // namespace ansinh::report
