#pragma once

/// Which route a method and a path mean.

#include "api/route.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::api {

struct Match {
    const Route* route = nullptr;  ///< null: none takes this method
    /// Values of the names in braces, in the order of the pattern.
    std::vector<std::pair<std::string_view, std::string>> path;
    /// "GET, HEAD, POST" when the path is known, whatever the method.
    std::string allowed;
};

class Router {
public:
    /// Two routes of one method and one shape, a pattern without a slash in front, or a handler
    /// that is missing are faults of ours.
    explicit Router(std::vector<Route> routes);

    Match match(std::string_view method, const std::vector<std::string>& segments) const;
    const std::vector<Route>& routes() const { return routes_; }

private:
    std::vector<Route> routes_;
    std::vector<std::vector<std::string_view>> patterns_;  ///< segments, as many as routes
};

}  // namespace ansinh::api
