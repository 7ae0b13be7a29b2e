#pragma once

/// A story: requests and what each must answer, in text. README.md tells how one is written.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

namespace ansinh::test {

struct Step {
    std::size_t line = 0;  ///< of the request
    std::string method;
    /// As written: blanks and letters beyond ASCII are encoded when it is sent.
    std::string target = {};
    std::vector<std::string> headers = {};
    std::string as = {};  ///< "data_steward", "data_steward@52"; empty or "nobody": not signed in
    std::string body = {};
    int status = 0;
    std::vector<std::string> expected_headers = {};
    std::string expected = {};  ///< JSON, or the text of the answer; empty: anything
};

/// Throws std::runtime_error with the line of what is no story.
std::vector<Step> parse_story(std::string_view text, const std::string& folder);

/// Names that the story gave to values: "$task".
using Captures = std::map<std::string, std::string>;

/// The text with each "$name" that is known replaced.
std::string with_captures(std::string text, const Captures& captures);

/// What of `expected` the answer lacks; empty when it has all of it. Members that are not expected
/// may be there; of an array, all elements count, unless the last one expected is "...".
std::string difference(const boost::json::value& expected, const boost::json::value& got,
                       Captures& captures, const std::string& place = "");

/// "/areas/Bến Tre" as it goes over the wire.
std::string encoded(std::string_view target);

}  // namespace ansinh::test
