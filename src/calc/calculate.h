#pragma once

/// Asking a topic in JSON: what the command line and the web interface share.

#include "calc/topics.h"

#include <boost/json/object.hpp>

namespace ansinh::calc {

/// An answer is { topic, day, law, answer, lines, warnings, trace }. Refuses every problem of the
/// input at once, with JSON Pointers: codes calc/… and those of the formula, law/….
Checked<boost::json::object> calculate(const Topic& topic, const boost::json::value& input,
                                       const law::Law& law, Date day);

/// Whether the topic answers the input: all of calculate() but the JSON of the trace.
bool works(const Topic& topic, const boost::json::value& input, const law::Law& law, Date day);

/// { topic, title, question, input, answer } with JSON Schemas of both sides.
boost::json::object schema(const Topic& topic, Date day);

/// The steps of an answer as sentences.
struct Explained {
    boost::json::object answer;
    std::string vi;
    std::string en;
};
Checked<Explained> explain(const Topic& topic, const boost::json::value& input, const law::Law& law,
                           Date day);

}  // namespace ansinh::calc
