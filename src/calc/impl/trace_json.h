#pragma once

#include "law/trace.h"

#include <boost/json.hpp>

namespace ansinh::calc {

/// The steps as JSON: name, value, parameters with citation and status, reasons, arithmetic,
/// rounding, inner steps.
boost::json::array trace_json(const std::vector<law::Step>& steps, const law::Law& law);

/// What a reader must know of the figures used: unconfirmed or secondary values, days after the
/// last review of a chapter.
boost::json::array warnings_json(const std::vector<law::Step>& steps, const law::Law& law,
                                 Date day);

/// A value's basis: cites with their words, status, sources, note.
boost::json::object basis_json(const law::Basis& basis, const law::Law& law);

}  // namespace ansinh::calc
