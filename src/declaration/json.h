#pragma once

/// Declarations as JSON, for the interface and the command line alike.

#include "declaration/declarations.h"
#include "declaration/differences.h"

#include <span>
#include <string>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::declaration {

boost::json::object to_json(const Declaration& one, const std::string& unit_code);
boost::json::array to_json(std::span<const Finding> findings);
boost::json::array to_json(std::span<const LineForm> lines);
boost::json::object to_json(const Worker& worker);
boost::json::object to_json(const Differences& differences);

/// An array of objects of texts by the names of the fields; a number may stand for a text. Refuses
/// api/malformed-field at "/lines/3/wage", and fields that the form has not: api/unknown-field.
Checked<std::vector<LineForm>> lines_of(FormKind kind, const boost::json::array& sent);

}  // namespace ansinh::declaration
